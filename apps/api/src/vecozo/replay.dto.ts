import { IsMoment } from '../validation/decorators.js';
import { IsOptional, IsString, Matches } from 'class-validator';

/** Welk stuk van wat VECOZO meldde opnieuw wordt beoordeeld. */
export class ReplayDto {
  /**
   * Received at or after this moment.
   * @example 2026-09-01T00:00:00Z
   */
  @IsMoment()
  receivedFrom: string;

  /**
   * And before this one.
   * @example 2026-10-01T00:00:00Z
   */
  @IsMoment()
  receivedUntil: string;

  /**
   * Only of this insurer.
   * @example vgz
   */
  @IsOptional()
  @IsString()
  @Matches(/^[a-z0-9-]{1,40}$/)
  insurer?: string | null;
}
