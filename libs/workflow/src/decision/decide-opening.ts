import type { Instant } from '@termijn/calendar';
import { chooseSegment, segmentsForPath, type PurchasingPolicy, type Segment } from '@termijn/policies';
import { initialTransition } from 'xstate';
import { deadlineNames } from '../deadlines/deadline-names.js';
import { openDeadlines, nextReminders, owedDeadlines, type OpenDeadline } from '../deadlines/open-deadlines.js';
import { contractingPaths, findPath } from '../machines/machine-register.js';
import type { OpeningInput } from '../openings/opening-input.js';
import { otherSide, type Surroundings } from '../acts/act.js';
import { refusalOfFutureReceipt } from '../refusals/refusal-of-future-receipt.js';
import { refuse } from '../refusals/refuse.js';
import { segmentRuleLabel } from '../labels/segment-rule-labels.js';
import { keptProfile, profileOfOpening } from './case-profile.js';
import { inputMissing, severalApply } from './find-path.js';
import { decisionOf } from './decision-of.js';
import { fireDue } from './fire-due.js';
import { publicState, runningDeadlines, type LiveCase } from './live-case.js';
import { opening, type StepTaken } from './take-step.js';
import { onlyFacts } from './case-facts.js';
import type { Actor, CaseContext, CaseFacts, DeadlineChange, DossierEntry, Outcome, PathId, Refusal } from './types.js';
import { whoActs } from './who-acts.js';

/** Prevents a case that another policy covers (Inkoopbeleid MSZ 2027, "Voor wie is dit inkoopbeleid bedoeld?"). */
function refusalOfCare(input: OpeningInput, policy: PurchasingPolicy): Refusal | null {
  const excluded = policy.excludedCare.find(({ care }) => care === input.care);
  if (!excluded) return null;
  return refuse('otherPolicyApplies', {
    nl: `${excluded.label} valt onder: ${excluded.policy}.`,
    en: `This care falls under another policy: ${excluded.policy}.`,
    facts: { policy: excluded.policy, quote: excluded.quote },
  });
}

/** The segment of the path that is for this provider, or why none is. */
function segmentFor(input: OpeningInput, policy: PurchasingPolicy): Segment | Refusal {
  const segments = findPath(input.path) ? segmentsForPath(policy, input.path) : [];
  if (segments.length === 0) {
    const paths = contractingPaths.filter(({ id }) => segmentsForPath(policy, id).length > 0).map(({ id }) => id);
    return refuse('pathNotInPolicy', {
      nl: `Het inkoopbeleid van ${policy.insurerName} ${String(policy.contractYear)} kent: ${paths.join(', ')}.`,
      en: `The policy of ${policy.insurerName} ${String(policy.contractYear)} has: ${paths.join(', ')}.`,
      facts: { paths },
    });
  }
  const choice = chooseSegment(policy, profileOfOpening(input), (segment) => segments.includes(segment));
  switch (choice.outcome) {
    case 'chosen':
      return choice.segment;
    case 'several':
      return severalApply(policy, choice.segments);
    case 'inputMissing':
      return inputMissing(policy, choice);
    case 'none':
      return notForThem(input, policy, segments);
  }
}

/** Why none of the path's segments is for this provider: its kind, its contract, or what else the rules look at. */
function notForThem(input: OpeningInput, policy: PurchasingPolicy, segments: Segment[]): Refusal {
  const { path, provider } = input;
  const kinds = [...new Set(segments.flatMap(({ who }) => who.providerKinds ?? []))];
  if (kinds.length > 0 && !kinds.includes(provider.kind)) {
    return refuse('providerKindMismatch', {
      nl: `${path} is voor ${kinds.join(' of ')}, niet voor ${provider.kind}.`,
      en: `${path} is for ${kinds.join(' or ')}, not for ${provider.kind}.`,
      facts: { expected: kinds.length === 1 ? kinds[0] : kinds },
    });
  }
  const before = String(policy.contractYear - 1);
  if (segments.every(({ who }) => who.contractedBefore === true) && !input.contractedBefore) {
    return refuse('noCurrentContract', {
      nl: `Dit traject is voor wie in ${before} een overeenkomst met ${policy.insurerName} had.`,
      en: `This path is for who had a contract with ${policy.insurerName} in ${before}.`,
    });
  }
  if (segments.every(({ who }) => who.contractedBefore === false) && input.contractedBefore) {
    return refuse('contractedAlready', {
      nl: `Dit traject is voor wie in ${before} geen overeenkomst had.`,
      en: `This path is for who had no contract in ${before}.`,
    });
  }
  const rules = segments.map(({ who }) => segmentRuleLabel(who, policy));
  return refuse('segmentNotInPath', {
    nl: `${path} is bij ${policy.insurerName} ${String(policy.contractYear)} voor: ${rules.map(({ nl }) => nl).join('; ')}.`,
    en: `${path} is, with ${policy.insurerName} ${String(policy.contractYear)}, for: ${rules.map(({ en }) => en).join('; ')}.`,
    facts: { segments: segments.map(({ id, who }) => ({ segment: id, who })) },
  });
}

function emptyContext(input: OpeningInput, policy: PurchasingPolicy, segment: Segment, now: Instant): CaseContext {
  return {
    path: input.path as PathId,
    insurer: input.insurer,
    contractYear: input.contractYear,
    policyVersion: policy.version,
    segment: segment.id,
    agb: input.provider.agb,
    ...keptProfile(input, segment),
    openedAt: now,
    lastRecordedAt: now,
    notApplicable: {},
    met: {},
    passed: {},
    reminded: {},
    since: {},
    offerDueOn: null,
    processAgreement: { lastVersion: 0, proposed: null, inForce: null },
    steps: [],
    proposals: { lastNumber: 0, lastOfferVersion: 0, newest: null, firstOfferAt: null, offerStands: false },
    agreement: null,
    contractProposedAt: null,
    questions: [],
    conversations: 0,
    criteria: {},
    standardAgreement: 'notRequested',
    end: null,
  };
}

/** A target or preference whose day is past at opening binds nobody: it does not apply, and is no breach. */
const pastAtOpening = (context: CaseContext, policy: PurchasingPolicy, now: Instant): OpenDeadline[] =>
  owedDeadlines([...deadlineNames], context, policy).filter(
    ({ kind, firstLateAt }) => kind !== 'cutOff' && kind !== 'opening' && firstLateAt <= now,
  );

/** The walls between tenants hold at the opening too. */
export function refusalOfForeigner(
  { insurer, provider }: Pick<OpeningInput, 'insurer' | 'provider'>,
  { role, insurer: ours, agb }: Actor,
): Refusal | null {
  if (role === 'purchaser' && ours !== insurer) {
    return refuse('foreignInsurer', { nl: `U koopt in voor ${String(ours)}.`, en: `You purchase for ${String(ours)}.` });
  }
  if ((role === 'provider' || role === 'signatory') && agb !== provider.agb) {
    return refuse('foreignProvider', { nl: `U handelt voor AGB-code ${String(agb)}.`, en: `You act for AGB code ${String(agb)}.` });
  }
  return null;
}

/** A case at its opening, before the clock did anything. */
interface Opened {
  live: LiveCase;
  segment: Segment;
  opened: Omit<StepTaken, 'after'>;
}

/** Opens a case, without what the clock does at once. */
export function openCase(input: OpeningInput, actor: Actor, now: Instant, policy: PurchasingPolicy, known: CaseFacts): Opened | Refusal {
  const care = refusalOfCare(input, policy);
  if (care) return care;
  const segment = segmentFor(input, policy);
  if ('code' in segment) return segment;
  const path = findPath(input.path);
  const machine = path?.machines[path.currentVersion];
  if (!path || !machine) return refuse('pathNotInPolicy', { nl: input.path, en: input.path });
  const act = path.opening;
  const who = whoActs(act, actor, input.receivedAt !== null, input.evidence !== null);
  if ('code' in who) return who;
  const foreign = refusalOfForeigner(input, actor);
  if (foreign) return foreign;
  const receivedAt = input.receivedAt ?? now;
  const future = refusalOfFutureReceipt(receivedAt, now);
  if (future) return future;
  const facts = onlyFacts(known, act.needs);
  const around: Surroundings = { actor, ...who, evidence: input.evidence, receivedAt, now, policy, segment, facts };

  const empty = emptyContext(input, policy, segment, now);
  const past = pastAtOpening(empty, policy, now);
  const settled = act.start({ ...empty, notApplicable: Object.fromEntries(past.map(({ key }) => [key, true])) }, input, around);
  if ('code' in settled) return settled;

  const started: LiveCase = { machine, snapshot: initialTransition(machine, settled)[0] };
  const open = openDeadlines(runningDeadlines(started), settled, policy);
  const context: CaseContext = { ...settled, since: Object.fromEntries(open.map(({ key }) => [key, now])) };
  const live: LiveCase = { machine, snapshot: machine.resolveState({ value: started.snapshot.value, context }) };
  const inapplicable = owedDeadlines([...deadlineNames], context, policy).filter(({ key }) => context.notApplicable[key]);
  const deadlines: DeadlineChange[] = [
    ...[...open, ...nextReminders(open, context, policy)].map((deadline) => opening(deadline, 'open')),
    ...inapplicable.map((deadline) => opening(deadline, 'notApplicable')),
  ].map((change) => ({ ...change, step: 0 }) as DeadlineChange);

  const { receivedAt: _received, evidence, ...asked } = input;
  const opened: Omit<StepTaken, 'after'> = {
    step: {
      type: act.type,
      fact: act.fact,
      data: asked,
      actor,
      onBehalfOf: who.onBehalfOf,
      evidence: evidence ?? input.lateOpening?.evidence ?? null,
      receivedAt,
      recordedAt: now,
      from: '',
      to: publicState(live.snapshot.value),
      why: act.why(input) ?? input.found?.reason.nl ?? null,
      facts: { policyVersion: policy.version, machineVersion: path.currentVersion, calendarVersion: policy.calendarVersion, ...facts },
    },
    deadlines,
    breaches: [],
    entries: act.entries(context, input, around).map((entry) => ({ ...entry, step: 0 }) as DossierEntry),
    notifications: [
      {
        step: 0,
        audience: who.onBehalfOf ?? otherSide(who.side),
        topic: act.fact,
        text: `${path.label.nl}, ${policy.insurerName} ${String(input.contractYear)}: ${act.label.nl}.`,
        deadlineKey: null,
      },
    ],
  };
  return { live, segment, opened };
}

/** Decides on opening a case against a policy version, which the case then keeps. Pure: `facts` are what the path's opening act needs. */
export function decideOpening(input: OpeningInput, actor: Actor, now: Instant, policy: PurchasingPolicy, facts: CaseFacts = {}): Outcome {
  const result = openCase(input, actor, now, policy, facts);
  if ('code' in result) return { ok: false, refusal: result };
  const { live, segment, opened } = result;
  const due = fireDue(live, policy, segment, now, now, 1);
  return { ok: true, decision: decisionOf(due.at(-1)?.after ?? live, [opened, ...due], policy) };
}
