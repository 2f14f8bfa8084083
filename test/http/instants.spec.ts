import { agreementData } from '@termijn/testing/case-player.js';
import { anEvidence, anOffer, ApiUnderTest, expectProblem, type Sent } from './api-under-test.js';

/** Every instant of the specification that belongs to these paths, to the millisecond, through the API. */
describe.each([
  ['existing-hospital', 'hospital'],
  ['existing-institution', 'institution'],
])('The instants of %s', (path, kind) => {
  let api: ApiUnderTest;
  let caseId: string;
  let agb: string;
  let next = 6_030_001;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
  });
  afterAll(() => api.stop());

  beforeEach(async () => {
    await api.setClock('2026-05-20T08:00:00Z');
    agb = `0${String(next++)}`;
    caseId = await api.openCase(agb, { path, provider: { agb, name: 'Instelling', kind } });
  });

  const act = async (role: 'purchaser' | 'provider' | 'signatory', type: string, data: object = {}, more: object = {}): Promise<Sent> => {
    const token = await api.token(role, role === 'purchaser' ? { insurer: 'vgz' } : { agb });
    return api.send('POST', `/v1/cases/${caseId}/events`, { token, body: { type, data, ...more } });
  };
  const get = async (part: string): Promise<Sent> => api.send('GET', `/v1/cases/${caseId}${part}`, { token: await api.token('purchaser') });
  const deadline = async (key: string): Promise<Record<string, unknown>> => {
    const { items } = (await get('/deadlines')).json as { items: Record<string, unknown>[] };
    return items.filter((item) => item['key'] === key).at(-1) ?? {};
  };

  it('the preferred offer, the offer due, and what the insurer owes', async () => {
    expect(await deadline('offerPreferred')).toMatchObject({ kind: 'preference', firstLateAt: '2026-09-15T22:00:00.000Z' });
    expect(await deadline('offerDue')).toMatchObject({ kind: 'cutOff', dueOn: '2026-09-30', firstLateAt: '2026-09-30T22:00:00.000Z' });
    expect(await deadline('policyExplained')).toMatchObject({ kind: 'target', firstLateAt: '2026-06-12T22:00:00.000Z' });
    expect(await deadline('requestModuleOpens')).toMatchObject({ kind: 'target', firstLateAt: '2026-09-16T22:00:00.000Z' });
  });

  it('an offer at 23:59:59.999 on 30 September is in time', async () => {
    await api.setClock('2026-09-30T21:59:59.999Z');
    expect((await act('provider', 'offer.submit', anOffer())).json).toMatchObject({ state: 'negotiating' });
    expect(await deadline('offerDue')).toMatchObject({ status: 'met', closedAt: '2026-09-30T21:59:59.999Z' });
  });

  it('an offer at 00:00:00 on 1 October is refused, and kept as a late receipt', async () => {
    await api.setClock('2026-09-30T22:00:00.000Z');
    const refused = await act('provider', 'offer.submit', anOffer());
    expectProblem(refused, 409, 'offerTooLate');
    expect(refused.json).toMatchObject({
      facts: { dueOn: '2026-09-30', firstLateAt: '2026-09-30T22:00:00.000Z' },
      allowed: expect.any(Array),
    });
    expect(refused.json.liftedBy).toContain('offer.admitLate');
    expect((await get('')).json).toMatchObject({ state: 'offerOverdue' });
    expect((await get('/late-receipts')).json.items).toMatchObject([{ receivedAt: '2026-09-30T22:00:00.000Z' }]);
  });

  it('an offer received at 23:59:59.999 and entered five days later counts; the firing is undone and both stay', async () => {
    await api.setClock('2026-10-05T08:00:00Z');
    const entered = await act('purchaser', 'offer.submit', anOffer(), {
      receivedAt: '2026-09-30T23:59:59.999+02:00',
      evidence: anEvidence,
    });
    expect(entered.json).toMatchObject({ state: 'negotiating' });
    const facts = (await get('/events?limit=200')).json.items.map(
      ({ fact, data }: { fact: string; data: { deadline?: string } }) => `${fact} ${data.deadline ?? ''}`,
    );
    expect(facts.filter((fact: string) => fact.endsWith('offerDue'))).toEqual(
      expect.arrayContaining(['deadline.passed offerDue', 'deadline.corrected offerDue']),
    );
    expect(await deadline('offerDue')).toMatchObject({ status: 'met' });
    expect(await deadline('substantiveResponseDue')).toMatchObject({ dueOn: '2026-11-11', firstLateAt: '2026-11-11T23:00:00.000Z' });
  });

  it('a response one millisecond before the limit meets the term; at the limit it is a day late and the negotiation goes on', async () => {
    await api.setClock('2026-09-30T14:00:00Z');
    await act('provider', 'offer.submit', anOffer());
    expect(await deadline('substantiveResponseDue')).toMatchObject({ dueOn: '2026-11-11', firstLateAt: '2026-11-11T23:00:00.000Z' });
    await api.setClock('2026-11-11T22:59:59.999Z');
    await act('purchaser', 'response.give', { explanation: 'Akkoord.' });
    expect(await deadline('substantiveResponseDue')).toMatchObject({ status: 'met', daysLate: null });

    agb = `0${String(next++)}`;
    await api.setClock('2026-05-20T08:00:00Z');
    caseId = await api.openCase(agb, { path, provider: { agb, name: 'Instelling', kind } });
    await api.setClock('2026-09-30T14:00:00Z');
    await act('provider', 'offer.submit', anOffer());
    await api.setClock('2026-11-11T23:00:00.000Z');
    expect((await act('purchaser', 'response.give', { explanation: 'Later.' })).json).toMatchObject({ state: 'negotiating' });
    expect(await deadline('substantiveResponseDue')).toMatchObject({ status: 'metLate', daysLate: 1 });
    expect((await get('/breaches')).json.items.filter(({ key }: { key: string }) => key === 'substantiveResponseDue')).toMatchObject([
      { status: 'metLate', daysLate: 1 },
    ]);
  });

  it('the contract is published from 12 November, never before it is signed', async () => {
    await api.setClock('2026-09-30T14:00:00Z');
    await act('provider', 'offer.submit', anOffer());
    await act('purchaser', 'agreement.accept', { proposal: 1 });
    await act('purchaser', 'agreement.record', agreementData);
    await act('purchaser', 'contract.propose');
    await act('signatory', 'contract.accept');
    await api.setClock('2026-11-11T22:59:59.999Z');
    expect((await get('')).json).toMatchObject({ state: 'contracted' });
    await api.setClock('2026-11-11T23:00:00.000Z');
    expect((await get('')).json).toMatchObject({ state: 'published' });
  });

  it('the standard agreement can be requested from 16 September', async () => {
    await api.setClock('2026-09-15T21:59:59.999Z');
    const early = await act('provider', 'standardAgreement.request');
    expectProblem(early, 409, 'notOpenYet');
    expect(early.json).toMatchObject({ until: '2026-09-15T22:00:00.000Z' });
    await api.setClock('2026-09-15T22:00:00.000Z');
    expect((await act('provider', 'standardAgreement.request')).status).toBe(201);
  });
});
