import { acts, findAct } from '../acts/act-register.js';
import type { Seal } from '../sealing/seal-of.js';
import type { Actor, Step } from './types.js';

const without = (data: Step['data'], names: string[]): Step['data'] => {
  const hidden = names.filter((name) => name in data);
  return hidden.length === 0 ? data : { ...data, ...Object.fromEntries(hidden.map((name) => [name, null])) };
};

/** The data of a step as this reader may see them: null for what an act keeps private to the roles that do it (and to who audits them), and for what is sealed. */
export function readableData({ type, data }: Pick<Step, 'type' | 'data'>, { role }: Pick<Actor, 'role'>, seal: Seal | null): Step['data'] {
  const act = findAct(type);
  const mayRead = act?.roles.includes(role) === true || (role === 'auditor' && act?.side === 'insurer');
  const ofOthers = mayRead ? [] : (act?.keptPrivate ?? []);
  const sealed = seal ? (act?.sealable ?? []) : [];
  return without(data, [...ofOthers, ...sealed]);
}

const sealableNames = [...new Set(acts.flatMap(({ sealable = [] }) => sealable))];

/** The same for what was reported and may come to any act of a side: an offer of the provider is sealed in a report too. */
export function readableReport(data: Record<string, unknown>, seal: Seal | null): Record<string, unknown> {
  return seal === null || data['by'] === 'insurer' ? data : without(data, sealableNames);
}
