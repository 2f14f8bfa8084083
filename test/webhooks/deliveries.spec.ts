import {
  CaseStore,
  newId,
  scopeOf,
  systemScope,
  WebhookStore,
  WebhookSubscriptionList,
  withinScope,
  type NewSubscription,
  type SubscriptionTenant,
} from '@termijn/persistence';
import { readConfiguration } from '@termijn/platform';
import { aDecision, anActor, aNewCase, aStep, createTestDatabase, type TestDatabase } from '@termijn/testing';
import { factsSettled } from '@termijn/testing/database/facts-settled.js';
import { DeliverWebhooks, factEventId, signatureFault } from '@termijn/webhooks';
import { WebhookSweeper } from '../../apps/worker/src/webhook-sweeper.js';
import { Receiver } from './receiver.js';

const keys = [1, 2].map((number) => Buffer.alloc(32, number)) as [Buffer, Buffer];
const secretOf = (key: Buffer) => `whsec_${key.toString('base64')}`;
const configuration = readConfiguration({ NODE_ENV: 'test', WEBHOOK_LOOPBACK: '1', SWEEP_INTERVAL_MS: '20' });

let database: TestDatabase;
let store: WebhookStore;
let cases: CaseStore;
let deliver: DeliverWebhooks;
let receiver: Receiver;

beforeEach(async () => {
  database = await createTestDatabase();
  // As the product does it: behind the walls between tenants.
  store = new WebhookStore(await database.asApplication(10));
  cases = new CaseStore(database.dataSource);
  deliver = new DeliverWebhooks(store, configuration);
  receiver = await Receiver.start();
});
afterEach(async () => {
  receiver.stop();
  await database.drop();
});

const vgz = { insurer: 'vgz', agb: null };
const asWorker = <T>(work: () => T): T => withinScope(systemScope('webhook sweep'), work);
const as = <T>(tenant: SubscriptionTenant, work: () => T): T =>
  withinScope(scopeOf({ role: 'integration', ...tenant }, { subject: 'test', role: 'integration', ...tenant, action: 'test' }), work);
const subscribe = async (more: Partial<NewSubscription> = {}): Promise<string> => {
  const id = newId(new Date().toISOString());
  const subscription = {
    id,
    tenant: vgz,
    url: receiver.url,
    facts: [],
    description: null,
    secret: secretOf(keys[0]),
    createdBy: anActor(),
    request: null,
  };
  const wanted = { ...subscription, ...more };
  if (!(await as(wanted.tenant, () => store.create(wanted, 20)))) throw new Error('Not created');
  return id;
};
/** One insurer, provider and year have one case: each has a year of its own. */
let year = 2000;
const open = async (steps = 1, insurer = 'vgz', providerAgb = '06020101') => {
  const newCase = aNewCase({ insurer, providerAgb, contractYear: year++ });
  const created = await cases.create({ case: newCase, decision: aDecision({ steps: Array.from({ length: steps }, () => aStep()) }) });
  expect(created.ok).toBe(true);
  await factsSettled(database.dataSource);
  return newCase;
};
/** Everything that is due, to the end. */
const sweep = (by = deliver): Promise<void> =>
  asWorker(async () => {
    await by.makeDue();
    for (let begun = -1; begun !== 0;) {
      const attempts = await by.begin(16);
      await Promise.all(attempts);
      begun = attempts.length;
    }
  });
const rows = (table: string) => database.dataSource.query<Record<string, unknown>[]>(`select * from ${table}`);
/** As if the time of the next try had come. */
const wait = () => database.dataSource.query(`update webhook_delivery set next_attempt_at = clock_timestamp() where status = 'pending'`);
const oneDelivery = async () => (await rows('webhook_delivery'))[0]!;
const oneSubscription = async () => (await rows('webhook_subscription'))[0]!;

it('brings every fact from now on, signed, and once', async () => {
  const before = await open();
  await subscribe();
  const { id } = await open(3);
  await sweep();
  await sweep();
  // Sent side by side: whoever needs the order has `sequence`.
  expect(receiver.ids().toSorted()).toEqual([1, 2, 3].map((seq) => factEventId(id, seq)).toSorted());
  expect(receiver.ids()).not.toContain(factEventId(before.id, 1));
  for (const { headers, body } of receiver.got) {
    expect(signatureFault(headers, body, [keys[0]], new Date())).toBeNull();
    const event = JSON.parse(body.toString()) as { id: string; subject: string };
    expect([event.id, event.subject]).toEqual([headers['webhook-id'], id]);
  }
  expect((await rows('webhook_delivery')).map(({ status }) => status)).toEqual(['delivered', 'delivered', 'delivered']);
});

it('tells a subscriber of its own cases only, and of the facts that it asked for', async () => {
  await subscribe({ tenant: { insurer: null, agb: '06020101' } });
  const mine = await open(1, 'elders', '06020101');
  await open(1, 'elders', '06020202');
  await sweep();
  expect(receiver.ids()).toEqual([factEventId(mine.id, 1)]);
  await database.dataSource.query('delete from webhook_subscription');
  await subscribe({ facts: ['contract.accepted'] });
  await open();
  await sweep();
  expect(receiver.got).toHaveLength(1);
});

it('misses no fact that is written while another transaction is under way', async () => {
  await subscribe();
  const slow = database.dataSource.createQueryRunner();
  await slow.startTransaction();
  await slow.query(`update contracting_case set updated_at = updated_at`); // takes a transaction number as any write does
  await slow.query(`select pg_current_xact_id()`);
  const newCase = aNewCase();
  await cases.create({ case: newCase, decision: aDecision() });
  await sweep();
  expect(receiver.got).toHaveLength(0);
  await slow.commitTransaction();
  await slow.release();
  await factsSettled(database.dataSource);
  await sweep();
  expect(receiver.ids()).toEqual([factEventId(newCase.id, 1)]);
});

it('tries again on the schedule, under the same id and with a fresh signature, and ends after ten', async () => {
  await subscribe();
  receiver.answer = (response) => void response.writeHead(500).end();
  await open();
  await asWorker(() => deliver.makeDue());
  const waits: number[] = [];
  for (let attempt = 1; attempt <= 10; attempt++) {
    await sweep();
    expect(receiver.got).toHaveLength(attempt);
    const { next_attempt_at: next } = await oneDelivery();
    if (next) waits.push((Date.parse(String(next)) - Date.now()) / 1000);
    await wait();
  }
  [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400].forEach((seconds, index) => {
    expect(waits[index]).toBeGreaterThan(seconds - 2);
    expect(waits[index]).toBeLessThan(seconds * 1.1 + 1);
  });
  expect(await oneDelivery()).toMatchObject({ status: 'failed', attempts: 10, next_attempt_at: null });
  await sweep();
  expect(receiver.got).toHaveLength(10);
  expect(new Set(receiver.ids()).size).toBe(1);
  expect(new Set(receiver.got.map(({ body }) => body.toString())).size).toBe(1);
  const log = await rows('webhook_attempt');
  expect(log.map(({ number, response_status: status, outcome }) => [number, status, outcome])).toEqual(
    Array.from({ length: 10 }, (_, index) => [index + 1, 500, 'refused']),
  );
});

it('waits when it is asked to, does not follow a redirect, and goes on after it', async () => {
  await subscribe();
  await open();
  const elsewhere = await Receiver.start();
  receiver.answer = (response) => void response.writeHead(429, { 'retry-after': '1200' }).end();
  await sweep();
  const left = (Date.parse(String((await oneDelivery())['next_attempt_at'])) - Date.now()) / 1000;
  expect(left).toBeGreaterThan(1190);
  receiver.answer = (response) => void response.writeHead(302, { location: elsewhere.url }).end();
  await wait();
  await sweep();
  receiver.answer = (response) => void response.writeHead(200).end('anything');
  await wait();
  await sweep();
  expect((await rows('webhook_attempt')).map(({ outcome }) => outcome)).toEqual(['askedToWait', 'redirected', 'delivered']);
  expect(elsewhere.got).toHaveLength(0);
  elsewhere.stop();
});

it('stops at 410, and tells its owner', async () => {
  await subscribe();
  const { id } = await open(2);
  receiver.answer = (response) => void response.writeHead(410).end();
  await sweep();
  expect(await oneSubscription()).toMatchObject({ status: 'disabled', disabled_because: 'gone' });
  await open();
  await sweep();
  const count = receiver.got.length;
  expect(count).toBeLessThanOrEqual(2);
  expect(await rows('outbox')).toMatchObject([{ topic: 'webhook.disabled', audience: 'insurer', insurer: 'vgz', case_id: id }]);
  // Switched on again, it hears what happened meanwhile.
  receiver.answer = (response) => void response.writeHead(204).end();
  const { id: subscriptionId } = await oneSubscription();
  await as(vgz, () => store.change(vgz, String(subscriptionId), { status: 'active' }, null));
  await sweep();
  expect(receiver.got.length).toBeGreaterThan(count);
  expect((await rows('webhook_delivery')).filter(({ seq, status }) => seq === 1 && status === 'delivered').length).toBeGreaterThan(0);
});

it('is switched off after three days in which nothing arrived, told once; one arrival starts the count anew', async () => {
  await subscribe();
  receiver.answer = (response) => void response.writeHead(503).end();
  await open(2);
  await sweep();
  expect((await oneSubscription())['failing_since']).not.toBeNull();
  const age = (hours: number) =>
    database.dataSource.query('update webhook_subscription set failing_since = clock_timestamp() - make_interval(hours => $1)', [hours]);
  await age(71);
  await wait();
  await sweep();
  expect(await oneSubscription()).toMatchObject({ status: 'active' });
  receiver.answer = (response) => void response.writeHead(204).end();
  await open();
  await sweep();
  expect((await oneSubscription())['failing_since']).toBeNull();
  receiver.answer = (response) => void response.writeHead(503).end();
  await wait();
  await sweep();
  await age(73);
  await wait();
  await sweep();
  expect(await oneSubscription()).toMatchObject({ status: 'disabled', disabled_because: 'failing' });
  expect(await rows('outbox')).toHaveLength(1);
});

it('delivers by hand once more, from the start of the schedule', async () => {
  const id = await subscribe();
  await open();
  await sweep();
  const { id: deliveryId } = await oneDelivery();
  expect(await as(vgz, () => store.redeliver(vgz, id, String(deliveryId)))).toBe(true);
  await sweep();
  expect(receiver.ids()).toHaveLength(2);
  expect(new Set(receiver.ids()).size).toBe(1);
  expect(await oneDelivery()).toMatchObject({ status: 'delivered', attempts: 2 });
  const elders = { insurer: 'elders', agb: null };
  for (const scope of [elders, vgz]) expect(await as(scope, () => store.redeliver(elders, id, String(deliveryId)))).toBe(false);
  expect(await as(elders, () => store.redeliver(vgz, id, String(deliveryId)))).toBe(false);
});

it('signs with both secrets while one replaces the other, and then with the new one', async () => {
  const id = await subscribe();
  await as(vgz, () => store.rotate(vgz, id, { secret: secretOf(keys[1]), overlapHours: 24, key: null }));
  await open();
  await sweep();
  const [first] = receiver.got;
  for (const key of keys) expect(signatureFault(first!.headers, first!.body, [key], new Date())).toBeNull();
  await database.dataSource.query(`update webhook_subscription set previous_until = clock_timestamp()`);
  await open();
  await sweep();
  const [, second] = receiver.got;
  expect(keys.map((key) => signatureFault(second!.headers, second!.body, [key], new Date()))).toEqual(['signatureWrong', null]);
});

it('is done by any number of workers at once, each delivery by one', async () => {
  for (let number = 0; number < 3; number++) await subscribe();
  for (let number = 0; number < 4; number++) await open(10);
  const workers = Array.from({ length: 4 }, () => new DeliverWebhooks(store, configuration));
  await Promise.all(workers.map((worker) => sweep(worker)));
  await sweep();
  expect(receiver.got).toHaveLength(120);
  expect((await rows('webhook_attempt')).length).toBe(120);
});

it('sends again what a worker that died had begun, when its lease is over', async () => {
  await subscribe();
  await open();
  await asWorker(() => deliver.makeDue());
  await asWorker(() => store.claim(16, 4, 60)); // and nothing more is heard of it
  await sweep();
  expect(receiver.got).toHaveLength(0);
  await database.dataSource.query('update webhook_delivery set claimed_until = clock_timestamp()');
  await sweep();
  expect(receiver.got).toHaveLength(1);
});

it('lets one slow subscriber keep nobody waiting, by the real clock though the sandbox clock stands still', async () => {
  await cases.setSandboxClock('2026-06-01T08:00:00.000Z', false);
  const slow = await Receiver.start();
  slow.answer = () => undefined;
  await subscribe({ url: slow.url });
  await subscribe();
  await open(40);
  const sweeper = new WebhookSweeper(configuration, deliver);
  sweeper.onApplicationBootstrap();
  try {
    // Until all forty are booked: what is broken off before that is rightly sent again.
    const until = Date.now() + 20_000;
    while ((await rows('webhook_attempt')).length < 40 && Date.now() < until) await new Promise((done) => setTimeout(done, 50));
    expect(receiver.got).toHaveLength(40);
    expect(slow.got.length).toBeLessThanOrEqual(4);
  } finally {
    // Breaks off what hangs: nothing is booked, so it is sent again later.
    await sweeper.onModuleDestroy();
    slow.stop();
  }
  expect((await rows('webhook_attempt')).length).toBe(40);
  expect((await rows('webhook_delivery')).filter(({ status }) => status === 'pending')).toHaveLength(40);
});

it('goes nowhere that is inside, whatever stands in the row', async () => {
  const outside = new DeliverWebhooks(store, readConfiguration({ NODE_ENV: 'test' }));
  await subscribe();
  await open();
  await sweep(outside);
  expect(receiver.got).toHaveLength(0);
  expect(await rows('webhook_attempt')).toMatchObject([{ outcome: 'inside', response_status: null }]);
});

it('keeps secrets out of what lists show', async () => {
  await subscribe();
  const listed = await new WebhookSubscriptionList(database.dataSource).read({ all: true });
  expect(JSON.stringify(listed)).not.toContain('whsec_');
  expect(JSON.stringify(listed)).not.toContain('secret');
});
