import { agb, anOffer, ApiUnderTest, expectProblem, otherAgb, type Sent } from '../http/api-under-test.js';

let api: ApiUnderTest;
let caseId: string;
let reporter: string;
let buyer: string;

beforeAll(async () => {
  api = await ApiUnderTest.start();
  await api.setClock('2026-06-01T08:00:00Z');
  caseId = await api.openCase();
  await api.setClock('2026-09-21T08:00:00Z');
  [reporter, buyer] = await Promise.all([api.token('integration'), api.token('purchaser')]);
});
afterAll(() => api.stop());

let last = 0;
const event = (more: object = {}) => ({
  id: `event-${String(++last)}`,
  type: 'uitvraagmodule.opengesteld',
  time: '2026-09-20T10:00:00+02:00',
  caseId,
  data: {},
  ...more,
});
const post = (body: unknown, token = reporter): Promise<Sent> => api.send('POST', '/v1/vecozo/events', { token, body });
const get = (path = '', token = buyer): Promise<Sent> => api.send('GET', `/v1/vecozo/events${path}`, { token });

describe('POST /v1/vecozo/events', () => {
  it('keeps and applies an event, and shows it at the address that it names', async () => {
    const sent = event({ data: { reference: 'U-1' } });
    const first = await post(sent);
    expect(first.status).toBe(202);
    expect(first.json).toMatchObject({ id: sent.id, status: 'applied', reason: null, caseId, time: '2026-09-20T08:00:00.000Z' });
    const seen = await get(String(first.headers['location']).replace('/v1/vecozo/events', ''));
    expect(seen.json).toEqual(first.json);
    expect((await get(`/${sent.id}`)).json).toEqual(first.json);
    const row = await api.send('GET', first.json.links.event as string, { token: buyer });
    expect(row.json).toMatchObject({
      type: 'requestModule.open',
      receivedAt: '2026-09-20T08:00:00.000Z',
      onBehalfOf: 'insurer',
      evidence: { channel: 'vecozo', reference: sent.id },
    });

    const again = await post(sent);
    expect({ status: again.status, json: again.json }).toEqual({ status: 200, json: first.json });
    expectProblem(await post({ ...sent, data: { reference: 'U-2' } }), 409, 'vecozoEventIdReused');
    expect((await post({ ...event(), id: `${sent.id}-x` })).json).toMatchObject({ status: 'overtaken', reason: { code: 'movedOn' } });
  });

  it('names a case by insurer, provider and year', async () => {
    const { caseId: _, ...rest } = event({ type: 'onderhandeling.herstart', data: { by: 'provider' } });
    const named = { ...rest, uzovi: '7095', agb, contractYear: 2027 };
    expect((await post(named)).json).toMatchObject({ status: 'overtaken', caseId, reason: { code: 'undoesOwnEditsOnly' } });
    const other = { ...named, id: 'other-path', path: 'existing-institution' };
    expect((await post(other)).json).toMatchObject({ status: 'needsAttention', caseId: null, reason: { code: 'caseUnknown' } });
  });

  it('says of another tenant’s case what it says of none', async () => {
    const stranger = await api.token('integration', { insurer: 'vgz' });
    const none = await post(event({ caseId: '00000000-0000-7000-8000-000000000000' }), stranger);
    const { caseId: _, ...rest } = event();
    const foreign = await post({ ...rest, uzovi: '3311', agb, contractYear: 2027 });
    for (const sent of [none, foreign]) {
      expect(sent.status).toBe(202);
      expect(sent.json).toMatchObject({ status: 'needsAttention', reason: none.json.reason, caseId: null });
    }
  });

  it('leaves an event that may be about two cases to a person, who says which', async () => {
    await api.setClock('2026-06-01T08:00:00Z');
    const first = await api.openCase(otherAgb);
    const end = { type: 'case.withdraw', data: { reason: 'Verkeerd geopend.' } };
    await api.send('POST', `/v1/cases/${first}/events`, { token: buyer, body: end });
    const second = await api.openCase(otherAgb);
    await api.send('POST', `/v1/cases/${second}/events`, { token: buyer, body: end });
    await api.setClock('2026-09-21T08:00:00Z');
    const { caseId: _, ...rest } = event({ type: 'onderhandeling.herstart', data: { by: 'provider' } });
    const sent = await post({ ...rest, uzovi: '7095', agb: otherAgb, contractYear: 2027 });
    expect(sent.json).toMatchObject({ status: 'needsAttention', reason: { code: 'caseAmbiguous' }, caseId: null });
    const retries = `/v1/vecozo/events/${String(rest.id)}/retries`;
    expect((await api.send('POST', retries, { token: buyer })).json).toMatchObject({ status: 'needsAttention' });
    expectProblem(await api.send('POST', retries, { token: buyer, body: { caseId: '00000000-0000-7000-8000-000000000000' } }), 404);
    expectProblem(await api.send('POST', retries, { token: buyer, body: { caseID: second } }), 400);
    expect((await api.send('POST', retries, { token: buyer, body: { caseId: second } })).json).toMatchObject({
      status: 'overtaken',
      caseId: second,
    });
    expectProblem(await api.send('POST', retries, { token: buyer, body: { caseId: second } }), 409, 'vecozoEventSettled');
  });

  it('tells every fault at once', async () => {
    const sent = await post({
      id: 'with space',
      type: 'onderhandeling.voorgesteld',
      time: '2026-02-30T10:00:00Z',
      sequence: 0,
      caseId: 'X',
      uzovi: '7095',
      data: { by: 'nobody', proposal: 1.5, explanation: '', lines: [], extra: 1 },
      extra: true,
    });
    expectProblem(sent, 400, 'invalidRequest');
    expect(sent.json.invalidParams.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(
      [
        '/extra',
        '/id',
        '/time',
        '/sequence',
        '/caseId',
        '/uzovi',
        '/data/by',
        '/data/proposal',
        '/data/explanation',
        '/data/lines',
        '/data/extra',
      ].sort(),
    );
  });

  const bad: [string, object, string][] = [
    ['no id', { id: undefined }, '/id'],
    ['an id that is a number', { id: 1 }, '/id'],
    ['an empty id', { id: '' }, '/id'],
    ['an id of 101 signs', { id: 'x'.repeat(101) }, '/id'],
    ['an id with a sign that is not visible', { id: 'a\tb' }, '/id'],
    ['an unknown type', { type: 'contract.verscheurd' }, '/type'],
    ['a name that every object has', { type: 'constructor' }, '/type'],
    ['no time', { time: null }, '/time'],
    ['a day for a time', { time: '2026-09-20' }, '/time'],
    ['a time without a zone', { time: '2026-09-20T10:00:00' }, '/time'],
    ['a time in the future', { time: '2026-09-21T08:00:00.001Z' }, '/time'],
    ['a broken number', { sequence: 1.5 }, '/sequence'],
    ['a number as text', { sequence: '1' }, '/sequence'],
    ['a number that overflows', { sequence: 2_147_483_648 }, '/sequence'],
    ['no case', { caseId: undefined }, '/caseId'],
    ['half a reference', { caseId: undefined, agb, contractYear: 2027 }, '/uzovi'],
    ['two references', { agb }, '/agb'],
    ['no data', { data: undefined }, '/data'],
    ['a list for data', { data: [] }, '/data'],
    ['data of another kind', { data: { proposal: 1 } }, '/data/proposal'],
  ];
  it.each(bad)('refuses %s, and keeps nothing', async (_, more, pointer) => {
    const before = await get('?limit=200');
    const sent = await post(event(more));
    expectProblem(sent, 400, 'invalidRequest');
    expect(sent.json.invalidParams.map((fault: { pointer: string }) => fault.pointer)).toContain(pointer);
    expect((await get('?limit=200')).json).toEqual(before.json);
  });

  it('takes events from integrations only', async () => {
    for (const role of ['purchaser', 'provider', 'signatory', 'administrator'] as const) {
      expectProblem(await post(event(), await api.token(role)), 403, 'notForThisRole');
    }
  });
});

describe('what became of events', () => {
  it('lists them by status, case and moment, page by page', async () => {
    const all = (await get('?limit=200')).json.items as { id: string; status: string; caseId: string | null }[];
    const attention = (await get('?status=needsAttention&limit=200')).json.items as typeof all;
    expect(attention.map(({ id }) => id)).toEqual(all.filter(({ status }) => status === 'needsAttention').map(({ id }) => id));
    const ofCase = (await get(`?caseId=${caseId}&limit=200`)).json.items as typeof all;
    expect(ofCase.map(({ id }) => id)).toEqual(all.filter((item) => item.caseId === caseId).map(({ id }) => id));
    expect((await get('?since=2026-09-21T08:00:00.001Z')).json.items).toEqual([]);
    const paged: string[] = [];
    let next = '';
    do {
      const page = (await get(`?limit=2${next}`)).json as { items: typeof all; next: string | null };
      paged.push(...page.items.map(({ id }) => id));
      next = page.next === null ? '' : `&cursor=${page.next}`;
    } while (next !== '');
    expect(paged).toEqual(all.map(({ id }) => id));
    expectProblem(await get('?status=lost'), 400, 'invalidRequest');
    expectProblem(await get('?cursor=x'), 400, 'badCursor');
  });

  it('shows them to the insurer, its integration and the administrator, and to no provider', async () => {
    const [{ links }] = (await get('?limit=1')).json.items as [{ links: { self: string } }];
    const path = links.self.replace('/v1/vecozo/events', '');
    for (const role of ['purchaser', 'integration', 'administrator'] as const) {
      expect((await get(path, await api.token(role))).status).toBe(200);
    }
    for (const role of ['provider', 'signatory'] as const) {
      expectProblem(await get(path, await api.token(role)), 404, 'vecozoEventNotFound');
      expectProblem(await get('', await api.token(role)), 403, 'notForThisRole');
    }
    expectProblem(await get('/00000000-0000-7000-8000-000000000000'), 404, 'vecozoEventNotFound');
    expectProblem(await get('/nope'), 404, 'vecozoEventNotFound');
  });

  it('parks an event that comes early and lets a purchaser push or dismiss it', async () => {
    const early = event({ type: 'onderhandeling.voorgesteld', sequence: 2, data: { by: 'provider', proposal: 1, ...anOffer() } });
    expect((await post(early)).json).toMatchObject({ status: 'parked', reason: { code: 'awaitsSequence' } });
    const dismissals = (id: string) => `/v1/vecozo/events/${id}/dismissals`;
    expectProblem(await api.send('POST', dismissals(early.id), { token: reporter, body: { reason: 'x' } }), 403, 'notForThisRole');
    expectProblem(await api.send('POST', dismissals(early.id), { token: buyer, body: { reason: ' ' } }), 400, 'invalidRequest');
    expectProblem(await api.send('POST', dismissals(early.id), { token: buyer }), 400, 'bodyRequired');
    const pushed = await api.send('POST', `/v1/vecozo/events/${early.id}/retries`, { token: buyer });
    expect({ status: pushed.status, json: pushed.json }).toMatchObject({ status: 200, json: { status: 'applied', reason: null } });
    expectProblem(await api.send('POST', dismissals(early.id), { token: buyer, body: { reason: 'Te laat.' } }), 409, 'vecozoEventSettled');
    const next = event({ type: 'onderhandeling.voorgesteld', sequence: 5, data: { by: 'provider', proposal: 2, ...anOffer() } });
    await post(next);
    const dismissed = await api.send('POST', dismissals(next.id), { token: buyer, body: { reason: 'Dubbel gemeld.' } });
    expect(dismissed.json).toMatchObject({ status: 'dismissed', reason: { code: 'dismissed', text: 'Dubbel gemeld.' } });
    expect(dismissed.json.settledBy).toMatchObject({ role: 'purchaser' });
    expect((await post(next)).json).toMatchObject({ status: 'dismissed' });
  });

  it('accepts a contract that a signatory accepted in VECOZO, when its moment comes', async () => {
    const accept = event({ type: 'contract.geaccepteerd', time: '2026-09-21T07:59:00Z', data: { contractVersion: 1 } });
    expect((await post(accept)).json).toMatchObject({ status: 'parked', reason: { code: 'awaitsAgreement' } });
    await post(event({ type: 'onderhandeling.geaccordeerd', time: '2026-09-21T07:00:00Z', data: { by: 'insurer', proposal: 1 } }));
    const agreement = { contractReference: 'C-1', priceListReference: 'P-1', ceiling: '1.00', obligationToDeliver: false };
    await api.send('POST', `/v1/cases/${caseId}/events`, { token: buyer, body: { type: 'agreement.record', data: agreement } });
    expect((await post(event({ type: 'contract.voorgesteld', data: { contractVersion: 1 } }))).json).toMatchObject({ status: 'applied' });
    expect((await get(`/${accept.id}`)).json).toMatchObject({ status: 'applied' });
    expect((await api.send('GET', `/v1/cases/${caseId}`, { token: buyer })).json).toMatchObject({ state: 'contracted' });
  });
});
