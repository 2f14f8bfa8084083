import { systemScope, VecozoInbox, withinScope } from '@termijn/persistence';
import { factsSettled } from '@termijn/testing/database/facts-settled.js';
import { aVecozoCloudEvent } from '@termijn/testing/vecozo-cloud-event.js';
import { DeliverWebhooks, signedHeaders } from '@termijn/webhooks';
import { AuditLog } from '../../apps/api/src/audit/audit-log.js';
import { agb, ApiUnderTest, expectProblem, type Anything } from '../http/api-under-test.js';
import { Receiver } from './receiver.js';

const key = Buffer.from(Array.from({ length: 32 }, (_, index) => index));
const secrets = `vgz=whsec_${key.toString('base64')}`;

describe('the audit trail of webhooks', () => {
  let api: ApiUnderTest;
  let receiver: Receiver;
  let caseId: string;
  let buyer: string;
  let seller: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ TERMIJN_VECOZO_SECRETS: secrets, WEBHOOK_LOOPBACK: '1' });
    receiver = await Receiver.start();
    await api.setClock('2026-06-12T08:00:00Z');
    caseId = await api.openCase();
    [buyer, seller] = [await api.token('purchaser'), await api.token('provider')];
  });
  afterAll(async () => {
    receiver.stop();
    await api.stop();
    for (const name of ['TERMIJN_VECOZO_SECRETS', 'WEBHOOK_LOOPBACK']) delete process.env[name];
  });

  /** As the auditor of an insurer, or the administrator, reads it, oldest first. */
  async function trail(query: string, role: 'auditor' | 'administrator' = 'auditor', insurer = 'vgz'): Promise<Anything[]> {
    await api.app.get(AuditLog).flush(true);
    const token = await api.token(role, role === 'auditor' ? { insurer } : {});
    const { json } = await api.send('GET', `/v1/audit-records?limit=200${query}`, { token });
    return (json.items as Anything[]).toReversed();
  }

  const post = (event: object, headers: Record<string, string> = {}, payload = Buffer.from(JSON.stringify(event))) =>
    api.send('POST', '/v1/vecozo/webhooks/vgz', {
      payload,
      headers: {
        'content-type': 'application/cloudevents+json',
        ...signedHeaders([key], String((event as { id: string }).id), new Date(), payload),
        ...headers,
      },
    });

  it('tells of an event that was taken in who signed it, when it came and when that was written', async () => {
    const before = new Date().toISOString();
    const event = aVecozoCloudEvent({ subject: caseId, time: '2026-06-12T07:00:00Z', data: { reference: 'U-1' } });
    const sent = await post(event, { 'x-request-id': 'webhook-1' });
    expect(sent.status).toBe(202);
    const records = await trail('&kind=change&subject=vecozo');
    expect(records.map(({ objectKind, facts }) => [objectKind, facts])).toEqual([
      ['vecozoEvent', ['insert']],
      ['case', ['requestModule.opened']],
    ]);
    for (const record of records) {
      expect(record).toMatchObject({
        role: 'integration',
        insurer: 'vgz',
        action: 'POST /v1/vecozo/webhooks/:insurer',
        status: 202,
        requestId: 'webhook-1',
        source: '127.0.0.1',
      });
      expect(record.receivedAt >= before).toBe(true);
      expect(record.recordedAt >= record.receivedAt).toBe(true);
    }
    // A copy changes nothing and is no record.
    expect((await post(event)).status).toBe(200);
    expect(await trail('&kind=change&subject=vecozo')).toHaveLength(2);
  });

  it('has every refused webhook, whatever was wrong, for the insurer at whose address it arrived', async () => {
    const event = aVecozoCloudEvent({ subject: caseId, time: '2026-06-12T07:30:00Z', data: { reference: 'U-2' } });
    await post(event);
    expectProblem(await post({ ...event, data: { reference: 'U-3' } }), 409, 'vecozoEventIdReused');
    expectProblem(await post({ ...event, specversion: '0.3' }), 400, 'invalidRequest');
    expectProblem(await post(event, { 'content-type': 'text/plain' }), 415, 'unsupportedMediaType');
    expectProblem(await post({ ...event, note: 'x'.repeat(70_000) }), 413, 'bodyTooLarge');
    for (let times = 0; times < 3; times++) expectProblem(await post(event, { 'webhook-signature': 'v1,x' }), 401, 'signatureInvalid');
    const mine = await trail('&kind=refusal');
    expect(mine.map(({ subject, problemCode, status, times }) => [subject, problemCode, status, times])).toEqual(
      expect.arrayContaining([
        ['vecozo', 'vecozoEventIdReused', 409, 1],
        ['vecozo', 'invalidRequest', 400, 1],
        [null, 'signatureInvalid', 401, 3],
      ]),
    );
    expect(await trail('&kind=refusal', 'auditor', 'cz')).toEqual([]);
    // Nobody's address was reached by what was not even read.
    const all = await trail('&kind=refusal', 'administrator');
    expect(all.map(({ problemCode }) => problemCode)).toEqual(expect.arrayContaining(['bodyTooLarge', 'unsupportedMediaType']));
    expect(JSON.stringify(all)).not.toContain('whsec_');
  });

  it('has what is done with a subscription, each try, and a delivery by hand; without the secrets', async () => {
    const path = '/v1/webhook-subscriptions';
    const made = await api.send('POST', path, { token: buyer, body: { url: receiver.url } });
    const at = `${path}/${String(made.json.id)}`;
    await api.send('PATCH', at, { token: buyer, body: { description: 'Anders' }, headers: { 'if-match': '*' } });
    const { secret } = (await api.send('POST', `${at}/secrets`, { token: buyer })).json;
    await api.send('POST', `/v1/cases/${caseId}/questions`, { token: seller, body: { text: 'Mag dit?' } });
    await factsSettled(api.database.dataSource);
    receiver.answer = (response) => void response.writeHead(500).end();
    const deliver = api.app.get(DeliverWebhooks, { strict: false });
    const sweep = () =>
      withinScope(systemScope('webhook sweep'), async () => {
        await deliver.makeDue();
        await Promise.all(await deliver.begin(16));
      });
    await sweep();
    const [delivery] = (await api.send('GET', `${at}/deliveries`, { token: buyer })).json.items;
    await api.send('POST', delivery.links.redeliveries as string, { token: buyer });
    receiver.answer = (response) => void response.writeHead(204).end();
    await sweep();
    await api.send('DELETE', at, { token: buyer, headers: { 'if-match': '*' } });

    const records = (await trail('&kind=change')).filter(({ objectKind }) => String(objectKind).startsWith('webhook'));
    expect(records.map(({ objectKind, objectId, facts, role, caseId: about }) => [objectKind, objectId, facts[0], role, about])).toEqual([
      ['webhookSubscription', made.json.id, 'insert', 'purchaser', null],
      ['webhookSubscription', made.json.id, 'update', 'purchaser', null],
      ['webhookSubscription', made.json.id, 'update', 'purchaser', null],
      ['webhookAttempt', `${String(delivery.id)}/1`, 'refused', 'clock', caseId],
      ['webhookDelivery', delivery.id, 'update', 'purchaser', caseId],
      ['webhookAttempt', `${String(delivery.id)}/2`, 'delivered', 'clock', caseId],
      ['webhookSubscription', made.json.id, 'delete', 'purchaser', null],
    ]);
    for (const one of [secret, made.json.secret]) expect(JSON.stringify(records)).not.toContain(String(one));
  });

  it('keeps what a provider is told from the auditor of the insurer of its cases', async () => {
    const made = await api.send('POST', '/v1/webhook-subscriptions', { token: seller, body: { url: receiver.url } });
    await api.send('POST', `/v1/cases/${caseId}/questions`, { token: seller, body: { text: 'En dit?' } });
    await factsSettled(api.database.dataSource);
    const deliver = api.app.get(DeliverWebhooks, { strict: false });
    await withinScope(systemScope('webhook sweep'), async () => {
      await deliver.makeDue();
      await Promise.all(await deliver.begin(16));
    });
    const ofProviders = (records: Anything[]) => records.filter(({ objectKind }) => String(objectKind).startsWith('webhook')).slice(-2);
    const all = ofProviders(await trail('&kind=change', 'administrator'));
    expect(all).toMatchObject([
      { objectKind: 'webhookSubscription', objectId: made.json.id, providerAgb: agb, insurer: null },
      { objectKind: 'webhookAttempt', insurer: null, facts: ['delivered'] },
    ]);
    const seen = await trail('&kind=change');
    expect(seen.filter(({ id }) => all.some((record) => record.id === id))).toEqual([]);
  });

  it('has a replay, event by event, and a reconciliation', async () => {
    const event = aVecozoCloudEvent({
      subject: caseId,
      time: '2026-06-12T07:45:00Z',
      sequence: '9',
      sequencetype: 'Integer',
      data: { reference: 'U-9' },
    });
    await post(event);
    const body = { receivedFrom: '2026-06-01T00:00:00Z', receivedUntil: '2026-07-01T00:00:00Z' };
    const replayed = await api.send('POST', '/v1/vecozo/replays', { token: await api.token('administrator'), body });
    expect(replayed.json.replanned).toBe(1);
    const records = await trail('&kind=change');
    expect(records.filter(({ action }) => action === 'POST /v1/vecozo/replays')).toMatchObject([
      { objectKind: 'vecozoEvent', role: 'administrator', facts: ['update'], insurer: 'vgz' },
    ]);
    const inbox = new VecozoInbox(await api.database.asApplication());
    const run = {
      id: '01990000-0000-7000-8000-000000000009',
      insurer: 'vgz',
      source: 'file',
      from: body.receivedFrom,
      until: body.receivedUntil,
    };
    await withinScope(systemScope('reconcile'), async () => {
      await inbox.beginReconciliation(run, 0);
      await inbox.endReconciliation(run.id, {}, null);
    });
    const runs = (await trail('&kind=change')).filter(({ objectKind }) => objectKind === 'vecozoReconciliation');
    expect(runs).toMatchObject([
      { objectId: run.id, action: 'reconcile', role: 'clock', facts: ['insert'] },
      { objectId: run.id, action: 'reconcile', facts: ['update'] },
    ]);
  });
});
