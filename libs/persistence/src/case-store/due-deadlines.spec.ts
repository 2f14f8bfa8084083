import { aDecision, aNewCase, anOpenedDeadline, createTestDatabase } from '@termijn/testing';
import type { TestDatabase } from '@termijn/testing';
import { CaseStore } from './case-store.js';

let database: TestDatabase;
let store: CaseStore;

beforeEach(async () => {
  database = await createTestDatabase({ poolSize: 12 });
  store = new CaseStore(database.dataSource);
  await store.setSandboxClock('2026-10-01T00:00:00.000Z', false);
});
afterEach(() => database.drop());

/** Cases with one deadline each, at the given instants. */
async function casesDueAt(...instants: string[]): Promise<string[]> {
  const ids = [];
  for (const fireAt of instants) {
    const newCase = aNewCase();
    await store.create({ case: newCase, decision: aDecision({ deadlines: [anOpenedDeadline({ fireAt })] }) });
    ids.push(newCase.id);
  }
  return ids;
}

it('claims what is due at this very instant and nothing that is due a millisecond later', async () => {
  const [early, exact] = await casesDueAt('2026-09-30T22:00:00.000Z', '2026-10-01T00:00:00.000Z', '2026-10-01T00:00:00.001Z');
  const due = await store.dueCases(10, 30);
  expect(due.caseIds).toEqual([early, exact]);
  expect(due.now).toBe('2026-10-01T00:00:00.000Z');
  expect(due.deadlines[0]).toEqual({
    id: expect.any(String),
    caseId: early,
    key: 'offerDue',
    kind: 'cutOff',
    revision: 1,
    fireAt: '2026-09-30T22:00:00.000Z',
  });
});

it('names a case once, whatever is due in it', async () => {
  const newCase = aNewCase();
  const deadlines = ['a', 'b'].map((key) => anOpenedDeadline({ key, fireAt: '2026-09-01T00:00:00.000Z' }));
  await store.create({ case: newCase, decision: aDecision({ deadlines }) });
  const due = await store.dueCases(10, 30);
  expect(due.caseIds).toEqual([newCase.id]);
  expect(due.deadlines).toHaveLength(2);
});

it('gives parallel claimers disjoint rows, and all of them together every row', async () => {
  const ids = await casesDueAt(...Array<string>(120).fill('2026-09-01T00:00:00.000Z'));
  const claims = await Promise.all(Array.from({ length: 12 }, () => store.dueCases(10, 30)));
  const claimed = claims.flatMap((claim) => claim.caseIds);
  expect(new Set(claimed).size).toBe(claimed.length);
  const rest = await store.dueCases(500, 30);
  expect([...claimed, ...rest.caseIds].sort()).toEqual([...ids].sort());
});

it('gives a row out again when its lease has run out, also while the sandbox clock stands still', async () => {
  const ids = await casesDueAt('2026-09-01T00:00:00.000Z');
  expect((await store.dueCases(10, 0.2)).caseIds).toEqual(ids);
  expect((await store.dueCases(10, 0.2)).caseIds).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await store.dueCases(10, 0.2)).caseIds).toEqual(ids);
});

it('leaves closed deadlines and cases in quarantine alone', async () => {
  const [closed, quarantined] = await casesDueAt('2026-09-01T00:00:00.000Z', '2026-09-01T00:00:00.000Z');
  await store.save({
    caseId: closed!,
    expectedVersion: 1,
    decision: aDecision({
      deadlines: [{ step: 0, op: 'close', key: 'offerDue', status: 'met', at: '2026-08-01T00:00:00.000Z', daysLate: 0 }],
    }),
  });
  await store.quarantine(quarantined!, 'illegal configuration');
  expect((await store.dueCases(10, 30)).caseIds).toEqual([]);
  expect(await store.nextDue()).toBeNull();
});

it('finds what comes soon until a wake-up stands', async () => {
  const [soon] = await casesDueAt('2026-10-01T23:59:59.999Z', '2026-10-02T00:00:00.001Z');
  const first = await store.soonDue(24, 10);
  expect(first.deadlines.map((deadline) => deadline.caseId)).toEqual([soon]);
  await store.markEnqueued(first.deadlines.map((deadline) => deadline.id));
  await store.markEnqueued([]);
  expect((await store.soonDue(24, 10)).deadlines).toEqual([]);
  expect((await store.dueCases(10, 30)).caseIds).toEqual([]);
  await store.setSandboxClock('2026-10-02T00:00:00.000Z', false);
  expect((await store.dueCases(10, 30)).caseIds).toEqual([soon]);
});

it('says when it must act next', async () => {
  expect(await store.nextDue()).toBeNull();
  await casesDueAt('2026-12-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z');
  expect(await store.nextDue()).toBe('2026-11-01T00:00:00.000Z');
});
