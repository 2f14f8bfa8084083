import type { DeadlineSide } from '@termijn/workflow';

/** A deadline that passed, and what became of it. */
export class BreachView {
  /** @example substantiveResponseDue */
  key: string;

  name: string;
  label: string;
  side: DeadlineSide;
  dueOn: string;
  firstLateAt: string;

  /** metLate: done late. withdrawn: received in time after all. stands: the case ended meanwhile. */
  status: 'open' | 'metLate' | 'withdrawn' | 'stands';

  metAt: string | null;

  /** Civil days after dueOn; for an open breach until today. */
  daysLate: number | null;
}

export class BreachListView {
  items: BreachView[];
}
