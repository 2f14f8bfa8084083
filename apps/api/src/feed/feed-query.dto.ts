import { factEventTypes } from '@termijn/webhooks';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ReadsNumber } from '../validation/decorators.js';

/** Which part of the feed. */
export class FeedQueryDto {
  /** The `next` of the answer before; without it from the very first fact. */
  @IsOptional()
  @IsString()
  @MaxLength(400)
  after?: string;

  /**
   * How many at most.
   * @example 100
   */
  @IsOptional()
  @ReadsNumber()
  @IsInt()
  @Min(1)
  @Max(500)
  limit?: number = 100;

  /** Only events of this type. */
  @IsOptional()
  @IsIn(factEventTypes)
  type?: string;
}
