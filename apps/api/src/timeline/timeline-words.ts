import { dayInWords, type CivilDate } from '@termijn/calendar';
import type { Language } from '../problems/words.js';
import type { DayGroup } from './day-groups.js';
import type { Doer, TimelineBreach, TimelineDeadline } from './timeline.js';

const texts = {
  nl: {
    now: 'nu',
    happened: 'Gebeurd',
    deadlines: 'Termijnen',
    late: 'Te laat',
    nothingHappened: 'Er is nog niets gebeurd.',
    noDeadlines: 'Er zijn geen termijnen.',
    state: 'Stand',
    on: 'op',
    by: 'door',
    recorded: 'vastgelegd',
    until: 'uiterlijk',
    stillOpen: 'loopt nog',
    refused: 'Te laat ontvangen en geweigerd, wel bewaard',
    more: (n: number) => `+ ${String(n)} meer`,
    days: (n: number) => (n === 1 ? '1 dag' : `${String(n)} dagen`),
    daysLate: (n: number) => (n === 1 ? '1 dag te laat' : `${String(n)} dagen te laat`),
  },
  en: {
    now: 'now',
    happened: 'Happened',
    deadlines: 'Deadlines',
    late: 'Late',
    nothingHappened: 'Nothing has happened yet.',
    noDeadlines: 'There are no deadlines.',
    state: 'State',
    on: 'on',
    by: 'by',
    recorded: 'recorded',
    until: 'by',
    stillOpen: 'still open',
    refused: 'Received too late and refused, but kept',
    more: (n: number) => `+ ${String(n)} more`,
    days: (n: number) => (n === 1 ? '1 day' : `${String(n)} days`),
    daysLate: (n: number) => (n === 1 ? '1 day late' : `${String(n)} days late`),
  },
};

export const wordsIn = (language: Language) => texts[language];

/** "30 september 2026". */
export const plainDay = (date: CivilDate, language: Language): string => dayInWords(date, language).split(' ').slice(1).join(' ');

/** "sep". March is "mrt" in Dutch, not "maa". */
export function shortMonth(date: CivilDate, language: Language): string {
  const month = plainDay(date, language).split(' ')[1] ?? '';
  return month === 'maart' ? 'mrt' : month.slice(0, 3);
}

const dayNumber = (date: CivilDate): string => String(Number(date.slice(8)));

/** "30 sep 2026". */
export const shortDay = (date: CivilDate, language: Language): string =>
  `${dayNumber(date)} ${shortMonth(date, language)} ${date.slice(0, 4)}`;

/** "30 sep 2026", "2–8 mrt 2026", "28 feb – 3 mrt 2026". */
export function daysOf({ first, last }: Pick<DayGroup<unknown>, 'first' | 'last'>, language: Language): string {
  if (first === last) return shortDay(first, language);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${dayNumber(first)}–${shortDay(last, language)}`;
  if (first.slice(0, 4) === last.slice(0, 4)) return `${dayNumber(first)} ${shortMonth(first, language)} – ${shortDay(last, language)}`;
  return `${shortDay(first, language)} – ${shortDay(last, language)}`;
}

export const doerWords: Record<Doer, Record<Language, string>> = {
  insurer: { nl: 'zorgverzekeraar', en: 'insurer' },
  provider: { nl: 'zorgaanbieder', en: 'provider' },
  other: { nl: 'VECOZO of beheerder', en: 'VECOZO or administrator' },
  clock: { nl: 'klok', en: 'clock' },
  refused: { nl: 'te laat, geweigerd', en: 'too late, refused' },
};

const statuses: Record<TimelineDeadline['status'], Record<Language, string>> = {
  open: { nl: 'loopt', en: 'running' },
  met: { nl: 'gehaald', en: 'met' },
  metLate: { nl: 'te laat gedaan', en: 'done late' },
  passed: { nl: 'verstreken', en: 'passed' },
  cancelled: { nl: 'vervallen', en: 'cancelled' },
  superseded: { nl: 'vervangen door een andere dag', en: 'replaced by another day' },
  notApplicable: { nl: 'niet van toepassing', en: 'not applicable' },
};

/** What became of a deadline; for a preference or a day on which something opens, passing is nothing bad. */
export function statusInWords({ status, kind, daysLeft, daysLate }: TimelineDeadline, language: Language): string {
  const { days, daysLate: late } = wordsIn(language);
  const nl = language === 'nl';
  if (status === 'metLate' && daysLate !== null && daysLate > 0) return nl ? `${late(daysLate)} gedaan` : `done ${late(daysLate)}`;
  if (status === 'passed' && daysLate !== null && daysLate > 0) return late(daysLate);
  if (status === 'passed' && kind === 'opening') return nl ? 'ingegaan' : 'begun';
  if (status === 'passed' && kind !== 'cutOff' && kind !== 'target') return nl ? 'voorbij' : 'gone by';
  if (status !== 'open' || daysLeft === null) return statuses[status][language];
  if (daysLeft < 0) return kind === 'target' || kind === 'cutOff' ? late(-daysLeft) : nl ? 'voorbij' : 'gone by';
  if (daysLeft === 0) return nl ? 'vandaag' : 'today';
  return kind === 'opening'
    ? nl
      ? `over ${days(daysLeft)}`
      : `in ${days(daysLeft)}`
    : nl
      ? `nog ${days(daysLeft)}`
      : `${days(daysLeft)} left`;
}

/** "5 dagen te laat", with what became of it. */
export function breachInWords({ status, daysLate }: TimelineBreach, language: Language): string {
  const late = wordsIn(language).daysLate(daysLate);
  const nl = language === 'nl';
  if (status === 'metLate') return nl ? `${late}, alsnog gedaan` : `${late}, done after all`;
  if (status === 'stands') return nl ? `${late}, het traject eindigde zonder` : `${late}, the case ended without it`;
  if (status === 'withdrawn') return nl ? 'achteraf op tijd ontvangen' : 'received in time after all';
  return nl ? `${late}, nog niet gedaan` : `${late}, not done yet`;
}
