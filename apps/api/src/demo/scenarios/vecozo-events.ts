import type { ActStep, Outcome, Scenario, VecozoEvent, VecozoStatus, VecozoStep } from '../scenario.js';
import { agreement, proposal, setUpInTime } from './phrases.js';

/** What VECOZO reports of the case, numbered by the sender and with the moment at which each was signed. */
const events: VecozoEvent[] = [
  { name: '1', sequence: 1, type: 'uitvraagmodule.opengesteld', signedAt: '2026-09-07 08:30', data: { reference: 'VECOZO-UITVRAAG-2027' } },
  {
    name: '2',
    sequence: 2,
    type: 'onderhandeling.voorgesteld',
    signedAt: '2026-09-14 15:00',
    data: { by: 'provider', proposal: 1, ...proposal('Offerte via VECOZO.', '10200000.00') },
  },
  {
    name: '3',
    sequence: 3,
    type: 'onderhandeling.voorgesteld',
    signedAt: '2026-09-28 10:00',
    data: { by: 'insurer', proposal: 2, ...proposal('Prijs per verrichting lager.', '9980000.00'), substantive: true },
  },
  { name: '4', sequence: 4, type: 'onderhandeling.geaccordeerd', signedAt: '2026-10-08 09:00', data: { by: 'provider', proposal: 2 } },
  { name: '5', sequence: 5, type: 'contract.voorgesteld', signedAt: '2026-10-15 10:00', data: { contractVersion: 1 } },
  { name: '6', sequence: 6, type: 'contract.geaccepteerd', signedAt: '2026-10-20 16:00', data: { contractVersion: 1 } },
];

const arrives = (at: string, number: number, becomes: VecozoStatus): VecozoStep => {
  const vecozo = events[number - 1];
  if (!vecozo) throw new Error(`There is no event ${String(number)}.`);
  return { at, by: 'integration', vecozo, becomes };
};

const record: ActStep = { at: '2026-10-12 10:00', by: 'purchaser', type: 'agreement.record', data: agreement('0030') };

/** The same for both, whatever the order in which the events came. */
const sameEnd: Omit<Outcome, 'breaches'> = {
  state: 'published',
  deadlines: {
    requestModuleOpens: { status: 'met' },
    offerPreferred: { status: 'met' },
    offerDue: { status: 'met' },
    negotiationStartDue: { status: 'met' },
    substantiveResponseDue: { status: 'met' },
  },
  facts: [
    'requestModule.opened',
    'offer.submitted',
    'counter.proposed',
    'agreement.accepted',
    'agreement.recorded',
    'contract.proposed',
    'contract.accepted',
    'contract.published',
  ],
};

const upToModule = setUpInTime.filter(({ by }) => by !== 'integration');

export const vecozoInOrder: Scenario = {
  name: 'vecozo-op-volgorde',
  title: 'VECOZO meldt alles op volgorde',
  story: 'Zes gebeurtenissen van VECOZO komen binnen op het moment waarop zij zijn getekend. Alleen het vastleggen gebeurt hier.',
  path: 'existing-hospital',
  provider: { name: 'Ziekenhuis Amstelrand', kind: 'hospital' },
  opensAt: '2026-05-11 10:00',
  steps: [
    ...upToModule,
    ...events.slice(0, 4).map(({ signedAt }, index) => arrives(signedAt, index + 1, 'applied')),
    record,
    ...events.slice(4).map(({ signedAt }, index) => arrives(signedAt, index + 5, 'applied')),
  ],
  outcome: { ...sameEnd, breaches: {} },
  proof: 'requestModuleOpens',
};

export const vecozoShuffled: Scenario = {
  name: 'vecozo-door-elkaar',
  title: 'VECOZO meldt hetzelfde door elkaar en dubbel',
  story:
    'Dezelfde zes gebeurtenissen komen weken later, door elkaar en deels dubbel. Wie te vroeg komt wacht; een dubbele doet niets. Wat de klok intussen had vastgesteld wordt hersteld, en het traject eindigt in dezelfde toestand, met dezelfde termijnen gehaald.',
  path: 'existing-hospital',
  provider: { name: 'Ziekenhuis Rijnoever', kind: 'hospital' },
  opensAt: '2026-05-11 10:30',
  steps: [
    ...upToModule,
    arrives('2026-10-09 09:00', 4, 'parked'),
    arrives('2026-10-09 09:05', 2, 'parked'),
    arrives('2026-10-09 09:06', 2, 'parked'),
    arrives('2026-10-09 09:10', 3, 'parked'),
    arrives('2026-10-09 09:20', 1, 'applied'),
    arrives('2026-10-09 09:21', 4, 'applied'),
    {
      at: '2026-10-09 09:30',
      by: 'integration',
      vecozo: { name: 'her', type: 'onderhandeling.herstart', signedAt: '2026-10-01 12:00', data: { by: 'provider' } },
      becomes: 'overtaken',
    },
    record,
    arrives('2026-10-21 08:00', 6, 'parked'),
    arrives('2026-10-21 08:01', 6, 'parked'),
    arrives('2026-10-21 08:30', 5, 'applied'),
    arrives('2026-10-21 08:31', 5, 'applied'),
    {
      at: '2026-10-21 09:00',
      by: 'integration',
      vecozo: { name: 'open-2', type: 'uitvraagmodule.opengesteld', signedAt: '2026-09-07 08:30', data: {} },
      becomes: 'overtaken',
    },
  ],
  outcome: { ...sameEnd, breaches: { requestModuleOpens: { status: 'withdrawn' }, negotiationStartDue: { status: 'withdrawn' } } },
  proof: 'requestModuleOpens',
};
