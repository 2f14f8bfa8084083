import type { CivilDate } from '@termijn/calendar';
import type { CaseContext, Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import type { Entry, Surroundings } from './act.js';
import { exampleTerms, refusalOfTerms, type ContractTerms } from './contract-terms.js';

/** A contract that the insurer offers without an agreement recorded before: the offer itself says what is in it. */
type Offer = Partial<ContractTerms> & { effectiveOn?: CivilDate };

/** On these paths the insurer offers the contract. */
const offering: CaseContext['path'][] = ['standard-offer', 'contract-request'];

export const isOffered = ({ path }: CaseContext): boolean => offering.includes(path);

/** "per 1 januari 2026 een zorgovereenkomst aangeboden" (Zorginkoopbeleid medisch-specialistische zorg 2026, "Aanvragen zorgovereenkomst"). */
export const firstDay = ({ contractYear }: Pick<CaseContext, 'contractYear'>): CivilDate => `${String(contractYear)}-01-01`;

const effectiveOnOf = (context: CaseContext, { effectiveOn }: Offer): CivilDate =>
  effectiveOn ?? context.contractRequest?.effectiveOn ?? firstDay(context);

const required = ['contractReference', 'priceListReference', 'obligationToDeliver'] as const;

const faulty = (pointer: string, nl: string, en: string): Refusal => refuse('invalidData', { nl, en, facts: { pointer } });

/** Prevents a contract that begins outside its own year. */
export function refusalOfEffectiveOn({ contractYear }: Pick<CaseContext, 'contractYear'>, day: CivilDate | undefined): Refusal | null {
  if (day === undefined || day.startsWith(`${String(contractYear)}-`)) return null;
  const year = String(contractYear);
  return faulty('/data/effectiveOn', `De overeenkomst gaat in binnen ${year}.`, `The contract takes effect within ${year}.`);
}

/** Prevents an offer that says too little, and terms where the recorded agreement says them. */
export function refusalOfOffer(context: CaseContext, offer: Offer): Refusal | null {
  const [stated] = Object.keys(offer);
  if (!isOffered(context)) {
    if (stated === undefined) return null;
    const nl = `Op dit traject staan de voorwaarden vast voordat de overeenkomst wordt voorgesteld; laat ${stated} weg.`;
    return faulty(`/data/${stated}`, nl, `On this path the terms stand before the contract is proposed; leave out ${stated}.`);
  }
  const missing = required.find((name) => offer[name] === undefined);
  if (missing) return faulty(`/data/${missing}`, `Het aanbod noemt ook ${missing}.`, `The offer states ${missing} too.`);
  const { ceiling, obligationToDeliver = false } = offer;
  return refusalOfTerms({ ceiling, obligationToDeliver }) ?? refusalOfEffectiveOn(context, offer.effectiveOn);
}

/** The case with the offer on the table. Its receipt by the provider is the time of receipt of the event. */
export const withOffer = (context: CaseContext, offer: Offer, { receivedAt }: Surroundings): Partial<CaseContext> => ({
  agreement: {
    version: (context.agreement?.version ?? 0) + 1,
    reference: offer.contractReference ?? '',
    current: true,
    effectiveOn: effectiveOnOf(context, offer),
  },
  contractProposedAt: receivedAt,
});

/** The row of the contract that is offered. */
export function offerEntries(context: CaseContext, offer: Offer, { receivedAt: at }: Surroundings): Entry[] {
  const { agreement } = context;
  const { priceListReference = null, ceiling = null, obligationToDeliver = false } = offer;
  if (!isOffered(context) || !agreement) return [];
  const { version, reference: contractReference, effectiveOn } = agreement;
  const effective = effectiveOn === undefined ? {} : { effectiveOn };
  return [{ kind: 'contract', version, contractReference, priceListReference, ceiling, obligationToDeliver, ...effective, at }];
}

export const exampleOffer = (context: CaseContext): Offer => ({ ...exampleTerms(context), effectiveOn: effectiveOnOf(context, {}) });
