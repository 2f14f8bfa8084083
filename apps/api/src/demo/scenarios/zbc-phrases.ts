import { criteriaFor, findPolicy } from '@termijn/policies';
import type { ActStep, LocalTime, Opening, ScenarioStep } from '../scenario.js';

/** An offer of a treatment centre for eye care. */
export const eyeCare = (explanation: string, amount: string) => ({
  explanation,
  lines: [{ kind: 'specialism', code: '0301', description: 'Oogheelkunde', volume: 3200, unitPrice: '750.00', amount }],
});

export const interest = (motivation: string): Opening => ({ by: 'provider', data: { specialisms: ['0301'], motivation } });

/** Answers with which each computed criterion is met, unless `more` says otherwise. */
export const answers = (more: Record<string, unknown> = {}) => ({
  firstClaimOn: '2021-03-01',
  specialisms: [
    {
      code: '0301',
      paid: { year: 2025, amount: '412500.00' },
      specialists: [
        { reference: '19012345601', engagement: 'employment', fte: '0.80' },
        { reference: '19012345602', engagement: 'admissionAgreement', fte: '0.60', dutyFte: '0.20' },
      ],
    },
  ],
  invasiveProcedures: true,
  generalAnaesthesia: true,
  clinicalStay: false,
  highestAsa: 2,
  locations: [{ name: 'Hoofdlocatie', backUps: [{ hospital: 'Ziekenhuis West', transferMinutes: 20, inWriting: true, signed: true }] }],
  statements: { quality: 'Gecertificeerd kwaliteitssysteem.', regionalAddition: 'Enige aanbieder van deze zorg in de regio.' },
  ...more,
});

export const questionnaire = (more: Record<string, unknown> = {}) => ({
  answers: answers(more),
  offer: eyeCare('Offerte bij de vragenlijst.', '2100000.00'),
});

export const available = (at: LocalTime): ScenarioStep => ({
  at,
  by: 'integration',
  type: 'questionnaire.makeAvailable',
  data: { reference: 'VECOZO-VRAGENLIJST-2027' },
});

const asked = () => {
  const policy = findPolicy('vgz', 2027);
  return policy ? criteriaFor(policy, { providerKind: 'zbc', contractedBefore: false }) : [];
};

/** What a person judges, in one sitting: all is in order. */
export const judgedMet = (at: LocalTime): ActStep[] =>
  asked()
    .filter(({ evaluator }) => evaluator === 'judgement')
    .map(({ id }) => ({
      at,
      by: 'purchaser',
      type: 'criteria.assess',
      data: { criterion: id, outcome: 'met', explanation: 'Stukken gezien.' },
    }));

/** What follows from the submitted numbers. */
export const computed = (at: LocalTime): ActStep[] =>
  asked()
    .filter(({ evaluator }) => evaluator !== 'judgement')
    .map(({ id }) => ({ at, by: 'purchaser', type: 'criteria.assess', data: { criterion: id, explanation: 'Berekend.' } }));

/** The insurer sets the process alone, and VECOZO opens the request module: both in time. */
export const setUp: ScenarioStep[] = [
  {
    at: '2026-09-21 10:00',
    by: 'purchaser',
    type: 'process.impose',
    data: { terms: { note: 'Planning voor nieuwe ZBC’s volgens het inkoopbeleid.', steps: [] } },
  },
  { at: '2026-09-22 08:30', by: 'integration', type: 'requestModule.open', data: { reference: 'VECOZO-UITVRAAG-2027' } },
];

/** Negotiation on the questionnaire's offer. */
export const negotiated: ScenarioStep[] = [
  {
    at: '2026-10-08 10:00',
    by: 'purchaser',
    type: 'counter.propose',
    data: { ...eyeCare('Lager volume in het eerste jaar.', '1800000.00'), substantive: true },
  },
  { at: '2026-10-14 11:00', by: 'provider', type: 'agreement.accept', data: { proposal: 2 } },
];
