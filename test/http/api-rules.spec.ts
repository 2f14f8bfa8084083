import { connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { anEvidence, anOffer, anOpening, ApiUnderTest, expectProblem, type Anything, type Sent } from './api-under-test.js';

/** What docs/api-design-rules.md says of every answer. */
describe('The API design rules', () => {
  let api: ApiUnderTest;
  let caseId: string;
  let at: string;
  let purchaser: string;
  let provider: string;
  const portal = 'https://portaal.example';

  beforeAll(async () => {
    api = await ApiUnderTest.start({ ALLOWED_ORIGINS: `${portal}, https://ander.example:8443` });
    await api.setClock('2026-06-01T08:00:00Z');
    caseId = await api.openCase();
    at = `/v1/cases/${caseId}`;
    [purchaser, provider] = [await api.token('purchaser'), await api.token('provider')];
  });
  afterAll(async () => {
    await api.stop();
    delete process.env['ALLOWED_ORIGINS'];
  });

  const get = (url: string, headers: Record<string, string> = {}, token: string | null = purchaser): Promise<Sent> =>
    api.send('GET', url, { token, headers });

  /** An answer of every kind there is without a fault of ours. */
  async function everyKind(): Promise<[string, Sent][]> {
    const tag = String((await get(at)).headers['etag']);
    const explain = { token: purchaser, body: { type: 'policy.explain', data: { channel: 'email' } } };
    return [
      ['200', await get(at)],
      ['200 open', await get('/v1/policies', {}, null)],
      ['200 openapi', await get('/v1/openapi.json', {}, null)],
      ['200 svg', await get(`${at}/timeline.svg`)],
      ['200 zip', await get(`${at}/bundle`)],
      ['201', await api.send('POST', `${at}/events`, explain)],
      ['304', await get('/v1/paths/existing-hospital', { 'if-none-match': '*' })],
      ['400', await get('/v1/cases?x=1')],
      ['400 json', await api.send('POST', '/v1/cases', { token: purchaser, payload: '{' })],
      ['401', await get('/v1/cases', {}, null)],
      ['403', await get('/v1/budgets', {}, provider)],
      ['404', await get('/v1/nergens')],
      ['404 case', await get('/v1/cases/00000000-0000-7000-8000-000000000000')],
      ['405', await api.send('DELETE', '/v1/cases', { token: purchaser })],
      ['406', await get(at, { accept: 'text/csv' })],
      ['409', await api.send('POST', '/v1/cases', { token: purchaser, body: anOpening() })],
      ['412', await api.send('POST', `${at}/events`, { ...explain, headers: { 'if-match': tag } })],
      ['413', await api.send('POST', '/v1/cases', { token: purchaser, body: { a: 'a'.repeat(1_048_577) } })],
      ['414', await get(`/v1/cases/${'a'.repeat(300)}`)],
      ['415', await api.send('POST', '/v1/cases', { token: purchaser, payload: 'a', headers: { 'content-type': 'text/plain' } })],
      ['428', await api.send('PUT', '/v1/budgets/2027/msz', { token: await api.token('purchasingManager'), body: { amount: '1.00' } })],
    ];
  }

  it('give every answer the version and the headers of the table, errors as problems', async () => {
    for (const [kind, sent] of await everyKind()) {
      expect([kind, String(sent.status)]).toEqual([kind, kind.split(' ')[0]]);
      expect([kind, sent.headers]).toEqual([
        kind,
        expect.objectContaining({
          'api-version': expect.stringMatching(/^\d+\.\d+\.\d+$/),
          'cache-control': 'no-store',
          'content-security-policy': "frame-ancestors 'none'",
          'strict-transport-security': expect.stringContaining('max-age='),
          'x-content-type-options': 'nosniff',
          'x-frame-options': 'DENY',
          'x-request-id': expect.any(String),
          'content-language': 'nl',
          vary: 'Accept-Language, Origin',
        }),
      ]);
      expect([kind, sent.headers['x-powered-by'], sent.headers['server']]).toEqual([kind, undefined, undefined]);
      if (sent.status !== 304) expect([kind, sent.headers['content-type']]).toEqual([kind, expect.any(String)]);
      if (sent.status >= 400) expectProblem(sent, sent.status);
    }
  });

  it('hold for what never became a request', async () => {
    const server = await ApiUnderTest.start();
    try {
      await server.app.listen(0, '127.0.0.1');
      let text = '';
      for (const bytes of ['GET /v1/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 'onzin\r\n\r\n']) {
        const socket = connect((server.app.getHttpServer().address() as AddressInfo).port, '127.0.0.1');
        socket.on('data', (chunk) => (text += chunk.toString('utf8')));
        await once(socket, 'connect');
        socket.write(bytes);
        await once(socket, 'close');
      }
      expect(text.match(/HTTP\/1\.1 (404|400) /g)).toEqual(['HTTP/1.1 404 ', 'HTTP/1.1 400 ']);
      for (const name of ['API-Version', 'Content-Language', 'Vary', 'X-Request-Id', 'Strict-Transport-Security'])
        expect([name, text.match(new RegExp(`^${name}: `, 'gim'))?.length]).toEqual([name, 2]);
    } finally {
      await server.stop();
    }
  });

  it('answer in the language that is preferred, in titles, details, faults, labels and who can lift a refusal', async () => {
    const en = { 'accept-language': 'en-GB, nl;q=0.5' };
    const offer = { token: provider, body: anOffer() };
    await api.setClock('2026-10-01T08:00:00Z');
    const [dutch, english] = [
      await api.send('POST', `${at}/offers`, offer),
      await api.send('POST', `${at}/offers`, { ...offer, headers: en }),
    ];
    await api.setClock('2026-06-01T08:00:00Z');
    expect([dutch.headers['content-language'], english.headers['content-language']]).toEqual(['nl', 'en']);
    expect([dutch.json.liftedBy, english.json.liftedBy]).toEqual([
      expect.stringContaining('de zorginkoper, met offer.admitLate'),
      expect.stringContaining('the purchaser, with offer.admitLate'),
    ]);
    for (const member of ['title', 'detail', 'liftedBy']) expect(dutch.json[member]).not.toBe(english.json[member]);
    for (const member of ['code', 'type', 'status', 'until']) expect(dutch.json[member]).toEqual(english.json[member]);
    const [nl, faulty] = [await get('/v1/cases?x=1'), await get('/v1/cases?x=1', en)];
    expect([nl.json.invalidParams[0].reason, faulty.json.invalidParams[0].reason]).toEqual(['is hier onbekend', 'is not known here']);
    expect((await get(at)).json.stateLabel).not.toBe((await get(at, en)).json.stateLabel);
    const blocked = (sent: Sent): Anything[] => sent.json.blocked.filter((one: Anything) => one.liftedBy !== null);
    const [ours, theirs] = [blocked(await get(`${at}/actions`)), blocked(await get(`${at}/actions`, en))];
    expect(ours.length).toBeGreaterThan(0);
    expect(theirs.map(({ type }) => type)).toEqual(ours.map(({ type }) => type));
    for (const { liftedBy } of theirs) expect(liftedBy).not.toMatch(/\b(de|beide|een van)\b/);
  });

  it('have a page for every type of problem', async () => {
    const { items } = (await get('/v1/problem-types', {}, null)).json as { items: Anything[] };
    expect(items.length).toBeGreaterThan(60);
    expect(new Set(items.map(({ type }) => type)).size).toBe(items.length);
    for (const { code, type, status } of items) {
      expect([code, type, status >= 400]).toEqual([code, `urn:termijn:problem:${code}`, true]);
      const one = await get(`/v1/problem-types/${code}`, { 'accept-language': 'en' }, null);
      expect(one.json).toMatchObject({ code, type, status });
    }
    for (const [, sent] of (await everyKind()).filter(([, { status }]) => status >= 400))
      expect(items.map(({ type }) => type)).toContain(sent.json.type);
    for (const code of ['nope', 'constructor', '__proto__']) expectProblem(await get(`/v1/problem-types/${code}`, {}, null), 404);
  });

  it('refuse what cannot be answered in the form that is asked', async () => {
    const accepted = ['*/*', 'application/json', 'application/*', 'text/csv, application/json;q=0.1', 'APPLICATION/JSON', ''];
    for (const accept of accepted) expect([accept, (await get(at, { accept })).status]).toEqual([accept, 200]);
    for (const accept of ['text/csv', 'application/xml', 'application/json;q=0', '*/*, application/json;q=0', 'image/svg+xml', 'onzin'])
      expectProblem(await get(at, { accept }), 406, 'notAcceptable');
    expect((await get(`${at}/timeline.svg`, { accept: 'image/*' })).status).toBe(200);
    expectProblem(await get(`${at}/timeline.svg`, { accept: 'application/json' }), 406, 'notAcceptable');
    const zip = await get(`${at}/bundle`, { accept: 'application/zip' });
    expect([zip.status, zip.headers['content-type']]).toEqual([200, 'application/zip']);
    expectProblem(await get(`${at}/bundle`, { accept: 'application/json' }), 406, 'notAcceptable');
    const before = (await get(`${at}/questions`)).text;
    const ask = { token: provider, body: { text: 'Geldt de norm?' }, headers: { accept: 'text/html' } };
    expectProblem(await api.send('POST', `${at}/questions`, ask), 406, 'notAcceptable');
    expect((await get(`${at}/questions`)).text).toBe(before);
  });

  it('let pages of listed origins call, and say nothing to others; openapi.json is for all', async () => {
    const allowed = (sent: Sent) => sent.headers['access-control-allow-origin'];
    for (const origin of [portal, 'https://ander.example:8443']) {
      const sent = await get(at, { origin });
      expect([allowed(sent), sent.headers['access-control-allow-credentials']]).toEqual([origin, undefined]);
      expect(sent.headers['access-control-expose-headers']).toContain('ETag');
    }
    expect(allowed(await get('/v1/cases?x=1', { origin: portal }))).toBe(portal);
    for (const origin of ['https://portaal.example.evil', 'http://portaal.example', 'https://ander.example', 'null', '*'])
      expect([origin, allowed(await get(at, { origin }))]).toEqual([origin, undefined]);
    expect(allowed(await get(at))).toBeUndefined();
    for (const headers of [{}, { origin: 'https://wie.dan.ook' }] as Record<string, string>[])
      expect(allowed(await get('/v1/openapi.json', headers, null))).toBe('*');

    const ask = (url: string, origin: string, method = 'POST') =>
      api.send('OPTIONS', url, { headers: { origin, 'access-control-request-method': method } });
    const preflight = await ask(`${at}/events`, portal);
    expect([preflight.status, preflight.text, allowed(preflight)]).toEqual([204, '', portal]);
    expect(preflight.headers['access-control-allow-methods']).toBe('GET, HEAD, POST');
    for (const name of ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-Match', 'If-None-Match'])
      expect(preflight.headers['access-control-allow-headers']).toContain(name);
    expect(preflight.headers['api-version']).toBeTruthy();
    expectProblem(await ask(`${at}/events`, 'https://evil.example'), 405, 'methodNotAllowed');
    expectProblem(await ask('/v1/nergens', portal), 404, 'notFound');
    expect((await ask('/v1/openapi.json', 'https://wie.dan.ook', 'GET')).status).toBe(204);
  });

  it('take a moment with any offset and give it in UTC, with capitals and never -00:00', async () => {
    const fresh = await api.openCase('06070707');
    const ask = (receivedAt: string): Promise<Sent> =>
      api.send('POST', `/v1/cases/${fresh}/questions`, {
        token: purchaser,
        body: { text: 'Geldt de norm?', receivedAt, evidence: anEvidence },
      });
    for (const [given, meant] of [
      ['2026-05-31T12:00:00+02:00', '2026-05-31T10:00:00.000Z'],
      ['2026-05-31T05:30:00.123-04:30', '2026-05-31T10:00:00.123Z'],
      ['2026-05-31T10:00:00Z', '2026-05-31T10:00:00.000Z'],
    ]) {
      const sent = await ask(given!);
      expect([given, sent.status, sent.json.events?.[0]?.receivedAt]).toEqual([given, 201, meant]);
    }
    for (const given of ['2026-05-31t10:00:00Z', '2026-05-31T10:00:00z', '2026-05-31T10:00:00-00:00', '2026-05-31 10:00:00Z'])
      expectProblem(await ask(given), 400, 'invalidRequest');
    const text = (await get(`/v1/cases/${fresh}/events?limit=200`)).text + (await get(`/v1/cases/${fresh}`)).text;
    const moments = [...text.matchAll(/"(?:now|\w+At)":"([^"]+)"/g)].map(([, value]) => value!);
    expect(moments.length).toBeGreaterThan(10);
    for (const moment of moments) expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    const days = [...text.matchAll(/"\w+On":"([^"]+)"/g)].map(([, value]) => value!);
    for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
