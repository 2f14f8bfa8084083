import { Injectable } from '@nestjs/common';
import { policyOf } from '@termijn/casework';
import { CaseById, type VecozoEventEntity } from '@termijn/persistence';
import { allPolicies, type PurchasingPolicy } from '@termijn/policies';
import { sealOf, type Actor, type Seal } from '@termijn/workflow';
import { visibilityOf } from '../identity/visibility-of.js';
import { SystemClock } from '../sandbox/system-clock.js';

/** What says under which rules a case runs. */
interface Ruled {
  insurer: string;
  contractYear: number;
  policyVersion: number;
  segment: string;
}

const seals = (policy: PurchasingPolicy): boolean => policy.segments.some(({ offersSealedUntil }) => offersSealedUntil !== undefined);

/** Whether the offers of a case are sealed for a reader now. */
@Injectable()
export class OfferSeal {
  constructor(
    private readonly clock: SystemClock,
    private readonly cases: CaseById,
  ) {}

  async ofCase(reader: Actor, ruled: Ruled): Promise<Seal | null> {
    const policy = policyOf(ruled);
    return seals(policy) ? sealOf(reader, policy, ruled.segment, await this.clock.now()) : null;
  }

  /** An event that could not be placed at a case may be of any: it is sealed while anything of its insurer is. */
  async ofVecozoEvent(reader: Actor, { caseId, insurer }: Pick<VecozoEventEntity, 'caseId' | 'insurer'>): Promise<Seal | null> {
    const policies = allPolicies().filter((policy) => policy.insurer === insurer && seals(policy));
    if (policies.length === 0) return null;
    const found = caseId === null ? null : await this.cases.read(visibilityOf(reader), caseId);
    if (found) return this.ofCase(reader, found);
    const now = await this.clock.now();
    const every = policies.flatMap((policy) => policy.segments.map(({ id }) => sealOf(reader, policy, id, now)));
    return every.find((seal) => seal !== null) ?? null;
  }
}
