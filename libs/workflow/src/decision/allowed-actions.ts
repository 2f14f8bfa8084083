import type { TSchema } from '@sinclair/typebox';
import type { Instant } from '@termijn/calendar';
import type { PurchasingPolicy } from '@termijn/policies';
import { acts } from '../acts/act-register.js';
import type { Act, Surroundings } from '../acts/act.js';
import { refusalOfState, segmentOf } from './decide.js';
import { fireDue } from './fire-due.js';
import { contextOf, type LiveCase } from './live-case.js';
import type { Actor, CaseFacts, Refusal, Side } from './types.js';
import { whoActs } from './who-acts.js';

/** What an actor can do with a case now. */
export interface AllowedAction {
  type: string;
  label: { nl: string; en: string };
  /** JSON Schema of the event's data. */
  schema: TSchema;
  /** Set when it is the other side's act: `receivedAt` and `evidence` are needed. */
  onBehalfOf: Side | null;
  /** Data that would be accepted now. */
  example: Record<string, unknown>;
}

export interface BlockedAction {
  type: string;
  label: { nl: string; en: string };
  /** Set when it is the other side's act: the refusal is the one that it would meet with `receivedAt` and `evidence`. */
  onBehalfOf: Side | null;
  refusal: Refusal;
}

export interface Actions {
  allowed: AllowedAction[];
  blocked: BlockedAction[];
}

/** Whose act it would be if this actor did it now; for the other side's acts, as if entered with evidence. */
function standingOf(act: Act, actor: Actor) {
  const own = whoActs(act, actor, false, false);
  return 'code' in own && own.code === 'evidenceRequired' ? whoActs(act, actor, true, true) : own;
}

/** Every act of the case's machine, allowed or blocked with the reason that `decide` would give. There is no second table. */
export function allowedActions(
  stored: LiveCase,
  actor: Actor,
  now: Instant,
  policy: PurchasingPolicy,
  facts?: CaseFacts,
  otherVersion?: PurchasingPolicy,
): Actions {
  const segment = segmentOf(stored, policy);
  const live = fireDue(stored, policy, segment, now, now, 0).at(-1)?.after ?? stored;
  const known = new Set<string>(live.machine.events);
  const actions: Actions = { allowed: [], blocked: [] };
  for (const act of acts.filter(({ type }) => known.has(type))) {
    const { type, label } = act;
    const who = standingOf(act, actor);
    const around: Surroundings | null =
      'code' in who ? null : { actor, ...who, evidence: null, receivedAt: now, now, policy, segment, otherVersion, facts };
    const refusal = 'code' in who ? who : (refusalOfState(live, act) ?? (around ? act.blocked(contextOf(live), around) : null));
    if (refusal || !around) actions.blocked.push({ type, label, onBehalfOf: around?.onBehalfOf ?? null, refusal: refusal as Refusal });
    else
      actions.allowed.push({ type, label, schema: act.data, onBehalfOf: around.onBehalfOf, example: act.example(contextOf(live), around) });
  }
  return actions;
}
