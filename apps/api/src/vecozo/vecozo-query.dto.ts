import { IsIn, IsOptional, IsString, Matches } from 'class-validator';
import { IsMoment } from '../validation/decorators.js';
import { PageDto } from '../validation/page.dto.js';

export const vecozoStatuses = ['received', 'parked', 'applied', 'overtaken', 'needsAttention', 'dismissed'] as const;

/** Which events of VECOZO. */
export class VecozoQueryDto extends PageDto {
  /** @example needsAttention */
  @IsOptional()
  @IsIn(vecozoStatuses)
  status?: (typeof vecozoStatuses)[number];

  /** Only about this case. */
  @IsOptional()
  @IsString()
  @Matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
  caseId?: string;

  /**
   * Only what was received at or after this moment.
   * @example 2026-09-01T00:00:00Z
   */
  @IsOptional()
  @IsMoment()
  since?: string;
}
