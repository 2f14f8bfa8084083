interface DatabaseParticulars {
  severity?: unknown;
  code?: unknown;
  table?: unknown;
  column?: unknown;
  constraint?: unknown;
  driverError?: unknown;
}

/** What is logged of an error. */
export interface ErrorRecord {
  type: string;
  message: string;
  stack: string;
  code?: string;
  table?: string;
  column?: string;
  constraint?: string;
  cause?: ErrorRecord;
}

const nested = 3;
/** PostgreSQL and our functions in it quote values in their messages. */
const withoutValues = (message: string): string => message.replace(/\{[^]*\}/, '{…}').replace(/"[^"]*"/g, '"…"');
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/**
 * An error as it may stand in a log: what it is and where it came from. Not what it was about: a database error carries the statement, its
 * parameters and the row, which are what a tenant wrote.
 */
export function errorRecord(error: unknown, depth = 0): ErrorRecord {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error', stack: '' };
  const particulars = error as DatabaseParticulars;
  const ofDatabase = particulars.severity !== undefined || particulars.driverError !== undefined;
  const message = ofDatabase ? withoutValues(error.message) : error.message;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause ?? particulars.driverError;
  const { code, table, column, constraint } = particulars;
  const known = { code: text(code), table: text(table), column: text(column), constraint: text(constraint) };
  return {
    type: error.name,
    message,
    stack: [`${error.name}: ${message}`, ...frames].join('\n'),
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
    ...(cause instanceof Error && depth < nested ? { cause: errorRecord(cause, depth + 1) } : {}),
  };
}
