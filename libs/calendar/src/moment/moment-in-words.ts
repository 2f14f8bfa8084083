import { civilDateOf } from '../day/civil-date.js';
import { dayInWords } from '../day/day-in-words.js';
import type { Instant } from '../types.js';
import { localTimeOf } from './local-time-of.js';

/** "woensdag 30 september 2026, 22:48 uur" in Europe/Amsterdam, to the minute. Throws RangeError. */
export function momentInWords(at: Instant, language: 'nl' | 'en'): string {
  const day = dayInWords(civilDateOf(at), language);
  return `${day}, ${localTimeOf(at)}${language === 'nl' ? ' uur' : ''}`;
}
