import { findPolicy } from '../register/policy-register.js';
import type { PurchasingPolicy } from '../schema/types.js';
import { evaluateCriterion } from './evaluate-criterion.js';
import type { ApplicationFigures, BackUpFigures, SpecialistFigures } from './types.js';

const policy: PurchasingPolicy = findPolicy('vgz', 2027)!;

const specialist = (reference: string, fte: string, more: Partial<SpecialistFigures> = {}): SpecialistFigures => ({
  reference,
  engagement: 'employment',
  fte,
  ...more,
});

const backUp = (more: Partial<BackUpFigures> = {}): BackUpFigures => ({
  hospital: 'Ziekenhuis West',
  transferMinutes: 20,
  inWriting: true,
  signed: true,
  ...more,
});

const figures = (more: Partial<ApplicationFigures> = {}): ApplicationFigures => ({
  firstClaimOn: '2020-01-01',
  specialisms: [
    { code: '0301', paid: { year: 2025, amount: '300000.00' }, specialists: [specialist('a', '0.70'), specialist('b', '0.60')] },
  ],
  invasiveProcedures: true,
  generalAnaesthesia: true,
  clinicalStay: false,
  highestAsa: 2,
  locations: [{ name: 'Breda', backUps: [backUp()] }],
  ...more,
});

function evaluate(id: string, more: Partial<ApplicationFigures> = {}) {
  const criterion = policy.requirements.find((candidate) => candidate.id === id);
  return evaluateCriterion(criterion!, figures(more), '2026-06-01');
}

it.each([
  ['2023-03-31', 'met'],
  ['2023-04-01', 'notMet'],
  ['2023-04-02', 'notMet'],
  [undefined, 'open'],
])('more than three years of claims: first on %s is %s', (firstClaimOn, outcome) => {
  const { firstClaimOn: _, ...rest } = figures();
  const criterion = policy.requirements.find(({ id }) => id === 'claims-more-than-three-years')!;
  const stated = firstClaimOn === undefined ? rest : { ...rest, firstClaimOn };
  expect(evaluateCriterion(criterion, stated, '2026-06-01')).toEqual({
    outcome,
    compared: [
      {
        what: 'Eerste declaratie',
        required: 'vóór 2023-04-01',
        actual: firstClaimOn ?? null,
        ok: outcome === 'open' ? null : outcome === 'met',
      },
    ],
  });
});

describe('paid per specialism', () => {
  const paid = (...amounts: string[]) => ({
    specialisms: amounts.map((amount, index) => ({ code: `030${String(index)}`, paid: { year: 2025, amount }, specialists: [] })),
  });

  it.each([
    ['249999.99', 'notMet'],
    ['250000.00', 'met'],
    ['250000.01', 'met'],
  ])('%s is %s', (amount, outcome) => {
    expect(evaluate('paid-per-specialism', paid(amount)).outcome).toBe(outcome);
  });

  it('is held against each specialism by itself, with the numbers', () => {
    expect(evaluate('paid-per-specialism', paid('9000000.00', '249999.99'))).toMatchObject({
      outcome: 'notMet',
      compared: [
        { actual: '9000000.00', ok: true },
        { what: 'Specialisme 0301: uitbetaald voor behandeljaar 2025', required: 'ten minste 250000.00', actual: '249999.99', ok: false },
      ],
    });
  });

  it('is open without an amount, or with one of another year', () => {
    const specialisms = [{ code: '0301', specialists: [] }];
    expect(evaluate('paid-per-specialism', { specialisms }).outcome).toBe('open');
    const of2024 = [{ code: '0301', paid: { year: 2024, amount: '900000.00' }, specialists: [] }];
    expect(evaluate('paid-per-specialism', { specialisms: of2024 }).outcome).toBe('open');
  });
});

it.each([
  [1, 'met'],
  [2, 'met'],
  [3, 'notMet'],
])('ASA %s under general anaesthesia is %s', (highestAsa, outcome) => {
  expect(evaluate('asa-classification', { highestAsa }).outcome).toBe(outcome);
});

it('ASA is asked only for invasive treatment under general anaesthesia', () => {
  expect(evaluate('asa-classification', { generalAnaesthesia: false, highestAsa: 4 }).outcome).toBe('notApplicable');
  expect(evaluate('asa-classification', { invasiveProcedures: false, highestAsa: 4 }).outcome).toBe('notApplicable');
});

it.each([
  [{ generalAnaesthesia: false, highestAsa: 3 }, 'notMet'],
  [{ generalAnaesthesia: false, highestAsa: 2 }, 'met'],
  [{ invasiveProcedures: false, generalAnaesthesia: false, highestAsa: 4 }, 'notApplicable'],
])('ASA for every invasive treatment, where the policy asks that: %j is %s', (more, outcome) => {
  const criterion = { ...policy.requirements[0]!, evaluator: { kind: 'asaAtMost' as const, value: 2, whenInvasive: true as const } };
  expect(evaluateCriterion(criterion, figures(more), '2026-06-01').outcome).toBe(outcome);
});

describe('two specialists per specialism', () => {
  const of = (...specialists: SpecialistFigures[]) => ({ specialisms: [{ code: '0301', specialists }] });
  const fte = (...values: string[]) => of(...values.map((value, index) => specialist(String(index), value)));

  it.each([
    [['0.30', '1.00'], 'met', 'each at the minimum, together exactly 1.3'],
    [['0.3', '1.0'], 'met', 'with one decimal'],
    [['0.29', '1.01'], 'notMet', 'one just below 0.3, together 1.3'],
    [['0.31', '1.00'], 'met', 'just above'],
    [['0.65', '0.65'], 'met', 'two halves of 1.3'],
    [['0.65', '0.64'], 'notMet', 'together just below'],
    [['0.65', '0.66'], 'met', 'together just above'],
    [['0.70', '0.60', '0.10'], 'met', 'a third at 0.1 does no harm'],
    [['0.10', '0.60', '0.70'], 'met', 'wherever the third stands'],
    [['0.60', '0.60', '0.10'], 'notMet', 'a third at 0.1 does not help'],
    [['0.50', '0.50', '0.50'], 'notMet', 'three who work 1.5 together, but no two 1.3'],
    [['1.30'], 'notMet', 'one alone'],
    [['1.30', '0.20'], 'notMet', 'one and a bit'],
    [[], 'notMet', 'nobody'],
  ])('%j is %s: %s', (values, outcome) => {
    expect(evaluate('specialists-per-specialism', fte(...values)).outcome).toBe(outcome);
  });

  it('shows the numbers compared', () => {
    expect(evaluate('specialists-per-specialism', fte('0.70', '0.60', '0.10')).compared).toEqual([
      { what: 'Specialisme 0301: medisch specialisten met elk ten minste 0.30 fte', required: 'ten minste 2', actual: '2', ok: true },
      {
        what: 'Specialisme 0301: fte van deze 2 samen, zonder avond- en weekenddiensten',
        required: 'ten minste 1.30',
        actual: '1.30',
        ok: true,
      },
    ]);
  });

  it('does not count evenings and weekends, nor who is bound in another way', () => {
    const evenings = of(specialist('a', '0.70', { dutyFte: '0.50' }), specialist('b', '0.25', { dutyFte: '0.50' }));
    expect(evaluate('specialists-per-specialism', evenings).outcome).toBe('notMet');
    const hired = of(specialist('a', '0.70'), specialist('b', '0.60', { engagement: 'other' }));
    expect(evaluate('specialists-per-specialism', hired).outcome).toBe('notMet');
    const admitted = of(specialist('a', '0.70'), specialist('b', '0.60', { engagement: 'admissionAgreement' }));
    expect(evaluate('specialists-per-specialism', admitted).outcome).toBe('met');
  });

  it('is asked of every specialism', () => {
    const { specialisms } = fte('0.70', '0.60');
    const two = { specialisms: [...specialisms, { code: '0303', specialists: [specialist('x', '1.00')] }] };
    expect(evaluate('specialists-per-specialism', two).outcome).toBe('notMet');
  });
});

describe('the back-up hospital', () => {
  const at = (...backUps: BackUpFigures[]) => ({ locations: [{ name: 'Breda', backUps }] });

  it.each([
    [29, 'met'],
    [30, 'met'],
    [31, 'notMet'],
  ])('within %s minutes is %s', (transferMinutes, outcome) => {
    expect(evaluate('back-up-hospital', at(backUp({ transferMinutes }))).outcome).toBe(outcome);
  });

  it('must be in writing and signed', () => {
    expect(evaluate('back-up-hospital', at(backUp({ inWriting: false }))).outcome).toBe('notMet');
    expect(evaluate('back-up-hospital', at(backUp({ signed: false }))).outcome).toBe('notMet');
    expect(evaluate('back-up-hospital', at()).outcome).toBe('notMet');
  });

  it('may be one of several, but each location needs one', () => {
    expect(evaluate('back-up-hospital', at(backUp({ transferMinutes: 10, signed: false }), backUp())).outcome).toBe('met');
    const [breda] = at(backUp()).locations;
    expect(evaluate('back-up-hospital', { locations: [breda!, { name: 'Goes', backUps: [] }] }).outcome).toBe('notMet');
    expect(evaluate('back-up-hospital', { locations: [] }).outcome).toBe('open');
  });

  it('is asked only for invasive procedures and clinical stay', () => {
    const neither = { invasiveProcedures: false, clinicalStay: false, locations: [] };
    expect(evaluate('back-up-hospital', neither).outcome).toBe('notApplicable');
    expect(evaluate('back-up-hospital', { ...neither, clinicalStay: true, ...at(backUp({ transferMinutes: 31 })) }).outcome).toBe('notMet');
  });
});

it('leaves to a person what has no numbers', () => {
  expect(evaluate('competitive-price')).toEqual({ outcome: 'open', compared: [] });
});
