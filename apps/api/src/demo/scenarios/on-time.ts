import type { Scenario } from '../scenario.js';
import { proposal, toContract } from './phrases.js';

export const onTime: Scenario = {
  name: 'op-tijd',
  title: 'Alles op tijd',
  story:
    'Iedere stap valt binnen zijn termijn. De standaardovereenkomst wordt een week te vroeg gevraagd: dat kan nog niet. Op 12 november om 00:00 maakt de klok de overeenkomst bekend; daarna wordt nog een gesprek vastgelegd.',
  path: 'existing-hospital',
  provider: { name: 'Ziekenhuis De Linde', kind: 'hospital' },
  opensAt: '2026-04-14 09:00',
  steps: [
    {
      at: '2026-05-27 13:30',
      by: 'purchaser',
      type: 'policy.explain',
      data: { channel: 'oral', note: 'Toegelicht in het bestuurlijk overleg.' },
    },
    {
      at: '2026-06-02 09:20',
      by: 'purchaser',
      type: 'process.propose',
      data: {
        terms: {
          note: 'Overleg over volumes in augustus; de prijslijst staat eind oktober klaar.',
          steps: [
            { phase: 'process', title: 'Overleg over volumes', side: 'both', dueOn: '2026-08-28' },
            { phase: 'formalisation', title: 'Prijslijst klaarzetten', side: 'insurer', dueOn: '2026-10-30' },
          ],
        },
      },
    },
    { at: '2026-06-09 16:05', by: 'provider', type: 'process.agree', data: { version: 1 } },
    { at: '2026-08-25 15:00', by: 'provider', type: 'step.complete', data: { step: 1, note: 'Volumes per specialisme doorgenomen.' } },
    { at: '2026-09-07 08:30', by: 'integration', type: 'requestModule.open', data: { reference: 'VECOZO-UITVRAAG-2027' } },
    { at: '2026-09-09 10:10', by: 'provider', type: 'standardAgreement.request', refused: 'notOpenYet' },
    {
      at: '2026-09-10 14:00',
      by: 'provider',
      type: 'offer.submit',
      data: proposal('Volumes gelijk aan 2026, prijzen geïndexeerd.', '10200000.00'),
    },
    { at: '2026-09-14 11:00', by: 'purchaser', type: 'negotiation.start', data: { note: 'Eerste gesprek over de offerte.' } },
    { at: '2026-09-16 09:00', by: 'provider', type: 'standardAgreement.request' },
    { at: '2026-09-17 09:45', by: 'purchaser', type: 'standardAgreement.send', data: { reference: 'Standaardovereenkomst 2027' } },
    {
      at: '2026-10-08 16:30',
      by: 'purchaser',
      type: 'response.give',
      data: { explanation: 'Akkoord met de volumes; over de prijs volgt een tegenvoorstel.' },
    },
    ...toContract('0001', 2, {
      counter: '2026-10-12 10:00',
      accept: '2026-10-15 09:30',
      record: '2026-10-22 14:00',
      propose: '2026-10-27 10:00',
      sign: '2026-11-02 17:20',
    }),
    { at: '2026-10-23 15:15', by: 'purchaser', type: 'step.complete', data: { step: 2 } },
    {
      at: '2026-12-02 13:00',
      by: 'purchaser',
      type: 'conversation.log',
      data: {
        subject: 'waitingTimes',
        heldOn: '2026-12-02',
        participants: ['Zorginkoper VGZ', 'Zorgverkoop De Linde'],
        notes: 'Wachttijden oogheelkunde besproken.',
      },
    },
  ],
  outcome: {
    state: 'published',
    deadlines: {
      policyExplained: { status: 'met' },
      processAgreementsDue: { status: 'met' },
      requestModuleOpens: { status: 'met' },
      offerPreferred: { status: 'met' },
      offerDue: { status: 'met' },
      negotiationStartDue: { status: 'met' },
      substantiveResponseDue: { status: 'met' },
      'processStepDue-1': { status: 'met' },
      'formalisationStepDue-2': { status: 'met' },
    },
    breaches: {},
    facts: [
      'case.opened',
      'process.agreed',
      'offer.submitted',
      'response.given',
      'contract.accepted',
      'contract.published',
      'conversation.logged',
    ],
  },
  proof: 'offerDue',
};
