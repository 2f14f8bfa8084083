import { errors, jwtVerify, type JWTPayload } from 'jose';
import { jsonHazard } from '../http/json-hazards.js';
import { Problem } from '../problems/problem.js';
import type { TrustedIssuer } from './trusted-issuer.js';

/** Longer than any honest token; hashing more than this is work that a stranger could make us do. */
const longest = 8192;
/** Clocks of two machines differ. */
const leewaySeconds = 5;
/** No token lives longer than a year: one that does was made with another unit, or by somebody else. */
const longestLifeSeconds = 366 * 86_400;
/** RFC 9068, 2.1 and 4: every other value is refused, that of an ID token first of all. */
const types = new Set(['at+jwt', 'application/at+jwt']);
/** RFC 9068, 2.2. */
const requiredClaims = ['iss', 'exp', 'aud', 'sub', 'client_id', 'iat', 'jti'];
/** Parameters by which a token says itself how it is to be believed (RFC 8725, 3.5 and 3.10). */
const presumptuous = ['jku', 'jwk', 'x5u', 'x5c', 'crit', 'b64', 'zip'];

/** RFC 6750, 3.1. */
export const challenge = { 'WWW-Authenticate': 'Bearer error="invalid_token"' };
const invalid = (): Problem => Problem.of('tokenInvalid', { headers: challenge });

const isText = (value: unknown, most: number): boolean => typeof value === 'string' && value.trim() !== '' && value.length <= most;

/** The text of one part. Two ways to write the same bytes would be two tokens with one signature. @throws Problem */
function textOf(part: string): string {
  const bytes = Buffer.from(part, 'base64url');
  if (bytes.toString('base64url') !== part) throw invalid();
  return bytes.toString('utf8');
}

/** JSON of a part, unambiguous: of two members with one name, readers take different ones. @throws Problem */
function objectOf(part: string): Record<string, unknown> {
  const json = textOf(part);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw invalid();
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value) || jsonHazard(json) !== null) throw invalid();
  return value as Record<string, unknown>;
}

/** What can be wrong before any key is needed. @throws Problem */
function checkForm(token: string): void {
  const parts = token.split('.');
  if (token.length > longest || parts.length !== 3) throw invalid();
  const [head = '', body = '', signature = ''] = parts;
  const header = objectOf(head);
  objectOf(body);
  textOf(signature);
  const { typ, kid } = header;
  const known = typeof typ === 'string' && types.has(typ.toLowerCase());
  if (!known || !isText(kid, 200) || presumptuous.some((name) => name in header)) throw invalid();
}

/** What the library does not look at. @throws Problem */
function checkClaims({ exp = 0, iat = 0, ...claims }: JWTPayload): void {
  const now = Date.now() / 1000;
  const texts = isText(claims.jti, 255) && isText(claims['client_id'], 255);
  if (!texts || iat > now + leewaySeconds || exp - iat > longestLifeSeconds) throw invalid();
}

function problemOf(error: unknown): unknown {
  if (error instanceof Problem) return error;
  if (error instanceof errors.JWTExpired) {
    const nl = 'Vraag een nieuw token aan.';
    return Problem.of('tokenExpired', { detail: { nl, en: 'Ask for a new token.' }, headers: challenge });
  }
  // A key that does not fit its algorithm fails as a TypeError; a list of keys with a broken one as anything.
  return invalid();
}

/**
 * The claims of a JWT access token (RFC 9068), checked as RFC 8725 advises. Tokens live by the real clock, also while the sandbox clock
 * stands elsewhere.
 * @throws Problem 401 when it is not to be believed, 503 when the issuer's keys cannot be had.
 */
export async function claimsOf(token: string, { issuer, audience, algorithms, keys }: TrustedIssuer): Promise<JWTPayload> {
  try {
    checkForm(token);
    const options = { issuer, audience, algorithms: [...algorithms], clockTolerance: leewaySeconds, requiredClaims };
    const { payload } = await jwtVerify(token, keys, options);
    checkClaims(payload);
    return payload;
  } catch (error) {
    throw problemOf(error);
  }
}
