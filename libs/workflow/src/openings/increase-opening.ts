import { Type, type Static } from '@sinclair/typebox';
import { dayInWords, momentInWords, type Instant } from '@termijn/calendar';
import { milestoneOpening, termOf, type PurchasingPolicy } from '@termijn/policies';
import { Amount, Data, insurerRoles, LongText, providerRoles, ShortText, type Surroundings } from '../acts/act.js';
import { RequestedGrounds, refusalOfGrounds } from '../acts/increase-grounds.js';
import { refusalOfContract } from '../acts/contract-amendment.js';
import { centsOf } from '../amounts/amount.js';
import { owedDeadlines } from '../deadlines/open-deadlines.js';
import type { CaseContext, Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import type { OpeningAct } from './opening-act.js';
import type { OpeningInput } from './opening-input.js';

const Product = Data({
  product: ShortText('Product, zoals in de overeenkomst.'),
  forecast: Amount('Actuele prognose voor het hele jaar.'),
  realisation: Amount('Realisatie tot nu toe.'),
});

const Request = Data({
  requested: Amount('Gevraagde verhoging van het zorgkostenplafond.'),
  products: Type.Array(Product, { minItems: 1, maxItems: 1000, description: 'Actuele prognose en realisatie, per product.' }),
  explanation: LongText('Waarom de eerder gemaakte afspraken niet passend zijn.'),
  grounds: Type.Optional(RequestedGrounds),
  circumstances: Type.Optional(
    LongText('Alleen buiten het venster, door de zorginkoper: de omstandigheden die rechtvaardigen dat het verzoek toch wordt toegelaten.'),
  ),
});

/** Already checked against `Request` at the door. */
const requestOf = ({ data }: OpeningInput) => data as unknown as Static<typeof Request>;

const byPurchaser = ({ actor }: Surroundings): boolean => insurerRoles.includes(actor.role);

/**
 * Prevents a request outside the window, unless the purchaser enters it with the circumstances that justify it (Inkoopbeleid MSZ 2027,
 * "Zorgkostenplafond bij reeds gecontracteerde zorgaanbieders zonder doorleverplicht").
 */
function refusalOfWindow(circumstances: string | undefined, around: Surroundings): Refusal | null {
  const { policy, segment, receivedAt } = around;
  const milestone = milestoneOpening(policy, segment.id, 'increase.request');
  if (!milestone) return null;
  const { opensAt, dueOn, firstLateAt } = termOf(policy, milestone);
  const early = opensAt !== null && receivedAt < opensAt;
  const late = firstLateAt !== null && receivedAt >= firstLateAt;
  if (!early && !late) {
    if (circumstances === undefined) return null;
    return refuse('invalidData', {
      nl: 'Binnen het venster zijn er geen omstandigheden nodig; laat circumstances weg.',
      en: 'Within the window no circumstances are needed; leave out circumstances.',
      facts: { pointer: '/data/circumstances' },
    });
  }
  if (circumstances !== undefined && byPurchaser(around)) return null;
  const particulars = {
    liftedBy: {
      nl: 'de zorginkoper, door het verzoek in te voeren met de omstandigheden die afwijken rechtvaardigen (circumstances)',
      en: 'the purchaser, by entering the request with the circumstances that justify departing (circumstances)',
    },
    facts: { milestone: milestone.id, quote: milestone.quote, opensAt, firstLateAt },
  };
  return early
    ? refuse('windowNotOpen', {
        nl: `Verzoeken kunnen vanaf ${momentInWords(String(opensAt), 'nl')} (${milestone.id}).`,
        en: `Requests are possible from ${momentInWords(String(opensAt), 'en')} (${milestone.id}).`,
        until: String(opensAt),
        ...particulars,
      })
    : refuse('windowClosed', {
        nl: `Verzoeken konden tot en met ${dayInWords(String(dueOn), 'nl')} (${milestone.id}).`,
        en: `Requests were possible up to and including ${dayInWords(String(dueOn), 'en')} (${milestone.id}).`,
        ...particulars,
      });
}

const refusalOfAmount = (requested: string): Refusal | null =>
  centsOf(requested) > 0n
    ? null
    : refuse('amountOutOfRange', {
        nl: 'Vraag een verhoging van meer dan nul.',
        en: 'Request an increase of more than nothing.',
        facts: { pointer: '/data/requested' },
      });

/** A day for the decision that had passed when the request was received binds nobody; a term runs from the receipt. */
const pastDecision = (context: CaseContext, policy: PurchasingPolicy, receivedAt: Instant): CaseContext['notApplicable'] =>
  Object.fromEntries(
    owedDeadlines(['decisionDue'], context, policy)
      .filter(({ firstLateAt }) => receivedAt >= firstLateAt)
      .map(({ key }) => [key, true as const]),
  );

/** The provider asks for a higher ceiling; by e-mail, the purchaser enters it with the time of receipt. The request opens its own case. */
export const increaseOpening: OpeningAct = {
  type: 'increase.request',
  fact: 'increase.requested',
  label: { nl: 'Verhoging van het plafond aanvragen', en: 'Request an increase of the ceiling' },
  side: 'provider',
  roles: providerRoles,
  enteredByOther: true,
  data: Request,
  needs: ['contract', 'requestNumber'],
  start(context, input, around) {
    const { requested, circumstances, grounds } = requestOf(input);
    const { facts, receivedAt, segment, policy } = around;
    const refusal =
      refusalOfWindow(circumstances, around) ??
      refusalOfContract(facts?.contract, segment) ??
      refusalOfAmount(requested) ??
      refusalOfGrounds(grounds, segment, context);
    if (refusal) return refusal;
    const number = facts?.requestNumber ?? 1;
    const opened: CaseContext = {
      ...context,
      increase: { number, requested, receivedAt, supply: 'notAssessed', decisions: 0, grant: null, amendment: null },
    };
    return { ...opened, notApplicable: { ...opened.notApplicable, ...pastDecision(opened, policy, receivedAt) } };
  },
  entries(_context, input, { facts, receivedAt }) {
    const { requested, explanation, circumstances, products, grounds } = requestOf(input);
    return [
      {
        kind: 'increaseRequest',
        number: facts?.requestNumber ?? 1,
        requested,
        explanation,
        circumstances: circumstances ?? null,
        contractReference: facts?.contract?.reference ?? '',
        ceiling: facts?.contract?.ceiling ?? '',
        products: products.map((product, index) => ({ number: index + 1, ...product })),
        ...(grounds ? { grounds } : {}),
        receivedAt,
      },
    ];
  },
  why(input) {
    const { circumstances } = requestOf(input);
    return circumstances === undefined ? null : `Buiten het venster toegelaten: ${circumstances}`;
  },
};
