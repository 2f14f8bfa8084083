import { Data, defineAct, insurerRoles, LongText } from './act.js';
import { contractStatusEntries } from './contract-status.js';

/** The insurer takes the proposed contract back to record the agreement anew. */
export const contractRetract = defineAct({
  type: 'contract.retract',
  fact: 'contract.retracted',
  label: { nl: 'Voorgestelde overeenkomst terugnemen', en: 'Retract the contract' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  data: Data({ reason: LongText('Waarom de overeenkomst wordt teruggenomen.') }),
  apply: () => ({ contractProposedAt: null }),
  entries: (before, _after, data, around) => contractStatusEntries(before, 'retracted', data.reason, around),
  example: () => ({ reason: 'Verkeerde prijslijst gekoppeld.' }),
});
