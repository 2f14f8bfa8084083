import pg from 'pg';
import type { CustomTypesConfig } from 'pg';

const { builtins } = pg.types;

/** `2026-09-30 22:00:00.5+00` as `2026-09-30T22:00:00.500Z`. */
function instantText(value: string): string {
  return new Date(value).toISOString();
}

const ownParsers: Record<number, (value: string) => string> = {
  // A day has no zone: as a Date it would move to another day in half the world.
  [builtins.DATE]: (value) => value,
  [builtins.TIMESTAMPTZ]: instantText,
};

/** How values leave PostgreSQL on our pool: days and instants as text, amounts and big integers as text (pg's own habit). */
export const textTypes: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : ownParsers[oid]) ??
    pg.types.getTypeParser(oid, format as 'text')) as CustomTypesConfig['getTypeParser'],
};
