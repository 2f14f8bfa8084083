import { findAct } from '../acts/act-register.js';
import { isClockEvent } from '../acts/clock-events.js';
import type { CaseContext, Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import type { MachineEvent } from './machine-event.js';

/** Why the rules of the act refuse this event in this case; null when they do not. Clock events are never refused. */
export function refusalOf(context: CaseContext, { type, data, around }: MachineEvent): Refusal | null {
  if (isClockEvent(type)) return null;
  const act = findAct(type);
  if (!act) return refuse('unknownEvent', { nl: `"${type}" is geen gebeurtenis.`, en: `"${type}" is no event.` });
  return act.blocked(context, around) ?? act.refuses(context, data, around);
}
