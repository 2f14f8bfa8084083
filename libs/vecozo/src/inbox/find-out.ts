import type { Instant } from '@termijn/calendar';
import type { VecozoReason, VecozoVerdict } from '@termijn/persistence';
import type { PurchasingPolicy } from '@termijn/policies';
import {
  contextOf,
  decide,
  eventFaults,
  eventsToCome,
  factsNeeded,
  findAct,
  hasTransition,
  keepsReceipt,
  onlyFacts,
  publicState,
  type CaseFacts,
  type LiveCase,
  type Refusal,
} from '@termijn/workflow';
import { findKind } from '../vocabulary/vocabulary.js';
import type { ReportedAct, VecozoEventKind } from '../vocabulary/types.js';
import { reasons } from './reasons.js';
import type { Finding, InboxEvent } from './types.js';

export interface CaseNow {
  live: LiveCase;
  /** The clock of the system. */
  now: Instant;
  policy: PurchasingPolicy;
  /** What the acts of this case need to know of other cases and contracts. */
  facts?: CaseFacts;
}

/** Refusals that may be lifted by what comes later: the event waits. */
const passing = new Set(['agreementNotRecorded', 'requirementNotMet', 'notInThisState']);
/** The clock stands before what is known: nothing can be said now. */
const clockBehind = new Set(['clockBehindHistory', 'receivedAtInFuture']);

/** What comes of one event, now that its turn has come. Pure. */
export function findOut(event: InboxEvent, at: CaseNow): Finding {
  const { live } = at;
  const verdict = (status: VecozoVerdict['status'], reason: VecozoReason, lateReceipt: string | null = null): Finding => ({
    verdict: { id: event.id, status, reason, lateReceipt },
  });
  const kind = findKind(event.type);
  if (!kind) return verdict('needsAttention', reasons.unknownAct(event.type));
  const { data, time, urged } = event;
  const place = kind.place({ context: contextOf(live), data, time, urged });
  if (place.at === 'overtaken') return verdict('overtaken', place.reason);
  if (place.at === 'never') return verdict('needsAttention', place.reason);

  const acts = actsOnPath(kind, data, live);
  if ('code' in acts) return verdict('needsAttention', acts);
  const act = acts.find(({ type }) => hasTransition(live, type));
  const toCome = eventsToCome(live);
  const mayCome = acts.some(({ type }) => toCome.has(type));
  if (place.at === 'early' && mayCome) return verdict('parked', place.reason);
  if (!act || place.at === 'early') {
    const state = publicState(live.snapshot.value);
    if (mayCome) return verdict('parked', reasons.awaitsState(state));
    if (kind.saysContracted && state === 'notContracted') return verdict('needsAttention', reasons.endedWithoutContract());
    return verdict('overtaken', reasons.movedOn());
  }
  const faults = eventFaults(act.type, act.data);
  if (faults.length > 0) return verdict('needsAttention', reasons.invalidData(faults.map(({ pointer }) => pointer).join(', ')));
  const outcome = decideOn(event, act, at);
  if (outcome.ok) {
    const ownStep = outcome.decision.steps.findIndex(({ type }) => type === act.type);
    return { apply: { event, decision: outcome.decision, ownStep } };
  }
  const { refusal } = outcome;
  if (clockBehind.has(refusal.code)) return { again: true };
  if (passing.has(refusal.code) && mayCome) return verdict('parked', reasons.refused(refusal));
  if (refusal.code === 'caseEnded') return verdict('overtaken', reasons.refused(refusal));
  return verdict('needsAttention', reasons.refused(refusal), lateReceiptOf(refusal, act, event));
}

function actsOnPath(kind: VecozoEventKind, data: Record<string, unknown>, live: LiveCase): ReportedAct[] | VecozoReason {
  const acts = kind.acts(data, contextOf(live));
  const known = acts.filter(({ type }) => findAct(type) !== undefined);
  if (known.length === 0) return reasons.unknownAct(acts.map(({ type }) => type).join(', '));
  const events = new Set<string>(live.machine.events);
  const onPath = known.filter(({ type }) => events.has(type));
  return onPath.length > 0 ? onPath : reasons.notOnThisPath(contextOf(live).path);
}

function decideOn(event: InboxEvent, act: ReportedAct, { live, now, policy, facts }: CaseNow) {
  const incoming = {
    type: act.type,
    data: act.data,
    actor: event.actor,
    assertedReceivedAt: event.time,
    evidence: { channel: 'vecozo', reference: event.eventId },
    arrivedAt: now,
    reportedFor: act.side,
  };
  return decide({ live, event: incoming, now, policy, facts: onlyFacts(facts ?? {}, factsNeeded(live, act.type)) });
}

/** What came too late is kept with the case, as it is when the provider sends it to us. */
function lateReceiptOf({ code }: Refusal, { type, data }: ReportedAct, { eventId }: InboxEvent): string | null {
  return keepsReceipt(code) ? JSON.stringify({ type, data, evidence: { channel: 'vecozo', reference: eventId } }) : null;
}
