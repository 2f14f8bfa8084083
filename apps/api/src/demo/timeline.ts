import type { Dossier, HistoryEvent } from './dossier.js';
import { particularsOf } from './event-particulars.js';
import { shownInstant } from './local-time.js';
import type { Paper } from './paper.js';
import { judgedTogether } from './judged-together.js';
import type { RefusedAct, Remark } from './played-case.js';
import { channelInWords, deadlineName, eventInWords, roleInWords, stateInWords } from './words.js';

interface Row {
  at: string;
  who: string;
  what: string;
  tone: 'bad' | 'warning' | 'good' | null;
  details: string[];
  /** It stands before what was recorded at the same moment. */
  before?: boolean;
}

const behalf: Record<string, string> = { insurer: 'de zorgverzekeraar', provider: 'de zorgaanbieder' };

/** What is not in the history, each in its own order. */
interface Beside {
  refused: RefusedAct[];
  remarks: Remark[];
}

/** The dossier as a timeline: the history of the service in its order, and between it what was refused. */
export function timeline(dossier: Dossier, { refused, remarks }: Beside, paper: Paper): string[] {
  const rows = rowsOf(dossier, { refused, remarks });
  const width = Math.max(...rows.map(({ who }) => who.length)) + 2;
  const lines = rows.flatMap(({ at, who, what, tone, details }) => {
    const first = `  ${shownInstant(at)}  ${who.padEnd(width)}`;
    const indent = ' '.repeat(first.length);
    return [
      ...paper.hanging(first, what, tone ?? undefined),
      ...details.flatMap((detail) => paper.hanging(indent, detail, tone ?? 'faint')),
    ];
  });
  return [...lines, ...reminders(dossier.events, paper)];
}

function rowsOf({ events, lateReceipts, deadlines }: Dossier, { refused, remarks }: Beside): Row[] {
  const rows: Row[] = [];
  const kept = new Set(lateReceipts.map(({ receivedAt, refusalCode }) => `${receivedAt} ${refusalCode}`));
  const waiting = [...refused.map((act) => refusedRow(act, kept)), ...remarks.map(remarkRow)].sort((a, b) => (a.at < b.at ? -1 : 1));
  const kinds = new Map(deadlines.map(({ key, kind }) => [key, kind]));
  let shown = '';
  for (const event of judgedTogether(events.filter(({ type }) => type !== 'reminder.send'))) {
    while (waiting[0] && stands(waiting[0], event.recordedAt)) rows.push(waiting.shift() as Row);
    // The clock does things at their moment; people's acts stand where they were recorded.
    const moment = event.type === 'deadline.passed' ? event.receivedAt : event.recordedAt;
    shown = moment > shown ? moment : shown;
    rows.push(eventRow(event, shown, kinds));
  }
  return [...rows, ...waiting];
}

/** What was refused changed nothing, and stands where it was tried; what was reported stands before what came of it. */
const stands = ({ at, before }: Row, recordedAt: string): boolean => at < recordedAt || (before === true && at === recordedAt);

function eventRow(event: HistoryEvent, at: string, kinds: Map<string, string>): Row {
  const { type, fact, actor, onBehalfOf, evidence, receivedAt, from, to, why } = event;
  const published = fact === 'contract.published';
  const particulars = published ? '' : particularsOf(event);
  const details: string[] = [];
  if (onBehalfOf !== null) {
    details.push(
      `namens ${behalf[onBehalfOf] ?? onBehalfOf}, ontvangen ${shownInstant(receivedAt)} (${channelInWords(evidence?.channel ?? '')} ${evidence?.reference ?? ''})`,
    );
  }
  if (why !== null) details.push(whyInWords(why));
  if (from !== to && from !== '') details.push(`→ ${stateInWords(to)}`);
  const passed = type === 'deadline.passed' && !published ? (kinds.get(String(event.data['deadline'])) ?? null) : null;
  const label = published ? 'Overeenkomst bekendgemaakt' : passed === 'preference' ? 'Voorkeursdatum voorbij' : eventInWords(type);
  const late = passed === 'target' || (why !== null && type !== 'deadline.correct');
  const tone = published ? 'good' : passed === 'cutOff' ? 'bad' : late ? 'warning' : null;
  return { at, who: roleInWords(actor.role), what: particulars === '' ? label : `${label}: ${particulars}`, tone, details };
}

/** Deadlines stand in a reason by their key. */
const whyInWords = (why: string): string => why.replace(/\b[a-z]+(?:[A-Z][a-z]+)+(?:-\d+)?(?=:)/g, (key) => deadlineName(key));

const remarkRow = ({ at, by, what, details }: Remark): Row => ({ at, who: roleInWords(by), what, tone: null, details, before: true });

function refusedRow({ at, by, type, status, code, detail, liftedBy, until }: RefusedAct, kept: Set<string>): Row {
  const details = [`${code} (${String(status)}): ${detail}`];
  const lifts = [liftedBy === null ? null : `op te heffen door ${liftedBy}`, until === null ? null : `tot ${shownInstant(until)}`].filter(
    (part) => part !== null,
  );
  if (lifts.length > 0) details.push(lifts.join(', '));
  if (kept.has(`${at} ${code}`)) details.push('als te laat ontvangen bewaard in het dossier');
  return { at, who: roleInWords(by), what: `GEWEIGERD  ${eventInWords(type)}`, tone: 'bad', details };
}

/** Reminders on one line: their days speak for themselves. */
function reminders(events: HistoryEvent[], paper: Paper): string[] {
  const sent = new Map<string, string[]>();
  for (const { type, data } of events) {
    if (type !== 'reminder.send') continue;
    const key = String(data['deadline']);
    const before = /-(\d+)$/.exec(String(data['reminder']))?.[1] ?? '?';
    sent.set(key, [...(sent.get(key) ?? []), before]);
  }
  if (sent.size === 0) return [];
  const text = [...sent].map(([key, before]) => `${deadlineName(key).toLowerCase()} (${before.join(', ')})`).join('; ');
  return paper.hanging('  Herinneringen, dagen vooraf: ', text, 'faint');
}
