import { createTestDatabase } from '@termijn/testing';
import type { TestDatabase } from '@termijn/testing';
import { schemaDump } from './schema-dump.js';

let databases: TestDatabase[];

beforeAll(async () => {
  databases = [await createTestDatabase(), await createTestDatabase()];
});
afterAll(() => Promise.all(databases.map((database) => database.drop())));

it('is the same text for two databases', async () => {
  const [first, second] = await Promise.all(databases.map((database) => schemaDump(database.dataSource)));
  expect(first).toBe(second);
});

it('tells tables, constraints, indexes, functions, triggers, walls and rights', async () => {
  const dump = await schemaDump(databases[0]!.dataSource);
  expect(dump).toMatch(/^create table breach \(\n {2}case_id uuid not null,\n/m);
  expect(dump).toContain('  id bigint generated always as identity not null');
  expect(dump).toContain('only_row boolean not null default true');
  expect(dump).toContain('constraint case_event_pkey PRIMARY KEY (case_id, seq)');
  expect(dump).toContain('with (fillfactor=85)');
  expect(dump).toMatch(/CREATE UNIQUE INDEX deadline_one_open .* WHERE \(status = 'open'::text\);/);
  expect(dump).toContain('FUNCTION public.save_decision(p jsonb)');
  expect(dump).toContain('CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.case_event');
  expect(dump).toContain('alter table case_event enable row level security, force row level security;');
  expect(dump).toMatch(/create policy tenant on deadline for all\n {2}using \(.*scope_insurer/);
  expect(dump).toContain('grant insert, select on case_event to termijn_application;');
  expect(dump).not.toContain('schema_migration');
  expect(dump.match(/constraint case_event_pkey/g)).toHaveLength(1);
});
