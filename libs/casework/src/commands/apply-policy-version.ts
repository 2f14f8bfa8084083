import { Injectable } from '@nestjs/common';
import { CasesBehindVersion, CaseStore } from '@termijn/persistence';
import { findPolicy, type PurchasingPolicy } from '@termijn/policies';
import { decide, deadlineMoves, refuse, type Actor, type DeadlineMove, type Outcome, type Refusal } from '@termijn/workflow';
import type { Render } from '../answers/answer.js';
import { CaseNotFound, CaseQuarantined, Refused } from '../errors/casework-error.js';
import { liveCaseOf } from './live-case-of.js';
import { policyOf } from './policy-of.js';
import { RecordEvent } from './record-event.js';
import { seesCase } from './sees-case.js';

export interface ApplyPolicyVersionCommand {
  actor: Actor;
  insurer: string;
  contractYear: number;
  version: number;
  motivation: string;
  /** The chosen cases; null: every running case of the policy that is under an older version. */
  caseIds: string[] | null;
  /** Says what would move, and changes nothing. */
  dryRun: boolean;
}

/** What became, or would become, of one case. */
export interface Applied {
  caseId: string;
  outcome: 'applied' | 'wouldApply' | 'refused' | 'notFound';
  /** Why not; null when it was, or would be, done. */
  refusal: Refusal | null;
  /** Every deadline that moves, opens or falls away. */
  deadlines: DeadlineMove[];
}

export interface AppliedToAll {
  items: Applied[];
  /** True when there are more cases than one command takes: ask again for the rest. */
  more: boolean;
}

const type = 'policyVersion.apply';
/** So many cases at once: each is a decision of its own. */
const AT_ONCE = 200;
/** The answers to single events are of no use here. */
const silent: Render = {
  recorded: () => ({ status: 201, body: '', location: null }),
  refused: ({ status }) => ({ status, body: '', location: null }),
};

/** Moves chosen running cases to a newer version of their policy, or says which of their deadlines that would move. */
@Injectable()
export class ApplyPolicyVersion {
  constructor(
    private readonly store: CaseStore,
    private readonly recordEvent: RecordEvent,
    private readonly behind: CasesBehindVersion,
  ) {}

  /** @throws Refused when the policy has no such version, or is another insurer's */
  async execute(command: ApplyPolicyVersionCommand): Promise<AppliedToAll> {
    const { actor, insurer, contractYear, version } = command;
    if (actor.role !== 'administrator' && actor.insurer !== insurer) {
      throw new Refused(
        refuse('foreignInsurer', { nl: `U koopt in voor ${String(actor.insurer)}.`, en: `You purchase for ${String(actor.insurer)}.` }),
      );
    }
    const policy = findPolicy(insurer, contractYear, version);
    if (!policy) {
      throw new Refused(
        refuse('unknownPolicyVersion', {
          nl: `Er is geen versie ${String(version)} van het inkoopbeleid van ${insurer} voor ${String(contractYear)}.`,
          en: `There is no version ${String(version)} of the policy of ${insurer} for ${String(contractYear)}.`,
        }),
      );
    }
    const found =
      command.caseIds ??
      (await this.behind.read(
        actor.role === 'administrator' ? { all: true } : { insurer },
        { insurer, contractYear, version },
        AT_ONCE + 1,
      ));
    const items: Applied[] = [];
    for (const caseId of found.slice(0, AT_ONCE)) items.push(await this.one(caseId, command, policy));
    return { items, more: found.length > AT_ONCE };
  }

  private async one(caseId: string, command: ApplyPolicyVersionCommand, policy: PurchasingPolicy): Promise<Applied> {
    const refused = (outcome: Applied['outcome'], refusal: Refusal | null): Applied => ({ caseId, outcome, refusal, deadlines: [] });
    try {
      const preview = await this.preview(caseId, command, policy);
      if (!preview.outcome.ok) return refused('refused', preview.outcome.refusal);
      if (!command.dryRun) await this.record(caseId, command);
      return { caseId, outcome: command.dryRun ? 'wouldApply' : 'applied', refusal: null, deadlines: preview.deadlines };
    } catch (error) {
      if (error instanceof CaseNotFound || error instanceof CaseQuarantined) return refused('notFound', null);
      if (error instanceof Refused) return refused('refused', error.refusal);
      throw error;
    }
  }

  /** The decision as it would be now. @throws CaseNotFound, CaseQuarantined */
  private async preview(
    caseId: string,
    { actor, insurer, contractYear, version, motivation }: ApplyPolicyVersionCommand,
    otherVersion: PurchasingPolicy,
  ): Promise<{ outcome: Outcome; deadlines: DeadlineMove[] }> {
    const { case: stored, now } = await this.store.load(caseId);
    const ofPolicy = stored?.insurer === insurer && stored.contractYear === contractYear;
    if (!stored || !ofPolicy || !seesCase(actor, stored)) throw new CaseNotFound();
    const live = await liveCaseOf(this.store, stored);
    const policy = policyOf(stored);
    const event = { type, data: { version, motivation }, actor, assertedReceivedAt: null, evidence: null, arrivedAt: now };
    const outcome = decide({ live, event, now, policy, otherVersion });
    return { outcome, deadlines: outcome.ok ? deadlineMoves(live, outcome.decision, policy, otherVersion) : [] };
  }

  private async record(caseId: string, { actor, version, motivation }: ApplyPolicyVersionCommand): Promise<void> {
    const data = { version, motivation };
    await this.recordEvent.execute({ actor, caseId, type, data, receivedAt: null, evidence: null, requestKey: null, render: silent });
  }
}
