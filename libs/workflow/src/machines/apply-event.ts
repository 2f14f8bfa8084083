import { findAct } from '../acts/act-register.js';
import type { CaseContext } from '../decision/types.js';
import { metAt } from '../deadlines/met-at.js';
import type { MachineEvent } from './machine-event.js';

/** What an event changes in the case: its act's own changes, and the deadlines it meets; for the clock, what passed. */
export function applyEvent(context: CaseContext, { type, data, around }: MachineEvent): Partial<CaseContext> {
  const key = String(data['deadline']);
  switch (type) {
    case 'deadline.passed':
      return { passed: { ...context.passed, [key]: { at: around.receivedAt } } };
    case 'deadline.correct': {
      const { [key]: _, ...passed } = context.passed;
      return { passed };
    }
    case 'reminder.send': {
      const overtaken = data['overtaken'] as string[];
      const sent = Object.fromEntries([String(data['reminder']), ...overtaken].map((reminder) => [reminder, true as const]));
      return { reminded: { ...context.reminded, ...sent } };
    }
  }
  const act = findAct(type);
  if (!act) return {};
  const met = metAt(act.meets(context, data, around), context, around);
  return { met: { ...context.met, ...met }, ...act.apply(context, data, around) };
}
