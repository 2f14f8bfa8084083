import type { PageRequest } from '@termijn/persistence';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ReadsNumber } from './decorators.js';

/** Which part of a list. */
export class PageDto {
  /**
   * How many at most.
   * @example 50
   */
  @IsOptional()
  @ReadsNumber()
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number = 50;

  /** The `next` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(400)
  cursor?: string;

  request(): PageRequest {
    return { limit: this.limit ?? 50, after: this.cursor ?? null };
  }
}
