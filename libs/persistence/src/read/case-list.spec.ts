import { aDecision, aNewCase, anOpenedDeadline, createTestDatabase } from '@termijn/testing';
import type { TestDatabase } from '@termijn/testing';
import { CaseStore } from '../case-store/case-store.js';
import type { NewCase } from '../case-store/types.js';
import { BadCursor } from './bad-cursor.js';
import { CaseList } from './case-list.js';
import type { CaseFilter } from './case-list.js';
import type { Visibility } from './visibility.js';

let database: TestDatabase;
let store: CaseStore;
let list: CaseList;

beforeEach(async () => {
  database = await createTestDatabase();
  store = new CaseStore(database.dataSource);
  list = new CaseList(database.dataSource);
});
afterEach(() => database.drop());

async function open(overrides: Partial<NewCase> = {}, decision: Parameters<typeof aDecision>[0] = {}): Promise<string> {
  const newCase = aNewCase(overrides);
  expect(await store.create({ case: newCase, decision: aDecision(decision) })).toMatchObject({ ok: true });
  return newCase.id;
}

const all: Visibility = { all: true };

async function walk(filter: CaseFilter, limit: number, betweenPages: () => Promise<unknown> = async () => undefined): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page = await list.read(all, filter, { limit, after });
    ids.push(...page.items.map((item) => item.id));
    after = page.next;
    await betweenPages();
  } while (after);
  return ids;
}

it('gives every case that was there exactly once while others are opened between the pages', async () => {
  const ids = [];
  // Several at one instant, so that the id must break the tie.
  for (let number = 0; number < 25; number += 1) ids.push(await open({ openedAt: `2026-06-0${1 + (number % 3)}T08:00:00.000Z` }));
  const seen = await walk({}, 4, () => open({ openedAt: '2026-07-01T08:00:00.000Z' }));
  expect(seen).toHaveLength(25);
  expect([...seen].sort()).toEqual([...ids].sort());
});

it('ends exactly where the rows end', async () => {
  for (let number = 0; number < 4; number += 1) await open();
  expect((await list.read(all, {}, { limit: 4 })).next).toBeNull();
  expect((await list.read(all, {}, { limit: 3 })).next).not.toBeNull();
  expect(await walk({}, 1)).toHaveLength(4);
});

it('shows a case with its instants as text and its next deadline', async () => {
  const newCase = aNewCase({ openedAt: '2026-06-01T08:00:00.120Z' });
  await store.create({
    case: newCase,
    decision: aDecision({
      deadlines: [
        anOpenedDeadline(),
        anOpenedDeadline({ key: 'policyExplained', dueOn: '2026-06-12', kind: 'target' }),
        anOpenedDeadline({ key: 'policyExplained.reminder-7', dueOn: '2026-06-05', kind: 'reminder', daysBefore: 7 }),
        anOpenedDeadline({ key: 'over', dueOn: '2026-06-02', status: 'notApplicable' }),
      ],
    }),
  });
  const page = await list.read(all, {}, { limit: 10 });
  expect(page).toMatchObject({
    items: [
      {
        id: newCase.id,
        openedAt: '2026-06-01T08:00:00.120Z',
        endedAt: null,
        providerAgb: newCase.providerAgb,
        nextDeadline: { key: 'policyExplained', dueOn: '2026-06-12', firstLateAt: '2026-09-30T22:00:00.000Z' },
      },
    ],
    next: null,
  });
  expect(page.items[0]).not.toHaveProperty('snapshot');
});

it('filters by each column and by what is due', async () => {
  const plain = await open();
  const other = await open(
    { path: 'existing-institution', insurer: 'zk', contractYear: 2028, providerAgb: '00000042' },
    { state: 'negotiating', overdue: true, deadlines: [anOpenedDeadline({ dueOn: '2026-09-30' })] },
  );
  const found = async (filter: CaseFilter) => (await list.read(all, filter, { limit: 10 })).items.map((item) => item.id);
  for (const filter of [
    { path: 'existing-institution' },
    { state: 'negotiating' },
    { insurer: 'zk' },
    { providerAgb: '00000042' },
    { contractYear: 2028 },
    { overdue: true },
    { dueBefore: '2026-10-01' },
  ]) {
    expect([filter, await found(filter)]).toEqual([filter, [other]]);
  }
  expect(await found({ overdue: false })).toEqual([plain]);
  expect(await found({ dueBefore: '2026-09-30' })).toEqual([]);
  expect(await found({ state: 'negotiating', insurer: 'vgz' })).toEqual([]);
});

it('refuses a cursor that is not its own', async () => {
  await expect(list.read(all, {}, { limit: 1, after: 'WzFd' })).rejects.toBeInstanceOf(BadCursor);
});
