import { computeTerm } from './term.js';
import type { Anchor, DateRule } from '../types.js';

const plain = { rollOver: 'none', calendarVersion: 'nl-2026.1' } as const;
const rolling = { rollOver: 'nextWorkingDay', calendarVersion: 'nl-2026.1' } as const;
const received = (at: string): Anchor => ({ event: 'offer.submitted', at });
const weeks = (n: number): DateRule => ({ boundary: 'relative', anchor: 'offer.submitted', term: { weeks: n } });

/** The instants that the procurement documents of 2026 and 2027 come to, computed by hand. */
describe('the instants of the policies', () => {
  it.each<[string, DateRule, Anchor | null, string | null, string | null]>([
    [
      'VGZ new ZBC: interest',
      { boundary: 'window', from: '2026-04-01', to: '2026-05-29', toTime: '17:00' },
      null,
      '2026-03-31T22:00:00.000Z',
      '2026-05-29T15:00:00.000Z',
    ],
    [
      'VGZ new ZBC: questionnaire',
      { boundary: 'window', from: '2026-06-08', to: '2026-07-01', toTime: '17:00' },
      null,
      '2026-06-07T22:00:00.000Z',
      '2026-07-01T15:00:00.000Z',
    ],
    ['VGZ preferred offer', { boundary: 'before', date: '2026-09-16' }, null, null, '2026-09-15T22:00:00.000Z'],
    ['VGZ offer due', { boundary: 'by', date: '2026-09-30' }, null, null, '2026-09-30T22:00:00.000Z'],
    ['VGZ response', weeks(6), received('2026-09-30T14:00:00.000Z'), null, '2026-11-11T23:00:00.000Z'],
    ['publication from', { boundary: 'from', date: '2026-11-12' }, null, '2026-11-11T23:00:00.000Z', null],
    [
      'publication on the last day for it',
      { boundary: 'by', date: '2026-11-12', opensOn: '2026-11-12' },
      null,
      '2026-11-11T23:00:00.000Z',
      '2026-11-12T23:00:00.000Z',
    ],
    ['publication on', { boundary: 'on', date: '2026-11-12' }, null, '2026-11-11T23:00:00.000Z', null],
    [
      'plafond window',
      { boundary: 'window', from: '2027-07-01', to: '2027-10-01' },
      null,
      '2027-06-30T22:00:00.000Z',
      '2027-10-01T22:00:00.000Z',
    ],
    ['plafond decision', weeks(4), received('2027-10-01T10:00:00.000Z'), null, '2027-10-29T22:00:00.000Z'],
    ['Zorg en Zekerheid signing, winter', weeks(6), received('2026-02-10T09:00:00.000Z'), null, '2026-03-24T23:00:00.000Z'],
    ['Zorg en Zekerheid signing, over the change', weeks(6), received('2026-03-10T09:00:00.000Z'), null, '2026-04-21T22:00:00.000Z'],
  ])('%s', (_what, rule, anchor, opensAt, firstLateAt) => {
    expect(computeTerm(rule, anchor, plain)).toMatchObject({ opensAt, firstLateAt });
  });
});

describe('last days', () => {
  it.each<[DateRule, string | null]>([
    [{ boundary: 'by', date: '2026-09-30' }, '2026-09-30'],
    [{ boundary: 'before', date: '2026-09-16' }, '2026-09-15'],
    [{ boundary: 'before', date: '2027-01-01' }, '2026-12-31'],
    [{ boundary: 'window', from: '2026-04-01', to: '2026-05-29' }, '2026-05-29'],
    [{ boundary: 'month', month: '2026-06' }, '2026-06-30'],
    [{ boundary: 'month', month: '2028-02' }, '2028-02-29'],
    [{ boundary: 'from', date: '2026-11-12' }, '2026-11-12'],
    [{ boundary: 'event', anchor: 'contract.proposed' }, null],
    [{ boundary: 'none' }, null],
  ])('%o', (rule, dueOn) => {
    expect(computeTerm(rule, null, plain).dueOn).toBe(dueOn);
  });

  it('a month opens on its first day and is late after its last', () => {
    expect(computeTerm({ boundary: 'month', month: '2025-09' }, null, plain)).toMatchObject({
      opensAt: '2025-08-31T22:00:00.000Z',
      firstLateAt: '2025-09-30T22:00:00.000Z',
    });
  });

  it('an event is the moment of its anchor itself, on the local day of that', () => {
    const concluded = { event: 'contract.concluded', at: '2026-11-11T23:30:00.000Z' };
    const term = computeTerm({ boundary: 'event', anchor: 'contract.concluded' }, concluded, plain);
    expect(term).toMatchObject({ opensAt: '2026-11-11T23:30:00.000Z', dueOn: '2026-11-12', firstLateAt: null });
    expect(term.steps.map(({ code, result }) => [code, result])).toEqual([
      ['anchor', '2026-11-11T23:30:00.000Z'],
      ['opens', '2026-11-11T23:30:00.000Z'],
    ]);
  });

  it('a window can open at a time of day', () => {
    const rule: DateRule = { boundary: 'window', from: '2026-04-01', to: '2026-04-02', fromTime: '09:30' };
    expect(computeTerm(rule, null, plain).opensAt).toBe('2026-04-01T07:30:00.000Z');
  });

  it('29 February is counted in a leap year and absent in another', () => {
    expect(computeTerm(weeks(4), received('2028-02-01T12:00:00.000Z'), plain).dueOn).toBe('2028-02-29');
    expect(computeTerm(weeks(6), received('2028-02-29T12:00:00.000Z'), plain).dueOn).toBe('2028-04-11');
    expect(computeTerm(weeks(4), received('2027-02-01T12:00:00.000Z'), plain).dueOn).toBe('2027-03-01');
  });

  it('a receipt just before and just after local midnight belongs to two days', () => {
    expect(computeTerm(weeks(6), received('2026-09-30T21:59:59.999Z'), plain).dueOn).toBe('2026-11-11');
    expect(computeTerm(weeks(6), received('2026-09-30T22:00:00.000Z'), plain).dueOn).toBe('2026-11-12');
  });

  it('weeks and days add up', () => {
    const rule: DateRule = { boundary: 'relative', anchor: 'x', term: { weeks: 1, days: 3 } };
    expect(computeTerm(rule, received('2026-06-01T12:00:00.000Z'), plain).dueOn).toBe('2026-06-11');
  });
});

describe('roll-over', () => {
  it.each<[string, DateRule, string, string]>([
    ['Good Friday to Tuesday after Easter', { boundary: 'by', date: '2026-04-03' }, '2026-04-07', '2026-04-07T22:00:00.000Z'],
    ['a Sunday', { boundary: 'by', date: '2026-11-01' }, '2026-11-02', '2026-11-02T23:00:00.000Z'],
    ['a time of day goes along', { boundary: 'by', date: '2026-11-01', time: '17:00' }, '2026-11-02', '2026-11-02T16:00:00.000Z'],
    ['a designated day', { boundary: 'window', from: '2026-05-01', to: '2026-05-14' }, '2026-05-18', '2026-05-18T22:00:00.000Z'],
    ['a month that ends on a Saturday', { boundary: 'month', month: '2026-01' }, '2026-02-02', '2026-02-02T23:00:00.000Z'],
    ['"before" stays', { boundary: 'before', date: '2026-11-02' }, '2026-11-01', '2026-11-01T23:00:00.000Z'],
    ['a working day stays', { boundary: 'by', date: '2026-11-02' }, '2026-11-02', '2026-11-02T23:00:00.000Z'],
  ])('%s', (_what, rule, dueOn, firstLateAt) => {
    expect(computeTerm(rule, null, rolling)).toMatchObject({ dueOn, firstLateAt });
  });

  it('does not happen unless asked, and the proof says so', () => {
    const term = computeTerm({ boundary: 'by', date: '2026-11-01' }, null, plain);
    expect(term.dueOn).toBe('2026-11-01');
    expect(term.steps.map((step) => step.code)).toEqual(['fixedDate', 'noRollOver', 'lastDay', 'firstLate']);
    expect(term.steps[1]?.nl).toMatch(/^zondag 1 november 2026 is een zondag\./);
  });

  it('needs to know the year only when it is asked', () => {
    expect(computeTerm({ boundary: 'by', date: '2050-01-01' }, null, plain).steps[1]?.nl).toMatch(/is een zaterdag/);
    expect(() => computeTerm({ boundary: 'by', date: '2050-01-01' }, null, rolling)).toThrow(RangeError);
    expect(() => computeTerm({ boundary: 'by', date: '2026-09-30' }, null, { ...plain, calendarVersion: 'nl-0' })).toThrow(RangeError);
  });
});

describe('the proof', () => {
  it('of a response term over the change to winter time', () => {
    expect(computeTerm(weeks(6), received('2026-09-30T14:00:00.000Z'), plain).steps).toEqual([
      {
        code: 'anchor',
        nl: 'De termijn loopt vanaf "offer.submitted": woensdag 30 september 2026, 16:00 uur (Europe/Amsterdam).',
        en: 'The term runs from "offer.submitted": Wednesday 30 September 2026, 16:00 (Europe/Amsterdam).',
        result: '2026-09-30T14:00:00.000Z',
      },
      {
        code: 'localDate',
        nl: 'Die dag, woensdag 30 september 2026, telt zelf niet mee.',
        en: 'That day, Wednesday 30 September 2026, is not counted itself.',
        result: '2026-09-30',
      },
      {
        code: 'addTerm',
        nl: '6 weken = 42 dagen later: woensdag 11 november 2026.',
        en: '6 weeks = 42 days later: Wednesday 11 November 2026.',
        result: '2026-11-11',
      },
      {
        code: 'clockChange',
        nl: 'Op zondag 25 oktober 2026 gaat de klok een uur achteruit; er wordt in kalenderdagen geteld, de laatste dag verandert niet.',
        en: 'On Sunday 25 October 2026 the clock goes back an hour; civil days are counted, so the last day does not change.',
        result: '2026-10-25',
      },
      {
        code: 'lastDay',
        nl: 'De laatste dag is woensdag 11 november 2026.',
        en: 'The last day is Wednesday 11 November 2026.',
        result: '2026-11-11',
      },
      {
        code: 'firstLate',
        nl: 'Te laat is het vanaf donderdag 12 november 2026 00:00 uur (Europe/Amsterdam), dat is 2026-11-11T23:00:00.000Z.',
        en: 'It is late from Thursday 12 November 2026 00:00 (Europe/Amsterdam), which is 2026-11-11T23:00:00.000Z.',
        result: '2026-11-11T23:00:00.000Z',
      },
    ]);
  });

  it('names the change to summer time, and none where there is none', () => {
    const spring = computeTerm(weeks(6), received('2026-03-10T09:00:00.000Z'), plain).steps;
    expect(spring.filter((step) => step.code === 'clockChange')).toMatchObject([{ result: '2026-03-29' }]);
    expect(spring.find((step) => step.code === 'clockChange')?.en).toMatch(/goes forward/);
    const summer = computeTerm(weeks(6), received('2026-06-10T09:00:00.000Z'), plain).steps;
    expect(summer.some((step) => step.code === 'clockChange')).toBe(false);
  });

  it('shows a roll-over over Easter with its reason and the calendar', () => {
    const steps = computeTerm(weeks(4), received('2026-03-06T09:00:00.000Z'), rolling).steps;
    expect(steps.map((step) => [step.code, step.result])).toEqual([
      ['anchor', '2026-03-06T09:00:00.000Z'],
      ['localDate', '2026-03-06'],
      ['addTerm', '2026-04-03'],
      ['clockChange', '2026-03-29'],
      ['rollOver', '2026-04-07'],
      ['lastDay', '2026-04-07'],
      ['firstLate', '2026-04-07T22:00:00.000Z'],
    ]);
    expect(steps[4]?.nl).toContain('feestdag (Goede Vrijdag)');
    expect(steps[4]?.nl).toContain('kalender nl-2026.1');
  });

  it('speaks of one day and one week in the singular', () => {
    const rule: DateRule = { boundary: 'relative', anchor: 'x', term: { weeks: 1, days: 1 } };
    const step = computeTerm(rule, received('2026-06-01T12:00:00.000Z'), plain).steps.find(({ code }) => code === 'addTerm');
    expect(step?.nl).toMatch(/^1 week en 1 dag = 8 dagen later/);
    expect(step?.en).toMatch(/^1 week and 1 day = 8 days later/);
  });
});

describe('what cannot be computed throws RangeError', () => {
  it.each<[string, DateRule, Anchor | null]>([
    ['no anchor', weeks(6), null],
    ['no term', { boundary: 'relative', anchor: 'x', term: {} }, received('2026-06-01T12:00:00.000Z')],
    ['half a day', { boundary: 'relative', anchor: 'x', term: { days: 1.5 } }, received('2026-06-01T12:00:00.000Z')],
    ['a term backwards', { boundary: 'relative', anchor: 'x', term: { days: -1 } }, received('2026-06-01T12:00:00.000Z')],
    ['30 February', { boundary: 'by', date: '2026-02-30' }, null],
    ['25 o’clock', { boundary: 'by', date: '2026-02-28', time: '25:00' }, null],
    ['month 13', { boundary: 'month', month: '2026-13' }, null],
    ['what opens after its last day', { boundary: 'by', date: '2026-06-01', opensOn: '2026-06-02' }, null],
    ['a window that ends first', { boundary: 'window', from: '2026-06-02', to: '2026-06-01' }, null],
    ['an empty window', { boundary: 'window', from: '2026-06-02', to: '2026-06-02', fromTime: '17:00', toTime: '17:00' }, null],
  ])('%s', (_what, rule, anchor) => {
    expect(() => computeTerm(rule, anchor, plain)).toThrow(RangeError);
  });
});
