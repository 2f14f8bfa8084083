import { Injectable } from '@nestjs/common';
import { CaseQuarantined, policyOf, ReadCaseActions } from '@termijn/casework';
import { CaseBreaches, CaseContracts, CaseDeadlines, CaseProposals, ContractEnds } from '@termijn/persistence';
import { findPath, stateLabel, type Actor, type StoredSnapshot } from '@termijn/workflow';
import { findInsurer } from '@termijn/policies';
import type { Instant } from '@termijn/calendar';
import { presentDeadline } from '../deadlines/present-deadline.js';
import { presentActor } from '../events/present-event.js';
import { IncreaseReader } from '../increases/increase-reader.js';
import { presentProposal } from '../offers/present-proposal.js';
import type { Language } from '../problems/words.js';
import { SystemClock } from '../sandbox/system-clock.js';
import { CaseDoor } from './case-door.js';
import { CaseView, type SetUpView } from './case.view.js';
import { linksOf } from './links-of.js';
import { presentBreach, presentContract } from './present-dossier.js';

interface Standing {
  snapshot: StoredSnapshot | null;
  next: string[];
  now: Instant;
}

/** Puts together how a case stands. */
@Injectable()
export class CaseReader {
  constructor(
    private readonly cases: CaseDoor,
    private readonly readActions: ReadCaseActions,
    private readonly deadlines: CaseDeadlines,
    private readonly breaches: CaseBreaches,
    private readonly proposals: CaseProposals,
    private readonly contracts: CaseContracts,
    private readonly contractEnds: ContractEnds,
    private readonly increases: IncreaseReader,
    private readonly clock: SystemClock,
  ) {}

  /** @throws CaseNotFound */
  async read(actor: Actor, caseId: string, language: Language): Promise<CaseView> {
    const { found, visibility } = await this.cases.open(actor, caseId);
    const [standing, deadlines, breaches, proposals, contracts, increase] = await Promise.all([
      this.standing(actor, caseId),
      this.deadlines.read(visibility, caseId),
      this.breaches.read(visibility, caseId),
      this.proposals.read(visibility, caseId),
      this.contracts.read(visibility, caseId),
      this.increases.read(visibility, found),
    ]);
    const { now, snapshot, next } = standing;
    const policy = policyOf(found);
    const { id, path, providerAgb: agb, providerName: name, providerKind: kind, providerKvk: kvk, contractYear, state, version } = found;
    const insurer = findInsurer(found.insurer);
    const proposal = proposals.findLast(({ status }) => status === 'standing');
    const contract = contracts.at(-1);
    const ends = contract ? await this.contractEnds.read(visibility, [agb]) : [];
    return {
      id,
      path,
      pathLabel: findPath(path)?.label[language] ?? path,
      insurer: { id: found.insurer, name: policy.insurerName, uzovi: insurer?.uzovi ?? null },
      provider: { agb, name, kind, kvk },
      contractYear,
      policy: {
        insurer: policy.insurer,
        year: policy.contractYear,
        version: policy.version,
        title: policy.title,
        href: `/v1/policies/${policy.insurer}/${String(policy.contractYear)}?version=${String(policy.version)}`,
      },
      state,
      stateLabel: stateLabel(state)[language],
      setUp: setUpOf(snapshot),
      version,
      overdue: found.overdue,
      openedAt: found.openedAt,
      openedBy: presentActor(found.openedBy),
      updatedAt: found.updatedAt,
      endedAt: found.endedAt,
      end: snapshot?.context.end ?? null,
      quarantined: found.quarantinedAt !== null,
      deadlines: deadlines.map((row) => presentDeadline(row, now, language)),
      breaches: breaches.map((row) => presentBreach(row, now, language)),
      standingProposal: proposal ? presentProposal(proposal) : null,
      contract: contract ? presentContract(contract, found, ends) : null,
      increase,
      next,
      now,
      links: linksOf(id, path),
    };
  }

  /** A case that was set aside is still shown; only nothing can be done with it. */
  private async standing(actor: Actor, caseId: string): Promise<Standing> {
    try {
      const { case: stored, now, actions } = await this.readActions.execute(caseId, actor);
      return { snapshot: stored.snapshot, now, next: actions.allowed.map(({ type }) => type) };
    } catch (error) {
      if (!(error instanceof CaseQuarantined)) throw error;
      return { snapshot: null, now: await this.clock.now(), next: [] };
    }
  }
}

/** A new provider's set-up has no regions before its admission, and has them one deeper after it. */
type SetUpValue = SetUpView | 'notAdmitted' | { admitted: SetUpView };

/** The regions of the set-up; null when the case is no longer open, or has not come to it yet. */
function setUpOf(snapshot: StoredSnapshot | null): SetUpView | null {
  const { open } = (snapshot?.value ?? {}) as { open?: { setUp?: SetUpValue } };
  const setUp = open?.setUp;
  if (setUp === undefined || setUp === 'notAdmitted') return null;
  return 'admitted' in setUp ? setUp.admitted : setUp;
}
