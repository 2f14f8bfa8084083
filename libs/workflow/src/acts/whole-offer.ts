import { Type, type Static, type TObject } from '@sinclair/typebox';
import type { CivilDate } from '@termijn/calendar';
import type { CaseContext, PathId, Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import { Amount, Day, ShortText, type Entry, type Surroundings } from './act.js';
import { effectiveOnOf, refusalOfEffectiveOn } from './effective-on.js';

/** What a contract holds: its references, and a ceiling, an obligation to deliver, or both. */
export const ContractTerms = {
  contractReference: ShortText('Kenmerk van de overeenkomst.'),
  priceListReference: ShortText('Kenmerk van de prijslijst.'),
  ceiling: Type.Optional(Amount('Zorgkostenplafond.')),
  obligationToDeliver: Type.Boolean({ description: 'Of er een doorleverplicht is.' }),
};
export type ContractTerms = Static<TObject<typeof ContractTerms>>;

/** What a whole offer says beside that. */
export const OfferTerms = {
  effectiveOn: Type.Optional(Day('Vanaf wanneer de overeenkomst geldt; weggelaten de gevraagde dag, of 1 januari van het contractjaar.')),
};
type Offer = ContractTerms & { effectiveOn?: CivilDate };

/** Where the insurer offers and nothing was agreed before: the proposed contract says all by itself. */
const wholeOfferPaths = new Set<PathId>(['standard-offer', 'contract-request']);

export const offersWholeContract = ({ path }: Pick<CaseContext, 'path'>): boolean => wholeOfferPaths.has(path);

/** A contract has a ceiling, an obligation to deliver, or both. */
export const refusalOfTermsWithout = ({ ceiling, obligationToDeliver }: Partial<ContractTerms>): Refusal | null =>
  ceiling !== undefined || obligationToDeliver === true
    ? null
    : refuse('ceilingOrObligationRequired', {
        nl: 'Leg een zorgkostenplafond vast (ceiling), een doorleverplicht (obligationToDeliver), of beide.',
        en: 'Record a ceiling, an obligation to deliver, or both.',
        facts: { pointer: '/data/ceiling' },
      });

/** A whole offer names all its terms; elsewhere they stand in what was agreed, and are not said again. */
export function refusalOfProposedTerms(context: CaseContext, data: Partial<Offer>): Refusal | null {
  const whole = offersWholeContract(context);
  const names = ['contractReference', 'priceListReference', 'obligationToDeliver', ...(whole ? [] : ['ceiling', 'effectiveOn'])] as const;
  const wrong = (names as readonly (keyof Offer)[]).find((name) => (data[name] === undefined) === whole);
  if (wrong !== undefined) {
    const words = whole
      ? { nl: `Het aanbod noemt zelf wat erin staat: ${wrong} ontbreekt.`, en: `The offer says itself what it holds: ${wrong} is missing.` }
      : {
          nl: `Wat is afgesproken staat al in de vastgelegde afspraken; laat ${wrong} weg.`,
          en: `What was agreed has been recorded already; leave out ${wrong}.`,
        };
    return refuse('invalidData', { ...words, facts: { pointer: `/data/${wrong}` } });
  }
  return whole ? (refusalOfTermsWithout(data) ?? refusalOfEffectiveOn(context, data.effectiveOn)) : null;
}

/** The next version of the contract, as it is laid down. */
export const nextAgreement = ({ agreement }: CaseContext, { contractReference }: ContractTerms): Pick<CaseContext, 'agreement'> => ({
  agreement: { version: (agreement?.version ?? 0) + 1, reference: contractReference, current: true },
});

/** The same for a whole offer, with the day from which it holds. */
export const offeredAgreement = (context: CaseContext, offer: Offer): Pick<CaseContext, 'agreement'> => {
  const { agreement } = nextAgreement(context, offer);
  return { agreement: agreement && { ...agreement, effectiveOn: effectiveOnOf(context, offer.effectiveOn) } };
};

/** The row of a contract as it is laid down. */
export const contractEntry = ({ agreement }: CaseContext, terms: ContractTerms, { receivedAt: at }: Surroundings): Entry => ({
  kind: 'contract',
  version: agreement?.version ?? 1,
  contractReference: terms.contractReference,
  priceListReference: terms.priceListReference,
  ceiling: terms.ceiling ?? null,
  obligationToDeliver: terms.obligationToDeliver,
  ...(agreement?.effectiveOn === undefined ? {} : { effectiveOn: agreement.effectiveOn }),
  at,
});

export const exampleTerms = ({ insurer, contractYear, agb }: CaseContext): ContractTerms => ({
  contractReference: `${insurer.toUpperCase()}-${String(contractYear)}-${agb}`,
  priceListReference: `PL-${String(contractYear)}-${agb}`,
  ceiling: '12500000.00',
  obligationToDeliver: false,
});

export const exampleOffer = (context: CaseContext): Offer => ({ ...exampleTerms(context), effectiveOn: effectiveOnOf(context, undefined) });
