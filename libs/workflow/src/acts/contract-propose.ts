import { Type } from '@sinclair/typebox';
import { withoutPassedCutOffs, withoutPastSigning } from '../deadlines/signing-cut-off.js';
import type { CaseContext, Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import { Data, defineAct, insurerRoles, type Surroundings } from './act.js';
import { amendmentEntries, blockedProposal, withAmendment } from './contract-amendment.js';
import { contractStatusEntries } from './contract-status.js';
import { refusalOfLateProposal } from './signing-too-late.js';
import {
  ContractTerms,
  exampleOffer,
  offeredAgreement,
  offerEntry,
  OfferTerms,
  offersWholeContract,
  refusalOfProposedTerms,
} from './whole-offer.js';

/** Prevents a contract until the agreement is recorded, where one comes before it, and no minimum requirement is unmet (Inkoopbeleid MSZ 2027, Bijlage 2). */
function blockedContract(context: CaseContext, around: Surroundings): Refusal | null {
  if (!offersWholeContract(context) && !context.agreement?.current) {
    return refuse('agreementNotRecorded', {
      nl: 'Leg eerst de afspraken vast met agreement.record.',
      en: 'Record the agreement first with agreement.record.',
      liftedBy: { nl: 'de zorginkoper, met agreement.record', en: 'the purchaser, with agreement.record' },
    });
  }
  const unmet = around.policy.requirements.filter((criterion) => context.criteria[criterion.id] === 'notMet');
  if (unmet.length === 0) return refusalOfLateProposal(context, around);
  return refuse('requirementNotMet', {
    nl: `Aan deze minimumeisen is niet voldaan: ${unmet.map((criterion) => criterion.title).join('; ')}`,
    en: `These minimum requirements are not met: ${unmet.map((criterion) => criterion.id).join(', ')}.`,
    liftedBy: {
      nl: 'de zorginkoper, met criteria.assess (alsnog voldaan) of criteria.waive (zorgplicht)',
      en: 'the purchaser, with criteria.assess (met after all) or criteria.waive (duty of care)',
    },
    facts: { criteria: unmet.map((criterion) => criterion.id) },
  });
}

/** The terms of a whole offer; the schema cannot ask them, since on other paths they are recorded before. */
const termsOf = (data: Partial<ContractTerms>): ContractTerms => data as ContractTerms;

/**
 * The insurer proposes the contract for signature: what was recorded before, or an offer that says all by itself; after a granted increase,
 * the amendment of the contract there is. Its receipt by the provider starts the terms that count from it.
 */
export const contractPropose = defineAct({
  type: 'contract.propose',
  fact: 'contract.proposed',
  label: { nl: 'Overeenkomst voorstellen', en: 'Propose the contract' },
  side: 'insurer',
  roles: [...insurerRoles, 'integration'],
  data: Data({
    contractReference: Type.Optional(ContractTerms.contractReference),
    priceListReference: Type.Optional(ContractTerms.priceListReference),
    ceiling: ContractTerms.ceiling,
    obligationToDeliver: Type.Optional(ContractTerms.obligationToDeliver),
    ...OfferTerms,
  }),
  needs: ({ increase }) => (increase ? ['contract'] : []),
  meets: () => ['contractOfferDue'],
  blocked: (context, around) => (context.increase ? blockedProposal(around) : blockedContract(context, around)),
  refuses: refusalOfProposedTerms,
  apply(context, data, around) {
    if (context.increase) return withAmendment(context, around);
    const { policy, receivedAt } = around;
    const proposed: CaseContext = { ...context, contractProposedAt: receivedAt };
    return {
      ...(offersWholeContract(context) ? offeredAgreement(context, termsOf(data)) : {}),
      contractProposedAt: receivedAt,
      passed: withoutPassedCutOffs(proposed, policy),
      notApplicable: withoutPastSigning(proposed, policy, receivedAt),
    };
  },
  entries: (before, after, data, around) => [
    ...(offersWholeContract(before) ? [offerEntry(after, termsOf(data), around)] : amendmentEntries(after, around)),
    ...contractStatusEntries(after, 'proposed', null, around),
  ],
  example: (context) => (offersWholeContract(context) ? exampleOffer(context) : {}),
});
