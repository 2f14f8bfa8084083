import { parseArgs } from 'node:util';
import { findInsurer, insurers } from '@termijn/policies';
import { tenantOfRole } from './actor-of-claims.js';

export interface TokenRequest {
  claims: { sub: string; name: string; role: string; insurer?: string; agb?: string };
  hours: number;
}

const roles = Object.keys(tenantOfRole);
const isRole = (role: string): role is keyof typeof tenantOfRole => Object.hasOwn(tenantOfRole, role);

export const tokenUsage = `Print een toegangstoken van de ontwikkelsleutel / prints an access token of the development key.

  npm run --silent token -- --role purchaser --insurer vgz
  npm run --silent token -- --role provider --agb 06020101
  npm run --silent token -- --role signatory --agb 06020101 --name "A. Bestuurder"
  npm run --silent token -- --role administrator

  --role     ${roles.join(' | ')}
  --insurer  ${insurers()
    .map(({ id, uzovi }) => (uzovi === null ? id : `${id} (of ${uzovi})`))
    .join(', ')}: voor purchaser en integration
  --agb      AGB-code, acht cijfers: voor provider en signatory
  --sub      kenmerk van het account (anders afgeleid van rol en organisatie)
  --name     naam van de persoon
  --hours    geldigheid in uren, 1 tot 8760 (12)
  --help     deze tekst
`;

/** What was asked on the command line. @throws Error with what is wrong, one line each. */
export function tokenRequest(args: string[]): TokenRequest | 'help' {
  const options = {
    role: 'string',
    insurer: 'string',
    agb: 'string',
    sub: 'string',
    name: 'string',
    hours: 'string',
    help: 'boolean',
  } as const;
  const { values } = parseArgs({
    args,
    options: Object.fromEntries(Object.entries(options).map(([name, type]) => [name, { type }])),
    strict: true,
  });
  const given = values as Partial<Record<keyof typeof options, string>> & { help?: boolean };
  if (given.help) return 'help';
  const { role = '', agb } = given;
  const faults: string[] = [];
  const hours = Number(given.hours ?? '12');
  if (!isRole(role)) faults.push(`--role moet een van deze zijn: ${roles.join(', ')}`);
  if (!Number.isInteger(hours) || hours < 1 || hours > 8760) faults.push('--hours moet een geheel getal van 1 tot 8760 zijn');
  const needs = isRole(role) ? tenantOfRole[role] : null;
  const insurer = given.insurer === undefined ? undefined : findInsurer(given.insurer);
  if (needs === 'insurer' && !insurer)
    faults.push(
      `Bij --role ${role} hoort --insurer: ${insurers()
        .map(({ id }) => id)
        .join(', ')}`,
    );
  if (needs === 'agb' && !/^\d{8}$/.test(agb ?? '')) faults.push(`Bij --role ${role} hoort --agb: acht cijfers`);
  if (needs !== 'insurer' && given.insurer !== undefined) faults.push('--insurer hoort alleen bij purchaser en integration');
  if (needs !== 'agb' && agb !== undefined) faults.push('--agb hoort alleen bij provider en signatory');
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const organisation = insurer?.id ?? agb;
  const sub = given.sub ?? [role, organisation].filter(Boolean).join('-');
  const tenant = { ...(insurer && needs === 'insurer' ? { insurer: insurer.id } : {}), ...(needs === 'agb' ? { agb } : {}) };
  return { claims: { sub, name: given.name ?? sub, role, ...tenant }, hours };
}
