import { setTimeout as sleep } from 'node:timers/promises';
import { aNewCase, createTestDatabase } from '@termijn/testing';
import type { TestDatabase } from '@termijn/testing';
import { assertRealClock } from '../database/assert-real-clock.js';
import { CaseStore } from './case-store.js';

let database: TestDatabase;
let store: CaseStore;

beforeAll(async () => {
  database = await createTestDatabase();
  store = new CaseStore(database.dataSource);
});
afterAll(() => database.drop());
afterEach(() => store.clearSandboxClock());

it('is the clock of the database when nobody set it', async () => {
  const before = Date.now();
  const now = Date.parse(await store.now());
  expect(Math.abs(now - before)).toBeLessThan(2000);
  expect(await store.sandboxClock()).toBeNull();
});

it('does not grow stale inside a transaction', async () => {
  await database.dataSource.transaction(async (manager) => {
    const read = async () => Date.parse((await manager.query<{ at: string }[]>('select termijn_now() as at'))[0]!.at);
    const first = await read();
    await sleep(50);
    expect(await read()).toBeGreaterThanOrEqual(first + 45);
  });
});

it('stands still when it is set so, for every reader', async () => {
  const set = await store.setSandboxClock('2027-03-28T00:59:59.999Z', false);
  expect(set).toMatchObject({ baseInstant: '2027-03-28T00:59:59.999Z', ticking: false, now: '2027-03-28T00:59:59.999Z' });
  await sleep(20);
  expect(await store.now()).toBe('2027-03-28T00:59:59.999Z');
  expect((await store.load(aNewCase().id)).now).toBe('2027-03-28T00:59:59.999Z');
  expect((await store.beforeOpening(aNewCase())).now).toBe('2027-03-28T00:59:59.999Z');
  expect((await store.dueCases(1, 1)).now).toBe('2027-03-28T00:59:59.999Z');
  expect((await store.soonDue(1, 1)).now).toBe('2027-03-28T00:59:59.999Z');
});

it('runs on from where it was set, in whole milliseconds', async () => {
  await store.setSandboxClock('2027-01-01T00:00:00.000Z', true);
  await sleep(50);
  const now = await store.now();
  expect(now).toMatch(/^2027-01-01T00:00:0\d\.\d{3}Z$/);
  expect(Date.parse(now)).toBeGreaterThanOrEqual(Date.parse('2027-01-01T00:00:00.045Z'));
  const [row] = await database.dataSource.query<{ whole: boolean }[]>(
    'select extract(microseconds from termijn_now())::int % 1000 = 0 as whole',
  );
  expect(row!.whole).toBe(true);
});

it('may be set again and taken away', async () => {
  await store.setSandboxClock('2027-01-01T00:00:00.000Z', false);
  await store.setSandboxClock('2026-01-01T00:00:00.000Z', false);
  expect(await store.sandboxClock()).toMatchObject({ now: '2026-01-01T00:00:00.000Z', setAt: expect.any(String) });
  await expect(assertRealClock(database.url)).rejects.toThrow('SANDBOX_CLOCK');
  await store.clearSandboxClock();
  await expect(assertRealClock(database.url)).resolves.toBeUndefined();
});
