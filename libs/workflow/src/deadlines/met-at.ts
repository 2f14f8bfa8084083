import { daysLate } from '@termijn/calendar';
import type { Surroundings } from '../acts/act.js';
import type { CaseContext } from '../decision/types.js';
import { deadlineNames, type DeadlineName } from './deadline-names.js';
import { owedDeadlines } from './open-deadlines.js';

const nameOf = (key: string): DeadlineName | undefined => deadlineNames.find((name) => key === name || key.startsWith(`${name}-`));

/**
 * Which of these deadlines the act meets now, when, and how late. One that was met before, does not apply, or was never owed stays as it
 * is. Days late are civil days after `dueOn`; the first late instant is day 1.
 */
export function metAt(keys: string[], context: CaseContext, { receivedAt, policy }: Surroundings): CaseContext['met'] {
  const names = [...new Set(keys.flatMap((key) => nameOf(key) ?? []))];
  const owed = owedDeadlines(names, context, policy).filter(
    ({ key }) => keys.includes(key) && !context.met[key] && !context.notApplicable[key],
  );
  return Object.fromEntries(
    owed.flatMap((deadline) => {
      const late = daysLate(deadline, receivedAt);
      // A preference is only shown: nobody is late for it.
      const counts = deadline.kind === 'target' || deadline.kind === 'cutOff' || late === 0;
      return counts ? [[deadline.key, { at: receivedAt, daysLate: late }]] : [];
    }),
  );
}
