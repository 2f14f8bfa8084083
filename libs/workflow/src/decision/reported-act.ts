import type { Act } from '../acts/act.js';
import type { Actor, Refusal, Side } from './types.js';
import { notYours, type Standing } from './who-acts.js';

/**
 * VECOZO reports what a side did there. It has checked who that was, the signatory included, so the reporting system needs no role of its
 * own in the act. Nobody says of himself that he reports: only the inbox of VECOZO's events does, with the event as its evidence.
 */
export function reportedAct(act: Pick<Act, 'label' | 'side' | 'roles'>, actor: Actor, side: Side): Standing | Refusal {
  if (actor.role !== 'integration' || (act.side !== 'either' && act.side !== side)) return notYours(act, actor);
  return { side, onBehalfOf: side };
}
