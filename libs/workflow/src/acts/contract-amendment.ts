import type { Segment } from '@termijn/policies';
import { sumOfAmounts } from '../amounts/amount.js';
import type { CaseContext, Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import type { Entry, Surroundings } from './act.js';

/**
 * The wijzigingsvoorstel that follows a granted increase: the contract as it stands now, with its ceiling raised by what was granted. In
 * VECOZO it is proposed, accepted and refused like any contract, so it goes by the acts of the contract.
 */
const changed = (): Refusal =>
  refuse('contractChanged', {
    nl: 'De overeenkomst is gewijzigd nadat dit voorstel is gedaan. Neem het terug (contract.retract) en doe een nieuw voorstel.',
    en: 'The contract was changed after this amendment was proposed. Retract it (contract.retract) and propose anew.',
    liftedBy: {
      nl: 'de zorginkoper, met contract.retract en contract.propose',
      en: 'the purchaser, with contract.retract and contract.propose',
    },
  });

/** Prevents a wijzigingsvoorstel on a contract that is no longer there, or no longer of the kind that can be raised. */
export function blockedProposal({ facts, segment }: Surroundings): Refusal | null {
  return facts?.contract === undefined ? null : refusalOfContract(facts.contract, segment);
}

/** Prevents two amendments that were reckoned from the same ceiling: the second would undo the first. */
export function blockedAcceptance({ increase }: CaseContext, { facts }: Surroundings): Refusal | null {
  if (facts?.contract === undefined) return null;
  return facts.contract?.ceiling === increase?.amendment?.from ? null : changed();
}

/** Only a contract with a ceiling can have it raised on request, and by most policies only one without an obligation to deliver. */
export function refusalOfContract(
  contract: NonNullable<Surroundings['facts']>['contract'],
  { increase }: Pick<Segment, 'increase'>,
): Refusal | null {
  if (contract?.obligationToDeliver === true && increase?.withoutObligationToDeliver !== false) {
    return refuse('obligationToDeliver', {
      nl: `Overeenkomst ${contract.reference} heeft een doorleverplicht: dan is er geen verhoging van het plafond op verzoek.`,
      en: `Contract ${contract.reference} has an obligation to deliver: then its ceiling is not raised on request.`,
      facts: { contract: contract.reference },
    });
  }
  if (contract && contract.ceiling !== null) return null;
  return refuse('noContractWithCeiling', {
    nl: 'Er is voor deze verzekeraar, zorgaanbieder en dit jaar geen overeenkomst met een zorgkostenplafond bekend.',
    en: 'No contract with a ceiling is known for this insurer, provider and year.',
    liftedBy: {
      nl: 'de zorginkoper, door de overeenkomst vast te leggen met POST /v1/contracts',
      en: 'the purchaser, by registering the contract with POST /v1/contracts',
    },
  });
}

/** The request with the amendment that is proposed, and the agreement that the signing goes by. */
export function withAmendment({ increase, agreement }: CaseContext, { facts, receivedAt }: Surroundings): Partial<CaseContext> {
  const contract = facts?.contract;
  if (!increase?.grant || !contract || contract.ceiling === null) return {};
  const to = sumOfAmounts([contract.ceiling, increase.grant.amount]);
  return {
    increase: { ...increase, amendment: { from: contract.ceiling, to } },
    agreement: { version: (agreement?.version ?? 0) + 1, reference: contract.reference, current: true },
    contractProposedAt: receivedAt,
  };
}

/** The row of the amended contract. It keeps its price list: only the ceiling changes. */
export function amendmentEntries({ increase, agreement }: CaseContext, { facts, receivedAt: at }: Surroundings): Entry[] {
  if (!increase?.amendment || !agreement) return [];
  return [
    {
      kind: 'contract',
      version: agreement.version,
      contractReference: agreement.reference,
      priceListReference: null,
      ceiling: increase.amendment.to,
      obligationToDeliver: facts?.contract?.obligationToDeliver ?? false,
      at,
    },
  ];
}
