import { Data, defineAct, insurerRoles } from './act.js';
import { contractEntry, ContractTerms, exampleTerms, nextAgreement, refusalOfTermsWithout } from './whole-offer.js';

/** What was agreed is laid down: contract, price list, and a ceiling or an obligation to deliver (Inkoopbeleid MSZ 2027, "Afspraken vastleggen"). */
export const agreementRecord = defineAct({
  type: 'agreement.record',
  fact: 'agreement.recorded',
  label: { nl: 'Afspraken vastleggen', en: 'Record the agreement' },
  side: 'insurer',
  roles: insurerRoles,
  data: Data(ContractTerms),
  refuses: (_context, data) => refusalOfTermsWithout(data),
  apply: (context, data) => nextAgreement(context, data),
  entries: (_before, after, data, around) => [contractEntry(after, data, around)],
  example: exampleTerms,
});
