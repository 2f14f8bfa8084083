import type { StoredCase } from './types.js';

/** The columns of `loadCase`: a case, or nulls in all of them. */
export type CaseRow = StoredCase | { [Column in keyof StoredCase]: null };

/** The case in a row of `loadCase`, without the row's other columns; null when there was none. */
export function storedCase(row: CaseRow & { now?: unknown; remembered?: unknown }): StoredCase | null {
  if (row.id === null) return null;
  const { now: _now, remembered: _remembered, ...found } = row;
  return found as StoredCase;
}
