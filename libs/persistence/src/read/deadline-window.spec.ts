import { aDecision, aNewCase, anOpenedDeadline, createTestDatabase } from '@termijn/testing';
import type { TestDatabase } from '@termijn/testing';
import { CaseStore } from '../case-store/case-store.js';
import { DeadlineWindow } from './deadline-window.js';
import type { DeadlineFilter } from './deadline-window.js';
import type { Visibility } from './visibility.js';

let database: TestDatabase;
let window: DeadlineWindow;
const all: Visibility = { all: true };

beforeAll(async () => {
  database = await createTestDatabase();
  window = new DeadlineWindow(database.dataSource);
  const store = new CaseStore(database.dataSource);
  for (let number = 0; number < 9; number += 1) {
    await store.create({
      case: aNewCase({ providerAgb: String(number).padStart(8, '0'), insurer: number % 2 ? 'zk' : 'vgz' }),
      decision: aDecision({
        deadlines: [
          anOpenedDeadline({ dueOn: '2026-09-30' }),
          anOpenedDeadline({ key: 'offerDue.reminder-7', kind: 'reminder', daysBefore: 7, dueOn: '2026-09-30' }),
          anOpenedDeadline({ key: 'policyExplained', kind: 'target', side: 'insurer', dueOn: '2026-06-12' }),
          anOpenedDeadline({ key: 'formalisation-1', kind: 'target', side: 'both', dueOn: '2026-10-15' }),
          anOpenedDeadline({ key: 'requestModuleOpens', kind: 'target', side: 'insurer', dueOn: '2026-05-01', status: 'notApplicable' }),
        ],
      }),
    });
  }
});
afterAll(() => database.drop());

async function walk(visibility: Visibility, filter: DeadlineFilter, limit = 4): Promise<string[]> {
  const found: string[] = [];
  let after: string | null = null;
  do {
    const page = await window.read(visibility, filter, { limit, after });
    found.push(...page.items.map((item) => `${item.dueOn} ${item.key} ${item.providerAgb}`));
    after = page.next;
  } while (after);
  return found;
}

it('gives every open deadline once, earliest first, and no reminders', async () => {
  const found = await walk(all, {});
  expect(found).toHaveLength(27);
  expect(new Set(found).size).toBe(27);
  expect(found.map((line) => line.slice(0, 10))).toEqual([
    ...Array(9).fill('2026-06-12'),
    ...Array(9).fill('2026-09-30'),
    ...Array(9).fill('2026-10-15'),
  ]);
});

it('keeps to the window, both days included', async () => {
  expect(await walk(all, { from: '2026-06-12', to: '2026-09-30' })).toHaveLength(18);
  expect(await walk(all, { from: '2026-06-13', to: '2026-09-29' })).toEqual([]);
});

it('gives a side what it must do, alone or with the other', async () => {
  const keys = async (filter: DeadlineFilter) => [...new Set((await walk(all, filter)).map((line) => line.split(' ')[1]))];
  expect(await keys({ side: 'provider' })).toEqual(['offerDue', 'formalisation-1']);
  expect(await keys({ side: 'insurer' })).toEqual(['policyExplained', 'formalisation-1']);
  expect(await keys({ side: 'clock' })).toEqual([]);
  expect(await keys({ kinds: ['cutOff'] })).toEqual(['offerDue']);
  expect(await keys({ status: 'notApplicable' })).toEqual(['requestModuleOpens']);
});

it('tells of the case what a list needs', async () => {
  const [first] = (await window.read({ agb: '00000003' }, {}, { limit: 1 })).items;
  expect(first).toMatchObject({
    key: 'policyExplained',
    insurer: 'zk',
    firstLateAt: '2026-09-30T22:00:00.000Z',
    case: { state: 'awaitingOffer', providerName: 'Streekziekenhuis', contractYear: 2027, path: 'existing-hospital' },
  });
});

it('stays within the tenant', async () => {
  expect(await walk({ insurer: 'zk' }, {})).toHaveLength(12);
  expect(await walk({ insurer: 'none' }, {})).toEqual([]);
  expect(await walk({ agb: '00000003' }, {})).toHaveLength(3);
});
