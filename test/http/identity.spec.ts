import { generateKeyPair, importJWK, SignJWT, type JWTPayload } from 'jose';
import { developmentKey } from '../../apps/api/src/identity/development-key.js';
import { agb, ApiUnderTest, expectProblem, otherAgb } from './api-under-test.js';

describe('Who asks', () => {
  let api: ApiUnderTest;
  let caseId: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    await api.setClock('2026-06-01T08:00:00Z');
    caseId = await api.openCase();
  });
  afterAll(() => api.stop());

  const sound = { sub: 'x', role: 'provider', agb };

  /** A token like ours, except for what the test changes. */
  async function signed(
    claims: JWTPayload,
    header: object = {},
    changes: Partial<{ iss: string; aud: string | string[]; exp: number | null; nbf: number; iat: number }> = {},
  ) {
    const key = await developmentKey(api.dataDir);
    const now = Math.floor(Date.now() / 1000);
    const { iss = 'urn:termijn:development', aud = 'termijn', exp = now + 600, nbf, iat = now } = changes;
    const payload = {
      client_id: 'test',
      jti: 'test',
      ...claims,
      iss,
      aud,
      iat,
      ...(exp === null ? {} : { exp }),
      ...(nbf === undefined ? {} : { nbf }),
    };
    return new SignJWT(payload)
      .setProtectedHeader({ alg: 'ES256', kid: key.kid, typ: 'at+jwt', ...header })
      .sign(await importJWK(key, 'ES256'));
  }

  const read = (token?: string) => api.send('GET', `/v1/cases/${caseId}`, { token });

  it('takes a sound token, with both names of its type', async () => {
    expect((await read(await signed(sound))).status).toBe(200);
    expect((await read(await signed(sound, { typ: 'application/at+jwt' }))).status).toBe(200);
  });

  it('takes a token from the header only, and one only', async () => {
    const token = await signed(sound);
    for (const url of ['/v1/cases', `/v1/cases/${caseId}`, '/v1/paths']) {
      for (const name of ['access_token', 'token', 'authorization']) {
        expect((await api.send('GET', `${url}?${name}=${token}`)).status).toBeGreaterThanOrEqual(400);
        expectProblem(await api.send('GET', `${url}?${name}=${token}`, { token }), 400, 'invalidRequest');
      }
    }
    expectProblem(await api.send('GET', '/v1/cases', { headers: { cookie: `access_token=${token}` } }), 401, 'tokenMissing');
    const authorization = [`Bearer ${token}`, `Bearer ${token}`];
    const twice = await api.app.inject({
      method: 'GET',
      url: '/v1/cases',
      headers: { authorization } as unknown as Record<string, string>,
    });
    expect([twice.statusCode, twice.json().code]).toEqual([400, 'tokenTwice']);
  });

  it('asks for a token on every route that is not open to all, and says how', async () => {
    for (const url of [
      '/v1/cases',
      `/v1/cases/${caseId}`,
      '/v1/deadlines',
      '/v1/notifications',
      '/v1/sandbox/clock',
      `/v1/cases/${caseId}/criteria`,
    ]) {
      const sent = await api.send('GET', url);
      expectProblem(sent, 401, 'tokenMissing');
      expect(sent.headers['www-authenticate']).toBe('Bearer');
    }
    expectProblem(await api.send('POST', '/v1/cases', { body: {} }), 401, 'tokenMissing');
    expectProblem(await api.send('GET', '/v1/cases', { headers: { authorization: 'Basic YTpi' } }), 401, 'tokenMissing');
    expectProblem(await api.send('GET', `/v1/cases?token=${await signed(sound)}`), 401, 'tokenMissing');
  });

  it('lets everybody at health, documentation, paths and policies', async () => {
    const open = [
      '/v1/health/live',
      '/v1/health/ready',
      '/v1/openapi.json',
      '/docs',
      '/v1/paths',
      '/v1/paths/existing-hospital',
      '/v1/policies',
      '/v1/policies/vgz/2027',
    ];
    for (const url of open) expect([url, (await api.send('GET', url)).status]).toEqual([url, 200]);
  });

  it('refuses forged, borrowed and worn-out tokens', async () => {
    const good = await signed(sound);
    const [head = '', body = '', signature = ''] = good.split('.');
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
    const stranger = await generateKeyPair('ES256');
    const forged = await new SignJWT(sound)
      .setProtectedHeader({ alg: 'ES256', typ: 'JWT' })
      .setIssuer('urn:termijn:development')
      .setAudience('termijn')
      .setExpirationTime('1h')
      .sign(stranger.privateKey);
    const shared = await new SignJWT(sound)
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer('urn:termijn:development')
      .setAudience('termijn')
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode('x'.repeat(32)));
    const now = Math.floor(Date.now() / 1000);
    const bad = {
      none: `${none}.${body}.`,
      stripped: `${head}.${body}.`,
      zero: `${head}.${body}.${Buffer.alloc(64).toString('base64url')}`,
      truncated: `${head}.${body}.${signature.slice(0, 40)}`,
      otherBody: `${head}.${Buffer.from(JSON.stringify({ ...sound, role: 'administrator' })).toString('base64url')}.${signature}`,
      forged,
      shared,
      issuer: await signed(sound, {}, { iss: 'urn:termijn:development/' }),
      audience: await signed(sound, {}, { aud: 'termijn.evil' }),
      noExpiry: await signed(sound, {}, { exp: null }),
      notYet: await signed(sound, {}, { nbf: now + 600 }),
      fromTheFuture: await signed(sound, {}, { iat: now + 600 }),
      idToken: await signed(sound, { typ: 'id+jwt' }),
      noType: await signed(sound, { typ: undefined }),
      otherKey: await signed(sound, { kid: '../../etc/passwd' }),
      huge: `${good}${'a'.repeat(9000)}`,
      garbage: 'abc',
      dots: '..',
    };
    for (const [name, token] of Object.entries(bad)) {
      const sent = await read(token);
      expect([name, sent.status]).toEqual([name, 401]);
      expectProblem(sent, 401, 'tokenInvalid');
      expect(sent.headers['www-authenticate']).toContain('Bearer');
    }
    expectProblem(await read(await signed(sound, {}, { exp: now - 60 })), 401, 'tokenExpired');
  });

  it('refuses a token that does not say for whom', async () => {
    const claims: JWTPayload[] = [
      { sub: 'x' },
      { sub: 'x', role: 'provider' },
      { sub: 'x', role: 'provider', agb: '123' },
      { sub: 'x', role: 'provider', agb: [agb] },
      { sub: 'x', role: 'purchaser' },
      { sub: 'x', role: 'purchaser', agb },
      { sub: 'x', role: 'purchaser', insurer: 'onbekend' },
      { sub: 'x', role: 'integration' },
      { sub: 'x', role: 'clock', insurer: 'vgz' },
      { sub: 'x', role: 'constructor' },
      { sub: 'x', role: { provider: true }, agb },
      { sub: ' ', role: 'provider', agb },
    ];
    for (const one of claims) {
      const sent = await read(await signed(one));
      expect([one, sent.status, sent.json.code]).toEqual([one, 401, 'tokenIncomplete']);
    }
  });

  it('knows an insurer by its UZOVI code too', async () => {
    expect((await read(await api.token('purchaser', { insurer: '7095' }))).status).toBe(200);
  });

  it('hides a foreign case exactly as one that never was', async () => {
    const stranger = await api.token('provider', { agb: otherAgb });
    const absent = caseId.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));
    const parts = [
      '',
      '/actions',
      '/events',
      '/events/1',
      '/offers',
      '/proposals',
      '/process-agreements',
      '/contract',
      '/breaches',
      '/late-receipts',
      '/deadlines',
    ];
    for (const part of [...parts, '/deadlines/offerDue/proof', '/questions', '/conversations', '/criteria']) {
      const [foreign, nowhere] = [
        await api.send('GET', `/v1/cases/${caseId}${part}`, { token: stranger }),
        await api.send('GET', `/v1/cases/${absent}${part}`, { token: stranger }),
      ];
      expectProblem(foreign, 404, 'caseNotFound');
      expect(foreign.text.replaceAll(caseId, 'ID')).toBe(nowhere.text.replaceAll(absent, 'ID'));
      const plain = ({ 'x-request-id': _id, 'content-length': _length, date: _date, ...rest }: typeof foreign.headers) => rest;
      expect(plain(foreign.headers)).toEqual(plain(nowhere.headers));
    }
    const body = { type: 'question.ask', data: { text: 'Mag ik erbij?' } };
    expectProblem(await api.send('POST', `/v1/cases/${caseId}/events`, { token: stranger, body }), 404, 'caseNotFound');
    expectProblem(
      await api.send('POST', `/v1/cases/${caseId}/offers`, {
        token: stranger,
        body: { explanation: 'x', lines: [{ kind: 'specialism', code: '1', amount: '1.00' }] },
      }),
      404,
      'caseNotFound',
    );
    expect((await api.send('GET', '/v1/cases', { token: stranger })).json.items).toEqual([]);
    expect((await api.send('GET', '/v1/deadlines', { token: stranger })).json.items).toEqual([]);
    expect((await api.send('GET', '/v1/notifications', { token: stranger })).json.items).toEqual([]);
  });

  it('keeps to each role what is its own', async () => {
    const body = {
      path: 'existing-hospital',
      insurer: 'vgz',
      contractYear: 2027,
      provider: { agb: otherAgb, name: 'X', kind: 'hospital' },
      contractedBefore: true,
    };
    expectProblem(await api.send('POST', '/v1/cases', { token: await api.token('provider'), body }), 403, 'roleNotAllowed');
    expectProblem(
      await api.send('POST', '/v1/cases', { token: await api.token('purchaser'), body: { ...body, insurer: 'cz' } }),
      403,
      'foreignInsurer',
    );
    expectProblem(
      await api.send('PUT', '/v1/sandbox/clock', { token: await api.token('purchaser'), body: { now: '2026-06-02T08:00:00Z' } }),
      403,
      'notForThisRole',
    );
    const accept = { type: 'contract.accept', data: {} };
    expectProblem(
      await api.send('POST', `/v1/cases/${caseId}/events`, { token: await api.token('provider'), body: accept }),
      403,
      'roleNotAllowed',
    );
    expect((await api.send('GET', '/v1/cases', { token: await api.token('administrator') })).json.items).toHaveLength(1);
  });

  it('answers in Dutch, or in English when asked', async () => {
    const dutch = await api.send('GET', '/v1/cases');
    const english = await api.send('GET', '/v1/cases', { headers: { 'accept-language': 'en-GB,nl;q=0.5' } });
    expect([dutch.json.title, dutch.headers['content-language']]).toEqual(['Er is geen toegangstoken', 'nl']);
    expect([english.json.title, english.headers['content-language']]).toEqual(['There is no access token', 'en']);
  });
});
