import type { BreachChange, DeadlineChange } from '@termijn/workflow/decision/types.js';
import { aDecision, aNewCase, anOpenedDeadline, aStep, createTestDatabase } from '@termijn/testing';
import type { TestDatabase } from '@termijn/testing';
import { CaseStore } from './case-store.js';
import { inBatches } from './in-batches.js';

let database: TestDatabase;
let store: CaseStore;
let caseId: string;
let version: number;

beforeAll(async () => {
  database = await createTestDatabase();
  store = new CaseStore(database.dataSource);
});
afterAll(() => database.drop());
beforeEach(async () => {
  const newCase = aNewCase();
  caseId = newCase.id;
  version = 1;
  await store.create({ case: newCase, decision: aDecision() });
});

const at = '2026-10-01T00:00:00.000Z';

async function change(deadlines: DeadlineChange[], breaches: BreachChange[] = []): Promise<void> {
  const decision = aDecision({ steps: [aStep(), aStep()], deadlines, breaches });
  expect(await store.save({ caseId, expectedVersion: version, decision })).toMatchObject({ ok: true });
  version += 1;
}

const deadlines = () =>
  database.dataSource.query<Record<string, unknown>[]>(
    `select key, revision, status, opened_seq, closed_seq, days_late from deadline where case_id = $1 order by key, revision`,
    [caseId],
  );
const breaches = () =>
  database.dataSource.query<Record<string, unknown>[]>(
    'select key, status, days_late, met_at, due_on from breach where case_id = $1 order by opened_seq, key',
    [caseId],
  );

it('stores a deadline with its day, its instants and its anchor', async () => {
  const anchor = { event: 'offer.submitted', at: '2026-09-01T10:00:00.123Z' };
  await change([anOpenedDeadline({ anchor, firstLateAt: '2026-09-30T22:00:00.001Z' })]);
  const [row] = await database.dataSource.query<Record<string, unknown>[]>('select * from deadline where case_id = $1', [caseId]);
  expect(row).toMatchObject({
    due_on: '2026-09-30',
    first_late_at: '2026-09-30T22:00:00.001Z',
    fire_at: '2026-09-30T22:00:00.000Z',
    anchor,
    insurer: 'vgz',
    status: 'open',
    revision: 1,
    closed_at: null,
  });
});

it('gives a key a new revision each time it opens', async () => {
  await change([
    anOpenedDeadline(),
    { step: 0, op: 'close', key: 'offerDue', status: 'superseded', at, daysLate: null },
    anOpenedDeadline({ step: 1, dueOn: '2026-10-15' }),
    anOpenedDeadline({ key: 'publication', status: 'notApplicable' }),
  ]);
  await change([
    { step: 1, op: 'close', key: 'offerDue', status: 'cancelled', at, daysLate: null },
    anOpenedDeadline({ step: 1, dueOn: '2026-11-15' }),
  ]);
  expect(await deadlines()).toEqual([
    { key: 'offerDue', revision: 1, status: 'superseded', opened_seq: 2, closed_seq: 2, days_late: null },
    { key: 'offerDue', revision: 2, status: 'cancelled', opened_seq: 3, closed_seq: 5, days_late: null },
    { key: 'offerDue', revision: 3, status: 'open', opened_seq: 5, closed_seq: null, days_late: null },
    { key: 'publication', revision: 1, status: 'notApplicable', opened_seq: 2, closed_seq: null, days_late: null },
  ]);
});

it('lets what passed be done late, and a firing be undone', async () => {
  await change([anOpenedDeadline({ kind: 'target' }), anOpenedDeadline({ key: 'other' })]);
  await change([
    { step: 0, op: 'close', key: 'offerDue', status: 'passed', at, daysLate: null },
    { step: 0, op: 'close', key: 'other', status: 'passed', at, daysLate: null },
  ]);
  await change([
    { step: 0, op: 'close', key: 'offerDue', status: 'metLate', at, daysLate: 3 },
    { step: 0, op: 'restore', key: 'other' },
    { step: 1, op: 'close', key: 'other', status: 'met', at, daysLate: 0 },
  ]);
  expect(await deadlines()).toMatchObject([
    { key: 'offerDue', status: 'metLate', days_late: 3 },
    { key: 'other', revision: 1, status: 'met', days_late: 0, closed_seq: 7 },
  ]);
});

it.each<[string, DeadlineChange[]]>([
  ['opening what is open', [anOpenedDeadline()]],
  ['restoring what is open', [{ step: 0, op: 'restore', key: 'offerDue' }]],
  ['closing what does not exist', [{ step: 0, op: 'close', key: 'nothing', status: 'met', at, daysLate: 0 }]],
])('refuses %s', async (_, changes) => {
  await change([anOpenedDeadline()]);
  await expect(store.save({ caseId, expectedVersion: 2, decision: aDecision({ deadlines: changes }) })).rejects.toThrow(
    /do not allow|deadline_one_open/,
  );
});

it('follows a breach to each of its ends', async () => {
  const open = (key: string): BreachChange => ({
    step: 0,
    op: 'open',
    key,
    name: key,
    side: 'provider',
    dueOn: '2026-09-30',
    firstLateAt: at,
  });
  await change([], [open('a'), open('b'), open('c'), open('d')]);
  await change(
    [],
    [
      { step: 0, op: 'close', key: 'a', metAt: at, daysLate: 1 },
      { step: 0, op: 'withdraw', key: 'b', at },
      { step: 0, op: 'stand', key: 'c', at, daysLate: 9 },
    ],
  );
  await change([], [{ step: 0, op: 'withdraw', key: 'a', at }, open('b')]);
  expect(await breaches()).toEqual([
    { key: 'a', status: 'withdrawn', days_late: null, met_at: null, due_on: '2026-09-30' },
    { key: 'b', status: 'withdrawn', days_late: null, met_at: null, due_on: '2026-09-30' },
    { key: 'c', status: 'stands', days_late: 9, met_at: null, due_on: '2026-09-30' },
    { key: 'd', status: 'open', days_late: null, met_at: null, due_on: '2026-09-30' },
    { key: 'b', status: 'open', days_late: null, met_at: null, due_on: '2026-09-30' },
  ]);
});

describe('inBatches', () => {
  it('keeps the order of one key and lets other keys pass', () => {
    const changes = ['open a', 'close b', 'open c', 'close a', 'open a', 'open d', 'close c'].map((text) => {
      const [op, key] = text.split(' ');
      return { op: op!, key: key! };
    });
    expect(inBatches(changes).map((batch) => `${batch.op} ${batch.changes.map((one) => one.key).join()}`)).toEqual([
      'open a,c,d',
      'close b,a,c',
      'open a',
    ]);
  });
});
