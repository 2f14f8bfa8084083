import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DateRule } from '@termijn/calendar';
import { shippedPolicies } from '../register/shipped-policies.js';
import type { Milestone, PurchasingPolicy } from '../schema/types.js';

/** One row of docs/milestones.csv: what the documents say, in the words in which it was read out. */
interface Row {
  id: string;
  insurer: string;
  year: number;
  /** "uiterlijk", "bij voorkeur vóór", "relatief, uiterlijk" … */
  boundary: string;
  /** Days, months or a term, as read. */
  when: string;
  time: string;
}

const file = join(__dirname, '../../../../docs/milestones.csv');
const read: Row[] = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [id = '', insurer = '', year = '', boundary = '', when = '', time = ''] = line.split(';');
    return { id, insurer, year: Number(year), boundary, when, time };
  });

/** `VGZ-Z6` names a preferred and a last day: two milestones. */
const halves = (row: Row): Row[] =>
  row.id === 'VGZ-Z6'
    ? [0, 1].map((half) => ({
        ...row,
        id: `${row.id}${half === 0 ? 'a' : 'b'}`,
        boundary: row.boundary.split(' / ')[half] ?? '',
        when: row.when.split(' / ')[half] ?? '',
      }))
    : [row];

const single = read.filter(({ id }) => !id.includes('..')).flatMap(halves);

/** `VGZ-B1..B7` and `VGZ-O1..O7` have the endings of `VGZ-Z1` to `VGZ-Z7`. */
const members = read
  .filter(({ id }) => id.includes('..'))
  .flatMap(({ id }) => {
    const prefix = id.slice(0, id.indexOf('1..'));
    return single.filter((row) => row.id.startsWith('VGZ-Z')).map((row) => ({ ...row, id: row.id.replace('VGZ-Z', prefix) }));
  });

const rows = [...single, ...members];

const policyOf = ({ insurer, year }: Pick<Row, 'insurer' | 'year'>): PurchasingPolicy | undefined =>
  shippedPolicies.find((policy) => policy.insurer === insurer && policy.contractYear === year);

const milestonesIn = ({ general, segments }: PurchasingPolicy): Milestone[] => [
  ...general,
  ...segments.flatMap(({ milestones }) => milestones),
];

/** The last day of a month: day nought of the next. */
const lastOf = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

/** The rule that the words come to; only what they say. */
function ruleOf({ boundary, when, time }: Row): Record<string, unknown> {
  const days = when.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  const months = when.match(/\d{4}-\d{2}(?!-)/g) ?? [];
  const [date] = days;
  const weeks = /\+ (\d+) weken/.exec(when)?.[1];
  if (weeks !== undefined) return { boundary: 'relative', term: { weeks: Number(weeks) } };
  if (when.includes("'tot'")) return { boundary: 'before', date };
  if (boundary === 'gebeurtenis') return { boundary: 'event' };
  if (boundary === 'geen datum') return { boundary: 'none' };
  if (boundary.includes('maand')) return { boundary: 'month', month: months[0] ?? when.slice(0, 7) };
  if (boundary.includes('venster')) {
    const toTime = time === '' ? {} : { toTime: time.replace('vóór ', '') };
    const [from, to] = days.length === 2 ? days : [`${String(months[0])}-01`, lastOf(String(months[1]))];
    return { boundary: 'window', from, to, ...toTime };
  }
  if (boundary.includes('vóór')) return { boundary: 'before', date };
  if (boundary === 'vanaf') return { boundary: 'from', date };
  if (boundary === 'op') return { boundary: 'on', date };
  return { boundary: 'by', date };
}

/** The kinds that the words leave open. */
function kindsOf({ boundary }: Row): Milestone['kind'][] {
  if (boundary.startsWith('bij voorkeur')) return ['preference'];
  if (boundary === 'streef') return ['aim'];
  if (['vanaf', 'op', 'gebeurtenis', 'geen datum'].includes(boundary)) return ['opening'];
  return ['cutOff', 'target'];
}

/** What does not follow from the words alone. `VGZ-B5c`: the insurer's own offer, in the exception to `VGZ-B5b`. */
const exceptions: Record<string, Milestone['kind']> = {
  'CZ-P': 'opening', // "Uiterlijk 12 november": the clock publishes on that day
  'ZK-D3': 'preference', // decides only whether the contract is visible on 12 November
  'SA-P': 'opening',
};

it('has the rows that were read out', () => {
  expect(read).toHaveLength(77);
  expect(new Set(read.map(({ id }) => id)).size).toBe(77);
});

it('every row has its place, and nothing else has one', () => {
  const placed = shippedPolicies.flatMap((policy) => milestonesIn(policy).map(({ id }) => id));
  expect(placed.toSorted()).toEqual([...rows.map(({ id }) => id), 'VGZ-B5c'].toSorted());
});

it.each(rows.map((row) => [row.id, row] as const))('%s stands with its insurer and year, with its day or term', (id, row) => {
  const milestone = milestonesIn(policyOf(row)!).find((one) => one.id === id);
  expect(milestone?.rule).toMatchObject(ruleOf(row));
  expect(Object.hasOwn(exceptions, id) ? [exceptions[id]] : kindsOf(row)).toContain(milestone?.kind);
});

it('a time of day stands only where the row has one', () => {
  const timed = (rule: DateRule) =>
    ('time' in rule && rule.time) || ('toTime' in rule && rule.toTime) || ('fromTime' in rule && rule.fromTime);
  const withTime = shippedPolicies.flatMap(milestonesIn).filter(({ rule }) => timed(rule));
  expect(withTime.map(({ id }) => id)).toEqual(rows.filter(({ time }) => time !== '').map(({ id }) => id));
});
