import { Type } from '@sinclair/typebox';
import type { CaseContext, Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import { Data, Day, defineAct, insurerRoles, type Surroundings } from './act.js';
import { amendmentEntries, blockedProposal, withAmendment } from './contract-amendment.js';
import { exampleOffer, isOffered, offerEntries, refusalOfOffer, withOffer } from './contract-offer.js';
import { contractStatusEntries } from './contract-status.js';
import { contractTerms } from './contract-terms.js';

/** Prevents a contract while a minimum requirement is unmet (Inkoopbeleid MSZ 2027, Bijlage 2). */
function refusalOfRequirements({ criteria }: CaseContext, { policy }: Surroundings): Refusal | null {
  const unmet = policy.requirements.filter((criterion) => criteria[criterion.id] === 'notMet');
  if (unmet.length === 0) return null;
  return refuse('requirementNotMet', {
    nl: `Aan deze minimumeisen is niet voldaan: ${unmet.map((criterion) => criterion.title).join('; ')}`,
    en: `These minimum requirements are not met: ${unmet.map((criterion) => criterion.id).join(', ')}.`,
    liftedBy: 'de zorginkoper, met criteria.assess (alsnog voldaan) of criteria.waive (zorgplicht)',
    facts: { criteria: unmet.map((criterion) => criterion.id) },
  });
}

/** Prevents a contract until the agreement is recorded; an offer of the insurer's own needs none. */
function refusalOfAgreement(context: CaseContext): Refusal | null {
  if (isOffered(context) || context.agreement?.current) return null;
  return refuse('agreementNotRecorded', {
    nl: 'Leg eerst de afspraken vast met agreement.record.',
    en: 'Record the agreement first with agreement.record.',
    liftedBy: 'de zorginkoper, met agreement.record',
  });
}

const OfferTerms = Type.Partial(
  Data({ ...contractTerms, effectiveOn: Day('Vanaf wanneer de overeenkomst geldt; weggelaten 1 januari van het contractjaar.') }),
  { additionalProperties: false },
);

/**
 * The insurer proposes the contract for signature: what was recorded, its own offer, or after a granted increase the amendment of the
 * contract there is.
 */
export const contractPropose = defineAct({
  type: 'contract.propose',
  fact: 'contract.proposed',
  label: { nl: 'Overeenkomst voorstellen', en: 'Propose the contract' },
  side: 'insurer',
  roles: [...insurerRoles, 'integration'],
  data: OfferTerms,
  needs: ({ increase }) => (increase ? ['contract'] : []),
  meets: (context) => (isOffered(context) ? ['contractOfferDue'] : []),
  blocked: (context, around) =>
    context.increase ? blockedProposal(around) : (refusalOfAgreement(context) ?? refusalOfRequirements(context, around)),
  refuses: (context, data) => refusalOfOffer(context, data),
  apply(context, data, around) {
    if (context.increase) return withAmendment(context, around);
    return isOffered(context) ? withOffer(context, data, around) : { contractProposedAt: around.receivedAt };
  },
  entries: (_before, after, data, around) => [
    ...amendmentEntries(after, around),
    ...offerEntries(after, data, around),
    ...contractStatusEntries(after, 'proposed', null, around),
  ],
  example: (context) => (isOffered(context) ? exampleOffer(context) : {}),
});
