import { findAct } from '../acts/act-register.js';
import type { Actor, Step } from './types.js';

/** The data of a step as this reader may see them: what an act keeps private is null for all but the roles that do it. */
export function readableData({ type, data }: Pick<Step, 'type' | 'data'>, { role }: Pick<Actor, 'role'>): Step['data'] {
  const act = findAct(type);
  if (!act?.keptPrivate || act.roles.includes(role)) return data;
  return { ...data, ...Object.fromEntries(act.keptPrivate.map((name) => [name, null])) };
}
