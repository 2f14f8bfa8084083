import { Data, defineAct, insurerRoles } from './act.js';
import { contractTerms, exampleTerms, refusalOfTerms } from './contract-terms.js';

/** What was agreed is laid down: contract, price list, and a ceiling or an obligation to deliver (Inkoopbeleid MSZ 2027, "Afspraken vastleggen"). */
export const agreementRecord = defineAct({
  type: 'agreement.record',
  fact: 'agreement.recorded',
  label: { nl: 'Afspraken vastleggen', en: 'Record the agreement' },
  side: 'insurer',
  roles: insurerRoles,
  data: Data(contractTerms),
  refuses: (_context, data) => refusalOfTerms(data),
  apply: (context, data) => ({
    agreement: { version: (context.agreement?.version ?? 0) + 1, reference: data.contractReference, current: true },
  }),
  entries: (_before, after, data, { receivedAt: at }) => [
    {
      kind: 'contract',
      version: after.agreement?.version ?? 1,
      contractReference: data.contractReference,
      priceListReference: data.priceListReference,
      ceiling: data.ceiling ?? null,
      obligationToDeliver: data.obligationToDeliver,
      at,
    },
  ],
  example: exampleTerms,
});
