import { BeyondTheWall } from './beyond-the-wall.js';
import { DatabaseUnavailable } from './database-unavailable.js';
import { InvalidForDatabase } from './invalid-for-database.js';
import { RetryableDatabaseError } from './retryable-database-error.js';
import { sqlState } from './sql-state.js';

const retryable = new Set(['40001', '40P01', '55P03']);
/** Value and text errors, not null, check. A foreign key or a unique key that fails is our own defect and comes through. */
const invalid = new Set(['22P02', '22P05', '22001', '22003', '22007', '22008', '22021', '23502', '23514']);
/** 25006: a server that has become a standby; 57014: cancelled by the statement time-out. */
const unavailable = /^(?:08...|53...|57P0[1-5]|57014|25006|3D000|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
/** Errors of the driver that have no code. */
const unavailableMessage =
  /connection terminated|timeout exceeded when trying to connect|connection error and is not queryable|after calling end on the pool/i;

/** Where PostgreSQL refuses a row by row-level security; a missing right has the same SQLSTATE. Not by its message: that may be translated. */
const refusesRow = 'ExecWithCheckOptions';

function isBeyondTheWall(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { driverError, code, routine } = error as { driverError?: unknown; code?: unknown; routine?: unknown };
  return driverError ? isBeyondTheWall(driverError) : code === '42501' && routine === refusesRow;
}

/** What a database error means for the caller; an error that means nothing special is returned as it is. */
export function databaseError(error: unknown): unknown {
  const state = sqlState(error);
  if (isBeyondTheWall(error)) return new BeyondTheWall(error);
  if (state !== null && retryable.has(state)) return new RetryableDatabaseError(error);
  if (state !== null && invalid.has(state)) return new InvalidForDatabase(error);
  if (state !== null && unavailable.test(state)) return new DatabaseUnavailable(error);
  if (state === null && error instanceof Error && unavailableMessage.test(error.message)) return new DatabaseUnavailable(error);
  return error;
}
