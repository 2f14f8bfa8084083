import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mutatedToken, randomFrom } from '@termijn/testing';
import { CompactSign, createLocalJWKSet, exportJWK, type JWK } from 'jose';
import { claimsOf } from './access-token.js';
import { actorOfClaims } from './actor-of-claims.js';
import type { TrustedIssuer } from './trusted-issuer.js';

const audience = 'https://api.termijn.example';
const issuer = 'https://id.termijn.example';
const now = (): number => Math.floor(Date.now() / 1000);

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const edwards = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const koblitz = generateKeyPairSync('ec', { namedCurve: 'secp256k1' });
const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });

const claims = () => ({
  ...{ iss: issuer, aud: audience, sub: 'inkoper-1', client_id: 'portaal', jti: 'een', iat: now(), exp: now() + 300 },
  ...{ role: 'purchaser', insurer: 'vgz' },
});
const header = { alg: 'ES256', kid: 'es', typ: 'at+jwt' };

const encoded = (value: unknown): string => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const byHand = (head: unknown, body: unknown, sign: (text: string) => string): string => {
  const text = `${encoded(head)}.${encoded(body)}`;
  return `${text}.${sign(text)}`;
};
/** As an issuer signs, whatever the header and the claims say. `body` may be text that no honest issuer writes. */
const signed = (head: object = {}, body: unknown = claims(), key: KeyObject = curve.privateKey): Promise<string> =>
  new CompactSign(Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)))
    .setProtectedHeader({ ...header, ...head } as { alg: string })
    .sign(key);
const saying = (changes: object): Promise<string> => signed({}, { ...claims(), ...changes });
const without = (name: string): Promise<string> => {
  const { [name]: _left, ...rest } = claims() as Record<string, unknown>;
  return signed({}, rest);
};
const shared = (secret: string | Buffer, alg = 'HS256'): string =>
  byHand({ ...header, alg, kid: 'rs' }, claims(), (text) => createHmac('sha256', secret).update(text).digest('base64url'));
const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString();
/** Signs right and says something else in the header: libraries would not write it. */
const headed = (head: unknown): string => byHand(head, claims(), () => Buffer.alloc(64, 1).toString('base64url'));
const cut = async (change: (parts: [string, string, string]) => string): Promise<string> =>
  change((await signed()).split('.') as [string, string, string]);

const zeros = Buffer.alloc(64).toString('base64url');
const order = 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551';

/** What must never be believed (RFC 8725; RFC 9068, 4). */
const forgeries: Record<string, () => Promise<string> | string> = {
  'alg none, no signature': () => byHand({ ...header, alg: 'none' }, claims(), () => ''),
  'alg None': () => byHand({ ...header, alg: 'None' }, claims(), () => ''),
  'alg nOnE': () => byHand({ ...header, alg: 'nOnE' }, claims(), () => zeros),
  'alg empty': () => byHand({ ...header, alg: '' }, claims(), () => ''),
  'alg absent': () => headed({ kid: 'es', typ: 'at+jwt' }),
  'alg a list': () => headed({ ...header, alg: ['ES256'] }),
  'HS256 with the public key in PEM': () => shared(pem),
  'HS256 with the public key in PEM, trimmed': () => shared(pem.trim()),
  'HS256 with the public key in DER': () => shared(rsa.publicKey.export({ type: 'spki', format: 'der' })),
  'HS256 with the public key as JWK': () => shared(JSON.stringify(rsa.publicKey.export({ format: 'jwk' }))),
  'HS256 with nothing': () => shared(''),
  'HS512 with the public key in PEM': () => shared(pem, 'HS512'),
  'RS384, not on the list': () => signed({ alg: 'RS384', kid: 'rs' }, claims(), rsa.privateKey),
  'PS256 with a key for RS256': () => signed({ alg: 'PS256', kid: 'rs' }, claims(), rsa.privateKey),
  'RS256 named, signed on a curve': () => byHand({ ...header, alg: 'RS256' }, claims(), () => zeros),
  ES256K: () => byHand({ ...header, alg: 'ES256K', kid: 'koblitz' }, claims(), () => zeros),
  'a key of another kind under a known name': () => signed({ alg: 'EdDSA', kid: 'es' }, claims(), edwards.privateKey),
  'an RSA key that is too short': () =>
    byHand({ ...header, alg: 'RS256', kid: 'weak' }, claims(), () => Buffer.alloc(128, 1).toString('base64url')),
  'a key of a stranger': () => signed({}, claims(), stranger.privateKey),
  'no kid': () => signed({ kid: undefined }),
  'an empty kid': () => signed({ kid: '' }),
  'an unknown kid': () => signed({ kid: 'unknown' }),
  'a kid that is a path': () => signed({ kid: '../../../../dev/null' }),
  'a kid that is SQL': () => signed({ kid: "es' union select 'x" }),
  'a kid of 10 kB': () => signed({ kid: 'k'.repeat(10_000) }),
  'a kid that is a list': () => signed({ kid: ['es'] }),
  'a kid that is an object': () => headed({ ...header, kid: { $ne: null } }),
  'a jku': () => signed({ jku: 'http://127.0.0.1:9/keys' }),
  'an x5u': () => signed({ x5u: 'http://127.0.0.1:9/cert' }),
  'a jwk of its own': () => signed({ jwk: stranger.publicKey.export({ format: 'jwk' }) }, claims(), stranger.privateKey),
  'an x5c': () => signed({ x5c: ['MIIB'] }),
  'a crit': () => headed({ ...header, crit: ['exp'], exp: 1 }),
  'an unencoded payload': () => headed({ ...header, crit: ['b64'], b64: false }),
  'a zip': () => headed({ ...header, zip: 'DEF' }),
  'an ID token': () => signed({ typ: 'JWT' }),
  'no typ': () => signed({ typ: undefined }),
  'a typ of another kind': () => signed({ typ: 'logout+jwt' }),
  'a typ that is a list': () => headed({ ...header, typ: ['at+jwt'] }),
  'a header with alg twice': () => headed('{"alg":"none","alg":"ES256","kid":"es","typ":"at+jwt"}'),
  'a header that is no object': () => headed('["ES256"]'),
  'a header that is null': () => headed('null'),
  'another audience': () => saying({ aud: 'https://other.example' }),
  'an audience that begins like ours': () => saying({ aud: `${audience}.evil` }),
  'an audience in capitals': () => saying({ aud: audience.toUpperCase() }),
  'a list of other audiences': () => saying({ aud: ['https://other.example', `${audience}/`] }),
  'an audience that is an object': () => saying({ aud: { [audience]: true } }),
  'no audience': () => without('aud'),
  'another issuer': () => saying({ iss: 'https://id.evil.example' }),
  'an issuer with a slash': () => saying({ iss: `${issuer}/` }),
  'no issuer': () => without('iss'),
  'a list of issuers': () => saying({ iss: [issuer] }),
  'expired by more than the leeway': () => saying({ exp: now() - 6 }),
  'no expiry': () => without('exp'),
  'an expiry in text': () => saying({ exp: String(now() + 300) }),
  'an expiry of 1e20': () => saying({ exp: 1e20 }),
  'an expiry in milliseconds': () => saying({ exp: Date.now() + 300_000 }),
  'a negative expiry': () => saying({ exp: -1 }),
  'not valid yet': () => saying({ nbf: now() + 60 }),
  'issued in the future': () => saying({ iat: now() + 60, exp: now() + 300 }),
  'no time of issue': () => without('iat'),
  'a time of issue in text': () => saying({ iat: String(now()) }),
  'no jti': () => without('jti'),
  'no client': () => without('client_id'),
  'a client that is a list': () => saying({ client_id: ['portaal'] }),
  'an empty subject': () => saying({ sub: '' }),
  'no subject': () => without('sub'),
  'a subject that is a number': () => saying({ sub: 1 }),
  'no role': () => without('role'),
  'a scope instead of a role': () => saying({ role: undefined, scope: 'purchaser' }),
  'a role that is an object': () => saying({ role: { purchaser: true } }),
  'a list of roles': () => saying({ role: ['purchaser'] }),
  'the role of the clock': () => saying({ role: 'clock' }),
  'a role that every object has': () => saying({ role: 'constructor' }),
  'no insurer': () => without('insurer'),
  'a list of insurers': () => saying({ insurer: ['vgz', 'cz'] }),
  'an insurer that nobody knows': () => saying({ insurer: 'vgz ' }),
  'a provider without an AGB code': () => saying({ role: 'provider' }),
  'an AGB code that is a number': () => saying({ role: 'provider', agb: 6020101 }),
  'the same claim twice': () => signed({}, `${JSON.stringify(claims()).slice(0, -1)},"role":"administrator"}`),
  'a claim that reaches a prototype': () => signed({}, `${JSON.stringify(claims()).slice(0, -1)},"__proto__":{"role":"administrator"}}`),
  'claims that are a list': () => signed({}, '[]'),
  'claims that are no JSON': () => signed({}, 'role=purchaser'),
  'no signature': () => cut(([head, body]) => `${head}.${body}.`),
  'no third part': () => cut(([head, body]) => `${head}.${body}`),
  'a fourth part': async () => `${await signed()}.e30`,
  'a signature cut short': () => cut(([head, body, signature]) => `${head}.${body}.${signature.slice(0, 43)}`),
  'a signature of zeros': () => cut(([head, body]) => `${head}.${body}.${zeros}`),
  'a signature r = s = n': () => cut(([head, body]) => `${head}.${body}.${Buffer.from(order + order, 'hex').toString('base64url')}`),
  'a signature with padding': async () => `${await signed()}==`,
  'a signature in plain base64': () =>
    cut(([head, body, signature]) => `${head}.${body}.${Buffer.from(signature, 'base64url').toString('base64')}`),
  'a signature with idle bits set': () =>
    cut(([head, body, signature]) => {
      const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
      return `${head}.${body}.${signature.slice(0, -1)}${letters[letters.indexOf(signature.at(-1) ?? '') + 1] ?? 'B'}`;
    }),
  'other claims under the same signature': () =>
    cut(([head, , signature]) => `${head}.${encoded({ ...claims(), role: 'administrator' })}.${signature}`),
  'more than 8 kB': () => saying({ note: 'x'.repeat(9000) }),
  'an encrypted token': () => `${encoded({ alg: 'dir', enc: 'A256GCM', typ: 'at+jwt', kid: 'es' })}....`,
  nothing: () => '',
  'two dots': () => '..',
};

describe('Access tokens', () => {
  let trusted: TrustedIssuer;
  let fetched: number;
  const realFetch = globalThis.fetch;

  beforeAll(async () => {
    const published = async (key: KeyObject, kid: string, alg: string): Promise<JWK> => ({ ...(await exportJWK(key)), kid, alg });
    const keys = createLocalJWKSet({
      keys: [
        await published(rsa.publicKey, 'rs', 'RS256'),
        await published(curve.publicKey, 'es', 'ES256'),
        await published(edwards.publicKey, 'ed', 'EdDSA'),
        await published(weak.publicKey, 'weak', 'RS256'),
        { ...createPublicKey(koblitz.publicKey.export({ type: 'spki', format: 'pem' })).export({ format: 'jwk' }), kid: 'koblitz' } as JWK,
      ],
    });
    trusted = { issuer, audience, algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'], keys };
    fetched = 0;
    globalThis.fetch = ((...args: Parameters<typeof fetch>) => {
      fetched++;
      return realFetch(...args);
    }) as typeof fetch;
  });
  afterAll(() => {
    globalThis.fetch = realFetch;
  });

  const outcome = async (token: string): Promise<string> => {
    try {
      return actorOfClaims(await claimsOf(token, trusted)).role;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('are believed when they are right', async () => {
    expect(await outcome(await signed())).toBe('purchaser');
    expect(await outcome(await signed({ alg: 'RS256', kid: 'rs' }, claims(), rsa.privateKey))).toBe('purchaser');
    expect(await outcome(await signed({ alg: 'EdDSA', kid: 'ed', typ: 'application/AT+jwt' }, claims(), edwards.privateKey))).toBe(
      'purchaser',
    );
    expect(await outcome(await saying({ exp: now() - 3, nbf: now() + 3, iat: now() + 3 }))).toBe('purchaser'); // clocks differ
    expect(await outcome(await saying({ aud: ['https://other.example', audience] }))).toBe('purchaser');
    expect(await outcome(await saying({ role: 'provider', agb: '06020101', insurer: undefined }))).toBe('provider');
  });

  it('come in more than forty forgeries', () => expect(Object.keys(forgeries).length).toBeGreaterThan(40));

  it.each(Object.entries(forgeries))('are refused with %s', async (_what, forge) => {
    expect(await outcome(await forge())).toMatch(/^token(Invalid|Expired|Incomplete)$/);
  });

  it('are refused after any change, ten thousand times', async () => {
    const seed = Number(process.env['SEED'] ?? 20_261_122);
    const random = randomFrom(seed);
    const sound = [await signed(), await signed({ alg: 'RS256', kid: 'rs' }, claims(), rsa.privateKey)];
    const believed: string[] = [];
    const outcomes: Record<string, number> = {};
    for (let index = 0; Object.values(outcomes).reduce((sum, one) => sum + one, 0) < 10_000; index++) {
      const original = sound[index % 2]!;
      const token = mutatedToken(original, random);
      if (token === original) continue;
      const found = await outcome(token);
      outcomes[found] = (outcomes[found] ?? 0) + 1;
      if (!/^token(Invalid|Expired|Incomplete)$/.test(String(found))) believed.push(token);
    }
    console.info(`mutated tokens: ${JSON.stringify(outcomes)}, seed ${String(seed)}`);
    expect({ seed, believed }).toEqual({ seed, believed: [] });
  }, 60_000);

  it('make nobody fetch anything', () => expect(fetched).toBe(0));
});
