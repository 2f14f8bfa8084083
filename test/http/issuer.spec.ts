import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
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

  it('is not asked again for every unknown key', async () => {
    const before = issuer.asked['/keys'] ?? 0;
    for (let index = 0; index < 50; index++) await read(await token('ES256', { kid: `k${String(index)}` }));
    expect((issuer.asked['/keys'] ?? 0) - before).toBeLessThanOrEqual(1);
    expect(issuer.asked['/.well-known/openid-configuration']).toBeLessThanOrEqual(2);
  });
});
