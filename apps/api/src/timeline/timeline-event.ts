import type { CaseEventEntity, LateReceiptEntity } from '@termijn/persistence';
import {
  clockEvents,
  deadlineLabel,
  factLabel,
  isClockEvent,
  refusalRegister,
  roleLabel,
  sideLabel,
  type Role,
  type RefusalCode,
  type Side,
  type Step,
} from '@termijn/workflow';
import type { Language } from '../problems/words.js';
import type { Doer, TimelineEvent } from './timeline.js';

const doers: Record<Role, Doer> = {
  purchaser: 'insurer',
  purchasingManager: 'insurer',
  provider: 'provider',
  signatory: 'provider',
  integration: 'other',
  auditor: 'other',
  administrator: 'other',
  clock: 'clock',
};

/** Which deadline the clock acted on, and for a reminder how many days before. */
function aboutDeadline(payload: string, language: Language): string {
  const { data } = JSON.parse(payload) as Pick<Step, 'data'>;
  const { deadline, reminder } = data as { deadline?: unknown; reminder?: unknown };
  if (typeof deadline !== 'string') return '';
  const days = /reminder-(\d+)$/.exec(String(reminder))?.[1];
  const before = days === undefined ? '' : language === 'nl' ? ` (${days} dagen vooraf)` : ` (${days} days before)`;
  return `: ${deadlineLabel(deadline)[language]}${before}`;
}

const whose = (role: Role, onBehalfOf: Side | null, language: Language): string => {
  const who = roleLabel(role)[language];
  if (onBehalfOf === null) return who;
  return language === 'nl' ? `${who} namens ${sideLabel(onBehalfOf).nl}` : `${who} on behalf of ${sideLabel(onBehalfOf).en}`;
};

/** A row of the history as it stands on the axis. What the other side entered is the act of whose act it was. */
export function timelineEvent(row: CaseEventEntity, language: Language): TimelineEvent {
  const { seq, type, fact, actor, onBehalfOf, receivedAt, recordedAt, from, to, payload } = row;
  const label = factLabel(fact)[language];
  const byClock = isClockEvent(type);
  return {
    seq,
    label: byClock && clockEvents[type].fact === fact ? label + aboutDeadline(payload, language) : label,
    who: whose(actor.role, onBehalfOf, language),
    doer: byClock ? 'clock' : (onBehalfOf ?? doers[actor.role]),
    at: receivedAt,
    recordedAt,
    quiet: byClock && from === to,
  };
}

const isCode = (code: string): code is RefusalCode => Object.hasOwn(refusalRegister, code);

/** What came too late and was refused: it changed nothing, and did come. */
export function timelineReceipt({ actor, refusalCode, receivedAt, recordedAt }: LateReceiptEntity, language: Language): TimelineEvent {
  const label = isCode(refusalCode) ? refusalRegister[refusalCode].title[language] : refusalCode;
  return { seq: null, label, who: roleLabel(actor.role)[language], doer: 'refused', at: receivedAt, recordedAt, quiet: false };
}
