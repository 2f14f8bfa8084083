import { Injectable } from '@nestjs/common';
import { CaseStore, newId, type KeyedAnswer, type NewCase, type OpeningFacts } from '@termijn/persistence';
import { findPolicy, type PurchasingPolicy } from '@termijn/policies';
import { decideOpening, findPath, profileOfOpening, refusalOfForeigner, refuse, type Actor, type OpeningInput } from '@termijn/workflow';
import { answerAgain, type Answered, type Render, type RequestKey } from '../answers/answer.js';
import { CaseBusy, Refused } from '../errors/casework-error.js';
import { completeOpening, type OpeningRequest } from './complete-opening.js';
import { factsFor } from './facts-for.js';
import { newestPolicyOf } from './newest-policy-of.js';

export interface OpenCaseCommand {
  actor: Actor;
  input: OpeningRequest;
  requestKey: RequestKey | null;
  render: Render;
}

/** What the choice of the segment looked at, beside the provider's kind. */
function profileAttributes(input: OpeningInput): NewCase['attributes'] {
  const { providerKind: _kind, ...attributes } = profileOfOpening(input);
  return attributes;
}

/** Two requests that took the same number: the second takes the next. So many in a row means that something else is wrong. */
const ATTEMPTS = 25;

/** A purchaser, or on some paths a provider, opens a case against the newest version of the policy, which the case then keeps. */
@Injectable()
export class OpenCase {
  constructor(private readonly store: CaseStore) {}

  /**
   * The clock of the first read counts, before any wait: losing a race never makes a request late.
   * @throws Refused, InvalidEvent, RequestKeyReused, CaseBusy
   */
  async execute(command: OpenCaseCommand): Promise<Answered> {
    const { requestKey } = command;
    const { insurer, contractYear, provider } = command.input;
    const facts = await this.store.beforeOpening({ insurer, providerAgb: provider.agb, contractYear }, requestKey);
    if (facts.remembered) return answerAgain(facts.remembered, requestKey);
    // Who may not open here learns nothing about which policies there are, and a purchaser of another insurer not whether they would fit.
    const foreign = refusalOfForeigner(command.input, command.actor);
    if (foreign && (foreign.code === 'foreignInsurer' || !findPolicy(insurer, contractYear))) throw new Refused(foreign);
    const policy = newestPolicyOf(insurer, contractYear, facts.now);
    const input = completeOpening(command.input, policy);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const answered = await this.attempt(command, input, facts, policy);
      if (answered) return answered;
    }
    throw new CaseBusy();
  }

  /** Null when another case took the number that this one would have. */
  private async attempt(
    { actor, requestKey, render }: OpenCaseCommand,
    input: OpeningInput,
    facts: OpeningFacts,
    policy: PurchasingPolicy,
  ): Promise<Answered | null> {
    const { insurer, contractYear, provider } = input;
    const path = findPath(input.path);
    const key = { insurer, providerAgb: provider.agb, contractYear, path: input.path };
    const known = await factsFor(this.store, key, path?.opening.needs ?? [], null);
    const outcome = decideOpening(input, actor, facts.now, policy, known);
    if (!outcome.ok) throw new Refused(outcome.refusal);
    const acquisition = path?.acquisition ?? true;
    if (acquisition && facts.existingCaseId !== null) throw new Refused(this.exists(facts.existingCaseId));

    const { decision } = outcome;
    const numbered = known?.requestNumber === undefined ? {} : { requestNumber: known.requestNumber };
    const created: NewCase = {
      id: newId(facts.now),
      path: decision.snapshot.context.path,
      machineVersion: path?.currentVersion ?? 1,
      insurer,
      providerAgb: provider.agb,
      providerName: provider.name,
      providerKind: provider.kind,
      providerKvk: provider.kvk,
      contractYear,
      policyVersion: policy.version,
      segment: decision.snapshot.context.segment,
      openedAt: facts.now,
      openedBy: actor,
      attributes: { ...profileAttributes(input), care: input.care, ...numbered },
      acquisition,
    };
    const answer = render.recorded({
      caseId: created.id,
      case: {
        ...created,
        state: decision.state,
        version: 1,
        lastSeq: decision.steps.length,
        overdue: decision.overdue,
        endedAt: null,
        quarantinedAt: null,
        quarantineReason: null,
        updatedAt: facts.now,
      },
      decision,
      firstSeq: 1,
      version: 1,
    });
    const keyed: KeyedAnswer | null = requestKey && { ...requestKey, ...answer };
    const saved = await this.store.create({ case: created, decision, idempotency: keyed });
    if (saved.ok) return { ...answer, replayed: false };
    if (saved.conflict === 'duplicateCase') throw new Refused(this.exists(saved.existingCaseId));
    if (saved.conflict === 'idempotencyKey') return answerAgain(saved.remembered, requestKey);
    return null;
  }

  private exists(caseId: string) {
    return refuse('acquisitionCaseExists', {
      nl: `Voor deze verzekeraar, zorgaanbieder en dit contractjaar loopt al traject ${caseId}.`,
      en: `Case ${caseId} is there already for this insurer, provider and contract year.`,
      liftedBy: { nl: 'een van beide kanten, door dat traject te beëindigen', en: 'either side, by ending that case' },
      facts: { caseId },
    });
  }
}
