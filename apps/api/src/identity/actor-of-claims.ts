import { findInsurer } from '@termijn/policies';
import { callerRoles, roleRegister, type Actor, type CallerRole } from '@termijn/workflow';
import type { JWTPayload } from 'jose';
import { Problem } from '../problems/problem.js';

/** The claim that says for whom somebody in a role asks: each stands behind the wall of a tenant. */
export const tenantClaim = { insurer: 'insurer', provider: 'agb', none: null } as const;

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most && !value.includes('\u0000') && !/\p{Surrogate}/u.test(value);

const isRole = (value: unknown): value is CallerRole => typeof value === 'string' && Object.hasOwn(roleRegister, value);

function incomplete(nl: string, en: string): Problem {
  return Problem.of('tokenIncomplete', { detail: { nl, en }, headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } });
}

/** Who asks, from the claims of a token whose signature has been checked. @throws Problem when they do not say for whom. */
export function actorOfClaims({ sub, name, role, insurer, agb }: JWTPayload & Record<string, unknown>): Actor {
  if (!isText(sub, 255)) throw incomplete('De claim sub ontbreekt.', 'The claim sub is missing.');
  const roles = callerRoles.join(', ');
  if (!isRole(role)) throw incomplete(`De claim role moet een van deze zijn: ${roles}.`, `The claim role must be one of: ${roles}.`);
  const who = { subject: sub, name: isText(name, 200) ? name : null, role };
  const tenant = tenantClaim[roleRegister[role].wall];
  if (tenant === null) return { ...who, insurer: null, agb: null };
  if (tenant === 'agb') {
    if (typeof agb === 'string' && /^\d{8}$/.test(agb)) return { ...who, insurer: null, agb };
    throw incomplete(`Bij de rol ${role} hoort de claim agb: acht cijfers.`, `The role ${role} needs the claim agb: eight digits.`);
  }
  const known = typeof insurer === 'string' ? findInsurer(insurer) : undefined;
  if (known) return { ...who, insurer: known.id, agb: null };
  const nl = `Bij de rol ${role} hoort de claim insurer: een verzekeraar die wij kennen, of zijn UZOVI-code.`;
  throw incomplete(nl, `The role ${role} needs the claim insurer: an insurer that we know, or its UZOVI code.`);
}
