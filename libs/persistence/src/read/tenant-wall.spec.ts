import { createTestDatabase, openFullCase, rowsInView } from '@termijn/testing';
import type { TestDatabase } from '@termijn/testing';
import { factsSettled } from '@termijn/testing/database/facts-settled.js';
import type { NewCase } from '../case-store/types.js';
import { allViews } from './all-views.js';
import { CaseCriteria } from './case-criteria.js';
import { CaseHistory } from './case-history.js';
import { CaseQuestionnaires } from './case-questionnaires.js';
import { CaseProposals } from './case-proposals.js';
import { NotificationList } from './notification-list.js';
import type { Visibility } from './visibility.js';

let database: TestDatabase;
let mine: NewCase;
const at = '2026-06-01T08:00:00.000Z';

const countIn = (View: (typeof allViews)[number], visibility: Visibility): Promise<number> =>
  rowsInView(View, database.dataSource, visibility, mine);

beforeAll(async () => {
  database = await createTestDatabase();
  mine = await openFullCase(database.dataSource, 'vgz');
  await openFullCase(database.dataSource, 'zk');
  await factsSettled(database.dataSource);
});
afterAll(() => database.drop());

describe.each(allViews.map((View) => [View.name, View] as const))('%s', (_, View) => {
  it('shows the case to its insurer, its provider and who sees all, and to nobody else', async () => {
    expect(await countIn(View, { all: true })).toBeGreaterThan(0);
    expect(await countIn(View, { insurer: 'vgz' })).toBeGreaterThan(0);
    expect(await countIn(View, { agb: mine.providerAgb })).toBeGreaterThan(0);
    expect(await countIn(View, { insurer: 'zk' })).toBe(0);
    expect(await countIn(View, { agb: '99999999' })).toBe(0);
  });

  it('shows nothing to a reader of whom nothing is known', async () => {
    await expect(countIn(View, {} as Visibility)).rejects.toThrow('without visibility');
    await expect(countIn(View, { all: false } as unknown as Visibility)).rejects.toThrow('without visibility');
  });
});

it('tells each side only what was said to it', async () => {
  const notifications = new NotificationList(database.dataSource);
  const texts = async (visibility: Visibility, audience?: 'insurer' | 'provider') =>
    (await notifications.read(visibility, { caseId: mine.id, ...(audience ? { audience } : {}) }, { limit: 10 })).items.map(
      (row) => row.text,
    );
  expect(await texts({ insurer: 'vgz' })).toEqual(['for the insurer']);
  expect(await texts({ insurer: 'vgz' }, 'provider')).toEqual(['for the insurer']);
  expect(await texts({ agb: mine.providerAgb })).toEqual(['for the provider']);
  expect(await texts({ all: true })).toEqual(['for the provider', 'for the insurer']);
});

it('shows every judgement of a criterion, oldest first', async () => {
  const criteria = new CaseCriteria(database.dataSource);
  expect((await criteria.read({ all: true }, mine.id)).map((row) => row.status)).toEqual(['notMet', 'met']);
});

it('shows a draft of the questionnaire to the provider only', async () => {
  const questionnaires = new CaseQuestionnaires(database.dataSource);
  const versions = async (visibility: Visibility) => (await questionnaires.read(visibility, mine.id)).map(({ version }) => version);
  expect(await versions({ agb: mine.providerAgb })).toEqual([1, 2]);
  expect(await versions({ insurer: 'vgz' })).toEqual([2]);
  expect(await versions({ all: true })).toEqual([2]);
});

it('shows proposals with their lines and exact amounts; offers are those of the provider', async () => {
  const proposals = new CaseProposals(database.dataSource);
  const [offer, counter] = await proposals.read({ all: true }, mine.id);
  expect(offer).toMatchObject({ number: 1, offerVersion: 1, total: '10.00', status: 'standing', receivedAt: at });
  expect(offer!.lines.map((line) => [line.number, line.amount])).toEqual([
    [1, '10.00'],
    [2, '10.00'],
  ]);
  expect(counter).toMatchObject({ number: 2, offerVersion: null });
  expect(await proposals.readOffers({ all: true }, mine.id)).toEqual([offer]);
});

it('turns the pages of the history and of the notifications without loss', async () => {
  const history = new CaseHistory(database.dataSource);
  const first = await history.read({ all: true }, mine.id, { limit: 1 });
  const second = await history.read({ all: true }, mine.id, { limit: 1, after: first.next });
  expect([...first.items, ...second.items].map((event) => event.seq)).toEqual([1, 2]);
  expect(second.next).toBeNull();
  expect(first.items[0]).toMatchObject({ receivedAt: at, from: 'awaitingOffer', evidence: null });

  const notifications = new NotificationList(database.dataSource);
  const newest = await notifications.read({ all: true }, { caseId: mine.id }, { limit: 1 });
  const older = await notifications.read({ all: true }, { caseId: mine.id }, { limit: 1, after: newest.next });
  expect([newest.items[0]!.text, older.items[0]!.text, older.next]).toEqual(['for the provider', 'for the insurer', null]);
});
