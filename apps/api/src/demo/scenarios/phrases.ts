import type { LocalTime, ScenarioStep } from '../scenario.js';

/** One line of an offer; the amount stands for the whole. */
export const proposal = (explanation: string, amount: string) => ({
  explanation,
  lines: [
    { kind: 'specialism', code: '0303', description: 'Chirurgie', volume: 12000, unitPrice: '850.00', amount },
    { kind: 'specialism', code: '0301', description: 'Oogheelkunde', volume: 9500, unitPrice: '410.00', amount: '3895000.00' },
  ],
});

/** The insurer explains its policy, both agree on the process, and VECOZO opens the request module: all in time. */
export const setUpInTime: ScenarioStep[] = [
  {
    at: '2026-05-28 10:00',
    by: 'purchaser',
    type: 'policy.explain',
    data: { channel: 'email', note: 'Toelichting op het inkoopbeleid 2027.' },
  },
  {
    at: '2026-06-02 14:15',
    by: 'purchaser',
    type: 'process.propose',
    data: { terms: { note: 'Tijdsplanning volgens het inkoopbeleid.', steps: [] } },
  },
  { at: '2026-06-09 11:40', by: 'provider', type: 'process.agree', data: { version: 1 } },
  { at: '2026-09-07 08:30', by: 'integration', type: 'requestModule.open', data: { reference: 'VECOZO-UITVRAAG-2027' } },
];

interface Moments {
  counter: LocalTime;
  accept: LocalTime;
  record: LocalTime;
  propose: LocalTime;
  sign: LocalTime;
}

/** From counter-proposal to signature; `number` is that of the counter-proposal in the case. */
export const toContract = (reference: string, number: number, { counter, accept, record, propose, sign }: Moments): ScenarioStep[] => [
  {
    at: counter,
    by: 'purchaser',
    type: 'counter.propose',
    data: { ...proposal('Volumes akkoord, prijs per verrichting lager.', '9980000.00'), substantive: false },
  },
  { at: accept, by: 'provider', type: 'agreement.accept', data: { proposal: number } },
  ...fromAgreement(reference, { record, propose, sign }),
];

/** From agreement to signature. */
export const fromAgreement = (
  reference: string,
  { record, propose, sign }: Omit<Moments, 'counter' | 'accept'>,
  ceiling?: string,
): ScenarioStep[] => [
  { at: record, by: 'purchaser', type: 'agreement.record', data: agreement(reference, ceiling) },
  { at: propose, by: 'purchaser', type: 'contract.propose' },
  { at: sign, by: 'signatory', type: 'contract.accept' },
];

export const agreement = (reference: string, ceiling = '13875000.00') => ({
  contractReference: `VGZ-MSZ-2027-${reference}`,
  priceListReference: `PL-2027-${reference}`,
  ceiling,
  obligationToDeliver: false,
});
