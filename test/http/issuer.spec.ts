import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mutatedToken, randomFrom } from '@termijn/testing';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { agb, ApiUnderTest, expectProblem } from './api-under-test.js';

interface Issuer {
  server: Server;
  url: string;
  /** How often each address was asked. */
  asked: Record<string, number>;
  answers: Record<string, unknown>;
}

/** An issuer of tokens as an organisation would run one. */
async function startIssuer(): Promise<Issuer> {
  const issuer: Issuer = { server: createServer(), url: '', asked: {}, answers: {} };
  issuer.server.on('request', (request, response) => {
    const path = request.url ?? '';
    issuer.asked[path] = (issuer.asked[path] ?? 0) + 1;
    const answer = issuer.answers[path];
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? {}));
  });
  issuer.server.listen(0, '127.0.0.1');
  await once(issuer.server, 'listening');
  issuer.url = `http://127.0.0.1:${String((issuer.server.address() as AddressInfo).port)}`;
  return issuer;
}

describe('An issuer of one’s own', () => {
  let issuer: Issuer;
  let api: ApiUnderTest;
  const keys: Record<string, CryptoKey> = {};

  beforeAll(async () => {
    issuer = await startIssuer();
    const published: JWK[] = [];
    for (const alg of ['RS256', 'PS256', 'ES256', 'EdDSA', 'ES384']) {
      const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
      keys[alg] = privateKey;
      published.push({ ...(await exportJWK(publicKey)), kid: alg, alg });
    }
    issuer.answers['/.well-known/openid-configuration'] = { issuer: issuer.url, jwks_uri: `${issuer.url}/keys` };
    issuer.answers['/keys'] = { keys: published };
    api = await ApiUnderTest.start({ OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: 'termijn-productie' });
  });
  afterAll(async () => {
    await api.stop();
    for (const name of ['OIDC_ISSUER', 'OIDC_AUDIENCE']) delete process.env[name];
    issuer.server.close();
  });

  const token = (alg: string, header: object = {}, claims: object = {}) =>
    new SignJWT({ sub: 'x', role: 'provider', agb, client_id: 'test', jti: 'test', ...claims })
      .setProtectedHeader({ alg, kid: alg, typ: 'at+jwt', ...header })
      .setIssuer(issuer.url)
      .setAudience('termijn-productie')
      .setIssuedAt()
      .setExpirationTime('10m')
      .sign(keys[alg]!);
  const read = (bearer: string) => api.send('GET', '/v1/cases', { token: bearer });

  it('says that it cannot tell while the issuer is away, and finds it later', async () => {
    const description = issuer.answers['/.well-known/openid-configuration'];
    delete issuer.answers['/.well-known/openid-configuration'];
    const sent = await read(await token('ES256'));
    expectProblem(sent, 503, 'issuerUnavailable');
    expect(sent.headers['retry-after']).toBeTruthy();
    issuer.answers['/.well-known/openid-configuration'] = description;
    await new Promise((resolve) => setTimeout(resolve, 5100));
    expect((await read(await token('ES256'))).status).toBe(200);
  });

  it('is believed for the algorithms on the list, and for no other', async () => {
    for (const alg of ['RS256', 'PS256', 'ES256', 'EdDSA']) expect([alg, (await read(await token(alg))).status]).toEqual([alg, 200]);
    expectProblem(await read(await token('ES384')), 401, 'tokenInvalid');
  });

  it('is the only one that is believed', async () => {
    expectProblem(await read(await api.token('provider')), 401, 'tokenInvalid');
    for (const header of [{ kid: 'RS256' }, { kid: 'unknown' }, { jku: 'http://127.0.0.1:1/keys', kid: 'unknown' }]) {
      expectProblem(await read(await token('ES256', header)), 401, 'tokenInvalid');
    }
  });

  it('is where keys come from: a token that says itself where its key is makes nobody connect anywhere', async () => {
    let connections = 0;
    const recorder = createServer((_request, response) => void response.end('{"keys":[]}'));
    recorder.on('connection', () => connections++);
    recorder.listen(0, '127.0.0.1');
    await once(recorder, 'listening');
    const there = `http://127.0.0.1:${String((recorder.address() as AddressInfo).port)}`;
    const own = await generateKeyPair('ES256', { extractable: true });
    const jwk = await exportJWK(own.publicKey);
    const headers = [
      ...[{ jku: there }, { jku: `${there}/keys`, kid: 'unknown' }, { x5u: `${there}/cert.pem` }, { x5u: there, kid: 'unknown' }],
      ...[{ jwk }, { jwk: { ...jwk, x5u: there } }, { x5c: ['MIIB'], x5u: there }, { kid: `${there}/keys` }, { kid: there, jku: there }],
    ];
    for (const header of headers) {
      const claims = { role: 'administrator', jku: there, jwks_uri: there };
      for (const bearer of [await token('ES256', header, claims), await strangers(own.privateKey, header, claims)])
        expectProblem(await read(bearer), 401, 'tokenInvalid');
    }
    // An issuer in the claims is compared, never asked.
    expectProblem(await read(await strangers(own.privateKey, {}, {}, there)), 401, 'tokenInvalid');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(connections).toBe(0);
    await fetch(there); // the recorder does record
    expect(connections).toBe(1);
    recorder.closeAllConnections();
    recorder.close();
  });

  /** Signed by somebody else, with everything else in order. */
  const strangers = (key: CryptoKey, header: object, claims: object, iss = issuer.url) =>
    new SignJWT({ sub: 'x', role: 'provider', agb, client_id: 'test', jti: 'test', ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'ES256', typ: 'at+jwt', ...header })
      .setIssuer(iss)
      .setAudience('termijn-productie')
      .setIssuedAt()
      .setExpirationTime('10m')
      .sign(key);

  it('is believed in no token that was changed on the way, a thousand times over HTTP', async () => {
    const seed = Number(process.env['SEED'] ?? 20_261_122);
    const random = randomFrom(seed);
    const sound = [await token('ES256'), await token('RS256')];
    const statuses: Record<string, number> = {};
    for (let index = 0; index < 1000; index++) {
      const bearer = mutatedToken(sound[index % 2]!, random);
      if (bearer.trim() === sound[index % 2]) continue; // spaces around it are none of it
      const { status, json } = await read(bearer);
      const found = `${String(status)} ${String(json?.code)}`;
      statuses[found] = (statuses[found] ?? 0) + 1;
    }
    expect([seed, Object.keys(statuses).filter((one) => !/^401 token(Invalid|Missing|Expired|Incomplete)$/.test(one))]).toEqual([seed, []]);
    expect(Object.values(statuses).reduce((sum, one) => sum + one, 0)).toBeGreaterThan(950);
  }, 60_000);

  it('is not asked again for every unknown key', async () => {
    const before = issuer.asked['/keys'] ?? 0;
    for (let index = 0; index < 50; index++) await read(await token('ES256', { kid: `k${String(index)}` }));
    expect((issuer.asked['/keys'] ?? 0) - before).toBeLessThanOrEqual(1);
    expect(issuer.asked['/.well-known/openid-configuration']).toBeLessThanOrEqual(2);
  });
});
