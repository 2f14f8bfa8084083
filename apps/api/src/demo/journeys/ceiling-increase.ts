import { addDays } from '@termijn/calendar';
import type { IncreaseGround, PurchasingPolicy, Segment } from '@termijn/policies';
import type { Scenario } from '../scenario.js';
import { endsWith } from './ending.js';
import { at, JourneyDays } from './journey-days.js';
import { journeyHead } from './journey-head.js';

const budget = 'bijcontracteren';

/** A ground with what it requires; one that asks a period has a disturbance a day longer than is needed. */
function grounded({ id, requires }: IncreaseGround, year: number): Record<string, unknown> {
  const from = `${String(year)}-06-01`;
  const days = requires?.kind === 'longerThanDays' ? requires.days : 0;
  return {
    ground: id,
    explanation: 'Zie de bijgevoegde stukken.',
    ...(days > 0 ? { period: { from, to: addDays(from, days) } } : {}),
  };
}

/** An overrun is announced on the last day for it, and answered on the last day for that. */
export function ceilingIncrease(policy: PurchasingPolicy, segment: Segment): Scenario {
  const days = new JourneyDays(policy, segment);
  const { contractYear } = policy;
  const requestedOn = days.opening('increase.request') ?? `${String(contractYear)}-09-15`;
  const decidedOn = days.of('decisionDue', requestedOn) ?? addDays(requestedOn, 28);
  // One that a statement of others need not be shown for.
  const ground = segment.increase?.grounds.find(({ requires }) => requires?.kind !== 'signedBoardStatement');
  return {
    ...journeyHead(policy, segment),
    story:
      'De verwachte overschrijding wordt op de laatste dag gemeld, met een grond die het beleid noemt. Het antwoord komt op de laatste dag, binnen het financiële kader; daarna wordt de wijziging getekend.',
    contract: { reference: `${policy.insurer.toUpperCase()}-${String(contractYear)}-0042`, ceiling: '2500000.00' },
    opensAt: at(requestedOn, '23:30'),
    opening: {
      by: 'provider',
      data: {
        requested: '150000.00',
        products: [{ product: 'Staaroperatie', forecast: '1650000.00', realisation: '1210000.00' }],
        explanation: 'De zorgvraag is onvoorzien gestegen.',
        ...(ground ? { grounds: [grounded(ground, contractYear)] } : {}),
      },
    },
    steps: [
      { at: at(addDays(requestedOn, 3), '09:30'), by: 'purchaser', budget, room: '150000.00' },
      ...(segment.increase?.supplyFirst
        ? [
            {
              at: at(addDays(requestedOn, 7), '10:00'),
              by: 'purchaser' as const,
              type: 'alternativeSupply.assess',
              data: {
                sufficient: false,
                accessibility: 'Wachttijd 14 weken.',
                travelDistance: '55 minuten.',
                motivation: 'Geen alternatief.',
              },
            },
          ]
        : []),
      { at: at(decidedOn, '23:00'), by: 'purchaser', type: 'decision.grant', data: { amount: '150000.00', budget } },
      { at: at(addDays(decidedOn, 2), '10:00'), by: 'purchaser', type: 'contract.propose' },
      { at: at(addDays(decidedOn, 6), '10:00'), by: 'signatory', type: 'contract.accept' },
    ],
    outcome: endsWith('amended', ['decisionDue'], ['increase.requested', 'decision.granted', 'contract.accepted']),
    proof: 'decisionDue',
  };
}
