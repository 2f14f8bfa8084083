import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';
import { IsMoment } from '../validation/decorators.js';
import { EvidenceDto } from './evidence.dto.js';

/** What goes with an act of the other side that is entered for it. Left out for an act of one's own. */
export class EnvelopeDto {
  /**
   * When it was received. Only for the other side's act; for your own act our clock counts.
   * @example 2026-09-30T21:59:59Z
   */
  @IsOptional()
  @IsMoment()
  receivedAt?: string;

  /** The message that proves it. Goes together with receivedAt. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => EvidenceDto)
  evidence?: EvidenceDto;
}
