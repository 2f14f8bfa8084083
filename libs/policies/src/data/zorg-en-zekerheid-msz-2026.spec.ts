import { computeTerm } from '@termijn/calendar';
import { criteriaFor } from '../register/criteria-for.js';
import {
  findPolicy,
  milestoneById,
  milestoneForDeadline,
  milestoneOpening,
  milestonesOf,
  segmentById,
} from '../register/policy-register.js';
import type { InstitutionKind, PurchasingPolicy } from '../schema/types.js';

const policy = findPolicy('zorg-en-zekerheid', 2026) as PurchasingPolicy;

const idsOf = (segment: string) => milestonesOf(policy, segment).map(({ id }) => id);

it('has these rows in each segment', () => {
  expect(idsOf('standard')).toEqual(['ZZ26-2', 'ZZ26-1', 'ZZ26-4', 'ZZ26-6']);
  expect(idsOf('bespoke')).toEqual(['ZZ26-3', 'ZZ26-1', 'ZZ26-4', 'ZZ26-6']);
  expect(idsOf('contract-request')).toEqual(['ZZ26-5', 'ZZ26-1', 'ZZ26-6']);
  expect(idsOf('plafond-increase')).toEqual(['ZZ26-7', 'ZZ26-8', 'ZZ26-1', 'ZZ26-6']);
});

it.each([
  ['ZZ26-1', null, 'insurer', 'target', null, '2025-04-01T22:00:00.000Z'],
  ['ZZ26-2', 'contractOfferDue', 'insurer', 'target', '2025-08-31T22:00:00.000Z', '2025-09-30T22:00:00.000Z'],
  ['ZZ26-3', 'offerDue', 'provider', 'cutOff', null, '2025-09-01T22:00:00.000Z'],
  ['ZZ26-4', 'signatureDue', 'provider', 'cutOff', null, '2025-11-11T23:00:00.000Z'],
  ['ZZ26-6', 'publication', 'system', 'opening', '2025-11-11T23:00:00.000Z', null],
  ['ZZ26-7', 'increase.request', 'provider', 'cutOff', null, '2026-10-01T22:00:00.000Z'],
  ['ZZ26-8', 'decisionDue', 'insurer', 'target', null, '2027-03-31T22:00:00.000Z'],
])('%s: %s', (id, name, actor, kind, opensAt, firstLateAt) => {
  const milestone = milestoneById(policy, id)!;
  expect(milestone).toMatchObject({ actor, kind });
  expect(milestone.deadline ?? milestone.opens ?? null).toBe(name);
  expect(computeTerm(milestone.rule, null, policy)).toMatchObject({ opensAt, firstLateAt });
});

it.each([
  ['2026-02-10T09:00:00.000Z', '2026-03-24', '2026-03-24T23:00:00.000Z'],
  // summer time begins on 29 March
  ['2026-03-10T09:00:00.000Z', '2026-04-21', '2026-04-21T22:00:00.000Z'],
])('a contract received %s is signed by %s', (at, dueOn, firstLateAt) => {
  const milestone = milestoneForDeadline(policy, 'contract-request', 'signatureDue')!;
  expect(milestone).toMatchObject({ id: 'ZZ26-5', actor: 'provider', kind: 'cutOff', rule: { anchor: 'contract.proposed' } });
  expect(computeTerm(milestone.rule, { event: 'contract.proposed', at }, policy)).toMatchObject({ dueOn, firstLateAt });
});

it('a higher ceiling: without a look at the other supply first, for any contract with a ceiling, on one of three grounds', () => {
  expect(milestoneOpening(policy, 'plafond-increase', 'increase.request')?.id).toBe('ZZ26-7');
  expect(segmentById(policy, 'plafond-increase')?.increase).toMatchObject({
    supplyFirst: false,
    withoutObligationToDeliver: false,
    grounds: [
      { id: 'permanent-transfer', requires: { kind: 'signedBoardStatement' } },
      { id: 'nearby-calamity' },
      { id: 'unforeseen-demand', requires: { kind: 'longerThanDays', days: 30 } },
    ],
  });
  expect(segmentById(policy, 'plafond-increase')?.increase?.grounds[1]).not.toHaveProperty('requires');
});

describe('requirements', () => {
  // 9 of the general policy and 11 for all of Bijlage 1 (the twelfth is for hospitals only); of new providers the four factors of 5.2.
  const forAll = 9 + 11;
  it.each<[string, Parameters<typeof criteriaFor>[1], number]>([
    ['hospital', { providerKind: 'hospital', contractedBefore: true }, forAll + 1 + 3],
    ['zbc', { providerKind: 'zbc', contractedBefore: true }, forAll + 5],
    ['new zbc', { providerKind: 'zbc', contractedBefore: false }, forAll + 6 + 4],
    ['new hospital', { providerKind: 'hospital', contractedBefore: false }, forAll + 4 + 4],
    ...(
      [
        ['dialysisCentre', 2],
        ['primaryDiagnosticCentre', 5],
        ['rehabilitationInstitution', 8],
        ['thrombosisService', 4],
        ['audiologyCentre', 2],
        ['radiotherapyCentre', 0],
        ['protonTherapyCentre', 1],
      ] satisfies [InstitutionKind, number][]
    ).map(([institutionKind, own]): [string, Parameters<typeof criteriaFor>[1], number] => [
      institutionKind,
      { providerKind: 'institution', institutionKind, contractedBefore: true },
      forAll + own,
    ]),
  ])('%s', (_who, asked, count) => {
    expect(criteriaFor(policy, asked)).toHaveLength(count);
  });

  const evaluatorOf = (id: string) => policy.requirements.find((one) => one.id === id)?.evaluator;

  it('are computed where they hold numbers', () => {
    const turnover = {
      kind: 'anyOf',
      of: [
        { kind: 'turnoverAtLeast', minimum: '100000.00' },
        { kind: 'marketShareAtLeast', percent: '25.00' },
        { kind: 'yearsInOperation', minimum: 2 },
      ],
    };
    expect(evaluatorOf('zbc-turnover')).toEqual(turnover);
    expect(evaluatorOf('rehabilitation-turnover')).toEqual(turnover);
    expect(evaluatorOf('zbc-specialists')).toEqual({ kind: 'fteTogether', minimum: '1.20' });
    expect(evaluatorOf('rehabilitation-specialists')).toEqual({ kind: 'fteTogether', minimum: '1.20' });
    expect(evaluatorOf('zbc-asa')).toEqual({ kind: 'asaAtMost', value: 2, whenInvasive: true });
    expect(policy.requirements.filter(({ evaluator }) => evaluator !== 'judgement')).toHaveLength(5);
  });

  it('know no exception by duty of care', () => {
    expect(policy.requirements.filter(({ waivable }) => waivable)).toEqual([]);
    expect(policy.dutyOfCare).toBeUndefined();
  });
});

it('lists the exclusion grounds of 2.2', () => {
  expect(policy.exclusionGrounds?.map(({ id }) => id)).toEqual([
    'insolvency-petition',
    'insolvency',
    'tax-obligations',
    'false-information',
    'integrity-investigation',
    'criminal-conviction',
    'earlier-termination',
    'inefficient-or-unlawful-care',
    'beneficial-owner-unknown',
    'beneficial-owner-sanctioned',
    'minimum-requirements',
  ]);
});

it('ranks its sources', () => {
  expect(policy.sources.map(({ title }) => title)).toEqual([
    'Zorginkoopbeleid medisch-specialistische zorg 2026',
    'Algemeen zorginkoopbeleid 2026',
    'Veelgestelde vragen medisch-specialistische zorg (MSZ)',
  ]);
});
