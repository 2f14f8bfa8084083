import { Type } from '@sinclair/typebox';
import { Data, defineAct, insurerRoles, LongText } from './act.js';

/**
 * The purchaser looks first whether enough contracted alternatives are there for its insured; accessibility and an acceptable travel
 * distance weigh most (Inkoopbeleid MSZ 2027, "Zorgkostenplafond bij reeds gecontracteerde zorgaanbieders zonder doorleverplicht"). It may
 * be done again with newer facts; the newest counts. Enough alternatives forbid no grant: the policy says that it is looked at first.
 */
export const alternativeSupplyAssess = defineAct({
  type: 'alternativeSupply.assess',
  fact: 'alternativeSupply.assessed',
  label: { nl: 'Alternatief aanbod beoordelen', en: 'Assess the alternative supply' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  data: Data({
    sufficient: Type.Boolean({ description: 'Of er voldoende alternatief gecontracteerd zorgaanbod is.' }),
    accessibility: LongText('Toegankelijkheid van de zorg, zoals wachttijden.'),
    travelDistance: LongText('Of de reisafstand naar de alternatieven acceptabel is.'),
    motivation: LongText('Waar het oordeel op rust.'),
  }),
  apply: ({ increase }, { sufficient }) =>
    increase ? { increase: { ...increase, supply: sufficient ? 'sufficient' : 'insufficient' } } : {},
  entries: (_before, _after, data, { receivedAt: at }) => [{ kind: 'alternativeSupply', ...data, at }],
  example: () => ({
    sufficient: false,
    accessibility: 'De wachttijd bij de twee andere aanbieders in de regio is 14 weken.',
    travelDistance: 'Het eerste alternatief zonder wachttijd ligt op 55 minuten reizen.',
    motivation: 'Zonder verhoging wachten verzekerden langer dan de treeknorm.',
  }),
});
