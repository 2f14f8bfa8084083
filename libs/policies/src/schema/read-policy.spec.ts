import vgz from '../data/vgz-msz-2027.json' with { type: 'json' };
import { FaultyPolicy, readPolicy, type PolicyFault } from './read-policy.js';

type Path = (string | number)[];

/** A copy of the file in which one place is something else; undefined takes it out. */
function planted(path: Path, value: unknown): unknown {
  const copy = structuredClone(vgz) as unknown;
  const last = path.at(-1) as string;
  const parent = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], copy) as Record<string, unknown>;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

function faultsOf(data: unknown): PolicyFault[] {
  try {
    readPolicy(data, 'planted.json');
  } catch (error) {
    if (error instanceof FaultyPolicy) return error.faults;
    throw error;
  }
  return [];
}

it('takes the file as it is', () => {
  expect(faultsOf(vgz)).toEqual([]);
});

const first: Path = ['segments', 0, 'milestones', 0];

it.each<[string, Path, unknown, string]>([
  ['an unknown key at the top', ['colour'], 'blue', '/colour'],
  ['an unknown key in a milestone', [...first, 'dead line'], 'x', '/segments/0/milestones/0/dead line'],
  ['an unknown key in a rule', [...first, 'rule', 'hour'], 12, '/segments/0/milestones/0/rule'],
  ['a key that is not there', ['title'], undefined, '/title'],
  ['another kind of deadline', [...first, 'kind'], 'fatal', '/segments/0/milestones/0/kind'],
  ['an unknown boundary', [...first, 'rule'], { boundary: 'until', date: '2026-06-12' }, '/segments/0/milestones/0/rule'],
  ['a day that is no day', [...first, 'rule'], { boundary: 'by', date: '12-06-2026' }, '/segments/0/milestones/0/rule'],
  ['an impossible day', [...first, 'rule'], { boundary: 'by', date: '2026-06-31' }, 'hospital VGZ-Z1'],
  ['a term without an anchor', [...first, 'rule'], { boundary: 'relative', anchor: '', term: { weeks: 6 } }, 'hospital VGZ-Z1'],
  [
    'an amount that is a number',
    ['requirements', 25, 'evaluator'],
    { kind: 'paidPerSpecialism', minimum: 1, year: 2025 },
    '/requirements/25/evaluator',
  ],
  ['a version of nothing', ['version'], 0, '/version'],
])('refuses %s, and says where', (_what, path, value, where) => {
  expect(faultsOf(planted(path, value)).map((fault) => fault.where)).toContain(where);
});

it.each([[null], [[]], ['vgz'], [{}]])('refuses %j', (data) => {
  expect(faultsOf(data)).not.toEqual([]);
});

it('names the file and every fault in one message', () => {
  expect(() => readPolicy(planted(['colour'], 'blue'), 'planted.json')).toThrow(/^planted\.json is no policy:\n {2}\/colour: /);
});
