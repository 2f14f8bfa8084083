import { readConfiguration } from '@termijn/platform';
import { roleRegister } from '@termijn/workflow';
import { decodeJwt } from 'jose';
import { signToken } from '../identity/sign-token.js';
import { developmentVecozoSecret } from '../vecozo/vecozo-secrets.js';
import type { Part } from './scenario.js';

/** Tokens are needed that the demo cannot make itself. */
export class TokensNeeded extends Error {}

/** Tokens for the people and systems of the demo. */
export interface DemoTokens {
  /** Set when the provider's token was given: its cases are then of this provider only. */
  fixedAgb: string | null;
  administrator(): Promise<string>;
  of(part: Part, agb: string, insurer: string): Promise<string>;
  /** What VECOZO signs its events about an insurer's cases with. */
  vecozoSecret(insurer: string): Promise<string>;
}

const hoursValid = 1;

const names: Record<Part | 'administrator', string> = {
  administrator: 'Demo-beheerder',
  purchaser: 'I. de Wit',
  purchasingManager: 'M. Jansen',
  provider: 'Z. Bakker',
  signatory: 'B. van Dam',
  integration: 'VECOZO',
};

/** With an issuer configured its tokens come from the environment; otherwise the demo signs with the key of `npm run token`. @throws TokensNeeded */
export function demoTokens(environment: NodeJS.ProcessEnv): DemoTokens {
  const { oidc, dataDir, vecozoSecrets } = readConfiguration(environment);
  const vecozoSecret = async (insurer: string) => vecozoSecrets?.[insurer]?.[0] ?? (await developmentVecozoSecret(dataDir, insurer));
  return { ...(oidc ? givenTokens(environment, oidc.issuer) : ownTokens(dataDir)), vecozoSecret };
}

type Tokens = Omit<DemoTokens, 'vecozoSecret'>;

function ownTokens(dataDir: string): Tokens {
  const made = new Map<string, Promise<string>>();
  const make = (role: Part | 'administrator', tenant: Record<string, string>): Promise<string> => {
    const id = `${role}${JSON.stringify(tenant)}`;
    const token = made.get(id) ?? signToken(dataDir, { sub: `demo-${role}`, name: names[role], role, ...tenant }, hoursValid);
    made.set(id, token);
    return token;
  };
  return {
    fixedAgb: null,
    administrator: () => make('administrator', {}),
    of: (part, agb, insurer) => make(part, roleRegister[part].wall === 'insurer' ? { insurer } : { agb }),
  };
}

function givenTokens(environment: NodeJS.ProcessEnv, issuer: string): Tokens {
  const parts = ['administrator', 'purchaser', 'purchasingManager', 'integration', 'provider', 'signatory'] as const;
  const variable = (part: Part | 'administrator'): string => `DEMO_${part.replace(/[A-Z]/g, '_$&').toUpperCase()}_TOKEN`;
  const missing = parts.map(variable).filter((name) => !environment[name]);
  if (missing.length > 0) {
    throw new TokensNeeded(`De tokens komen van ${issuer}; de demo kan ze niet maken. Geef ze mee in: ${missing.join(', ')}.`);
  }
  const given = (part: Part | 'administrator'): Promise<string> => Promise.resolve(environment[variable(part)] ?? '');
  return {
    fixedAgb: agbOf(environment[variable('provider')] ?? ''),
    administrator: () => given('administrator'),
    of: (part) => given(part),
  };
}

/** @throws TokensNeeded when the provider's token does not say for which provider. */
function agbOf(token: string): string {
  try {
    const { agb } = decodeJwt(token);
    if (typeof agb === 'string') return agb;
  } catch {
    // told below
  }
  throw new TokensNeeded('DEMO_PROVIDER_TOKEN is geen token met een claim agb.');
}
