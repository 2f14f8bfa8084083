import type { CaseContext, Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import { Data, defineAct, insurerRoles, type Surroundings } from './act.js';
import { amendmentEntries, blockedProposal, withAmendment } from './contract-amendment.js';
import { contractStatusEntries } from './contract-status.js';

/** Prevents a contract until the agreement is recorded and no minimum requirement is unmet (Inkoopbeleid MSZ 2027, Bijlage 2). */
function blockedContract(context: CaseContext, { policy }: Surroundings): Refusal | null {
  if (!context.agreement?.current) {
    return refuse('agreementNotRecorded', {
      nl: 'Leg eerst de afspraken vast met agreement.record.',
      en: 'Record the agreement first with agreement.record.',
      liftedBy: { nl: 'de zorginkoper, met agreement.record', en: 'the purchaser, with agreement.record' },
    });
  }
  const unmet = policy.requirements.filter((criterion) => context.criteria[criterion.id] === 'notMet');
  if (unmet.length === 0) return null;
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

/** The insurer proposes the contract for signature; after a granted increase, the amendment of the contract there is. */
export const contractPropose = defineAct({
  type: 'contract.propose',
  fact: 'contract.proposed',
  label: { nl: 'Overeenkomst voorstellen', en: 'Propose the contract' },
  side: 'insurer',
  roles: [...insurerRoles, 'integration'],
  data: Data({}),
  needs: ({ increase }) => (increase ? ['contract'] : []),
  blocked: (context, around) => (context.increase ? blockedProposal(around) : blockedContract(context, around)),
  apply: (context, _data, around) => (context.increase ? withAmendment(context, around) : { contractProposedAt: around.receivedAt }),
  entries: (_before, after, _data, around) => [
    ...amendmentEntries(after, around),
    ...contractStatusEntries(after, 'proposed', null, around),
  ],
  example: () => ({}),
});
