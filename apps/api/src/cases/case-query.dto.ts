import { contractingPaths } from '@termijn/workflow';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import { publicStates } from '../paths/public-states.js';
import { IsDay, ReadsBoolean, ReadsNumber } from '../validation/decorators.js';
import { PageDto } from '../validation/page.dto.js';

const paths = contractingPaths.map(({ id }) => id as string);

/** Which cases. */
export class CaseQueryDto extends PageDto {
  /** @example existing-hospital */
  @IsOptional()
  @IsIn(paths)
  path?: string;

  /** @example negotiating */
  @IsOptional()
  @IsIn(publicStates)
  state?: string;

  /**
   * Kenmerk van de verzekeraar of zijn UZOVI-code.
   * @example vgz
   */
  @IsOptional()
  @IsString()
  @Matches(/^[a-z0-9-]{1,40}$/)
  insurer?: string;

  /**
   * AGB-code van de zorgaanbieder.
   * @example "06020101"
   */
  @IsOptional()
  @IsString()
  @Matches(/^\d{8}$/)
  provider?: string;

  /** @example 2027 */
  @IsOptional()
  @ReadsNumber()
  @IsInt()
  @Min(2020)
  @Max(2099)
  contractYear?: number;

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
