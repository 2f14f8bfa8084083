import { aDecision, aNewCase, createTestDatabase } from '@termijn/testing';
import type { TestDatabase } from '@termijn/testing';
import type { DossierEntry } from '@termijn/workflow/decision/types.js';
import { IncreaseStore } from '../increase-store/increase-store.js';
import { CaseStore } from './case-store.js';
import type { NewCase } from './types.js';

const at = '2027-07-05T08:00:00.000Z';
const budget = { insurer: 'vgz', contractYear: 2027, scope: 'msz' };

let database: TestDatabase;
let store: CaseStore;
let increases: IncreaseStore;

beforeAll(async () => {
  database = await createTestDatabase();
  store = new CaseStore(database.dataSource);
  increases = new IncreaseStore(database.dataSource);
  await increases.createBudget({ ...budget, amount: '100.00' });
});
afterAll(() => database.drop());

const opened = async (overrides: Partial<NewCase> = {}): Promise<NewCase> => {
  const newCase = aNewCase(overrides);
  await store.create({ case: newCase, decision: aDecision() });
  return newCase;
};

const granted = (amount: string, scope = 'msz', number = 1): DossierEntry => ({
  step: 0,
  kind: 'increaseDecision',
  number,
  decision: 'granted',
  amount,
  scope,
  explanation: null,
  at,
});

const save = ({ id: caseId }: NewCase, expectedVersion: number, entries: DossierEntry[]) =>
  store.save({ caseId, expectedVersion, decision: aDecision({ entries }) });

const standing = async () => (await increases.budgets('vgz', 2027)).map((row) => [row.scope, row.granted, row.version]);

it('a grant that does not fit any more is a conflict, and nothing is written', async () => {
  const one = await opened();
  expect((await save(one, 1, [granted('60.00')])).ok).toBe(true);
  const other = await opened();
  expect(await save(other, 1, [granted('40.01')])).toEqual({ ok: false, conflict: 'budget' });
  expect(await standing()).toEqual([['msz', '60.00', 2]]);
  expect((await store.load(other.id)).case?.version).toBe(1);
  expect((await save(other, 1, [granted('40.00')])).ok).toBe(true);
  expect(await standing()).toEqual([['msz', '100.00', 3]]);
});

it('a budget that was not set, or is another insurer’s, has no room', async () => {
  expect(await save(await opened(), 1, [granted('1.00', 'ggz')])).toEqual({ ok: false, conflict: 'budget' });
  expect(await save(await opened({ insurer: 'zk' }), 1, [granted('1.00')])).toEqual({ ok: false, conflict: 'budget' });
});

it('a lost race on the case takes nothing from the budget', async () => {
  await increases.createBudget({ ...budget, scope: 'lost', amount: '10.00' });
  expect(await save(await opened(), 7, [granted('1.00', 'lost')])).toEqual({ ok: false, conflict: 'version' });
  expect((await standing()).find(([scope]) => scope === 'lost')).toEqual(['lost', '0.00', 1]);
});

it('a release gives back exactly what was granted, once', async () => {
  await increases.createBudget({ ...budget, scope: 'back', amount: '10.00' });
  const one = await opened();
  await save(one, 1, [granted('10.00', 'back')]);
  const release: DossierEntry = { step: 0, kind: 'increaseRelease', decision: 1, amount: '10.00', scope: 'back', reason: 'r', at };
  await expect(save(one, 2, [{ ...release, amount: '9.00' }])).rejects.toThrow('no grant to release');
  expect((await save(one, 2, [release])).ok).toBe(true);
  expect((await standing()).find(([scope]) => scope === 'back')).toEqual(['back', '0.00', 3]);
  await expect(save(one, 3, [release])).rejects.toThrow('no grant to release');
});

it('cases that lead to no contract are numbered, and stand in nobody’s way', async () => {
  const request = { acquisition: false, path: 'plafond-increase' as const, attributes: { requestNumber: 1 }, providerAgb: '06555555' };
  await opened(request);
  expect(await store.create({ case: aNewCase(request), decision: aDecision() })).toEqual({ ok: false, conflict: 'version' });
  await opened({ ...request, attributes: { requestNumber: 2 } });
  await opened({ providerAgb: request.providerAgb });
});
