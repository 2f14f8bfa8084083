import { dayInWords, type DateRule, type Term, type TimeOfDay } from '@termijn/calendar';
import type { Words } from '../findings/finding.js';
import { anchorEvents } from './anchor-events.js';

const counted = (n: number, one: string, more: string): string[] => (n === 0 ? [] : [`${String(n)} ${n === 1 ? one : more}`]);

function termInWords({ weeks = 0, days = 0 }: Term): Words {
  return {
    nl: [...counted(weeks, 'week', 'weken'), ...counted(days, 'dag', 'dagen')].join(' en '),
    en: [...counted(weeks, 'week', 'weeks'), ...counted(days, 'day', 'days')].join(' and '),
  };
}

const atTime = (time: TimeOfDay | undefined): Words => (time === undefined ? { nl: '', en: '' } : { nl: `, ${time} uur`, en: `, ${time}` });

const day = (words: Words, date: string, time?: TimeOfDay): Words => ({
  nl: `${words.nl} ${dayInWords(date, 'nl')}${atTime(time).nl}`,
  en: `${words.en} ${dayInWords(date, 'en')}${atTime(time).en}`,
});

/** When, in the words of the boundary: "uiterlijk woensdag 30 september 2026", "6 weken na ontvangst van de offerte". */
export function ruleInWords(rule: DateRule): Words {
  switch (rule.boundary) {
    case 'by': {
      const last =
        rule.time === undefined ? day({ nl: 'uiterlijk', en: 'by' }, rule.date) : day({ nl: 'vóór', en: 'before' }, rule.date, rule.time);
      if (rule.opensOn === undefined || rule.opensOn === rule.date) return last;
      const first = day({ nl: 'niet vóór', en: 'not before' }, rule.opensOn);
      return { nl: `${last.nl}, ${first.nl}`, en: `${last.en}, ${first.en}` };
    }
    case 'before':
      return day({ nl: 'vóór', en: 'before' }, rule.date);
    case 'from':
      return day({ nl: 'vanaf', en: 'from' }, rule.date);
    case 'on':
      return day({ nl: 'op', en: 'on' }, rule.date);
    case 'window': {
      const from = day({ nl: 'van', en: 'from' }, rule.from, rule.fromTime);
      const to = day({ nl: 't/m', en: 'through' }, rule.to);
      const end = rule.toTime === undefined ? { nl: '', en: '' } : { nl: ` vóór ${rule.toTime} uur`, en: ` before ${rule.toTime}` };
      return { nl: `${from.nl} ${to.nl}${end.nl}`, en: `${from.en} ${to.en}${end.en}` };
    }
    case 'month': {
      // "dinsdag 1 september 2026" without its weekday and day.
      const month = (language: 'nl' | 'en'): string => dayInWords(`${rule.month}-01`, language).split(' ').slice(2).join(' ');
      return { nl: `in ${month('nl')}`, en: `in ${month('en')}` };
    }
    case 'relative': {
      const term = termInWords(rule.term);
      const after = anchorEvents[rule.anchor];
      return { nl: `${term.nl} na ${after?.nl ?? rule.anchor}`, en: `${term.en} after ${after?.en ?? rule.anchor}` };
    }
    case 'event': {
      const at = anchorEvents[rule.anchor];
      return { nl: `na ${at?.nl ?? rule.anchor}`, en: `after ${at?.en ?? rule.anchor}` };
    }
    case 'none':
      return { nl: 'geen dag genoemd', en: 'no day named' };
  }
}
