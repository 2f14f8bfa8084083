import { Injectable } from '@nestjs/common';
import { CaseStore, newId, type KeyedAnswer, type NewCase } from '@termijn/persistence';
import { findPolicy, segmentsForPath } from '@termijn/policies';
import { decideOpening, findPath, refusalOfForeigner, refuse, type Actor, type OpeningInput } from '@termijn/workflow';
import { answerAgain, type Answered, type Render, type RequestKey } from '../answers/answer.js';
import { Refused, RequestKeyReused } from '../errors/casework-error.js';
import { newestPolicyOf } from './newest-policy-of.js';

export interface OpenCaseCommand {
  actor: Actor;
  input: OpeningInput;
  requestKey: RequestKey | null;
  render: Render;
}

/** A purchaser opens a case against the newest version of the policy, which the case then keeps. */
@Injectable()
export class OpenCase {
  constructor(private readonly store: CaseStore) {}

  /** @throws Refused, RequestKeyReused */
  async execute({ actor, input, requestKey, render }: OpenCaseCommand): Promise<Answered> {
    const { insurer, contractYear, provider } = input;
    const facts = await this.store.beforeOpening({ insurer, providerAgb: provider.agb, contractYear }, requestKey);
    if (facts.remembered) {
      if (facts.remembered.fingerprint !== requestKey?.fingerprint) throw new RequestKeyReused();
      return answerAgain(facts.remembered);
    }
    // Who may not open here learns nothing about which policies there are.
    const foreign = findPolicy(insurer, contractYear) ? null : refusalOfForeigner(input, actor);
    if (foreign) throw new Refused(foreign);
    const policy = newestPolicyOf(insurer, contractYear);
    const outcome = decideOpening(input, actor, facts.now, policy);
    if (!outcome.ok) throw new Refused(outcome.refusal);
    if (facts.existingCaseId !== null) throw new Refused(this.exists(facts.existingCaseId));

    const { decision } = outcome;
    const path = findPath(input.path);
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
      segment: segmentsForPath(policy, input.path)[0]?.id ?? '',
      openedAt: facts.now,
      openedBy: actor,
      attributes: { contractedBefore: input.contractedBefore, care: input.care },
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
    if (saved.conflict === 'idempotencyKey') {
      if (saved.remembered.fingerprint !== requestKey?.fingerprint) throw new RequestKeyReused();
      return answerAgain(saved.remembered);
    }
    throw new Error('A new case cannot have lost a race on its version');
  }

  private exists(caseId: string) {
    return refuse('acquisitionCaseExists', {
      nl: `Voor deze verzekeraar, zorgaanbieder en dit contractjaar loopt al traject ${caseId}.`,
      en: `Case ${caseId} is there already for this insurer, provider and contract year.`,
      liftedBy: 'een van beide kanten, door dat traject te beëindigen',
      facts: { caseId },
    });
  }
}
