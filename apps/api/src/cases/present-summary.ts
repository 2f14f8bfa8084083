import type { Instant } from '@termijn/calendar';
import type { ListedCase } from '@termijn/persistence';
import { stateLabel } from '@termijn/workflow';
import { presentDeadline } from '../deadlines/present-deadline.js';
import type { Language } from '../problems/words.js';
import type { CaseSummaryView } from './case.view.js';

export function presentSummary(row: ListedCase, now: Instant, language: Language): CaseSummaryView {
  const { id, path, insurer, contractYear, state, overdue, openedAt, updatedAt, endedAt, nextDeadline } = row;
  const provider = { agb: row.providerAgb, name: row.providerName, kind: row.providerKind, kvk: row.providerKvk };
  return {
    id,
    path,
    insurer,
    provider,
    contractYear,
    state,
    stateLabel: stateLabel(state)[language],
    overdue,
    openedAt,
    updatedAt,
    endedAt,
    nextDeadline: nextDeadline ? presentDeadline(nextDeadline, now, language) : null,
    href: `/v1/cases/${id}`,
  };
}
