import type { PurchasingPolicy, Segment } from '../schema/types.js';

interface PathSteps {
  /** Who makes the first offer. */
  offers: 'provider' | 'insurer';
  /** The deadline for the offer; null where any day will do. */
  offer: string | null;
  /** The deadline for the insurer's answer to it; null where there is nothing to answer. */
  response: string | null;
}

const providerOffers: PathSteps = { offers: 'provider', offer: 'offerDue', response: 'substantiveResponseDue' };

/** The paths that lead to a signed contract, and the deadlines that date their steps. */
const pathSteps: Readonly<Record<string, PathSteps>> = {
  'existing-hospital': providerOffers,
  'existing-institution': providerOffers,
  'existing-zbc': providerOffers,
  'new-zbc': { offers: 'provider', offer: 'questionnaireDue', response: 'outcomeDue' },
  'negotiated-offer': providerOffers,
  'standard-offer': { offers: 'insurer', offer: 'contractOfferDue', response: null },
  'contract-request': { offers: 'insurer', offer: null, response: null },
};

/** The segments that lead to a signed contract, with what dates their steps. */
export function contractingSegments({ segments }: PurchasingPolicy): { segment: Segment; steps: PathSteps }[] {
  return segments.flatMap((segment) => {
    const steps = pathSteps[segment.path];
    return steps ? [{ segment, steps }] : [];
  });
}
