import { IsBoolean, IsOptional } from 'class-validator';
import { IsMoment } from '../validation/decorators.js';

/** Where to set the clock. */
export class SetClockDto {
  /** @example 2026-09-30T21:59:59.999Z */
  @IsMoment()
  now: string;

  /** Whether it runs on from there. True when left out. */
  @IsOptional()
  @IsBoolean()
  ticking?: boolean;
}
