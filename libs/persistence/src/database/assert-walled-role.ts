import { ConfigurationError } from '@termijn/platform';
import type { DatabaseAddress } from '@termijn/platform';
import pg from 'pg';

const findings = `
  select current_user as "role", r.rolsuper as superuser, r.rolbypassrls as "bypasses",
    exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and c.relowner = r.oid) as owner,
    to_regclass('public.audit_record') is null as bare,
    coalesce(has_table_privilege(current_user, to_regclass('public.contracting_case'), 'select'), false) as admitted
  from pg_roles r where r.rolname = current_user`;

interface Findings {
  role: string;
  superuser: boolean;
  bypasses: boolean;
  owner: boolean;
  bare: boolean;
  admitted: boolean;
}

/** Prevents a process from running in a role for which the walls between tenants do not stand. @throws ConfigurationError */
export async function assertWalledRole({ url, role }: Pick<DatabaseAddress, 'url' | 'role'>): Promise<void> {
  const options = role === null ? '' : `-c role=${role}`;
  const client = new pg.Client({ connectionString: url, application_name: 'termijn-role-check', options });
  await client.connect();
  try {
    const { rows } = await client.query<Findings>(findings);
    const fault = rows[0] && faultOf(rows[0]);
    if (fault) throw new ConfigurationError([fault]);
  } finally {
    await client.end();
  }
}

function faultOf({ role, superuser, bypasses, owner, bare, admitted }: Findings): string | null {
  const walls = `${role} (DATABASE_URL): de muren tussen verzekeraars en zorgaanbieders gelden dan niet; zie docs/database-roles.sql`;
  if (superuser) return `De databankrol is superuser / The database role is a superuser: ${walls}`;
  if (bypasses) return `De databankrol heeft BYPASSRLS / The database role has BYPASSRLS: ${walls}`;
  if (owner) return `De databankrol is eigenaar van tabellen / The database role owns tables: ${walls}`;
  if (bare) return `De databank is niet gemigreerd / The database has not been migrated: zet/set DATABASE_OWNER_URL`;
  if (!admitted) return `De databankrol ${role} is geen lid van / is no member of termijn_application; zie docs/database-roles.sql`;
  return null;
}
