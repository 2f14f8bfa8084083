import type { Criterion } from '../schema/types.js';
import { evaluateCriterion } from './evaluate-criterion.js';
import type { ApplicationFigures } from './types.js';

const nothing: ApplicationFigures = {
  specialisms: [],
  invasiveProcedures: false,
  generalAnaesthesia: false,
  clinicalStay: false,
  locations: [],
};

const criterion = (evaluator: Criterion['evaluator']): Criterion => ({
  id: 'c',
  title: 'Eis',
  providerKinds: ['zbc'],
  evaluator,
  waivable: true,
  source: { document: 'd', heading: 'h' },
  quote: 'q',
});

const outcome = (evaluator: Criterion['evaluator'], figures: Partial<ApplicationFigures>, openedOn = '2026-01-15') =>
  evaluateCriterion(criterion(evaluator), { ...nothing, ...figures }, openedOn).outcome;

it.each([
  ['99999.99', 'notMet'],
  ['100000.00', 'met'],
  ['100000.01', 'met'],
  ['1000000.00', 'met'],
  ['9999999999.99', 'met'],
  [undefined, 'open'],
])('a turnover of %s is %s', (turnover, expected) => {
  expect(outcome({ kind: 'turnoverAtLeast', minimum: '100000.00' }, { turnover })).toBe(expected);
});

it.each([
  ['24.99', 'notMet'],
  ['25.00', 'met'],
  ['25', 'met'],
  ['100.00', 'met'],
  ['3.00', 'notMet'],
  [undefined, 'open'],
])('a market share of %s percent is %s', (marketShare, expected) => {
  expect(outcome({ kind: 'marketShareAtLeast', percent: '25.00' }, { marketShare })).toBe(expected);
});

it.each([
  ['1.19', 'notMet'],
  ['1.20', 'met'],
  ['1.2', 'met'],
  ['1.21', 'met'],
  ['10.00', 'met'],
  [undefined, 'open'],
])('%s fte together is %s', (fteTogether, expected) => {
  expect(outcome({ kind: 'fteTogether', minimum: '1.20' }, { fteTogether })).toBe(expected);
});

describe('two years in operation, on the day on which the case is opened', () => {
  it.each([
    ['2024-01-14', '2026-01-15', 'met'],
    ['2024-01-15', '2026-01-15', 'met'],
    ['2024-01-16', '2026-01-15', 'notMet'],
    ['2024-02-29', '2026-02-28', 'notMet'],
    ['2024-02-29', '2026-03-01', 'met'],
    ['2026-06-01', '2026-01-15', 'notMet'],
    [undefined, '2026-01-15', 'open'],
  ])('since %s, on %s: %s', (inOperationSince, on, expected) => {
    expect(outcome({ kind: 'yearsInOperation', minimum: 2 }, { inOperationSince }, on)).toBe(expected);
  });

  it.each([
    ['2024-01-15', '2 (sinds 2024-01-15)'],
    ['2024-01-16', '1 (sinds 2024-01-16)'],
    ['2026-06-01', '0 (sinds 2026-06-01)'],
  ])('shows the whole years: since %s it is %s', (inOperationSince, actual) => {
    const years = criterion({ kind: 'yearsInOperation', minimum: 2 });
    expect(evaluateCriterion(years, { ...nothing, inOperationSince }, '2026-01-15').compared[0]).toMatchObject({ actual });
  });
});

describe('one of several', () => {
  const either: Criterion['evaluator'] = {
    kind: 'anyOf',
    of: [
      { kind: 'turnoverAtLeast', minimum: '100000.00' },
      { kind: 'marketShareAtLeast', percent: '25.00' },
      { kind: 'yearsInOperation', minimum: 2 },
    ],
  };
  const none = { turnover: '99999.99', marketShare: '24.99', inOperationSince: '2024-01-16' };

  it.each<[string, Partial<ApplicationFigures>, string]>([
    ['none is met', none, 'notMet'],
    ['the turnover is', { ...none, turnover: '100000.00' }, 'met'],
    ['the market share is', { ...none, marketShare: '25.00' }, 'met'],
    ['the years are', { ...none, inOperationSince: '2024-01-15' }, 'met'],
    ['one is not stated', { ...none, marketShare: undefined }, 'open'],
    ['one is met and the rest not stated', { marketShare: '25.00' }, 'met'],
    ['nothing is stated', {}, 'open'],
  ])('%s', (_when, figures, expected) => {
    expect(outcome(either, figures)).toBe(expected);
  });

  it('shows all the numbers', () => {
    expect(evaluateCriterion(criterion(either), { ...nothing, ...none, marketShare: '30.00' }, '2026-01-15').compared).toEqual([
      { what: expect.stringContaining('Zorgomzet'), required: 'ten minste 100000.00', actual: '99999.99', ok: false },
      { what: expect.stringContaining('Marktaandeel'), required: 'ten minste 25.00', actual: '30.00', ok: true },
      { what: 'Jaren volwaardig in bedrijf op 2026-01-15', required: 'ten minste 2', actual: '1 (sinds 2024-01-16)', ok: false },
    ]);
  });
});
