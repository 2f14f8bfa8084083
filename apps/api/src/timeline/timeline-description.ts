import { civilDateOf, momentInWords } from '@termijn/calendar';
import type { Timeline, TimelineEvent } from './timeline.js';
import { breachInWords, plainDay, statusInWords, wordsIn } from './timeline-words.js';

function eventLine(event: TimelineEvent, { language }: Timeline): string {
  const { seq, label, who, at, recordedAt, doer } = event;
  const words = wordsIn(language);
  const number = seq === null ? '–' : `${String(seq)}.`;
  const refused = doer === 'refused' ? `${words.refused}: ` : '';
  const entered = civilDateOf(at) === civilDateOf(recordedAt) ? '' : ` (${words.recorded} ${plainDay(civilDateOf(recordedAt), language)})`;
  return `${number} ${momentInWords(at, language)}: ${refused}${label}, ${words.by} ${who}${entered}.`;
}

/** The whole drawing as text, for who hears it read: everything that happened, every deadline, everything late, each once. */
export function timelineDescription(timeline: Timeline): string {
  const { language, state, now, events, deadlines, breaches } = timeline;
  const words = wordsIn(language);
  const list = (head: string, lines: string[]): string[] => (lines.length > 0 ? [`${head} (${String(lines.length)}):`, ...lines] : []);
  return [
    `${words.state} ${words.on} ${momentInWords(now, language)}: ${state}.`,
    ...(events.length === 0 ? [words.nothingHappened] : []),
    ...list(
      words.happened,
      events.map((event) => eventLine(event, timeline)),
    ),
    ...(deadlines.length === 0 ? [words.noDeadlines] : []),
    ...list(
      words.deadlines,
      deadlines.map((deadline) => `${deadline.label}, ${plainDay(deadline.dueOn, language)}: ${statusInWords(deadline, language)}.`),
    ),
    ...list(
      words.late,
      breaches.map((breach) => `${breach.label}, ${words.until} ${plainDay(breach.dueOn, language)}: ${breachInWords(breach, language)}.`),
    ),
  ].join('\n');
}
