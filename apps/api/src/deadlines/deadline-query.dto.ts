import type { DeadlineKind, DeadlineSide, DeadlineStatus } from '@termijn/workflow';
import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsDay, ReadsBoolean, ReadsNumber } from '../validation/decorators.js';
import { PageDto } from '../validation/page.dto.js';

export const deadlineSides = ['insurer', 'provider', 'both', 'clock'] as const satisfies DeadlineSide[];
export const deadlineStatuses = [
  'open',
  'met',
  'metLate',
  'passed',
  'cancelled',
  'superseded',
  'notApplicable',
] as const satisfies DeadlineStatus[];
export const deadlineKinds = ['cutOff', 'target', 'preference', 'aim', 'opening'] as const satisfies DeadlineKind[];

/** Which deadlines, over all cases that the caller may see. */
export class DeadlineQueryDto extends PageDto {
  /** Who must act; a side also gets what both must do. */
  @IsOptional()
  @IsIn(deadlineSides)
  side?: (typeof deadlineSides)[number];

  /**
   * First dueOn, included.
   * @example 2026-09-01
   */
  @IsOptional()
  @IsDay()
  from?: string;

  /**
   * Last dueOn, included.
   * @example 2026-09-30
   */
  @IsOptional()
  @IsDay()
  to?: string;

  /** open when left out. */
  @IsOptional()
  @IsIn(deadlineStatuses)
  status?: (typeof deadlineStatuses)[number];

  @IsOptional()
  @IsIn(deadlineKinds)
  kind?: (typeof deadlineKinds)[number];
}

/** Which deadlines of one case. */
export class CaseDeadlineQueryDto {
  /** Reminders too. */
  @IsOptional()
  @ReadsBoolean()
  @IsBoolean()
  reminders?: boolean;
}

/** Which revision of a deadline; the newest when left out. */
export class ProofQueryDto {
  /** @example 1 */
  @IsOptional()
  @ReadsNumber()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  revision?: number;
}
