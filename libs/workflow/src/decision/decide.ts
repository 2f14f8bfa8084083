import { atTime, momentInWords, type Instant } from '@termijn/calendar';
import { segmentById, type PurchasingPolicy, type Segment } from '@termijn/policies';
import { getNextTransitions } from 'xstate';
import { findAct } from '../acts/act-register.js';
import type { Act, Surroundings } from '../acts/act.js';
import { deadlineNames } from '../deadlines/deadline-names.js';
import { owedDeadlines } from '../deadlines/open-deadlines.js';
import { stateLabel } from '../labels/labels.js';
import type { MachineEvent } from '../machines/machine-event.js';
import { refusalOf } from '../machines/refusal-of.js';
import { refusalOfFutureReceipt } from '../refusals/refusal-of-future-receipt.js';
import { refuse } from '../refusals/refuse.js';
import { decisionOf } from './decision-of.js';
import { clockAround, fireDue } from './fire-due.js';
import { contextOf, hasEnded, publicState, type LiveCase } from './live-case.js';
import { outrunDeadlines } from './outrun-deadlines.js';
import { reportedAct } from './reported-act.js';
import { policyAfter, takeStep, type StepTaken } from './take-step.js';
import type { Actor, CaseFacts, Evidence, Outcome, Refusal, Side } from './types.js';
import { whoActs } from './who-acts.js';

/** An event as it came in. */
export interface IncomingEvent {
  type: string;
  data: Record<string, unknown>;
  actor: Actor;
  /** The time of receipt asserted for the other side's act; null for an act of one's own. */
  assertedReceivedAt: Instant | null;
  evidence: Evidence | null;
  /** The database clock when the request arrived, before any wait. */
  arrivedAt: Instant;
  /** Set for what VECOZO reports: the side that did it there. */
  reportedFor?: Side;
}

/** Everything a decision may look at; nothing else in the system decides. */
export interface DecideInput {
  live: LiveCase;
  event: IncomingEvent;
  /** The database clock as it stands now. */
  now: Instant;
  policy: PurchasingPolicy;
  /** The version that a case is to be moved to, for the act that does so. */
  otherVersion?: PurchasingPolicy;
  /** What the act needs to know of other cases and contracts (`factsNeeded`). */
  facts?: CaseFacts;
}

const refused = (refusal: Refusal): Outcome => ({ ok: false, refusal });

/** The segment of the policy that a case runs under. @throws RangeError when the policy has no such segment. */
export function segmentOf(live: LiveCase, policy: PurchasingPolicy): Segment {
  const segment = segmentById(policy, contextOf(live).segment);
  if (!segment)
    throw new RangeError(`Policy of ${policy.insurer} ${String(policy.contractYear)} has no segment ${contextOf(live).segment}`);
  return segment;
}

/** Prevents times that cannot be: in the future, or long before the season. */
function refusalOfTimes(receivedAt: Instant, now: Instant, live: LiveCase): Refusal | null {
  const { contractYear, lastRecordedAt } = contextOf(live);
  if (now < lastRecordedAt) {
    return refuse('clockBehindHistory', {
      nl: `De klok staat op ${momentInWords(now, 'nl')}, maar in dit dossier is al iets vastgelegd op ${momentInWords(lastRecordedAt, 'nl')}.`,
      en: `The clock stands at ${momentInWords(now, 'en')}, but this history has an event recorded on ${momentInWords(lastRecordedAt, 'en')}.`,
      until: lastRecordedAt,
    });
  }
  const future = refusalOfFutureReceipt(receivedAt, now);
  if (future) return future;
  const earliest = atTime(`${String(contractYear - 2)}-01-01`, '00:00');
  if (receivedAt >= earliest) return null;
  return refuse('receivedAtTooEarly', {
    nl: `Het tijdstip van ontvangst, ${momentInWords(receivedAt, 'nl')}, ligt vóór ${momentInWords(earliest, 'nl')}.`,
    en: `The time of receipt, ${momentInWords(receivedAt, 'en')}, lies before ${momentInWords(earliest, 'en')}.`,
  });
}

/** Whether the machine has a transition for this event where the case stands, whatever its guards say. */
export const hasTransition = ({ snapshot }: LiveCase, type: string): boolean =>
  getNextTransitions(snapshot).some(({ eventType }) => eventType === type);

/** Prevents an event that the present state does not know. */
export function refusalOfState(live: LiveCase, act: Act): Refusal | null {
  if (hasTransition(live, act.type)) return null;
  const state = publicState(live.snapshot.value);
  if (hasEnded(live)) {
    return refuse('caseEnded', {
      nl: `Het traject is geëindigd: ${stateLabel(state).nl}. Alleen vragen en gesprekken kunnen nog.`,
      en: `The case has ended: ${stateLabel(state).en}; only questions and conversations are still possible.`,
      facts: { state },
    });
  }
  return refuse('notInThisState', {
    nl: `"${act.label.nl}" kan niet in deze stand van het traject: ${stateLabel(state).nl}.`,
    en: `"${act.label.en}" is not possible in the present state: ${stateLabel(state).en}.`,
    facts: { state },
  });
}

/** What was received in time but recorded after its deadline had passed: the passings that it undoes, the latest first. */
function correctionsFor(live: LiveCase, act: Act, data: Record<string, unknown>, around: Surroundings): string[] {
  // Prevents an act of another path from being asked about a case that lacks what it looks at.
  if (!new Set<string>(live.machine.events).has(act.type)) return [];
  const context = contextOf(live);
  const passed = act.meets(context, data, around).filter((key) => context.passed[key] && !context.met[key]);
  if (passed.length === 0) return [];
  return owedDeadlines([...deadlineNames], context, around.policy)
    .filter(({ key, firstLateAt }) => passed.includes(key) && around.receivedAt < firstLateAt)
    .sort((a, b) => (a.firstLateAt < b.firstLateAt ? 1 : -1))
    .map(({ key }) => key);
}

/**
 * Decides on an event: a decision that can be saved in one piece, or a refusal that changes nothing. First the clock does what was due by
 * the time of receipt; then passings are undone that the event, received in time, contradicts or outruns; then the event itself; then what
 * it makes due at once, such as publication. Pure: the same input gives the same outcome.
 */
export function decide({ live, event, now, policy, otherVersion, facts }: DecideInput): Outcome {
  const act = findAct(event.type);
  if (!act) return refused(refuse('unknownEvent', { nl: `"${event.type}" is geen gebeurtenis.`, en: `"${event.type}" is no event.` }));
  const who = event.reportedFor
    ? reportedAct(act, event.actor, event.reportedFor)
    : whoActs(act, event.actor, event.assertedReceivedAt !== null, event.evidence !== null);
  if ('code' in who) return refused(who);
  const receivedAt = event.assertedReceivedAt ?? event.arrivedAt;
  const times = refusalOfTimes(receivedAt, now, live);
  if (times) return refused(times);

  const segment = segmentOf(live, policy);
  const around: Surroundings = {
    actor: event.actor,
    ...who,
    evidence: event.evidence,
    receivedAt,
    now,
    policy,
    segment,
    otherVersion,
    facts,
  };
  const steps: StepTaken[] = fireDue(live, policy, segment, receivedAt, now, 0);
  let current = steps.at(-1)?.after ?? live;
  const correct = (deadlines: string[], why: string): void => {
    for (const deadline of deadlines) {
      const correction: MachineEvent = {
        type: 'deadline.correct',
        data: { deadline, by: act.type },
        around: clockAround(receivedAt, now, policy, segment),
      };
      const corrected = takeStep(current, correction, steps.length, why);
      steps.push(corrected);
      current = corrected.after;
    }
  };
  const received = `Ontvangen op ${momentInWords(receivedAt, 'nl')}`;
  correct(correctionsFor(current, act, event.data, around), `${received}, binnen de termijn; het verstrijken is hersteld.`);
  const machineEvent: MachineEvent = { type: event.type, data: event.data, around };
  const refusal = refusalOfState(current, act) ?? refusalOf(contextOf(current), machineEvent);
  if (refusal) return refused(refusal);

  let taken = takeStep(current, machineEvent, steps.length, null);
  const outrun = outrunDeadlines(current, taken.after, receivedAt, policy);
  if (outrun.length > 0) {
    correct(outrun, `${received}, vóór het verstrijken; daarna gold deze termijn hier niet meer.`);
    taken = takeStep(current, machineEvent, steps.length, null);
  }
  steps.push(taken);
  const holds = policyAfter(machineEvent);
  steps.push(...fireDue(taken.after, holds, segmentOf(taken.after, holds), now, now, steps.length));
  const last = steps.at(-1)?.after ?? taken.after;
  return { ok: true, decision: decisionOf(last, steps, holds) };
}
