import type { CivilDate, Instant } from '@termijn/calendar';
import { segmentsForPath, type InsurerId, type ProviderKind, type PurchasingPolicy, type Segment } from '@termijn/policies';
import { initialTransition } from 'xstate';
import { deadlineNames } from '../deadlines/deadline-names.js';
import { openDeadlines, nextReminders, owedDeadlines, type OpenDeadline } from '../deadlines/open-deadlines.js';
import { contractingPaths, findPath } from '../machines/machine-register.js';
import { refuse } from '../refusals/refuse.js';
import { decisionOf } from './decision-of.js';
import { fireDue } from './fire-due.js';
import { publicState, runningDeadlines, type LiveCase } from './live-case.js';
import { opening, type StepTaken } from './take-step.js';
import type { Actor, CaseContext, DeadlineChange, Evidence, Outcome, PathId, Refusal } from './types.js';

/** Why a case may be opened although the cut-off for the offer has passed. Exactly one ground. */
export interface LateOpening {
  /** Both sides agreed on this date, expressly and in writing; needs the evidence. */
  agreedOfferDueOn?: CivilDate;
  /** Too little is contracted for this region and specialism (Inkoopbeleid MSZ 2027, "Onze zorgplicht"). */
  dutyOfCare?: { region: string; specialism: string; motivation: string; offerDueOn?: CivilDate };
  /** The offer was received in time and is entered after the opening; needs the evidence. */
  offerReceivedAt?: Instant;
  evidence?: Evidence;
}

/** What opening a case takes. */
export interface OpeningInput {
  path: string;
  insurer: InsurerId;
  contractYear: number;
  provider: { agb: string; name: string; kind: ProviderKind; kvk: string | null };
  /** Whether the provider had a contract at any moment of the year before the contract year. */
  contractedBefore: boolean;
  /** The kind of care; `medicalSpecialist` unless another policy covers it. */
  care: string;
  lateOpening: LateOpening | null;
}

/** Prevents a case that the policy does not know, or that another policy covers (Inkoopbeleid MSZ 2027, "Voor wie is dit inkoopbeleid bedoeld?"). */
function refusalOfOpening(input: OpeningInput, policy: PurchasingPolicy, segment: Segment | undefined): Refusal | null {
  const excluded = policy.excludedCare.find(({ care }) => care === input.care);
  if (excluded) {
    return refuse('otherPolicyApplies', {
      nl: `${excluded.label} valt onder: ${excluded.policy}.`,
      en: `This care falls under another policy: ${excluded.policy}.`,
      facts: { policy: excluded.policy, quote: excluded.quote },
    });
  }
  if (!segment || !findPath(input.path)) {
    const paths = contractingPaths.filter(({ id }) => segmentsForPath(policy, id).length > 0).map(({ id }) => id);
    return refuse('pathNotInPolicy', {
      nl: `Het inkoopbeleid van ${policy.insurerName} ${String(policy.contractYear)} kent: ${paths.join(', ')}.`,
      en: `The policy of ${policy.insurerName} ${String(policy.contractYear)} has: ${paths.join(', ')}.`,
      facts: { paths },
    });
  }
  if (segment.providerKind !== input.provider.kind) {
    return refuse('providerKindMismatch', {
      nl: `${input.path} is voor ${segment.providerKind}, niet voor ${input.provider.kind}.`,
      en: `${input.path} is for ${segment.providerKind}, not for ${input.provider.kind}.`,
      facts: { expected: segment.providerKind },
    });
  }
  if (segment.contractedBefore && !input.contractedBefore) {
    const before = String(policy.contractYear - 1);
    return refuse('noCurrentContract', {
      nl: `Dit traject is voor wie in ${before} een overeenkomst met ${policy.insurerName} had.`,
      en: `This path is for who had a contract with ${policy.insurerName} in ${before}.`,
    });
  }
  return null;
}

function emptyContext(input: OpeningInput, policy: PurchasingPolicy, segment: Segment, now: Instant): CaseContext {
  return {
    path: input.path as PathId,
    insurer: input.insurer,
    contractYear: input.contractYear,
    policyVersion: policy.version,
    segment: segment.id,
    agb: input.provider.agb,
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

/** A cut-off past at opening needs an agreed date, duty of care, or an offer that was received in time. */
function settleCutOff(context: CaseContext, policy: PurchasingPolicy, late: LateOpening | null, now: Instant): CaseContext | Refusal {
  const [due] = owedDeadlines(['offerDue'], context, policy);
  if (!due || now < due.firstLateAt) return context;
  const evidence = late?.evidence !== undefined;
  if (late?.dutyOfCare) {
    const { offerDueOn } = late.dutyOfCare;
    if (offerDueOn === undefined) return { ...context, notApplicable: { ...context.notApplicable, offerDue: true } };
    return { ...context, offerDueOn: { date: offerDueOn, ground: 'dutyOfCare', at: now } };
  }
  if (late?.agreedOfferDueOn !== undefined && evidence)
    return { ...context, offerDueOn: { date: late.agreedOfferDueOn, ground: 'agreed', at: now } };
  if (late?.offerReceivedAt !== undefined && evidence && late.offerReceivedAt < due.firstLateAt) return context;
  return refuse('cutOffPassedAtOpening', {
    nl: `De offerte moest uiterlijk ${due.dueOn} binnen zijn. Geef in lateOpening een afgesproken datum met bewijs (agreedOfferDueOn), een beroep op de zorgplicht (dutyOfCare), of een offerte die op tijd ontvangen is, met bewijs (offerReceivedAt).`,
    en: `The offer was due by ${due.dueOn}. Give in lateOpening an agreed date with evidence (agreedOfferDueOn), duty of care (dutyOfCare), or an offer that was received in time, with evidence (offerReceivedAt).`,
    liftedBy: 'beide kanten samen, of de zorginkoper met een beroep op de zorgplicht',
    facts: { deadline: 'offerDue', dueOn: due.dueOn, firstLateAt: due.firstLateAt, milestone: due.milestoneId },
  });
}

/** A case at its opening, before the clock did anything. */
interface Opened {
  live: LiveCase;
  segment: Segment;
  opened: Omit<StepTaken, 'after'>;
}

/** Opens a case, without what the clock does at once. */
export function openCase(input: OpeningInput, actor: Actor, now: Instant, policy: PurchasingPolicy): Opened | Refusal {
  const segment = segmentsForPath(policy, input.path)[0];
  const refusal = refusalOfOpening(input, policy, segment);
  const path = findPath(input.path);
  const machine = path?.machines[path.currentVersion];
  if (refusal || !segment || !machine) {
    return refusal ?? refuse('pathNotInPolicy', { nl: input.path, en: input.path });
  }
  const empty = emptyContext(input, policy, segment, now);
  const past = pastAtOpening(empty, policy, now);
  const settled = settleCutOff(
    { ...empty, notApplicable: Object.fromEntries(past.map(({ key }) => [key, true])) },
    policy,
    input.lateOpening,
    now,
  );
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

  const { insurer, contractYear, provider, contractedBefore, care, lateOpening } = input;
  const opened: Omit<StepTaken, 'after'> = {
    step: {
      type: 'case.open',
      fact: 'case.opened',
      data: { path: input.path, insurer, contractYear, provider, contractedBefore, care, lateOpening },
      actor,
      onBehalfOf: null,
      evidence: lateOpening?.evidence ?? null,
      receivedAt: now,
      recordedAt: now,
      from: '',
      to: publicState(live.snapshot.value),
      why: lateOpening?.dutyOfCare ? `Zorgplicht: ${lateOpening.dutyOfCare.motivation}` : null,
      facts: { policyVersion: policy.version, machineVersion: path?.currentVersion ?? 1, calendarVersion: policy.calendarVersion },
    },
    deadlines,
    breaches: [],
    entries: [],
    notifications: [
      {
        step: 0,
        audience: 'provider',
        topic: 'case.opened',
        text: `${policy.insurerName} heeft een contracteertraject voor ${String(contractYear)} geopend.`,
        deadlineKey: null,
      },
    ],
  };
  return { live, segment, opened };
}

/** Decides on opening a case against a policy version, which the case then keeps. Pure. */
export function decideOpening(input: OpeningInput, actor: Actor, now: Instant, policy: PurchasingPolicy): Outcome {
  const result = openCase(input, actor, now, policy);
  if ('code' in result) return { ok: false, refusal: result };
  const { live, segment, opened } = result;
  const due = fireDue(live, policy, segment, now, now, 1);
  return { ok: true, decision: decisionOf(due.at(-1)?.after ?? live, [opened, ...due], policy) };
}
