import { refuse } from '../refusals/refuse.js';
import { Data, defineAct, insurerRoles, LongText } from './act.js';

/**
 * The insurer's substantive response to the offer, within six weeks of its receipt (Inkoopbeleid MSZ 2027, "Deadline voor onze
 * inhoudelijke reactie op de offerte van de zorgaanbieder"). After the term it is accepted and recorded as late.
 */
export const responseGive = defineAct({
  type: 'response.give',
  fact: 'response.given',
  label: { nl: 'Inhoudelijk reageren op de offerte', en: 'Respond to the offer' },
  side: 'insurer',
  roles: insurerRoles,
  data: Data({ explanation: LongText('De inhoudelijke reactie.') }),
  meets: () => ['substantiveResponseDue', 'negotiationStartPreferred', 'negotiationStartDue'],
  /** Prevents a response until an offer stands. */
  blocked: (context, { receivedAt }) => {
    if (!context.proposals.offerStands) {
      return refuse('offerWithdrawn', {
        nl: 'De offerte is ingetrokken; er is niets om op te reageren.',
        en: 'The offer has been withdrawn; there is nothing to respond to.',
        liftedBy: { nl: 'de zorgaanbieder, met offer.revise', en: 'the provider, with offer.revise' },
      });
    }
    const { firstOfferAt } = context.proposals;
    if (firstOfferAt === null || receivedAt >= firstOfferAt) return null;
    return refuse('beforeItsProposal', {
      nl: `De offerte is ontvangen op ${firstOfferAt}; een reactie kan niet eerder ontvangen zijn.`,
      en: `The offer was received at ${firstOfferAt}; a response cannot have been received earlier.`,
    });
  },
  example: () => ({ explanation: 'Akkoord met de volumes; over de prijs van dagbehandeling doen wij een tegenvoorstel.' }),
});
