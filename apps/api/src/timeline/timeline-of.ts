import { daysLate, daysLeft, momentInWords, type Instant } from '@termijn/calendar';
import type { BreachEntity, CaseEventEntity, ContractingCaseEntity, DeadlineEntity, LateReceiptEntity } from '@termijn/persistence';
import type { PurchasingPolicy } from '@termijn/policies';
import { deadlineLabel, findPath, stateLabel } from '@termijn/workflow';
import type { Language } from '../problems/words.js';
import { timelineEvent, timelineReceipt } from './timeline-event.js';
import type { Timeline, TimelineBreach, TimelineDeadline } from './timeline.js';

/** The rows that a drawing is made from. */
export interface TimelineRows {
  found: ContractingCaseEntity;
  policy: PurchasingPolicy;
  history: CaseEventEntity[];
  deadlines: DeadlineEntity[];
  breaches: BreachEntity[];
  lateReceipts: LateReceiptEntity[];
}

/** How late something is that is still owed, or never came. */
function stillLate({ key, dueOn }: DeadlineEntity, breaches: BreachEntity[], now: Instant): number | null {
  const breach = breaches.find((one) => one.key === key && one.dueOn === dueOn && (one.status === 'open' || one.status === 'stands'));
  return breach ? (breach.daysLate ?? daysLate(breach, now)) : null;
}

function deadlineOf(row: DeadlineEntity, breaches: BreachEntity[], now: Instant, language: Language): TimelineDeadline {
  const { key, revision, kind, dueOn, status } = row;
  const left = status === 'open' ? daysLeft(dueOn, now) : null;
  return {
    key,
    revision,
    label: deadlineLabel(key)[language],
    kind,
    dueOn,
    status,
    daysLeft: left,
    daysLate: row.daysLate ?? stillLate(row, breaches, now),
  };
}

function breachOf(row: BreachEntity, now: Instant, language: Language): TimelineBreach {
  const { key, dueOn, firstLateAt, status, metAt, closedAt } = row;
  return {
    label: deadlineLabel(key)[language],
    dueOn,
    firstLateAt,
    until: status === 'open' ? null : (metAt ?? closedAt ?? now),
    status,
    daysLate: status === 'open' ? daysLate(row, now) : (row.daysLate ?? 0),
  };
}

/** A case as it looks in time, from its rows. Pure. */
export function timelineOf(
  { found, policy, history, deadlines, breaches, lateReceipts }: TimelineRows,
  now: Instant,
  language: Language,
): Timeline {
  const path = findPath(found.path)?.label[language] ?? found.path;
  const state = stateLabel(found.state)[language];
  const events = [...history.map((row) => timelineEvent(row, language)), ...lateReceipts.map((row) => timelineReceipt(row, language))];
  return {
    title: `${found.providerName} – ${policy.insurerName} ${String(found.contractYear)}`,
    subtitle: `${path} · ${state} · ${momentInWords(now, language)}`,
    state,
    now,
    language,
    events: events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : (a.seq ?? 0) - (b.seq ?? 0))),
    deadlines: deadlines.map((row) => deadlineOf(row, breaches, now, language)),
    breaches: breaches.map((row) => breachOf(row, now, language)),
  };
}
