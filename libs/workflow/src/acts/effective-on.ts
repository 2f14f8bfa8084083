import type { CivilDate } from '@termijn/calendar';
import type { CaseContext, Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';

type Year = Pick<CaseContext, 'contractYear'>;

/** "per 1 januari 2026 een zorgovereenkomst aangeboden" (Zorginkoopbeleid medisch-specialistische zorg 2026, "Aanvragen zorgovereenkomst"). */
export const firstDayOf = ({ contractYear }: Year): CivilDate => `${String(contractYear)}-01-01`;

/** Prevents a contract that begins outside its own year. */
export function refusalOfEffectiveOn({ contractYear }: Year, day: CivilDate | undefined): Refusal | null {
  const year = String(contractYear);
  if (day === undefined || day.startsWith(`${year}-`)) return null;
  return refuse('invalidData', {
    nl: `De overeenkomst gaat in binnen ${year}.`,
    en: `The contract takes effect within ${year}.`,
    facts: { pointer: '/data/effectiveOn' },
  });
}

/** From when an offered contract holds: the day it names, the one that was asked for, or 1 January of the contract year. */
export const effectiveOnOf = (context: CaseContext, named: CivilDate | undefined): CivilDate =>
  named ?? context.contractRequest?.effectiveOn ?? firstDayOf(context);
