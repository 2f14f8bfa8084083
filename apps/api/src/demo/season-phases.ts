import { addDays } from '@termijn/calendar';
import type { LocalTime } from './scenario.js';

export interface Phase {
  from: LocalTime;
  day: string;
  title: string;
}

/** What the season is about, from which moment on. */
export const seasonPhases: Phase[] = [
  { from: '2025-04-01 00:00', day: '1 april 2025', title: 'Het seizoen voor contractjaar 2026.' },
  { from: '2026-01-01 00:00', day: '1 januari 2026', title: 'Wie geen overeenkomst voor 2026 heeft, kan erom vragen.' },
  { from: '2026-04-01 00:00', day: '1 april 2026', title: 'Het inkoopbeleid voor 2027 ligt er; de trajecten gaan open.' },
  { from: '2026-05-20 00:00', day: '20 mei 2026', title: 'Het beleid wordt toegelicht, het proces afgesproken.' },
  { from: '2026-06-13 00:00', day: '12 juni 2026', title: 'De laatste dag voor toelichting en procesafspraken is voorbij.' },
  { from: '2026-06-20 00:00', day: '1 juli 2026', title: "De vragenlijsten van nieuwe ZBC's moeten vóór 17.00 uur binnen zijn." },
  { from: '2026-09-01 00:00', day: '1 september 2026', title: 'De uitvraagmodule gaat open; de eerste offertes komen.' },
  { from: '2026-09-16 00:00', day: '16 september 2026', title: 'De standaardovereenkomst is op te vragen.' },
  { from: '2026-10-01 00:00', day: '30 september 2026', title: 'De laatste dag voor de offerte is voorbij; reageren en onderhandelen.' },
  { from: '2026-11-12 00:00', day: '12 november 2026', title: 'Het gecontracteerde aanbod wordt bekend; wie later tekent volgt meteen.' },
  { from: '2026-12-01 00:00', day: '1 december 2026', title: 'Na de bekendmaking.' },
  { from: '2027-01-01 00:00', day: '1 januari 2027', title: 'Het contractjaar begint; plafonds van 2026 worden herzien.' },
  { from: '2027-06-01 00:00', day: '1 juli 2027', title: 'Verzoeken om een hoger zorgkostenplafond kunnen worden gedaan.' },
  { from: '2027-09-01 00:00', day: '1 oktober 2027', title: 'De laatste dag voor zulke verzoeken; de laatste besluiten.' },
];

/** Moments at which the clock stops for all cases, so that what is due then is recorded then: the ends of the days that bind, and … */
const endsOfDays: LocalTime[] = [
  '2026-06-09 00:00',
  '2026-06-13 00:00',
  '2026-07-01 17:00',
  '2026-09-16 00:00',
  '2026-09-17 00:00',
  '2026-10-01 00:00',
  '2026-11-12 00:00',
];

/** From when to when a case runs. */
export interface Period {
  from: LocalTime;
  to: LocalTime;
}

/** … every morning on which a case runs: reminders go out at nine. */
export function seasonStops(periods: Period[]): LocalTime[] {
  const stops = new Set<LocalTime>();
  for (const { from, to } of periods) {
    for (const stop of endsOfDays) if (stop >= from && stop <= to) stops.add(stop);
    for (let day = from.slice(0, 10); day <= to.slice(0, 10); day = addDays(day, 1)) {
      const morning = `${day} 09:00`;
      if (morning >= from && morning <= to) stops.add(morning);
    }
  }
  return [...stops];
}

/** The day of publication ends what a contract needs of the clock. */
export const publication: LocalTime = '2026-11-12 00:00';
