import type { CaseContext, Refusal } from '../decision/types.js';
import type { Surroundings } from './act.js';
import { refuse } from '../refusals/refuse.js';

/**
 * Prevents a decision until the alternative supply has been looked at (Inkoopbeleid MSZ 2027, "Zorgkostenplafond bij reeds gecontracteerde
 * zorgaanbieders zonder doorleverplicht": "onderzoeken we eerst"), unless the policy asks no such thing.
 */
export function blockedBeforeSupply({ increase }: CaseContext, { segment }: Pick<Surroundings, 'segment'>): Refusal | null {
  if (segment.increase?.supplyFirst === false) return null;
  if (increase && increase.supply !== 'notAssessed') return null;
  return refuse('supplyNotAssessed', {
    nl: 'Beoordeel eerst met alternativeSupply.assess of er voldoende alternatief gecontracteerd zorgaanbod is.',
    en: 'Assess first with alternativeSupply.assess whether there are enough contracted alternatives.',
    liftedBy: { nl: 'de zorginkoper, met alternativeSupply.assess', en: 'the purchaser, with alternativeSupply.assess' },
  });
}
