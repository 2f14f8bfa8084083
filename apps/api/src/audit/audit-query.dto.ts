import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsMoment, ReadsNumber } from '../validation/decorators.js';
import { PageDto } from '../validation/page.dto.js';

/** Which part of the audit trail. */
export class AuditQueryDto extends PageDto {
  @IsOptional()
  @IsIn(['change', 'refusal', 'read'])
  kind?: 'change' | 'refusal' | 'read';

  /** Alleen over dit traject. */
  @IsOptional()
  @IsString()
  @Matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
  caseId?: string;

  /** Alleen van dit account. */
  @IsOptional()
  @IsString()
  @MaxLength(255)
  subject?: string;

  /** @example 403 */
  @IsOptional()
  @ReadsNumber()
  @IsInt()
  @Min(100)
  @Max(599)
  status?: number;

  /**
   * Vastgelegd op of na dit moment.
   * @example 2026-09-01T00:00:00Z
   */
  @IsOptional()
  @IsMoment()
  since?: string;

  /**
   * Vastgelegd vóór dit moment.
   * @example 2026-10-01T00:00:00Z
   */
  @IsOptional()
  @IsMoment()
  before?: string;
}
