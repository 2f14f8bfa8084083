import type { DeadlineChange } from '@termijn/workflow/decision/types.js';

type OpenedDeadline = Extract<DeadlineChange, { op: 'open' }>;

/** `offerDue` of VGZ 2027: 30 September 2026, end of the day in Amsterdam. */
export function anOpenedDeadline(overrides: Partial<OpenedDeadline> = {}): OpenedDeadline {
  return {
    step: 0,
    op: 'open',
    key: 'offerDue',
    name: 'offerDue',
    kind: 'cutOff',
    side: 'provider',
    milestoneId: 'VGZ-Z5b',
    anchor: null,
    dueOn: '2026-09-30',
    firstLateAt: '2026-09-30T22:00:00.000Z',
    fireAt: '2026-09-30T22:00:00.000Z',
    daysBefore: null,
    status: 'open',
    ...overrides,
  };
}
