import type { CivilDate, ComputedTerm } from '@termijn/calendar';
import type { Words } from '../findings/finding.js';
import { newestOfYear } from '../findings/findings-of.js';
import { latestDay, placedMilestones, termOf, type Placed } from '../findings/policy-days.js';
import { ruleInWords } from '../rule-words/rule-in-words.js';
import type { Milestone, PurchasingPolicy, Segment } from '../schema/types.js';
import { allSeasonSteps, stepOf, type SeasonStep } from './season-steps.js';

/** One date or term of one insurer, for the segments where it holds. */
export interface SeasonEntry {
  /** Those that say the same for their segments. */
  milestones: Milestone[];
  segments: Segment[];
  kind: Milestone['kind'];
  /** The rule, with its boundary. */
  when: Words;
  /** What the rule comes to; nothing for a term, which runs from an event. */
  term: Pick<ComputedTerm, 'opensAt' | 'dueOn' | 'firstLateAt'>;
  /** The last day that is still possible, also for a term; null when none follows from the policy. */
  latestOn: CivilDate | null;
  /** Another rule for who missed a deadline. */
  whenMissed: { deadline: string; when: Words } | null;
}

interface SeasonRow {
  step: SeasonStep;
  /** One for each policy of the calendar, in the same order. */
  cells: SeasonEntry[][];
}

/** The policies of a contract year side by side. */
export interface SeasonCalendar {
  contractYear: number;
  policies: PurchasingPolicy[];
  /** Only steps of which at least one policy says something. */
  rows: SeasonRow[];
}

function entryOf(policy: PurchasingPolicy, { milestone, segments }: Placed): SeasonEntry {
  const { opensAt, dueOn, firstLateAt } = termOf(policy, milestone);
  const latest = [...new Set(segments.map((segment) => latestDay(policy, segment, milestone)?.day ?? null))];
  const { kind, rule, whenMissed } = milestone;
  return {
    milestones: [milestone],
    segments,
    kind,
    when: ruleInWords(rule),
    term: { opensAt, dueOn, firstLateAt },
    // Segments that come to different days have none together.
    latestOn: latest.length === 1 ? (latest[0] ?? null) : null,
    whenMissed: whenMissed ? { deadline: whenMissed.deadline, when: ruleInWords(whenMissed.rule) } : null,
  };
}

/** What says the same of several segments is one entry. */
function together(entries: SeasonEntry[]): SeasonEntry[] {
  const byContent = new Map<string, SeasonEntry>();
  for (const entry of entries) {
    const [{ deadline, opens, actor }] = entry.milestones as [Milestone];
    const key = JSON.stringify([
      deadline ?? opens ?? entry.milestones.map(({ id }) => id),
      actor,
      entry.kind,
      entry.when.nl,
      entry.latestOn,
    ]);
    const known = byContent.get(key);
    byContent.set(
      key,
      known
        ? { ...known, milestones: [...known.milestones, ...entry.milestones], segments: [...known.segments, ...entry.segments] }
        : entry,
    );
  }
  return [...byContent.values()];
}

const firstDay = ({ term: { opensAt, dueOn }, latestOn }: SeasonEntry): string => latestOn ?? dueOn ?? opensAt ?? '9';

/** The newest version of every insurer's policy for a contract year, step by step. Pure. */
export function seasonCalendar(all: readonly PurchasingPolicy[], contractYear: number): SeasonCalendar {
  const policies = newestOfYear(all, contractYear);
  const entries = policies.map((policy) => placedMilestones(policy).map((placed) => ({ placed, entry: entryOf(policy, placed) })));
  const rows = allSeasonSteps.map((step) => ({
    step,
    cells: entries.map((ofPolicy) =>
      together(ofPolicy.filter(({ placed }) => stepOf(placed.milestone).id === step.id).map(({ entry }) => entry)).sort((a, b) =>
        firstDay(a) < firstDay(b) ? -1 : 1,
      ),
    ),
  }));
  return { contractYear, policies, rows: rows.filter(({ cells }) => cells.some((cell) => cell.length > 0)) };
}
