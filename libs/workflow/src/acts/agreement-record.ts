import { Type } from '@sinclair/typebox';
import { refuse } from '../refusals/refuse.js';
import { Amount, Data, defineAct, insurerRoles, ShortText } from './act.js';

/** What was agreed is laid down: contract, price list, and a ceiling or an obligation to deliver (Inkoopbeleid MSZ 2027, "Afspraken vastleggen"). */
export const agreementRecord = defineAct({
  type: 'agreement.record',
  fact: 'agreement.recorded',
  label: { nl: 'Afspraken vastleggen', en: 'Record the agreement' },
  side: 'insurer',
  roles: insurerRoles,
  data: Data({
    contractReference: ShortText('Kenmerk van de overeenkomst.'),
    priceListReference: ShortText('Kenmerk van de prijslijst.'),
    ceiling: Type.Optional(Amount('Zorgkostenplafond.')),
    obligationToDeliver: Type.Boolean({ description: 'Of er een doorleverplicht is.' }),
  }),
  refuses: (_context, data) =>
    data.ceiling !== undefined || data.obligationToDeliver
      ? null
      : refuse('ceilingOrObligationRequired', {
          nl: 'Leg een zorgkostenplafond vast (ceiling), een doorleverplicht (obligationToDeliver), of beide.',
          en: 'Record a ceiling, an obligation to deliver, or both.',
          facts: { pointer: '/data/ceiling' },
        }),
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
  example: (context) => ({
    contractReference: `${context.insurer.toUpperCase()}-${String(context.contractYear)}-${context.agb}`,
    priceListReference: `PL-${String(context.contractYear)}-${context.agb}`,
    ceiling: '12500000.00',
    obligationToDeliver: false,
  }),
});
