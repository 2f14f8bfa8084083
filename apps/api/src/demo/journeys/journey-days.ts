import { addDays, atTime, civilDateOf, localTimeOf, toInstant, type CivilDate, type ComputedTerm } from '@termijn/calendar';
import {
  milestoneForDeadline,
  milestoneOpening,
  milestoneTerm,
  type Milestone,
  type PurchasingPolicy,
  type Segment,
} from '@termijn/policies';
import type { LocalTime } from '../scenario.js';

/** The days that a policy's segment names, by the names of its deadlines. */
export class JourneyDays {
  /** The year in which is contracted for the year after. */
  readonly season: number;

  constructor(
    private readonly policy: PurchasingPolicy,
    private readonly segment: Segment,
  ) {
    this.season = policy.contractYear - 1;
  }

  /** The last day of a deadline; `from` is the day of its anchor, for a term. Null when the policy has no such deadline. */
  of(deadline: string, from?: CivilDate): CivilDate | null {
    return this.dueOn(milestoneForDeadline(this.policy, this.segment.id, deadline), from);
  }

  /** The day from which an event is possible, or by which it is; null when the policy says nothing of it. */
  opening(event: string): CivilDate | null {
    return this.dueOn(milestoneOpening(this.policy, this.segment.id, event));
  }

  /** Whether a deadline is a cut-off here. */
  isCutOff(deadline: string): boolean {
    return milestoneForDeadline(this.policy, this.segment.id, deadline)?.kind === 'cutOff';
  }

  /** A day of the season, where the policy names none: `-09-15`. */
  inSeason(monthAndDay: string): CivilDate {
    return `${String(this.season)}${monthAndDay}`;
  }

  /** The last minute in which something is in time. */
  lastMinute(deadline: string, day: CivilDate): LocalTime {
    const { firstLateAt } = this.term(milestoneForDeadline(this.policy, this.segment.id, deadline)) ?? {};
    if (firstLateAt == null) return at(day, '23:59');
    const before = toInstant(new Date(Date.parse(firstLateAt) - 60_000).toISOString());
    return at(civilDateOf(before), localTimeOf(before).slice(0, 5));
  }

  private dueOn(milestone: Milestone | undefined, from?: CivilDate): CivilDate | null {
    return this.term(milestone, from)?.dueOn ?? null;
  }

  private term(milestone: Milestone | undefined, from?: CivilDate): ComputedTerm | null {
    if (!milestone || milestone.rule.boundary === 'event' || milestone.rule.boundary === 'none') return null;
    if (milestone.rule.boundary === 'relative' && from === undefined) return null;
    const anchor = from === undefined ? null : { event: 'journey', at: atTime(from, '12:00') };
    return milestoneTerm(this.policy, milestone, anchor);
  }
}

export const at = (day: CivilDate, time: string): LocalTime => `${day} ${time}`;

/** The earliest of these days; null when there is none. */
export const earliest = (days: (CivilDate | null)[]): CivilDate | null => days.filter((day) => day !== null).sort()[0] ?? null;

/** So many days later, and no later than a day that binds. */
export const within = (day: CivilDate, days: number, last: CivilDate | null): CivilDate => earliest([addDays(day, days), last]) ?? day;
