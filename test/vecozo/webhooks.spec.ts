import { connect, type AddressInfo } from 'node:net';
import type { Type } from '@nestjs/common';
import { CaseStore, VecozoEventList } from '@termijn/persistence';
import { readConfiguration } from '@termijn/platform';
import { DismissEvent, ReceiveEvent, RetryEvent } from '@termijn/vecozo';
import { aDecision, aNewCase } from '@termijn/testing';
import { integration } from '@termijn/testing/case-player.js';
import { aVecozoCloudEvent, type VecozoCloudEvent } from '@termijn/testing/vecozo-cloud-event.js';
import { signedHeaders } from '@termijn/webhooks';
import { OfferSeal } from '../../apps/api/src/offers/offer-seal.js';
import { VecozoEventsController } from '../../apps/api/src/vecozo/vecozo-events.controller.js';
import { developmentVecozoSecret, VecozoSecrets } from '../../apps/api/src/vecozo/vecozo-secrets.js';
import { agb, ApiUnderTest, expectProblem, type Sent } from '../http/api-under-test.js';

const [first, second, ofOthers] = [1, 2, 3].map((number) => Buffer.alloc(32, number)) as [Buffer, Buffer, Buffer];
const secret = (key: Buffer) => `whsec_${key.toString('base64')}`;

let api: ApiUnderTest;
let caseId: string;
let buyer: string;

beforeAll(async () => {
  api = await ApiUnderTest.start({ TERMIJN_VECOZO_SECRETS: `vgz=${secret(first)},${secret(second)}` });
  await api.setClock('2026-06-01T08:00:00Z');
  caseId = await api.openCase();
  await api.setClock('2026-09-21T08:00:00Z');
  buyer = await api.token('purchaser');
});
afterAll(async () => {
  await api.stop();
  delete process.env['TERMIJN_VECOZO_SECRETS'];
});

interface How {
  to?: string;
  keys?: Buffer[];
  /** Seconds from the real clock. */
  away?: number;
  headers?: Record<string, string>;
  /** Other bytes than were signed. */
  payload?: string | Buffer;
}

const post = (event: object, { to = 'vgz', keys = [first], away = 0, headers = {}, payload }: How = {}): Promise<Sent> => {
  const body = Buffer.from(JSON.stringify(event));
  const id = String((event as { id?: unknown }).id);
  const signed = signedHeaders(keys, id, new Date(Date.now() + away * 1000), body);
  return api.send('POST', `/v1/vecozo/webhooks/${to}`, {
    payload: payload ?? body,
    headers: { 'content-type': 'application/cloudevents+json', ...signed, ...headers },
  });
};
const about = (more: Parameters<typeof aVecozoCloudEvent>[0] = {}): VecozoCloudEvent => aVecozoCloudEvent({ subject: caseId, ...more });
const listed = async (id: string) => api.send('GET', `/v1/vecozo/events/${id}`, { token: buyer });
const all = async () => (await api.send('GET', '/v1/vecozo/events?limit=200', { token: buyer })).text;
const applied = async () => Number((await api.database.dataSource.query<{ n: string }[]>('select count(*) as n from case_event'))[0]!.n);

describe('a signed event of VECOZO', () => {
  it('is taken in, applied, and once', async () => {
    const event = about({ data: { reference: 'U-1' }, sequence: '1', sequencetype: 'Integer' });
    const sent = await post(event);
    expect({ status: sent.status, json: sent.json }).toEqual({ status: 202, json: { id: event.id, isNew: true } });
    expect((await listed(event.id)).json).toMatchObject({
      status: 'applied',
      type: 'uitvraagmodule.opengesteld',
      caseId,
      sequence: 1,
      data: { reference: 'U-1' },
    });
    const history = await api.send('GET', (await listed(event.id)).json.links.event as string, { token: buyer });
    expect(history.json).toMatchObject({
      actor: { subject: 'vecozo', role: 'integration' },
      receivedAt: '2026-09-20T08:00:00.000Z',
      evidence: { reference: event.id },
    });

    const before = await applied();
    const again = await post(event);
    expect({ status: again.status, json: again.json }).toEqual({ status: 200, json: { id: event.id, isNew: false } });
    // The same in another order of names, signed anew: still the same event.
    expect((await post(Object.fromEntries(Object.entries(event).reverse()), { keys: [second] })).status).toBe(200);
    expect(await applied()).toBe(before);
  });

  it('is refused with a 409 when its id was used for something else, and the first stands', async () => {
    const event = about({ type: 'onderhandeling.herstart', data: { by: 'provider' } });
    await post(event);
    expectProblem(await post({ ...event, data: { by: 'insurer' } }), 409, 'vecozoEventIdReused');
    expectProblem(await post({ ...event, extra: 'x' }), 409, 'vecozoEventIdReused');
    expect((await listed(event.id)).json.data).toEqual({ by: 'provider' });
  });

  it('that says what another said is kept without effect', async () => {
    const event = about({ time: '2026-09-20T09:00:00Z', data: { reference: 'U-2' } });
    await post(event);
    const before = await applied();
    const copy = { ...event, id: about().id };
    expect((await post(copy)).json).toEqual({ id: copy.id, isNew: true });
    expect((await post(copy)).json).toEqual({ id: copy.id, isNew: false });
    expect((await listed(copy.id)).json).toMatchObject({ status: 'overtaken', reason: { code: 'sameContent' }, caseId: null });
    expect(await applied()).toBe(before);
  });

  it('is the same event when an integration sent it with its token', async () => {
    const { id, time } = about();
    const envelope = { id, type: 'onderhandeling.herstart', time, sequence: null, caseId, data: { by: 'insurer' } };
    await api.send('POST', '/v1/vecozo/events', { token: await api.token('integration'), body: envelope });
    expect((await post(about({ id, time, type: 'onderhandeling.herstart', data: { by: 'insurer' } }))).json).toEqual({ id, isNew: false });
    expectProblem(await post(about({ id, time, type: 'onderhandeling.herstart', data: { by: 'provider' } })), 409, 'vecozoEventIdReused');
  });

  it('of a type that we do not know is kept for a person', async () => {
    const event = about({ data: 'anything' });
    event.type = 'nl.zorginkoop.portaal.contract.verscheurd.v2';
    expect((await post(event)).status).toBe(202);
    expect((await listed(event.id)).json).toMatchObject({
      status: 'needsAttention',
      reason: { code: 'unknownEvent' },
      caseId,
      type: event.type,
    });
    const { subject: _, data: __, ...bare } = event;
    expect((await post({ ...bare, id: about().id })).status).toBe(202);
    // Trying again does not make us know it.
    expect((await api.send('POST', `/v1/vecozo/events/${event.id}/retries`, { token: buyer })).json).toMatchObject({
      status: 'needsAttention',
    });
  });

  it('says the same of a case of another insurer as of none: kept', async () => {
    const other = aNewCase({ insurer: 'elders' });
    await new CaseStore(api.database.dataSource).create({ case: other, decision: aDecision() });
    const [unknown, foreign] = [
      aVecozoCloudEvent({ subject: '00000000-0000-7000-8000-000000000000' }),
      aVecozoCloudEvent({ subject: other.id }),
    ];
    const reasons = [];
    for (const event of [unknown, foreign]) {
      const sent = await post(event);
      expect({ status: sent.status, json: sent.json }).toEqual({ status: 202, json: { id: event.id, isNew: true } });
      const { status, reason, caseId: found } = (await listed(event.id)).json;
      reasons.push({ status, reason, found });
    }
    expect(reasons[0]).toMatchObject({ status: 'needsAttention', reason: { code: 'caseUnknown' }, found: null });
    expect(reasons[1]).toEqual(reasons[0]);
  });

  it('names its case by insurer, provider and year', async () => {
    const event = aVecozoCloudEvent({
      type: 'onderhandeling.herstart',
      data: { by: 'provider' },
      uzovi: '7095',
      agb,
      contractyear: 2027,
      subject: 'Ziekenhuis Voorbeeld',
    });
    await post(event);
    expect((await listed(event.id)).json).toMatchObject({ status: 'overtaken', caseId });
  });

  it('tells the sender every fault at once, and keeps nothing', async () => {
    const before = await all();
    const sent = await post({
      specversion: '0.3',
      id: 'x',
      source: 'vecozo',
      type: 'Contract',
      time: 'now',
      sequence: '0',
      data: [],
      'met-streep': 1,
      lijst: [],
    });
    expectProblem(sent, 400, 'invalidRequest');
    expect(sent.json.invalidParams.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(
      ['/id', '/lijst', '/met-streep', '/sequence', '/sequencetype', '/source', '/specversion', '/time', '/type'].sort(),
    );
    const data = await post(about({ type: 'onderhandeling.geaccordeerd', subject: 'geen', data: { by: 'nobody', proposal: 0 } }));
    expect(data.json.invalidParams.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/data/by',
      '/data/proposal',
      '/subject',
    ]);
    expectProblem(await post(about({ time: '2026-09-21T08:00:00.001Z' })), 400, 'invalidRequest');
    expectProblem(await post(about(), { headers: { 'webhook-id': 'x' } }), 401, 'signatureInvalid');
    for (const text of ['[]', 'null', '{"a":1,"a":1}', '{"__proto__":{}}', '{', '']) {
      const bytes = Buffer.from(text);
      const headers = { 'content-type': 'application/cloudevents+json', ...signedHeaders([first], 'x', new Date(), bytes) };
      const refused = await api.send('POST', '/v1/vecozo/webhooks/vgz', { payload: bytes, headers });
      expect([text, refused.status]).toEqual([text, 400]);
    }
    expect(await all()).toBe(before);
  });

  it('has the id of its header', async () => {
    const event = about();
    const bytes = Buffer.from(JSON.stringify(event));
    const sent = await post(event, { headers: signedHeaders([first], about().id, new Date(), bytes), payload: bytes });
    expectProblem(sent, 400, 'invalidRequest');
    expect(sent.json.invalidParams).toMatchObject([{ in: 'header', name: 'webhook-id' }]);
  });
});

describe('what is not signed by VECOZO', () => {
  const cases: [string, How][] = [
    ['nothing', { headers: { 'webhook-signature': '' } }],
    ['with a key of nobody', { keys: [Buffer.alloc(32, 9)] }],
    ['with the key of another address', { keys: [ofOthers] }],
    ['with this key, to another address', { to: 'cz' }],
    ['to no insurer', { to: 'nergens' }],
    ['to a name that every object has', { to: 'constructor' }],
    ['five minutes and a second ago', { away: -301 }],
    ['too far ahead', { away: 302 }],
    ['over another body', { payload: '{}' }],
    ['over what JSON.parse made of it', { payload: ` ${JSON.stringify(aVecozoCloudEvent())}` }],
  ];
  it.each(cases)('is refused, all in the same words: %s', async (_, how) => {
    const before = await all();
    const sent = await post(about(), how);
    expectProblem(sent, 401, 'signatureInvalid');
    expect(sent.headers['www-authenticate']).toBe('StandardWebhooks');
    expect(sent.json.detail).not.toMatch(/secret|sleutel van|venster/);
    expect(await all()).toBe(before);
  });

  it('is not helped by a token or by where it says it comes from', async () => {
    const token = await api.token('integration');
    const headers = { authorization: `Bearer ${token}`, 'x-forwarded-for': '127.0.0.1', forwarded: 'for=127.0.0.1' };
    expectProblem(await post(about(), { keys: [ofOthers], headers }), 401, 'signatureInvalid');
  });

  it('is refused again after the window, though it was taken in before', async () => {
    const event = about({ time: '2026-09-20T10:00:00Z' });
    expect((await post(event)).status).toBe(202);
    expectProblem(await post(event, { away: -301 }), 401, 'signatureInvalid');
  });

  it('is not read beyond 64 KiB, signed or not, and not in another form', async () => {
    const large = about({ data: { reference: 'x'.repeat(70_000) } });
    expectProblem(await post(large), 413, 'bodyTooLarge');
    const size = (event: object) => Buffer.byteLength(JSON.stringify(event));
    const fill = 65_536 - size(about({ note: '' }));
    const brim = about({ note: 'x'.repeat(fill) });
    expect(size(brim)).toBe(65_536);
    expect((await post(brim)).status).toBe(202);
    expectProblem(await post({ ...about(), note: 'x'.repeat(fill + 1) }), 413, 'bodyTooLarge');
    for (const type of ['text/plain', 'application/cloudevents+json; charset=latin1', 'application/cloudevents-batch+json']) {
      expectProblem(await post(about(), { headers: { 'content-type': type } }), 415, 'unsupportedMediaType');
    }
    expectProblem(await post(about(), { headers: { 'content-encoding': 'gzip' } }), 415, 'unsupportedMediaType');
    expect((await post(about({ time: '2026-09-20T11:00:00Z' }), { headers: { 'content-type': 'application/json' } })).status).toBe(202);
    const token = await api.token('integration');
    const elsewhere = { token, payload: '{}', headers: { 'content-type': 'application/cloudevents+json' } };
    expectProblem(await api.send('POST', '/v1/vecozo/events', elsewhere), 415, 'unsupportedMediaType');
  });

  it('is cut off at the limit and not taken in whole', async () => {
    await api.app.listen(0, '127.0.0.1');
    const { port } = api.app.getHttpServer().address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    const head =
      'POST /v1/vecozo/webhooks/vgz HTTP/1.1\r\nHost: x\r\nContent-Type: application/cloudevents+json\r\nTransfer-Encoding: chunked\r\n\r\n';
    socket.write(head);
    let written = 0;
    const chunk = `${(8192).toString(16)}\r\n${'x'.repeat(8192)}\r\n`;
    while (!socket.destroyed && text === '' && written < 10 * 1024 * 1024) {
      socket.write(chunk);
      written += 8192;
      await new Promise((done) => setImmediate(done));
    }
    expect(text).toMatch(/^HTTP\/1\.1 413 /);
    expect(written).toBeLessThan(10 * 1024 * 1024);
    socket.destroy();
  });

  it('500 that were changed at random, over HTTP: none is taken in', async () => {
    const before = await all();
    const event = about({ time: '2026-09-20T12:00:00Z' });
    const body = Buffer.from(JSON.stringify(event));
    for (let number = 0; number < 500; number++) {
      const payload = Buffer.from(body);
      const headers = signedHeaders([first], event.id, new Date(), body);
      if (number % 2 === 0) payload[(number * 7) % payload.length]! ^= 1 + (number % 7);
      else {
        const name = (['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const)[number % 3]!;
        const value = headers[name]!;
        const at = (number * 5) % value.length;
        headers[name] = `${value.slice(0, at)}${value[at] === '1' ? '2' : '1'}${value.slice(at + 1)}`;
      }
      expect([number, (await post(event, { headers, payload })).status]).toEqual([number, 401]);
    }
    expect(await all()).toBe(before);
  });
});

it('takes a hundred copies at once for one', async () => {
  const event = about({ time: '2026-09-20T13:00:00Z', type: 'onderhandeling.herstart', data: { by: 'provider' } });
  const sent = await Promise.all(Array.from({ length: 100 }, () => post(event)));
  expect(sent.filter(({ status }) => status === 202)).toHaveLength(1);
  expect(sent.filter(({ status }) => status === 200)).toHaveLength(99);
});

describe('without configured secrets', () => {
  it('development signs with what follows from its own key, for each insurer another', async () => {
    const development = await ApiUnderTest.start({ TERMIJN_VECOZO_SECRETS: '' });
    try {
      const [ours, theirs] = await Promise.all(['vgz', 'cz'].map((insurer) => developmentVecozoSecret(development.dataDir, insurer)));
      expect(ours).not.toBe(theirs);
      const event = aVecozoCloudEvent({ subject: caseId });
      const payload = Buffer.from(JSON.stringify(event));
      const send = (text: string) =>
        development.send('POST', '/v1/vecozo/webhooks/7095', {
          payload,
          headers: signedHeaders([Buffer.from(text.slice(6), 'base64')], event.id, new Date(), payload),
        });
      expectProblem(await send(theirs!), 401, 'signatureInvalid');
      expect((await send(ours!)).status).toBe(202);
    } finally {
      await development.stop();
    }
  });

  it('does not start on a name that is no insurer', () => {
    const configuration = readConfiguration({ TERMIJN_VECOZO_SECRETS: `niemand=${secret(first)}` });
    expect(() => new VecozoSecrets(configuration)).toThrow('niemand');
  });
});

it('takes nothing by token in production', async () => {
  const configuration = { ...readConfiguration({}), production: true };
  const app = (type: Type) => api.app.get(type, { strict: false }) as never;
  const door = new VecozoEventsController(
    configuration,
    app(VecozoEventList),
    app(ReceiveEvent),
    app(RetryEvent),
    app(DismissEvent),
    app(OfferSeal),
  );
  const telling = { instance: '/', language: 'nl' as const };
  await expect(door.receive(integration, {}, {} as never, telling, {} as never)).rejects.toMatchObject({ code: 'vecozoSignatureRequired' });
});
