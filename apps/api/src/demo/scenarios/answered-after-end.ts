import type { Scenario } from '../scenario.js';
import { proposal, setUpInTime } from './phrases.js';

export const answeredAfterEnd: Scenario = {
  name: 'vraag-na-einde',
  title: 'Gestopt; vraag te laat beantwoord na het einde',
  story:
    'De zorgaanbieder stelt een vraag en zet daarna de onderhandeling stop. De termijnen van het traject vervallen, die van de vraag niet: het antwoord komt acht dagen te laat, na het einde. Een nieuwe offerte kan dan niet meer.',
  path: 'existing-hospital',
  provider: { name: 'Ziekenhuis De Wijde Blik', kind: 'hospital' },
  opensAt: '2026-05-11 09:00',
  steps: [
    ...setUpInTime,
    { at: '2026-09-25 10:00', by: 'provider', type: 'offer.submit', data: proposal('Offerte met hogere tarieven.', '12900000.00') },
    { at: '2026-09-29 10:00', by: 'purchaser', type: 'negotiation.start' },
    { at: '2026-10-14 15:00', by: 'provider', type: 'question.ask', data: { text: 'Geldt de minimumnorm ook voor dagbehandeling?' } },
    {
      at: '2026-10-20 12:00',
      by: 'provider',
      type: 'negotiation.stop',
      data: { reason: 'Met deze tarieven kunnen wij geen zorg leveren.' },
    },
    {
      at: '2026-10-22 09:00',
      by: 'provider',
      type: 'offer.revise',
      data: proposal('Toch nog een offerte.', '12500000.00'),
      refused: 'caseEnded',
    },
    { at: '2026-10-29 00:00', by: 'clock' },
    { at: '2026-11-05 10:30', by: 'purchaser', type: 'question.answer', data: { question: 1, text: 'Ja, ook voor dagbehandeling.' } },
  ],
  outcome: {
    state: 'notContracted',
    deadlines: { substantiveResponseDue: { status: 'cancelled' }, 'questionAnswerDue-1': { status: 'metLate', daysLate: 8 } },
    breaches: { 'questionAnswerDue-1': { status: 'metLate', daysLate: 8 } },
    facts: ['question.asked', 'negotiation.stopped', 'deadline.passed', 'question.answered'],
  },
  proof: 'questionAnswerDue-1',
};
