import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { ReadsNumber } from '../validation/decorators.js';

export class PolicyQueryDto {
  /** Which version; the newest when left out. */
  @IsOptional()
  @ReadsNumber()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  version?: number;
}
