import { Type, type Static } from '@sinclair/typebox';
import { refuse } from '../refusals/refuse.js';
import type { Refusal } from '../decision/types.js';
import { Amount, Data, ShortText } from './act.js';

/** What a contract says: its reference and price list, and a ceiling or an obligation to deliver. */
export const contractTerms = {
  contractReference: ShortText('Kenmerk van de overeenkomst.'),
  priceListReference: ShortText('Kenmerk van de prijslijst.'),
  ceiling: Type.Optional(Amount('Zorgkostenplafond.')),
  obligationToDeliver: Type.Boolean({ description: 'Of er een doorleverplicht is.' }),
};

const Terms = Data(contractTerms);
export type ContractTerms = Static<typeof Terms>;

/** Prevents a contract that limits nothing and obliges to nothing. */
export const refusalOfTerms = ({ ceiling, obligationToDeliver }: Pick<ContractTerms, 'ceiling' | 'obligationToDeliver'>): Refusal | null =>
  ceiling !== undefined || obligationToDeliver
    ? null
    : refuse('ceilingOrObligationRequired', {
        nl: 'Leg een zorgkostenplafond vast (ceiling), een doorleverplicht (obligationToDeliver), of beide.',
        en: 'Record a ceiling, an obligation to deliver, or both.',
        facts: { pointer: '/data/ceiling' },
      });

export const exampleTerms = ({ insurer, contractYear, agb }: { insurer: string; contractYear: number; agb: string }): ContractTerms => ({
  contractReference: `${insurer.toUpperCase()}-${String(contractYear)}-${agb}`,
  priceListReference: `PL-${String(contractYear)}-${agb}`,
  ceiling: '12500000.00',
  obligationToDeliver: false,
});
