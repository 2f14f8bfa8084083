import { IsObject, IsString, Matches, MaxLength } from 'class-validator';
import { TakesAsSent } from '../validation/decorators.js';
import { EnvelopeDto } from './envelope.dto.js';

/** An event that advances a case. */
export class RecordEventDto extends EnvelopeDto {
  /**
   * What is done. GET …/actions tells which are possible now.
   * @example process.agree
   */
  @IsString()
  @MaxLength(60)
  @Matches(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/)
  type: string;

  /** The data of the event; its schema stands with the action. */
  @IsObject()
  @TakesAsSent()
  data: Record<string, unknown>;
}
