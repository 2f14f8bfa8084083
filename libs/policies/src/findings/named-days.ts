import type { CivilDate } from '@termijn/calendar';

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const mention = new RegExp(`(?:\\b(\\d{1,2})\\s+)?\\b(${months.join('|')})\\b(?:\\s+(20\\d\\d))?`, 'gi');

/** A day or a month that Dutch words name. */
export interface NamedDay {
  /** Null where only the month is named. */
  day: number | null;
  /** 1 is January. */
  month: number;
  year: number | null;
  /** The sentence in which it stands. */
  sentence: string;
}

/** The sentences of a quote; "…" parts pieces that stand apart. */
const sentencesOf = (quote: string): string[] => quote.split(/…|(?<=[.;!?])\s+(?=\p{Lu})/u).map((one) => one.trim());

/** Every day and month that a quote names, in order. */
export function namedDays(quote: string): NamedDay[] {
  return sentencesOf(quote).flatMap((sentence) =>
    [...sentence.matchAll(mention)].map(([, day, month = '', year]) => ({
      day: day === undefined ? null : Number(day),
      month: months.indexOf(month.toLowerCase()) + 1,
      year: year === undefined ? null : Number(year),
      sentence,
    })),
  );
}

/** Whether the words name the day of that date, whatever the year. */
export const namesDay = (date: CivilDate, { day, month }: NamedDay): boolean =>
  month === Number(date.slice(5, 7)) && day === Number(date.slice(8));
