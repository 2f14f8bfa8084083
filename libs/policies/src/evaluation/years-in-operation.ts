import type { CivilDate } from '@termijn/calendar';
import { evaluationOf } from './evaluation-of.js';
import type { ApplicationFigures, Evaluation } from './types.js';

/** The same day so many years later; as text it sorts like a day, also where that year has no 29 February. */
const anniversary = (day: CivilDate, years: number): string => `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;

const wholeYears = (since: CivilDate, on: CivilDate): number => {
  const years = Number(on.slice(0, 4)) - Number(since.slice(0, 4));
  return on >= anniversary(since, years) ? years : years - 1;
};

/** Whole years on the day on which the case is opened: two years to the day is two. */
export const evaluateYears = ({ inOperationSince: since }: ApplicationFigures, minimum: number, on: CivilDate): Evaluation =>
  evaluationOf([
    {
      what: `Jaren volwaardig in bedrijf op ${on}`,
      required: `ten minste ${String(minimum)}`,
      actual: since === undefined ? null : `${String(Math.max(wholeYears(since, on), 0))} (sinds ${since})`,
      ok: since === undefined ? null : on >= anniversary(since, minimum),
    },
  ]);
