import { daysLeft, type Instant } from '@termijn/calendar';
import type { DeadlineEntity, ListedDeadline } from '@termijn/persistence';
import { deadlineNames, deadlineRegister, type DeadlineName } from '@termijn/workflow';
import type { Language } from '../problems/words.js';
import type { DeadlineView, DueDeadlineView } from './deadline.view.js';

const isName = (name: string): name is DeadlineName => (deadlineNames as readonly string[]).includes(name);

/** What a deadline is called; a reminder says how many days before. */
export function labelOfDeadline({ name, daysBefore }: Pick<DeadlineEntity, 'name' | 'daysBefore'>, language: Language): string {
  const label = isName(name) ? deadlineRegister[name].label[language] : name;
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
