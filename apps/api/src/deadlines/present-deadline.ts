import { daysLeft, type Instant } from '@termijn/calendar';
import type { DeadlineEntity, ListedDeadline } from '@termijn/persistence';
import { deadlineLabel } from '@termijn/workflow';
import type { Language } from '../problems/words.js';
import type { DeadlineView, DueDeadlineView } from './deadline.view.js';

/** What a deadline is called; a reminder is told from its deadline by how many days before it comes. */
export function labelOfDeadline({ key, daysBefore }: Pick<DeadlineEntity, 'key' | 'daysBefore'>, language: Language): string {
  const label = deadlineLabel(key.replace(/\.reminder-\d+$/, ''))[language];
  if (daysBefore === null) return label;
  return language === 'nl'
    ? `Herinnering, ${String(daysBefore)} dagen vooraf: ${label}`
    : `Reminder, ${String(daysBefore)} days before: ${label}`;
}

export function presentDeadline(row: DeadlineEntity, now: Instant, language: Language): DeadlineView {
  const { key, name, kind, side, dueOn, firstLateAt, status, daysLate, closedAt, revision, milestoneId, caseId } = row;
  return {
    key,
    name,
    label: labelOfDeadline(row, language),
    kind,
    side,
    dueOn,
    firstLateAt,
    daysLeft: status === 'open' ? daysLeft(dueOn, now) : null,
    status,
    daysLate,
    closedAt,
    revision,
    milestone: milestoneId,
    proof: `/v1/cases/${caseId}/deadlines/${key}/proof?revision=${String(revision)}`,
  };
}

export function presentDueDeadline(row: ListedDeadline, now: Instant, language: Language): DueDeadlineView {
  const { caseId: id, insurer, providerAgb } = row;
  const { state, path, contractYear, providerName } = row.case;
  return {
    ...presentDeadline(row, now, language),
    case: { id, state, path, contractYear, insurer, providerAgb, providerName, href: `/v1/cases/${id}` },
  };
}
