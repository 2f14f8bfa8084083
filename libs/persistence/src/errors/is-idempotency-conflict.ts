import { sqlState } from './sql-state.js';

/** SQLSTATE with which `save_decision` rolls back when another request with the same key came first. */
export const idempotencyConflict = 'TRM01';

export function isIdempotencyConflict(error: unknown): boolean {
  return sqlState(error) === idempotencyConflict;
}
