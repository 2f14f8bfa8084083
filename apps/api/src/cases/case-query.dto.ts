import { contractingPaths } from '@termijn/workflow';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { publicStates } from '../paths/public-states.js';
import { ContractedPartiesQueryDto } from '../validation/contracted-parties-query.dto.js';
import { IsDay, ReadsBoolean } from '../validation/decorators.js';

const paths = contractingPaths.map(({ id }) => id as string);

/** Which cases. */
export class CaseQueryDto extends ContractedPartiesQueryDto {
  /** @example existing-hospital */
  @IsOptional()
  @IsIn(paths)
  path?: string;

  /** @example negotiating */
  @IsOptional()
  @IsIn(publicStates)
  state?: string;

  /** Of er nu een termijn is overschreden. */
  @IsOptional()
  @ReadsBoolean()
  @IsBoolean()
  overdue?: boolean;

  /**
   * Alleen trajecten met een open termijn die vóór deze dag vervalt.
   * @example 2026-10-01
   */
  @IsOptional()
  @IsDay()
  dueBefore?: string;
}
