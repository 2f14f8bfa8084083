import { addDays, civilDateOf } from '../day/civil-date.js';
import { dayInWords } from '../day/day-in-words.js';
import { clockChanges } from '../moment/clock-changes.js';
import { localTimeOf } from '../moment/local-time-of.js';
import { momentInWords } from '../moment/moment-in-words.js';
import { atTime, endOfDay, startOfDay } from '../moment/moments.js';
import type { Anchor, CivilDate, ComputedTerm, DateRule, Instant, ProofStep, RollOver, Term, TimeOfDay } from '../types.js';
import { rollOverStep } from './roll-over.js';

export interface TermOptions {
  rollOver: RollOver;
  /** A version of the holiday table, e.g. `nl-2026.1`. */
  calendarVersion: string;
  /** What the anchor's event is called in the proof; its own name when left out. */
  anchorLabel?: { nl: string; en: string };
}

/**
 * What a rule comes to, in Europe/Amsterdam, with the calculation line by line. A day without a time of day ends at 24:00, so
 * `firstLateAt` is the start of the next day; with one, the named minute itself is late ("vóór 17.00 uur").
 *
 * A term counts from the local day of its anchor, which is not counted itself: six weeks are 42 civil days (CRvB 24 September 2014,
 * ECLI:NL:CRVB:2014:3122; HR ECLI:NL:HR:2017:2225). `nextWorkingDay` moves the last day of `by`, `window`, `month` and
 * `relative` off Saturdays, Sundays and holidays (Algemene termijnenwet, art. 1); a `before` names the excluded day itself and stays.
 *
 * `event` is the moment of its anchor itself, and no day while there is none.
 *
 * Throws RangeError: a relative rule without an anchor, a term that is not a whole positive number of days, an impossible day, time or
 * month, a window or last day that ends before it begins, an unknown calendar version, or a roll-over in a year that the version does not know.
 */
export function computeTerm(rule: DateRule, anchor: Anchor | null, options: TermOptions): ComputedTerm {
  switch (rule.boundary) {
    case 'by': {
      if (rule.opensOn === undefined) return closing([fixedDate(rule.date)], null, rule.date, rule.time, options);
      const opensAt = startOfDay(rule.opensOn);
      const term = closing([opens(opensAt), fixedDate(rule.date)], opensAt, rule.date, rule.time, options);
      if (term.firstLateAt !== null && term.firstLateAt <= opensAt) throw new RangeError('What opens must open before its last day ends');
      return term;
    }
    case 'before': {
      const dueOn = addDays(rule.date, -1);
      const firstLateAt = startOfDay(rule.date);
      const excluded: ProofStep = {
        code: 'fixedDate',
        nl: `Het beleid noemt ${dayInWords(rule.date, 'nl')}; "vóór" sluit die dag zelf uit.`,
        en: `The policy names ${dayInWords(rule.date, 'en')}; "before" excludes that day itself.`,
        result: rule.date,
      };
      return { opensAt: null, dueOn, firstLateAt, steps: [excluded, lastDay(dueOn), firstLate(firstLateAt)] };
    }
    case 'from':
    case 'on': {
      const opensAt = startOfDay(rule.date);
      return { opensAt, dueOn: rule.date, firstLateAt: null, steps: [fixedDate(rule.date), opens(opensAt)] };
    }
    case 'window': {
      const opensAt = rule.fromTime === undefined ? startOfDay(rule.from) : atTime(rule.from, rule.fromTime);
      const term = closing([fixedDate(rule.from), opens(opensAt), fixedDate(rule.to)], opensAt, rule.to, rule.toTime, options);
      if (term.firstLateAt !== null && term.firstLateAt <= opensAt) throw new RangeError('A window must end after it begins');
      return term;
    }
    case 'month': {
      const opensAt = startOfDay(`${rule.month}-01`);
      const last = lastDayOfMonth(rule.month);
      return closing([fixedDate(`${rule.month}-01`), opens(opensAt), fixedDate(last)], opensAt, last, undefined, options);
    }
    case 'relative':
      if (anchor === null) throw new RangeError(`A term from ${rule.anchor} needs the moment at which that happened`);
      return relativeTerm(rule.term, anchor, options);
    case 'event':
      return anchor === null ? noMoment : atEvent(anchor, options);
    case 'none':
      return noMoment;
  }
}

/** No day: none is named, or what it hangs on has not happened yet. */
const noMoment: ComputedTerm = { opensAt: null, dueOn: null, firstLateAt: null, steps: [] };

/** Something happens, or becomes possible, at the moment of its anchor itself. */
function atEvent(anchor: Anchor, { anchorLabel }: TermOptions): ComputedTerm {
  const label = anchorLabel ?? { nl: anchor.event, en: anchor.event };
  const step: ProofStep = {
    code: 'anchor',
    nl: `Het hangt aan "${label.nl}": ${momentInWords(anchor.at, 'nl')} (Europe/Amsterdam).`,
    en: `It hangs on "${label.en}": ${momentInWords(anchor.at, 'en')} (Europe/Amsterdam).`,
    result: anchor.at,
  };
  return { opensAt: anchor.at, dueOn: civilDateOf(anchor.at), firstLateAt: null, steps: [step, opens(anchor.at)] };
}

function relativeTerm(term: Term, anchor: Anchor, options: TermOptions): ComputedTerm {
  const days = daysOf(term);
  const receivedOn = civilDateOf(anchor.at);
  const counted = addDays(receivedOn, days);
  const label = options.anchorLabel ?? { nl: anchor.event, en: anchor.event };
  const steps: ProofStep[] = [
    {
      code: 'anchor',
      nl: `De termijn loopt vanaf "${label.nl}": ${momentInWords(anchor.at, 'nl')} (Europe/Amsterdam).`,
      en: `The term runs from "${label.en}": ${momentInWords(anchor.at, 'en')} (Europe/Amsterdam).`,
      result: anchor.at,
    },
    {
      code: 'localDate',
      nl: `Die dag, ${dayInWords(receivedOn, 'nl')}, telt zelf niet mee.`,
      en: `That day, ${dayInWords(receivedOn, 'en')}, is not counted itself.`,
      result: receivedOn,
    },
    {
      code: 'addTerm',
      nl: `${termInDutch(term, days)} later: ${dayInWords(counted, 'nl')}.`,
      en: `${termInEnglish(term, days)} later: ${dayInWords(counted, 'en')}.`,
      result: counted,
    },
  ];
  for (const { on, forward } of clockChanges(anchor.at, endOfDay(counted))) {
    steps.push({
      code: 'clockChange',
      nl: `Op ${dayInWords(on, 'nl')} gaat de klok een uur ${forward > 0 ? 'vooruit' : 'achteruit'}; er wordt in kalenderdagen geteld, de laatste dag verandert niet.`,
      en: `On ${dayInWords(on, 'en')} the clock goes ${forward > 0 ? 'forward' : 'back'} an hour; civil days are counted, so the last day does not change.`,
      result: on,
    });
  }
  return closing(steps, null, counted, undefined, options);
}

/** Ends a term on its last day: rolls it over when that is asked, and says in the proof what happened. */
function closing(
  steps: ProofStep[],
  opensAt: Instant | null,
  date: CivilDate,
  time: TimeOfDay | undefined,
  options: TermOptions,
): ComputedTerm {
  const rolled = rollOverStep(date, options.rollOver, options.calendarVersion);
  if (rolled !== null) steps.push(rolled);
  const dueOn = rolled?.code === 'rollOver' ? rolled.result : date;
  const firstLateAt = time === undefined ? endOfDay(dueOn) : atTime(dueOn, time);
  return { opensAt, dueOn, firstLateAt, steps: [...steps, lastDay(dueOn), firstLate(firstLateAt)] };
}

function daysOf({ weeks = 0, days = 0 }: Term): number {
  if (!Number.isInteger(weeks) || !Number.isInteger(days) || weeks < 0 || days < 0 || weeks + days === 0) {
    throw new RangeError(`Not a term of whole days: ${weeks} weeks and ${days} days`);
  }
  return weeks * 7 + days;
}

function termInDutch({ weeks = 0, days = 0 }: Term, total: number): string {
  const inDays = (n: number): string => `${n} ${n === 1 ? 'dag' : 'dagen'}`;
  if (weeks === 0) return inDays(days);
  const inWeeks = `${weeks} ${weeks === 1 ? 'week' : 'weken'}`;
  return days === 0 ? `${inWeeks} = ${inDays(total)}` : `${inWeeks} en ${inDays(days)} = ${inDays(total)}`;
}

function termInEnglish({ weeks = 0, days = 0 }: Term, total: number): string {
  const inDays = (n: number): string => `${n} ${n === 1 ? 'day' : 'days'}`;
  if (weeks === 0) return inDays(days);
  const inWeeks = `${weeks} ${weeks === 1 ? 'week' : 'weeks'}`;
  return days === 0 ? `${inWeeks} = ${inDays(total)}` : `${inWeeks} and ${inDays(days)} = ${inDays(total)}`;
}

function lastDayOfMonth(month: string): CivilDate {
  const following = addDays(`${month}-01`, 31);
  return addDays(`${following.slice(0, 7)}-01`, -1);
}

function fixedDate(date: CivilDate): ProofStep {
  return {
    code: 'fixedDate',
    nl: `De regel noemt ${dayInWords(date, 'nl')}.`,
    en: `The rule names ${dayInWords(date, 'en')}.`,
    result: date,
  };
}

function opens(at: Instant): ProofStep {
  const date = civilDateOf(at);
  return {
    code: 'opens',
    nl: `Open vanaf ${dayInWords(date, 'nl')} ${localTimeOf(at)} uur (Europe/Amsterdam), dat is ${at}.`,
    en: `Open from ${dayInWords(date, 'en')} ${localTimeOf(at)} (Europe/Amsterdam), which is ${at}.`,
    result: at,
  };
}

function lastDay(date: CivilDate): ProofStep {
  return {
    code: 'lastDay',
    nl: `De laatste dag is ${dayInWords(date, 'nl')}.`,
    en: `The last day is ${dayInWords(date, 'en')}.`,
    result: date,
  };
}

function firstLate(at: Instant): ProofStep {
  const date = civilDateOf(at);
  return {
    code: 'firstLate',
    nl: `Te laat is het vanaf ${dayInWords(date, 'nl')} ${localTimeOf(at)} uur (Europe/Amsterdam), dat is ${at}.`,
    en: `It is late from ${dayInWords(date, 'en')} ${localTimeOf(at)} (Europe/Amsterdam), which is ${at}.`,
    result: at,
  };
}
