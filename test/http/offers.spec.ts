import type { Role } from '@termijn/workflow';
import { agb, anEvidence, anOffer, anOpening, ApiUnderTest, expectProblem, otherAgb, type Sent } from './api-under-test.js';

const terms = { contractReference: 'SA-2027-1', priceListReference: 'PL-2027', ceiling: '1250000.00', obligationToDeliver: false };
const digital = { path: 'standard-offer', contractForm: 'digital' };
const faceToFace = { path: 'negotiated-offer', contractForm: 'faceToFace' };

/** Offers of the insurer, and negotiations on one of the provider, under the policies of other insurers than VGZ. */
describe('Offers over HTTP', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
  });
  afterAll(() => api.stop());

  const tokenOf = (role: Role, insurer: string, provider: string): Promise<string> =>
    api.token(role, role === 'purchaser' ? { insurer } : { agb: provider });

  const opening = async (insurer: string, provider: string, more: object): Promise<Sent> =>
    api.send('POST', '/v1/cases', {
      token: await tokenOf('purchaser', insurer, provider),
      body: anOpening(provider, { insurer, ...more }),
    });

  /** A case, and what both sides can do with it. */
  const opened = async (insurer: string, provider: string, more: object) => {
    const { json, text } = await opening(insurer, provider, more);
    const id = String(json?.id);
    if (json?.id === undefined) throw new Error(text);
    const get = async (part = '', role: Role = 'purchaser') =>
      (await api.send('GET', `/v1/cases/${id}${part}`, { token: await tokenOf(role, insurer, provider) })).json;
    const attempt = async (role: Role, type: string, data: object = {}) =>
      api.send('POST', `/v1/cases/${id}/events`, { token: await tokenOf(role, insurer, provider), body: { type, data } });
    const act = async (role: Role, type: string, data: object = {}) => {
      const sent = await attempt(role, type, data);
      expect([type, sent.status, sent.status === 201 ? '' : sent.text]).toEqual([type, 201, '']);
      return sent.json;
    };
    return { id, get, attempt, act };
  };

  it('finds the path by how an insurer contracts, and says what it still needs to know', async () => {
    const found = await api.send(
      'GET',
      '/v1/paths/applicable?insurer=salland&contractYear=2027&providerKind=hospital&contractedBefore=true&contractForm=digital',
    );
    expect(found.json).toMatchObject({ path: 'standard-offer', segment: 'digital' });
    await api.setClock('2026-07-01T08:00:00Z');
    const { path: _path, ...unnamed } = anOpening(agb, { insurer: 'salland' });
    const asked = await api.send('POST', '/v1/cases', { token: await tokenOf('purchaser', 'salland', agb), body: unnamed });
    expectProblem(asked, 400, 'inputMissing');
  });

  it('plays an offer that lapses, is admitted and signed', async () => {
    await api.setClock('2026-07-01T08:00:00Z');
    const { get, attempt, act } = await opened('salland', agb, digital);
    expect(await get()).toMatchObject({
      state: 'preparingOffer',
      stateLabel: 'aanbod voorbereiden',
      setUp: { invitation: 'awaited', policyExplanation: 'awaited', standardAgreement: 'notRequested' },
    });
    await api.setClock('2026-09-01T08:00:00Z');
    expectProblem(await attempt('purchaser', 'contract.propose', {}), 400, 'invalidData');
    await act('purchaser', 'contract.propose', terms);
    expect(await get()).toMatchObject({ state: 'awaitingSignature', contract: { version: 1, status: 'proposed', ...terms } });
    const asked = await act('provider', 'question.ask', { text: 'Welke prijslijst?' });
    expect(asked.created).toMatchObject([{ kind: 'question' }]);
    expect((await get('/questions')).items).toMatchObject([{ number: 1, dueOn: null }]);

    await api.setClock('2026-10-13T22:00:00Z');
    const late = await attempt('signatory', 'contract.accept');
    expectProblem(late, 409, 'contractTooLate');
    expect(late.json.liftedBy).toBe('de zorginkoper, met contract.admitLate');
    expect((await get('/late-receipts')).items).toMatchObject([{ refusalCode: 'contractTooLate', received: { type: 'contract.accept' } }]);
    await act('purchaser', 'contract.admitLate', { reason: 'Storing in het portaal.', signatureDueOn: '2026-10-20' });
    const proof = await get('/deadlines/proposalLapses/proof');
    expect(proof).toMatchObject({ milestone: 'SA-D2', dueOn: '2026-10-20', anchor: { event: 'contract.lateAdmitted' } });
    await act('signatory', 'contract.accept');
    const end = await get();
    expect(end).toMatchObject({ state: 'published', setUp: null, contract: { status: 'accepted' } });
    expect(await get('/deadlines/publication/proof')).toMatchObject({ milestone: 'SA-P', opensAt: '2026-10-13T22:00:00.000Z' });
    for (const link of Object.values(end.links as Record<string, string>)) {
      expect([link, (await api.send('GET', link, { token: await tokenOf('purchaser', 'salland', agb) })).status]).toEqual([link, 200]);
    }
  });

  it('plays a negotiation from a part of the offer to the processing after publication', async () => {
    await api.setClock('2026-10-14T08:00:00Z');
    const turnover = { amount: '500000.00', basis: 'claimedValue', year: 2025, source: 'Declaraties 2025' };
    const { id, get, attempt, act } = await opened('dsw', agb, { path: 'negotiated-offer', turnover });
    expectProblem(await attempt('provider', 'partialOffer.submit', anOffer()), 409, 'notInPolicy');
    expect((await get('/actions', 'provider')).blocked.map(({ type }: { type: string }) => type)).toContain('strategy.share');
    await act('provider', 'offer.submit', anOffer());
    await act('purchaser', 'agreement.accept', { proposal: 1 });
    await act('purchaser', 'agreement.record', terms);
    await act('purchaser', 'contract.propose');
    await api.setClock('2026-11-13T08:00:00Z');
    await act('signatory', 'contract.accept');
    expect(await get()).toMatchObject({ state: 'published', overdue: false });
    await act('provider', 'administration.complete', { note: 'Prijslijst ingelezen.' });
    expect((await get('/deadlines')).items.find(({ key }: { key: string }) => key === 'administrationDue')).toMatchObject({
      status: 'met',
    });
    const drawing = await api.send('GET', `/v1/cases/${id}/diagram.svg`, { token: await tokenOf('purchaser', 'dsw', agb) });
    expect([drawing.status, drawing.text.startsWith('<svg')]).toEqual([200, true]);
  });

  it('keeps a part of the offer in the history, with its lines', async () => {
    const { get, act } = await opened('salland', otherAgb, {
      ...faceToFace,
      data: { benchmarking: true },
      lateOpening: { agreedOfferDueOn: '2026-12-01', evidence: anEvidence },
    });
    await act('provider', 'partialOffer.submit', anOffer('5.00'));
    expect((await get('/events', 'purchaser')).items.at(-1)).toMatchObject({ type: 'partialOffer.submit', data: anOffer('5.00') });
    expect((await get('/offers')).items).toEqual([]);
    expect(await get()).toMatchObject({ setUp: { partialOffer: 'submitted', benchmarkMethod: 'awaited' } });
  });

  it('opens after the day for signing only with a ground, and says which', async () => {
    await api.setClock('2026-11-20T08:00:00Z');
    const attempt = (lateOpening: object | undefined) =>
      opening('caresq', agb, { path: 'standard-offer', ...(lateOpening ? { lateOpening } : {}) });
    const refused = await attempt(undefined);
    expectProblem(refused, 409, 'cutOffPassedAtOpening');
    expect(refused.text).toContain('agreedSignatureDueOn');
    expectProblem(await attempt({ agreedSignatureDueOn: '2026-11-31', evidence: anEvidence }), 400);
    expectProblem(await attempt({ evidence: anEvidence }), 400);
    expectProblem(await attempt({ agreedSignatureDueOn: '2026-11-19', evidence: anEvidence }), 400, 'dateInThePast');
    const { get, act } = await opened('caresq', agb, {
      path: 'standard-offer',
      lateOpening: { agreedSignatureDueOn: '2026-12-01', evidence: anEvidence },
    });
    await act('purchaser', 'contract.propose', terms);
    expect((await get('/deadlines')).items.find(({ key }: { key: string }) => key === 'signatureDue')).toMatchObject({
      dueOn: '2026-12-01',
    });
  });

  it.each([
    ['standard-offer', 'salland', { ...digital, data: { benchmarking: true } }],
    ['negotiated-offer', 'zilveren-kruis', { ...faceToFace, data: { benchmarking: 'ja' } }],
  ])('%s refuses what it does not ask at its opening', async (_path, insurer, more) => {
    expectProblem(await opening(insurer, '06020303', more), 400);
  });
});
