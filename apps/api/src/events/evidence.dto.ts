import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsText } from '../validation/decorators.js';

/** Why a time of receipt may be asserted: the message that proves it. */
export class EvidenceDto {
  /**
   * How it came: email, letter, telephone, vecozo …
   * @example email
   */
  @IsString()
  @IsText()
  @MaxLength(60)
  channel: string;

  /**
   * Reference by which the message is found again.
   * @example "Message-ID <4711@ziekenhuis.example>"
   */
  @IsString()
  @IsText()
  @MaxLength(200)
  reference: string;

  /** Anything else that a reader should know. */
  @IsOptional()
  @IsString()
  @IsText()
  @MaxLength(2000)
  note?: string;
}
