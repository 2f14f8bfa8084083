import { systemScope, withinScope } from '@termijn/persistence';
import { addPolicies, findPolicy } from '@termijn/policies';
import { factsSettled } from '@termijn/testing/database/facts-settled.js';
import { DeliverWebhooks } from '@termijn/webhooks';
import { acts, callerRoles, sealOf, type CallerRole } from '@termijn/workflow';
import { agb, anOpening, ApiUnderTest, otherAgb, type Anything } from '../http/api-under-test.js';
import { Receiver } from '../webhooks/receiver.js';
import { vecozoEvent } from './two-tenants.js';

const insurer = 'verzegeld';
const secrets = /1313131\.13|777000\.77|858\.58|Tussen ons/;
/** Nothing in it is an example of the house. */
const anOffer = (amount = '1313131.13') => ({
  explanation: 'Tussen ons: onze laagste prijs.',
  lines: [{ kind: 'specialism', code: '0303', volume: 1200, unitPrice: '858.58', amount }],
});

/** A policy that seals the offers of hospitals until 15 October 2026, two weeks after they had to be in. */
function addSealingPolicy(): void {
  const policy = findPolicy('vgz', 2027)!;
  const segments = policy.segments.map((segment) =>
    segment.path === 'existing-hospital' ? { ...segment, offersSealedUntil: { boundary: 'from' as const, date: '2026-10-15' } } : segment,
  );
  addPolicies([{ ...policy, insurer, insurerName: 'Verzegelde Verzekeraar', uzovi: '9998', segments }]);
}

const others: CallerRole[] = callerRoles.filter((role) => role !== 'provider' && role !== 'signatory');

describe('Offers that the policy seals until a day', () => {
  let api: ApiUnderTest;
  let caseId: string;
  let lateCaseId: string;
  let receiver: Receiver;
  const told: string[] = [];

  const token = (role: CallerRole) => {
    if (role === 'provider' || role === 'signatory') return api.token(role, { agb });
    return api.token(role, role === 'administrator' ? {} : { insurer });
  };
  const get = async (url: string, role: CallerRole) => api.send('GET', url, { token: await token(role) });
  const post = async (url: string, role: CallerRole, body: object, headers: Record<string, string> = {}) => {
    const sent = await api.send('POST', url, { token: await token(role), body, headers });
    if (sent.status >= 300) throw new Error(sent.text);
    if (others.includes(role)) told.push(sent.text);
    return sent;
  };

  /** Every address at which anything of a case can be read. */
  const addresses = () =>
    [
      ...['', '/actions', '/process-agreements', '/questionnaires', '/supply-assessments', '/contract', '/breaches', '/late-receipts'],
      ...['/diagram.svg', '/timeline.svg', '/events?limit=200', '/events/3', '/offers', '/proposals', '/deadlines', '/questions'],
      ...['/conversations', '/criteria'],
    ]
      .map((part) => `/v1/cases/${caseId}${part}`)
      .concat(
        '/v1/cases',
        '/v1/notifications?limit=200',
        '/v1/deadlines?limit=200',
        '/v1/vecozo/events',
        '/v1/vecozo/events/ingediend',
        '/v1/events?limit=500',
      );

  beforeAll(async () => {
    addSealingPolicy();
    api = await ApiUnderTest.start({ WEBHOOK_LOOPBACK: '1' });
    receiver = await Receiver.start();
    await api.setClock('2026-06-15T08:00:00.000Z');
    await post('/v1/webhook-subscriptions', 'purchaser', { url: receiver.url });
    caseId = (await post('/v1/cases', 'purchaser', { ...anOpening(agb), insurer })).json.id;
    await post(`/v1/cases/${caseId}/events`, 'purchaser', { type: 'policy.explain', data: { channel: 'email' } });
    await post(`/v1/cases/${caseId}/offers`, 'provider', anOffer());
    await post(`/v1/cases/${caseId}/offers`, 'provider', anOffer('777000.77'));
    const reported = { ...vecozoEvent(caseId, 'ingediend'), data: { by: 'provider', proposal: 2, ...anOffer() } };
    await post('/v1/vecozo/events', 'integration', reported);
    lateCaseId = (await post('/v1/cases', 'purchaser', { ...anOpening(otherAgb), insurer })).json.id;
  });
  afterAll(async () => {
    receiver.stop();
    await api.stop();
    delete process.env['WEBHOOK_LOOPBACK'];
  });

  it.each(others)('keep what they say from a %s, wherever it asks', async (role) => {
    for (const url of addresses()) {
      const sent = await get(url, role);
      expect([url, secrets.test(sent.text)]).toEqual([url, false]);
    }
    const { items } = (await get(`/v1/cases/${caseId}/offers`, role)).json;
    const sealed = { explanation: null, total: null, lines: [], sealed: true, sealedUntil: '2026-10-14T22:00:00.000Z' };
    expect(items).toMatchObject([
      { number: 1, offerVersion: 1, ...sealed },
      { number: 2, offerVersion: 2, ...sealed },
    ]);
    const { data } = (await get(`/v1/cases/${caseId}/events/3`, role)).json;
    expect(data).toEqual({ explanation: null, lines: null });
  });

  it('are told to no subscriber of the insurer: it hears that there is one, and reads it sealed', async () => {
    await factsSettled(api.database.dataSource);
    const deliver = api.app.get(DeliverWebhooks, { strict: false });
    await withinScope(systemScope('webhook sweep'), async () => {
      await deliver.makeDue();
      for (let begun = -1; begun !== 0;) begun = (await Promise.all(await deliver.begin(16))).length;
    });
    const told = receiver.got.map(({ body }) => JSON.parse(body.toString()) as Anything);
    const [offered] = told.filter(({ type, subject }) => subject === caseId && type.endsWith('.offer.submitted.v1'));
    expect(told.filter((event) => secrets.test(JSON.stringify(event)))).toEqual([]);
    expect((await get(offered.dataref as string, 'purchaser')).json.data).toEqual({ explanation: null, lines: null });
  });

  it.each(['provider', 'signatory'] as const)('say everything to the %s whose they are', async (role) => {
    const { items } = (await get(`/v1/cases/${caseId}/offers`, role)).json;
    expect(items).toMatchObject([
      { total: '1313131.13', sealed: false, sealedUntil: null },
      { total: '777000.77', sealed: false },
    ]);
    expect((await get(`/v1/cases/${caseId}/events/3`, role)).json.data.lines).toHaveLength(1);
    expect((await get(`/v1/cases/${caseId}`, role)).json.standingProposal.total).toBe('777000.77');
  });

  it('are told to nobody in the answer to what was done, nor in that answer again', async () => {
    const headers = { 'idempotency-key': 'sealed-1' };
    const evidence = { channel: 'email', reference: '<1@ziekenhuis.example>' };
    const body = { type: 'offer.revise', data: anOffer(), receivedAt: '2026-06-15T07:00:00.000Z', evidence };
    for (let times = 0; times < 2; times++) await post(`/v1/cases/${caseId}/events`, 'purchaser', body, headers);
    expect(told.filter((text) => secrets.test(text))).toEqual([]);
    expect(told.length).toBeGreaterThan(4);
  });

  it('are sealed when they come too late as well', async () => {
    await api.setClock('2026-10-02T08:00:00.000Z');
    const late = { token: await api.token('provider', { agb: otherAgb }), body: anOffer() };
    expect((await api.send('POST', `/v1/cases/${lateCaseId}/offers`, late)).json.code).toBe('offerTooLate');
    const url = `/v1/cases/${lateCaseId}/late-receipts`;
    for (const role of others) {
      const { json, text } = await get(url, role);
      expect([role, secrets.test(text), json.items[0].received.data]).toEqual([role, false, { explanation: null, lines: null }]);
    }
    expect((await api.send('GET', url, { token: late.token })).text).toMatch(secrets);
    expect((await get('/v1/vecozo/events/ingediend', 'purchaser')).json.data.lines).toBeNull();
  });

  it('open at the moment that the policy names, for all who see the case', async () => {
    await api.setClock('2026-10-14T21:59:59.999Z');
    expect(secrets.test((await get(`/v1/cases/${caseId}/offers`, 'purchaser')).text)).toBe(false);
    await api.setClock('2026-10-14T22:00:00.000Z');
    for (const role of callerRoles) {
      const { items } = (await get(`/v1/cases/${caseId}/offers`, role)).json as { items: Anything[] };
      expect([role, items[1].total, items[1].sealed, items[1].sealedUntil]).toEqual([role, '777000.77', false, null]);
    }
    expect((await get('/v1/vecozo/events/ingediend', 'purchaser')).json.data.lines).toHaveLength(1);
    expect((await get(`/v1/cases/${caseId}/events/3`, 'auditor')).json.data.lines).toHaveLength(1);
  });
});

describe('The seal', () => {
  const policy = findPolicy('vgz', 2027)!;
  const sealing = (offersSealedUntil: (typeof policy.segments)[number]['offersSealedUntil']) => ({
    ...policy,
    segments: policy.segments.map((segment) => ({ ...segment, offersSealedUntil })),
  });
  const purchaser = { role: 'purchaser' as const };
  const segment = policy.segments[0]!.id;

  it('is not there without the setting, nor for the provider', () => {
    expect(sealOf(purchaser, policy, segment, '2026-06-01T00:00:00.000Z')).toBeNull();
    const sealed = sealing({ boundary: 'by', date: '2026-09-30' });
    expect(sealOf({ role: 'provider' }, sealed, segment, '2026-06-01T00:00:00.000Z')).toBeNull();
    expect(sealOf({ role: 'signatory' }, sealed, segment, '2026-06-01T00:00:00.000Z')).toBeNull();
  });

  it.each([
    [{ boundary: 'by', date: '2026-09-30' } as const, '2026-09-30T22:00:00.000Z'],
    [{ boundary: 'before', date: '2026-09-30' } as const, '2026-09-29T22:00:00.000Z'],
    [{ boundary: 'from', date: '2026-10-01' } as const, '2026-09-30T22:00:00.000Z'],
    [{ boundary: 'window', from: '2026-10-01', to: '2026-10-31' } as const, '2026-09-30T22:00:00.000Z'],
    [{ boundary: 'month', month: '2026-10' } as const, '2026-09-30T22:00:00.000Z'],
  ])('of %o opens at %s', (rule, until) => {
    const before = new Date(Date.parse(until) - 1).toISOString();
    expect(sealOf(purchaser, sealing(rule), segment, before)).toEqual({ until });
    expect(sealOf(purchaser, sealing(rule), segment, until)).toBeNull();
  });

  it('is on every act by which a provider offers', () => {
    const offering = acts.filter(
      ({ side, data }) => side === 'provider' && ['lines', 'offer'].some((name) => name in (data['properties'] as object)),
    );
    expect(offering.map(({ type }) => type)).toContain('offer.submit');
    for (const { type, sealable = [], data } of offering) {
      const holding = ['explanation', 'lines', 'offer'].filter((name) => name in (data['properties'] as object));
      expect([type, sealable]).toEqual([type, expect.arrayContaining(holding)]);
    }
  });

  it('without a day of its own never opens by itself', () => {
    for (const rule of [{ boundary: 'none' } as const, { boundary: 'event', anchor: 'offer.submitted' } as const]) {
      expect(sealOf(purchaser, sealing(rule), segment, '2030-01-01T00:00:00.000Z')).toEqual({ until: null });
    }
  });
});
