import { IsInt, Max, Min } from 'class-validator';
import { ReadsNumber } from '../validation/decorators.js';

export class CalendarQueryDto {
  /**
   * Contract year.
   * @example 2027
   */
  @ReadsNumber()
  @IsInt()
  @Min(2020)
  @Max(2099)
  year: number;
}
