import type { Act } from '../acts/act.js';
import { findAct } from '../acts/act-register.js';
import { contextOf, type LiveCase } from './live-case.js';
import type { CaseFacts, FactName } from './types.js';

/** Which facts of other cases and contracts an event needs in this case: whoever decides loads these, and no others. */
export function factsNeeded(live: LiveCase, type: string): FactName[] {
  return findAct(type)?.needs(contextOf(live)) ?? [];
}

/** Which facts the acts of this case may need: for showing what is possible now. */
export function factsNeededByAny(live: LiveCase, acts: Act[]): FactName[] {
  const known = new Set<string>(live.machine.events);
  return [...new Set(acts.filter(({ type }) => known.has(type)).flatMap((act) => act.needs(contextOf(live))))];
}

/** Of these facts, those that are needed: only they are recorded. */
export const onlyFacts = (facts: CaseFacts, needed: FactName[]): CaseFacts =>
  Object.fromEntries(needed.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])));
