import { clockYear } from './clock-year.js';

/** Local time in Europe/Amsterdam minus UTC, in milliseconds, at a moment in milliseconds since 1970. */
export function offsetAt(milliseconds: number): number {
  const { offsetAtStart, changes } = clockYear(new Date(milliseconds).getUTCFullYear());
  let offset = offsetAtStart;
  for (const change of changes) if (change.at <= milliseconds) offset = change.offset;
  return offset;
}
