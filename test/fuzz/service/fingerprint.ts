import type { TestDatabase } from '@termijn/testing';

/**
 * What a refused request may write: the security log, and the book-keeping of keys and counts. A table that is added tomorrow is domain
 * until it stands here.
 */
const besides = /^(audit_record|idempotency_key|request_count|request_key\w*|migrations)$/;

/** All that is stored of the domain, as one text per table; equal when nothing has changed. */
export async function fingerprint({ dataSource }: TestDatabase): Promise<Map<string, string>> {
  const tables = (await dataSource.query(`select tablename as name from pg_tables where schemaname = 'public' order by 1`)) as {
    name: string;
  }[];
  const domain = tables.filter(({ name }) => !besides.test(name));
  const parts = domain.map(
    ({ name }) => `select '${name}' as name, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as sum from ${name} t`,
  );
  const rows = (await dataSource.query(parts.join(' union all '))) as { name: string; sum: string }[];
  return new Map(rows.map(({ name, sum }) => [name, sum]));
}

/** The tables that differ. */
export const changedTables = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...after].filter(([name, sum]) => before.get(name) !== sum).map(([name]) => name);
