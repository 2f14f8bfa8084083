import { Injectable } from '@nestjs/common';
import {
  CaseAlternativeSupply,
  CaseIncreaseDecisions,
  CaseIncreaseProducts,
  CaseIncreaseRequests,
  type AlternativeSupplyEntity,
  type IncreaseDecisionEntity,
  type Visibility,
} from '@termijn/persistence';
import type { AlternativeSupplyView, IncreaseDecisionView, IncreaseView } from './increase.view.js';

/** Puts together a request for a higher ceiling. */
@Injectable()
export class IncreaseReader {
  constructor(
    private readonly requests: CaseIncreaseRequests,
    private readonly products: CaseIncreaseProducts,
    private readonly supply: CaseAlternativeSupply,
    private readonly decisions: CaseIncreaseDecisions,
  ) {}

  /** Null for a case of another kind, of which nothing is read. */
  async read(visibility: Visibility, { id, path }: { id: string; path: string }): Promise<IncreaseView | null> {
    if (path !== 'plafond-increase') return null;
    const [[request], products, supply, decisions] = await Promise.all([
      this.requests.read(visibility, id),
      this.products.read(visibility, id),
      this.supply.read(visibility, id),
      this.decisions.read(visibility, id),
    ]);
    if (!request) return null;
    const { number, requested, explanation, circumstances, grounds, contractReference, ceiling, receivedAt } = request;
    const newest = supply.at(-1);
    return {
      number,
      requested,
      granted: decisions.findLast(({ decision, releasedAt }) => decision === 'granted' && releasedAt === null)?.amount ?? null,
      explanation,
      circumstances,
      grounds,
      contractReference,
      ceiling,
      receivedAt,
      products: products.map((row) => ({ number: row.number, product: row.product, forecast: row.forecast, realisation: row.realisation })),
      alternativeSupply: newest ? presentSupply(newest) : null,
      decisions: decisions.map(presentDecision),
    };
  }
}

function presentSupply({
  sufficient,
  accessibility,
  travelDistance,
  motivation,
  assessedAt,
}: AlternativeSupplyEntity): AlternativeSupplyView {
  return { sufficient, accessibility, travelDistance, motivation, assessedAt };
}

function presentDecision(row: IncreaseDecisionEntity): IncreaseDecisionView {
  const { number, decision, amount, scope: budget, explanation, decidedAt, releasedAt, releaseReason } = row;
  return { number, decision, amount, budget, explanation, decidedAt, releasedAt, releaseReason };
}
