import { agb, anEvidence, ApiUnderTest, expectProblem, otherAgb } from './api-under-test.js';

const request = {
  requested: '500000.00',
  products: [{ product: 'Staaroperatie', forecast: '2400000.00', realisation: '1300000.00' }],
  explanation: 'Een aanbieder in de regio is gestopt.',
};
const supply = { sufficient: false, accessibility: 'Wachttijd 14 weken.', travelDistance: '55 minuten.', motivation: 'Treeknorm.' };
const contract = { provider: agb, contractYear: 2027, reference: 'K-1', ceiling: '12500000.00', obligationToDeliver: false };
const opening = (data: object = request, more: object = {}) => ({
  path: 'plafond-increase',
  insurer: 'vgz',
  contractYear: 2027,
  provider: { agb, name: 'Oogkliniek De Lens', kind: 'zbc' },
  contractedBefore: true,
  data,
  ...more,
});

describe('a request for a higher ceiling over HTTP', () => {
  let api: ApiUnderTest;
  let ours: string;
  let managing: string;
  let theirs: string;
  let signing: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    [ours, managing, theirs, signing] = await Promise.all([
      api.token('purchaser'),
      api.token('purchasingManager'),
      api.token('provider'),
      api.token('signatory'),
    ]);
    await api.setClock('2027-07-05T08:00:00.000Z');
  });
  afterAll(() => api.stop());

  const act = (id: string, token: string, type: string, data: object = {}) =>
    api.send('POST', `/v1/cases/${id}/events`, { token, body: { type, data } });

  it('registers contracts, once per key, for the purchaser’s own insurer, and shows them to their own', async () => {
    expectProblem(await api.send('POST', '/v1/cases', { token: theirs, body: opening() }), 409, 'noContractWithCeiling');
    expectProblem(await api.send('POST', '/v1/contracts', { token: theirs, body: contract }), 403, 'notForThisRole');
    expectProblem(await api.send('POST', '/v1/contracts', { token: ours, body: { ...contract, ceiling: '1.5' } }), 400, 'invalidRequest');
    const bare = { ...contract, ceiling: undefined };
    expectProblem(await api.send('POST', '/v1/contracts', { token: ours, body: bare }), 400, 'ceilingOrObligationRequired');
    const headers = { 'idempotency-key': 'contract-1' };
    const first = await api.send('POST', '/v1/contracts', { token: ours, body: contract, headers });
    expect([first.status, first.json]).toMatchObject([201, { insurer: 'vgz', provider: agb, ceiling: '12500000.00' }]);
    const again = await api.send('POST', '/v1/contracts', { token: ours, body: contract, headers });
    expect([again.text, again.headers['idempotent-replayed']]).toEqual([first.text, 'true']);
    expectProblem(await api.send('POST', '/v1/contracts', { token: ours, body: { ...contract, reference: 'X' }, headers }), 422);
    await api.send('POST', '/v1/contracts', { token: ours, body: { ...contract, provider: otherAgb } });
    const list = async (token: string, query = '') => (await api.send('GET', `/v1/contracts${query}`, { token })).json;
    expect((await list(theirs)).items.map((row: { provider: string }) => row.provider)).toEqual([agb]);
    const page = await list(ours, '?limit=1');
    const next = await list(ours, `?limit=1&cursor=${String(page.next)}`);
    expect([...page.items, ...next.items].map((row) => row.provider)).toEqual([otherAgb, agb]);
    expect((await list(ours, `?provider=${agb}&contractYear=2027&insurer=vgz`)).items).toHaveLength(1);
    expectProblem(await api.send('GET', '/v1/contracts'), 401);
  });

  it('sets budgets, for the purchasing manager only', async () => {
    const put = (address: string, amount: unknown, token = managing, headers: Record<string, string> = { 'if-match': '*' }) =>
      api.send('PUT', `/v1/budgets/${address}`, { token, body: { amount }, headers });
    expect((await put('2027/oogzorg', '300000.00', managing, { 'if-none-match': '*' })).json).toMatchObject({
      scope: 'oogzorg',
      granted: '0.00',
      headroom: '300000.00',
      version: 1,
    });
    expect((await put('2027/oogzorg', '400000.00')).json).toMatchObject({ amount: '400000.00', version: 2 });
    expectProblem(await put('2027/oogzorg', '1'), 400, 'invalidRequest');
    for (const token of [theirs, ours]) expectProblem(await put('2027/oogzorg', '1.00', token), 403, 'notForThisRole');
    for (const address of ['1999/oogzorg', '2027/Oog%20zorg', `2027/${'a'.repeat(61)}`]) expectProblem(await put(address, '1.00'), 404);
    expect((await api.send('GET', '/v1/budgets?contractYear=2027', { token: ours })).json.items).toHaveLength(1);
    expectProblem(await api.send('GET', '/v1/budgets', { token: theirs }), 403, 'notForThisRole');
  });

  it('plays a request from opening to the amended contract', async () => {
    const opened = await api.send('POST', '/v1/cases', { token: theirs, body: opening() });
    expect([opened.status, opened.json]).toMatchObject([201, { state: 'underAssessment', events: [{ type: 'increase.request' }] }]);
    const id = opened.json.id as string;
    expectProblem(await act(id, ours, 'decision.grant', { amount: '1.00', budget: 'oogzorg' }), 409, 'supplyNotAssessed');
    await act(id, ours, 'alternativeSupply.assess', supply);
    const tooMuch = await act(id, ours, 'decision.grant', { amount: '500000.00', budget: 'oogzorg' });
    expectProblem(tooMuch, 409, 'budgetExceeded');
    expect(tooMuch.json.facts).toMatchObject({ headroom: '400000.00' });
    const actions = (await api.send('GET', `/v1/cases/${id}/actions`, { token: ours })).json;
    const example = actions.allowed.find(({ type }: { type: string }) => type === 'decision.grant').example;
    expect(example.data).toEqual({ amount: '400000.00', budget: 'oogzorg' });
    expect((await api.send('POST', `/v1/cases/${id}/events`, { token: ours, body: example })).json.state).toBe('amending');
    expect((await api.send('GET', `/v1/cases/${id}`, { token: theirs })).json).toMatchObject({
      state: 'amending',
      setUp: null,
      increase: {
        number: 1,
        requested: '500000.00',
        granted: '400000.00',
        ceiling: '12500000.00',
        products: [{ product: 'Staaroperatie', forecast: '2400000.00', realisation: '1300000.00' }],
        alternativeSupply: { sufficient: false },
        decisions: [{ number: 1, decision: 'granted', amount: '400000.00', budget: 'oogzorg', releasedAt: null }],
      },
    });
    expectProblem(
      await api.send('PUT', '/v1/budgets/2027/oogzorg', { token: managing, body: { amount: '399999.99' }, headers: { 'if-match': '*' } }),
      409,
      'budgetBelowGranted',
    );
    await act(id, ours, 'contract.propose');
    expectProblem(await act(id, signing, 'contract.refuse', { then: 'stop', reason: 'x' }), 400, 'invalidData');
    expect((await act(id, signing, 'contract.accept')).json).toMatchObject({ state: 'amended', ended: true });
    const amended = (await api.send('GET', `/v1/cases/${id}`, { token: theirs })).json;
    expect(amended.contract).toMatchObject({ ceiling: '12900000.00', priceListReference: null, status: 'accepted' });
    const second = await api.send('POST', '/v1/cases', { token: theirs, body: opening() });
    const view = (await api.send('GET', `/v1/cases/${String(second.json.id)}`, { token: ours })).json;
    expect(view.increase).toMatchObject({ number: 2, ceiling: '12900000.00' });
  });

  it('tells what is wrong with a request, and what the path asks', async () => {
    const post = (body: object, token = theirs) => api.send('POST', '/v1/cases', { token, body });
    const missing = await post(opening({ requested: 1, products: [] }));
    expectProblem(missing, 400, 'invalidRequest');
    expect(missing.json.invalidParams.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/data/explanation',
      '/data/products',
      '/data/requested',
    ]);
    expectProblem(await post(opening(), ours), 400, 'evidenceRequired');
    const path = (await api.send('GET', '/v1/paths/plafond-increase')).json;
    expect(path.opening).toMatchObject({
      type: 'increase.request',
      side: 'provider',
      schema: { required: expect.arrayContaining(['products']) },
    });
    await api.setClock('2027-10-01T22:00:00.000Z');
    expectProblem(await post(opening()), 409, 'windowClosed');
    const entered = { receivedAt: '2027-10-01T21:59:59.999Z', evidence: anEvidence };
    expect((await post(opening(request, entered), ours)).status).toBe(201);
    const justified = { ...request, circumstances: 'Brand bij een ander ziekenhuis.' };
    const admitted = await post(opening(justified, { receivedAt: '2027-10-01T22:00:00.000Z', evidence: anEvidence }), ours);
    expect([admitted.status, admitted.json.events?.[0]?.why]).toEqual([201, expect.stringContaining('Brand')]);
  });
});
