import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { ReadsNumber } from '../validation/decorators.js';

/** Which budgets. */
export class BudgetQueryDto {
  /** @example 2027 */
  @IsOptional()
  @ReadsNumber()
  @IsInt()
  @Min(2020)
  @Max(2099)
  contractYear?: number;
}
