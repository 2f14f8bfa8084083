import { DeliverWebhooks } from '@termijn/webhooks';
import { systemScope, withinScope } from '@termijn/persistence';
import { factsSettled } from '@termijn/testing/database/facts-settled.js';
import { agb, ApiUnderTest, expectProblem, otherAgb } from '../http/api-under-test.js';
import { Receiver } from './receiver.js';

let api: ApiUnderTest;
let receiver: Receiver;
let buyer: string;
let seller: string;

beforeAll(async () => {
  api = await ApiUnderTest.start({ WEBHOOK_LOOPBACK: '1' });
  receiver = await Receiver.start();
  await api.setClock('2026-06-01T08:00:00Z');
  [buyer, seller] = [await api.token('purchaser'), await api.token('provider')];
});
afterAll(async () => {
  receiver.stop();
  await api.stop();
  delete process.env['WEBHOOK_LOOPBACK'];
});

const path = '/v1/webhook-subscriptions';
const explained = 'nl.zorginkoop.contracteertraject.policy.explained.v1';
const subscribe = (body: object = {}, token = buyer, headers: Record<string, string> = {}) =>
  api.send('POST', path, { token, headers, body: { url: receiver.url, ...body } });
const get = (rest: string, token = buyer) => api.send('GET', `${path}${rest}`, { token });
const seen = { 'if-match': '*' };
const patch = (id: string, body: unknown, token = buyer, headers: Record<string, string> = seen) =>
  api.send('PATCH', `${path}/${id}`, { token, body, headers });
const remove = (id: string, token = buyer, headers: Record<string, string> = seen) =>
  api.send('DELETE', `${path}/${id}`, { token, headers });

afterEach(async () => {
  await api.database.dataSource.query('delete from webhook_subscription');
});

it('makes a subscription, with its secret once', async () => {
  const made = await subscribe({ types: [explained], description: 'Administratie' });
  expect(made.status).toBe(201);
  expect(made.json).toMatchObject({
    url: receiver.url,
    types: [explained],
    description: 'Administratie',
    status: 'active',
    disabledBecause: null,
  });
  expect(made.json.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(made.headers['location']).toBe(`${path}/${String(made.json.id)}`);
  const { secret: _, ...rest } = made.json as Record<string, unknown>;
  expect((await get(`/${String(made.json.id)}`)).json).toEqual(rest);
  expect((await get('')).json).toEqual({ items: [rest] });
  expect((await get('')).text).not.toContain('whsec_');
});

/** What is kept of answers, in the whole database. */
const kept = async () =>
  JSON.stringify(await api.database.dataSource.query(`select key, body, location from idempotency_key where key like 'abonnement-%'`));
const rotate = (id: unknown, key?: string) =>
  api.send('POST', `${path}/${String(id)}/secrets`, { token: buyer, headers: key ? { 'idempotency-key': key } : {} });

describe('a request that is sent again', () => {
  it('gives the first answer, secret and all, also after a restart; and is nothing else under its key', async () => {
    const headers = { 'idempotency-key': '"abonnement-1"' };
    const first = await subscribe({}, buyer, headers);
    const again = await subscribe({}, buyer, headers);
    expect([again.status, again.text, again.headers['idempotent-replayed']]).toEqual([201, first.text, 'true']);
    expect([again.headers['location'], first.headers['idempotent-replayed']]).toEqual([first.headers['location'], undefined]);
    await api.restart();
    expect((await subscribe({}, buyer, headers)).text).toBe(first.text);
    expectProblem(await subscribe({ description: 'Anders' }, buyer, headers), 422, 'idempotencyKeyReused');
    expectProblem(await rotate(first.json.id, 'abonnement-1'), 422, 'idempotencyKeyReused');
    const question = {
      token: buyer,
      headers,
      body: { ...{ provider: agb, contractYear: 2027, reference: 'K' }, obligationToDeliver: false },
    };
    expectProblem(await api.send('POST', '/v1/contracts', question), 422, 'idempotencyKeyReused');
    expect((await subscribe({}, seller, headers)).json.id).not.toBe(first.json.id);
    expect((await get('')).json.items).toHaveLength(1);
  });

  it('at the same time has one effect, and the twin an answer that tells it to wait or the same', async () => {
    const headers = { 'idempotency-key': '"abonnement-2"' };
    const sent = await Promise.all(Array.from({ length: 10 }, () => subscribe({}, buyer, headers)));
    for (const one of sent) if (one.status !== 201) expectProblem(one, 409, 'requestUnderWay');
    const made = sent.filter(({ status }) => status === 201);
    expect(made.length).toBeGreaterThan(0);
    expect(new Set(made.map(({ text }) => text)).size).toBe(1);
    expect((await get('')).json.items).toHaveLength(1);
  });

  it('makes one new secret, and tells it again', async () => {
    const { id, secret } = (await subscribe()).json;
    const [rotated, repeated] = [await rotate(id, 'abonnement-3'), await rotate(id, 'abonnement-3')];
    expect([rotated.status, repeated.status, repeated.text]).toEqual([201, 201, rotated.text]);
    expect(rotated.json.secret).not.toBe(secret);
    const { previousSecretUntil, version } = (await get(`/${String(id)}`)).json;
    expect([previousSecretUntil !== null, version]).toEqual([true, 2]);
  });

  it('keeps no secret in what is stored of answers, and has none of a subscription that is gone', async () => {
    const headers = { 'idempotency-key': '"abonnement-4"' };
    const first = await subscribe({}, buyer, headers);
    const { secret } = (await rotate(first.json.id, 'abonnement-5')).json;
    expect((await subscribe({}, buyer, headers)).json).toEqual({ ...first.json, secret });
    const stored = await kept();
    expect(stored).toContain(String(first.json.id));
    expect(stored).not.toContain('whsec_');
    await remove(first.json.id);
    expect((await subscribe({}, buyer, headers)).json).toEqual({ ...first.json, secret: null });
    expect((await get('')).json.items).toEqual([]);
  });
});

it('is only changed or ended by who says which version they have seen', async () => {
  const { id } = (await subscribe()).json;
  const shown = await get(`/${String(id)}`);
  const tag = String(shown.headers['etag']);
  expect(tag).toMatch(/^"1-/);
  expect((await api.send('GET', `${path}/${String(id)}`, { token: buyer, headers: { 'if-none-match': tag } })).status).toBe(304);
  for (const sent of [await patch(id, { description: 'A' }, buyer, {}), await remove(id, buyer, {})]) {
    expectProblem(sent, 428, 'preconditionRequired');
    expect(sent.headers['etag']).toBe(tag);
  }
  expectProblem(await patch(id, { description: 'A' }, buyer, { 'if-match': 'x' }), 400, 'invalidRequest');
  expect((await patch(id, { description: 'A' }, buyer, { 'if-match': tag })).json).toMatchObject({ version: 2, description: 'A' });
  for (const sent of [await patch(id, { description: 'B' }, buyer, { 'if-match': tag }), await remove(id, buyer, { 'if-match': tag })]) {
    expectProblem(sent, 412, 'preconditionFailed');
    expect(sent.headers['etag']).toMatch(/^"2-/);
  }
  expect((await get(`/${String(id)}`)).json.description).toBe('A');
  const [one, other] = await Promise.all(['C', 'D'].map((description) => patch(id, { description }, buyer, { 'if-match': '"2"' })));
  expect([one!.status, other!.status].sort()).toEqual([200, 412]);
  expect((await remove(id, buyer, { 'if-match': '"3"' })).status).toBe(204);
});

it('changes, switches off and on, and ends', async () => {
  const { id } = (await subscribe()).json;
  expect((await patch(id, { types: [explained], description: null })).json).toMatchObject({ types: [explained], url: receiver.url });
  expect((await patch(id, { status: 'disabled' })).json).toMatchObject({
    status: 'disabled',
    disabledBecause: 'byOwner',
    types: [explained],
  });
  expect((await patch(id, { status: 'active', types: [] })).json).toMatchObject({ status: 'active', disabledBecause: null, types: [] });
  expect((await patch(id, {})).json).toMatchObject({ status: 'active' });
  expect((await remove(id)).status).toBe(204);
  expectProblem(await get(`/${String(id)}`), 404, 'webhookSubscriptionNotFound');
  expectProblem(await remove(id), 404, 'webhookSubscriptionNotFound');
});

it('belongs to one side: to anyone else it is as absent as one that never was', async () => {
  const { id } = (await subscribe()).json;
  const strangers = [seller, await api.token('provider', { agb: otherAgb })];
  for (const token of strangers) {
    expectProblem(await get(`/${String(id)}`, token), 404, 'webhookSubscriptionNotFound');
    expectProblem(await get(`/${String(id)}/deliveries`, token), 404, 'webhookSubscriptionNotFound');
    expectProblem(await patch(id, { status: 'disabled' }, token), 404, 'webhookSubscriptionNotFound');
    expectProblem(await remove(id, token), 404, 'webhookSubscriptionNotFound');
    expectProblem(await api.send('POST', `${path}/${String(id)}/secrets`, { token }), 404, 'webhookSubscriptionNotFound');
    expect((await get('', token)).json.items).toEqual([]);
  }
  // The integration works for the same insurer.
  expect((await get(`/${String(id)}`, await api.token('integration'))).status).toBe(200);
  const administrator = await api.token('administrator');
  expect((await get(`/${String(id)}`, administrator)).status).toBe(200);
  expectProblem(await patch(id, { status: 'disabled' }, administrator), 403, 'notForThisRole');
  expectProblem(await subscribe({}, administrator), 403, 'notForThisRole');
  for (const attempt of [subscribe({}, await api.token('signatory', { agb })), get('', await api.token('signatory', { agb }))]) {
    expectProblem(await attempt, 403, 'notForThisRole');
  }
});

it.each([
  [{ url: 'https://169.254.169.254/latest/meta-data' }, '/url'],
  [{ url: 'https://10.0.0.1/' }, '/url'],
  [{ url: 'http://example.nl/' }, '/url'],
  [{ url: 'https://user@example.nl/' }, '/url'],
  [{ url: 'file:///etc/passwd' }, '/url'],
  [{ url: 7 }, '/url'],
  [{ url: null }, '/url'],
  [{ types: ['offer.submitted'] }, '/types'],
  [{ types: [explained, explained] }, '/types'],
  [{ types: explained }, '/types'],
  [{ types: [null] }, '/types'],
  [{ description: ' ' }, '/description'],
  [{ description: 'x'.repeat(201) }, '/description'],
  [{ secret: 'whsec_x' }, '/secret'],
])('refuses %j', async (body, pointer) => {
  const refused = await subscribe(body);
  expectProblem(refused, 400, 'invalidRequest');
  expect(refused.json.invalidParams.map((fault: { pointer: string }) => fault.pointer)).toContain(pointer);
  expect((await get('')).json.items).toEqual([]);
});

it('refuses changes that are none, and takes nothing for what it was', async () => {
  const { id } = (await subscribe()).json;
  for (const body of [{ url: 'https://10.0.0.1/' }, { status: 'gone' }, { types: ['x'] }, { secret: 'x' }, { id: 'x' }])
    expectProblem(await patch(id, body), 400);
  expect((await patch(id, { url: null, types: null, status: null })).json).toMatchObject({
    url: receiver.url,
    types: [],
    status: 'active',
  });
  for (const other of ['nope', '00000000-0000-7000-8000-000000000000'])
    expectProblem(await patch(other, {}), 404, 'webhookSubscriptionNotFound');
});

it.each(['secrets', 'deliveries/x/redeliveries'])('takes no field where the address says all: %s', async (rest) => {
  const { id, previousSecretUntil } = (await subscribe()).json;
  const send = (body: unknown) => api.send('POST', `${path}/${String(id)}/${rest}`, { token: buyer, body });
  const refused = await send({ secret: 'whsec_x', id });
  expectProblem(refused, 400, 'invalidRequest');
  expect(refused.json.invalidParams.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/secret', '/id']);
  for (const body of [[], null, 'x']) expectProblem(await send(body), 400, 'bodyRequired');
  expect((await get(`/${String(id)}`)).json.previousSecretUntil).toBe(previousSecretUntil);
  expect((await send({})).status).toBe(rest === 'secrets' ? 201 : 404);
});

it('has at most twenty of one side', async () => {
  for (let number = 0; number < 20; number++) expect((await subscribe()).status).toBe(201);
  expectProblem(await subscribe(), 409, 'tooManyWebhookSubscriptions');
  expect((await subscribe({}, seller)).status).toBe(201);
});

it('logs every delivery, and delivers one again by hand', async () => {
  const { id } = (await subscribe({ types: [explained] })).json;
  const caseId = await api.openCase();
  await api.send('POST', `/v1/cases/${caseId}/events`, { token: buyer, body: { type: 'policy.explain', data: { channel: 'email' } } });
  await factsSettled(api.database.dataSource);
  const deliver = api.app.get(DeliverWebhooks, { strict: false });
  const sweep = async () => {
    await withinScope(systemScope('webhook sweep'), async () => {
      await deliver.makeDue();
      await Promise.all(await deliver.begin(16));
    });
  };
  receiver.answer = (response) => void response.writeHead(500).end();
  await sweep();
  const [failing] = (await get(`/${String(id)}/deliveries?status=pending`)).json.items;
  expect(failing).toMatchObject({
    type: explained,
    caseId,
    status: 'pending',
    attempts: [{ number: 1, responseStatus: 500, outcome: 'refused' }],
  });
  receiver.answer = (response) => void response.writeHead(204).end();
  const redelivery = await api.send('POST', failing.links.redeliveries as string, { token: buyer });
  expect(redelivery.status).toBe(202);
  await sweep();
  const { items, next } = (await get(`/${String(id)}/deliveries`)).json;
  expect([items, next]).toMatchObject([
    [
      {
        eventId: failing.eventId,
        status: 'delivered',
        nextAttemptAt: null,
        attempts: [{ number: 1 }, { number: 2, outcome: 'delivered' }],
      },
    ],
    null,
  ]);
  expect(receiver.ids()).toEqual([failing.eventId, failing.eventId]);
  expectProblem(
    await api.send('POST', `${path}/${String(id)}/deliveries/nope/redeliveries`, { token: buyer }),
    404,
    'webhookDeliveryNotFound',
  );
  expectProblem(await get(`/${String(id)}/deliveries?status=lost`), 400);
  expectProblem(await get(`/${String(id)}/deliveries?cursor=x`), 400, 'badCursor');
});
