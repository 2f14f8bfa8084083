import type { DateRule } from '@termijn/calendar';
import { ruleInWords } from './rule-in-words.js';

it.each<[DateRule, string, string]>([
  [{ boundary: 'by', date: '2026-09-30' }, 'uiterlijk woensdag 30 september 2026', 'by Wednesday 30 September 2026'],
  [{ boundary: 'by', date: '2026-07-01', time: '17:00' }, 'vóór woensdag 1 juli 2026, 17:00 uur', 'before Wednesday 1 July 2026, 17:00'],
  [{ boundary: 'by', date: '2026-11-12', opensOn: '2026-11-12' }, 'uiterlijk donderdag 12 november 2026', 'by Thursday 12 November 2026'],
  [
    { boundary: 'by', date: '2026-11-12', opensOn: '2026-11-10' },
    'uiterlijk donderdag 12 november 2026, niet vóór dinsdag 10 november 2026',
    'by Thursday 12 November 2026, not before Tuesday 10 November 2026',
  ],
  [{ boundary: 'before', date: '2026-11-10' }, 'vóór dinsdag 10 november 2026', 'before Tuesday 10 November 2026'],
  [{ boundary: 'from', date: '2026-11-12' }, 'vanaf donderdag 12 november 2026', 'from Thursday 12 November 2026'],
  [{ boundary: 'on', date: '2026-11-12' }, 'op donderdag 12 november 2026', 'on Thursday 12 November 2026'],
  [
    { boundary: 'window', from: '2026-04-01', to: '2026-05-29', toTime: '17:00' },
    'van woensdag 1 april 2026 t/m vrijdag 29 mei 2026 vóór 17:00 uur',
    'from Wednesday 1 April 2026 through Friday 29 May 2026 before 17:00',
  ],
  [{ boundary: 'month', month: '2026-09' }, 'in september 2026', 'in September 2026'],
  [
    { boundary: 'relative', anchor: 'offer.submitted', term: { weeks: 6 } },
    '6 weken na ontvangst van de offerte',
    '6 weeks after receipt of the offer',
  ],
  [
    { boundary: 'relative', anchor: 'moon.rose', term: { weeks: 1, days: 1 } },
    '1 week en 1 dag na moon.rose',
    '1 week and 1 day after moon.rose',
  ],
  [{ boundary: 'event', anchor: 'contract.concluded' }, 'na het sluiten van de overeenkomst', 'after the conclusion of the contract'],
  [{ boundary: 'none' }, 'geen dag genoemd', 'no day named'],
])('%j', (rule, nl, en) => {
  expect(ruleInWords(rule)).toEqual({ nl, en });
});
