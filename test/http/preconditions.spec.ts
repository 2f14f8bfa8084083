import { anOffer, ApiUnderTest, expectProblem, type Sent } from './api-under-test.js';

/** Nobody writes over what they have not seen, and nobody gets again what they have. */
describe('ETag', () => {
  let api: ApiUnderTest;
  let caseId: string;
  let at: string;
  let purchaser: string;
  let provider: string;
  let manager: string;

  beforeEach(async () => {
    api = await ApiUnderTest.start();
    await api.setClock('2026-06-01T08:00:00Z', true);
    caseId = await api.openCase();
    at = `/v1/cases/${caseId}`;
    [purchaser, provider] = [await api.token('purchaser'), await api.token('provider')];
    manager = await api.token('purchasingManager');
  });
  afterEach(() => api.stop());

  const get = (url: string, headers: Record<string, string> = {}, token = purchaser) => api.send('GET', url, { token, headers });
  const tagOf = async (url: string, token = purchaser): Promise<string> => String((await get(url, {}, token)).headers['etag']);
  const explain = (headers: Record<string, string> = {}, key?: string): Promise<Sent> =>
    api.send('POST', `${at}/events`, {
      token: purchaser,
      body: { type: 'policy.explain', data: { channel: 'email' } },
      headers,
      ...(key ? { key } : {}),
    });
  const history = async () => (await get(`${at}/events?limit=200`)).text;

  it('stands on every single resource, strong and the same until something changes, while the clock runs', async () => {
    const budget = { token: manager, body: { amount: '100.00' }, headers: { 'if-none-match': '*' } };
    await api.send('PUT', '/v1/budgets/2027/msz', budget);
    for (const url of [
      at,
      `${at}/actions`,
      `${at}/events/1`,
      `${at}/timeline.svg`,
      `${at}/deadlines/offerDue/proof`,
      `${at}/history-verification`,
      '/v1/policies/vgz/2027/findings',
      '/v1/policies/vgz/2027',
      '/v1/paths/existing-hospital',
      '/v1/budgets/2027/msz',
    ]) {
      const [first, second] = [await get(url), await get(url)];
      expect([url, first.status, first.headers['etag']]).toEqual([url, 200, expect.stringMatching(/^"(\d+-)?[\w-]{22}"$/)]);
      expect(second.headers['etag']).toBe(first.headers['etag']);
      const head = await api.send('HEAD', url, { token: purchaser });
      expect([url, head.status, head.headers['etag'], head.text]).toEqual([url, 200, first.headers['etag'], '']);
    }
    for (const list of ['/v1/cases', `${at}/events`, `${at}/offers`]) expect((await get(list)).headers['etag']).toBeUndefined();
    const [before, english] = [await tagOf(at), (await get(at, { 'accept-language': 'en' })).headers['etag']];
    expect(english).not.toBe(before);
    await explain();
    expect(await tagOf(at)).not.toBe(before);
    expect(before.split('-')[0]).toBe('"1');
    expect((await tagOf(at)).split('-')[0]).toBe('"2');
  });

  it('saves who has it the answer: 304, with the headers of every answer', async () => {
    const tag = await tagOf(at);
    for (const value of [tag, `W/${tag}`, `"iets", ${tag}`, '*']) {
      const sent = await get(at, { 'if-none-match': value });
      expect([value, sent.status, sent.text, sent.headers['etag']]).toEqual([value, 304, '', tag]);
      for (const name of ['api-version', 'x-request-id', 'cache-control', 'vary', 'content-language'])
        expect(sent.headers[name]).toBeTruthy();
    }
    for (const value of ['"iets"', 'onzin', '']) expect((await get(at, { 'if-none-match': value })).status).toBe(200);
    await explain();
    expect((await get(at, { 'if-none-match': tag })).status).toBe(200);
  });

  it('of a foreign case does not exist, as of an absent one', async () => {
    const stranger = await api.token('provider', { agb: '06999999' });
    const tag = await tagOf(at);
    const absent = '00000000-0000-7000-8000-000000000000';
    for (const headers of [{}, { 'if-none-match': tag }, { 'if-none-match': '*' }] as Record<string, string>[]) {
      const [foreign, none] = [await get(at, headers, stranger), await get(`/v1/cases/${absent}`, headers, stranger)];
      for (const sent of [foreign, none]) {
        expectProblem(sent, 404, 'caseNotFound');
        expect(sent.headers['etag']).toBeUndefined();
      }
      expect(foreign.text.replaceAll(caseId, absent)).toBe(none.text);
    }
  });

  it('lets an act pass on what was seen, and refuses it on anything else with the tag of now', async () => {
    const seen = await tagOf(at);
    expect((await explain({ 'if-match': seen })).status).toBe(201);
    const before = await history();
    const posts = [
      ['/events', { type: 'negotiation.start', data: {} }, purchaser],
      ['/offers', anOffer(), provider],
      ['/questions', { text: 'Geldt de norm?' }, provider],
      ['/conversations', { subject: 'quality', heldOn: '2026-05-30', participants: ['A'], notes: 'x' }, provider],
      ['/criteria/wtza/assessments', { outcome: 'met', explanation: 'Gezien.' }, purchaser],
      ['/criteria/wtza/waivers', { region: 'Zeeland', specialism: '0301', motivation: 'x' }, purchaser],
    ] as const;
    for (const [part, body, token] of posts) {
      const now = await tagOf(at, token);
      for (const value of [seen, `W/${now}`, '"1"', '"999-x"', '"geen-versie"', '"1", "3"']) {
        const sent = await api.send('POST', `${at}${part}`, { token, body, headers: { 'if-match': value } });
        expectProblem(sent, 412, 'preconditionFailed');
        expect([part, value, sent.headers['etag']]).toEqual([part, value, now]);
      }
      for (const value of ['', 'onzin', '"a" "b"', '"a",', 'W/*', '*, "2"']) {
        const sent = await api.send('POST', `${at}${part}`, { token, body, headers: { 'if-match': value } });
        expectProblem(sent, 400, 'invalidRequest');
        expect(sent.json.invalidParams).toEqual([expect.objectContaining({ in: 'header', name: 'If-Match', code: 'pattern' })]);
      }
    }
    expect(await history()).toBe(before);
    // The version that the last answer told is enough, as is any version for who does not care.
    expect((await explain({ 'if-match': '"2"' })).json).toMatchObject({ version: 3 });
    expect((await explain({ 'if-match': '"1", "3-abc"' })).json).toMatchObject({ version: 4 });
    expect((await explain({ 'if-match': '*' })).json).toMatchObject({ version: 5 });
    expect((await explain()).json).toMatchObject({ version: 6 });
  });

  it('lets one of two who saw the same act, and gives the first its answer again', async () => {
    const seen = await tagOf(at);
    const sent = await Promise.all(Array.from({ length: 8 }, (_, index) => explain({ 'if-match': seen }, `"k-${String(index)}"`)));
    expect(sent.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 7 }, () => 412)]);
    const winner = sent.findIndex(({ status }) => status === 201);
    const again = await explain({ 'if-match': seen }, `"k-${String(winner)}"`);
    expect([again.status, again.text]).toEqual([201, sent[winner]!.text]);
  });

  it('must be sent with what replaces: a budget', async () => {
    const address = '/v1/budgets/2027/msz';
    const put = (amount: string, headers: Record<string, string> = {}, token = manager) =>
      api.send('PUT', address, { token, body: { amount }, headers });
    expectProblem(await get(address), 404, 'notFound');
    const unsaid = await put('100.00');
    expectProblem(unsaid, 428, 'preconditionRequired');
    expect(unsaid.headers['etag']).toBeUndefined();
    for (const value of ['*', '"1"']) expectProblem(await put('100.00', { 'if-match': value }), 412, 'preconditionFailed');
    expectProblem(await put('100.00', { 'if-none-match': '"1"' }), 400, 'invalidRequest');
    expectProblem(await put('100.00', { 'if-none-match': '*', 'if-match': '*' }), 400, 'invalidRequest');
    for (const token of [provider, purchaser]) expectProblem(await put('100.00', {}, token), 403, 'notForThisRole');
    expect((await get('/v1/budgets')).json.items).toEqual([]);

    expect((await put('100.00', { 'if-none-match': '*' })).json).toMatchObject({ version: 1 });
    const seen = await tagOf(address);
    const [first, second] = await Promise.all([put('200.00', { 'if-match': seen }), put('300.00', { 'if-match': seen })]);
    expect([first.status, second.status].sort()).toEqual([200, 412]);
    const lost = first.status === 412 ? first : second;
    expect(lost.headers['etag']).toBe(await tagOf(address));
    expectProblem(await put('400.00', { 'if-none-match': '*' }), 412, 'preconditionFailed');
    const required = await put('400.00');
    expectProblem(required, 428, 'preconditionRequired');
    expect(required.headers['etag']).toBe(await tagOf(address));
    expect((await get(address)).json).toMatchObject({ version: 2 });
    expect((await put('400.00', { 'if-match': String(required.headers['etag']) })).json).toMatchObject({ version: 3, amount: '400.00' });
  });

  it('must be sent with what replaces: a draft of the answers of a new provider', async () => {
    const agb = '06777777';
    const own = await api.token('provider', { agb });
    await api.setClock('2026-05-20T08:00:00Z');
    const interest = {
      insurer: 'vgz',
      contractYear: 2027,
      provider: { agb, name: 'Behandelcentrum De Eik', kind: 'zbc' },
      contractedBefore: false,
      data: { specialisms: ['0303'], motivation: 'Wij leveren deze zorg al aan uw verzekerden.' },
    };
    const opened = await api.send('POST', '/v1/cases', { token: own, body: interest });
    expect([opened.status, opened.text]).toEqual([201, expect.any(String)]);
    const url = `/v1/cases/${String(opened.json.id)}`;
    await api.setClock('2026-06-04T08:00:00Z');
    await api.send('POST', `${url}/events`, { token: purchaser, body: { type: 'questionnaire.makeAvailable', data: {} } });
    const save = (headers: Record<string, string> = {}, token = own) =>
      api.send('POST', `${url}/events`, {
        token,
        body: { type: 'questionnaire.save', data: { answers: { clinicalStay: false } } },
        headers,
      });
    const required = await save();
    expectProblem(required, 428, 'preconditionRequired');
    const tag = await tagOf(url, own);
    expect(required.headers['etag']).toBe(tag);
    const stranger = await api.token('provider', { agb: '06999999' });
    expectProblem(await save({}, stranger), 404, 'caseNotFound');
    expect((await save({ 'if-match': tag })).status).toBe(201);
    expectProblem(await save({ 'if-match': tag }), 412, 'preconditionFailed');
    expect((await get(`${url}/questionnaires`, {}, own)).json.items).toHaveLength(1);
  });
});
