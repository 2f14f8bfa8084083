import { callerRoles, roleRegister } from '@termijn/workflow';
import { readConfiguration } from '@termijn/platform';
import { decodeProtectedHeader } from 'jose';
import { claimsOf } from '../../apps/api/src/identity/access-token.js';
import { trustedIssuer, type TrustedIssuer } from '../../apps/api/src/identity/trusted-issuer.js';
import { agb, ApiUnderTest, expectProblem } from '../http/api-under-test.js';
import { RealIssuer, resource, signingKey } from './real-issuer.js';

const tenants = { insurer: { insurer: 'vgz' }, provider: { agb }, none: {} };
const secret = 'a-secret-of-a-test-client';
const clients = [
  ...callerRoles.map((role) => ({ id: role, secret, claims: { role, ...tenants[roleRegister[role].wall] } as Record<string, string> })),
  { id: 'nobody', secret, claims: {} },
];

describe('A real OpenID Connect server', () => {
  let issuer: RealIssuer;

  describe('gives tokens that', () => {
    let api: ApiUnderTest;
    const read = (token: string) => api.send('GET', '/v1/cases', { token });

    beforeAll(async () => {
      issuer = await RealIssuer.start(clients, [await signingKey('first')]);
      api = await ApiUnderTest.start({ OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: resource, OIDC_ALGORITHMS: 'PS256' });
    });
    afterAll(async () => {
      await api.stop();
      for (const name of ['OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_ALGORITHMS']) delete process.env[name];
      await issuer.stop();
    });

    it.each(callerRoles)('let a %s in', async (role) => {
      expect((await read(await issuer.token(role))).status).toBe(200);
    });

    it('let nobody in without a role', async () => {
      expectProblem(await read(await issuer.token('nobody')), 401, 'tokenIncomplete');
    });

    it('are refused for another audience', async () => {
      const token = await issuer.token('purchaser');
      const elsewhere = await trustedIssuer(configured({ OIDC_AUDIENCE: 'https://other.example' }));
      await expect(claimsOf(token, elsewhere)).rejects.toMatchObject({ code: 'tokenInvalid' });
    });

    it('are refused under an algorithm that is not on our list', async () => {
      const token = await issuer.token('purchaser');
      await expect(claimsOf(token, await trustedIssuer(configured({ OIDC_ALGORITHMS: 'ES256' })))).rejects.toMatchObject({
        code: 'tokenInvalid',
      });
    });
  });

  const configured = (changes: Record<string, string> = {}) =>
    readConfiguration({ NODE_ENV: 'test', OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: resource, ...changes });

  describe('changes its keys', () => {
    let seconds = 0;
    let trusted: TrustedIssuer;
    const codeOf = async (token: string): Promise<string> => {
      try {
        return (await claimsOf(token, trusted)).sub === 'purchaser' ? 'believed' : 'somebody else';
      } catch (error) {
        return (error as { code: string }).code;
      }
    };

    beforeEach(async () => {
      issuer = await RealIssuer.start(clients, [await signingKey('old')]);
      trusted = await trustedIssuer(configured(), () => seconds * 1000);
    });
    afterEach(() => issuer.stop());

    it('and a new one works within a minute, without a restart', async () => {
      const old = await issuer.token('purchaser');
      expect(await codeOf(old)).toBe('believed');
      await issuer.serve([await signingKey('new'), await signingKey('newer')]);
      const young = await issuer.token('purchaser');
      expect(decodeProtectedHeader(young).kid).toBe('new');
      seconds += 29;
      expect(await codeOf(young)).toBe('tokenInvalid'); // the keys were fetched less than half a minute ago
      seconds += 2;
      expect(await codeOf(young)).toBe('believed');
    });

    it('and one that was withdrawn is refused within ten minutes', async () => {
      const old = await issuer.token('purchaser');
      expect(await codeOf(old)).toBe('believed');
      await issuer.serve([await signingKey('new')]);
      seconds += 4 * 60;
      expect(await codeOf(old)).toBe('believed');
      seconds += 61;
      expect(await codeOf(old)).toBe('tokenInvalid');
      expect(await codeOf(await issuer.token('purchaser'))).toBe('believed');
    });

    it('and goes away: the keys that are known go on for a day, and no longer', async () => {
      const token = await issuer.token('purchaser');
      expect(await codeOf(token)).toBe('believed');
      await issuer.stop();
      issuer = await RealIssuer.start(clients, [await signingKey('old')]); // elsewhere: the next test starts as this one did
      for (const minutes of [6, 20, 60, 22 * 60]) {
        seconds += minutes * 60 - 120;
        expect(await codeOf(token)).toBe('believed');
        seconds += 60;
        expect(await codeOf(token)).toBe('believed');
      }
      seconds += 2 * 3600;
      expect(await codeOf(token)).toBe('issuerUnavailable');
    });
  });
});
