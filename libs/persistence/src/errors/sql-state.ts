/** The SQLSTATE or system code of a database error, also of one that TypeORM wrapped; null when there is none. */
export function sqlState(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const { driverError, code } = error as { driverError?: unknown; code?: unknown };
  if (driverError) return sqlState(driverError);
  return typeof code === 'string' ? code : null;
}
