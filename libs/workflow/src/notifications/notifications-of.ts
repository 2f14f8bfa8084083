import { dayInWords } from '@termijn/calendar';
import { otherSide, type Act } from '../acts/act.js';
import type { OpenDeadline } from '../deadlines/open-deadlines.js';
import type { NotificationEntry, Side } from '../decision/types.js';
import { deadlineLabel } from '../labels/labels.js';
import { sideLabel } from '../labels/side-label.js';
import type { MachineEvent } from '../machines/machine-event.js';

type Unnumbered = Omit<NotificationEntry, 'step'>;

const both: Side[] = ['insurer', 'provider'];

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sidesOf = (deadline: OpenDeadline): Side[] =>
  deadline.side === 'insurer' || deadline.side === 'provider' ? [deadline.side] : deadline.side === 'both' ? ['insurer', 'provider'] : [];

/** Who must hear of an event: the other side of an act; who must act, before a deadline; both, when a target has passed. */
export function notificationsOf(
  { type, data, around }: MachineEvent,
  running: Map<string, OpenDeadline>,
  act: Act | undefined,
): Unnumbered[] {
  if (act?.quiet?.(data)) return [];
  if (act) {
    const { side, actor } = around;
    // A system reports what a side did itself in VECOZO: then the other side must hear of it, as of any act.
    const onBehalfOf = actor.role === 'integration' ? null : around.onBehalfOf;
    const who = capitalised(sideLabel(side).nl);
    // Who entered the other side's act knows it; the side in whose name it stands must hear of it.
    const text = onBehalfOf === null ? `${who}: ${act.label.nl}.` : `Namens u vastgelegd door de andere kant: ${act.label.nl}.`;
    return [{ audience: onBehalfOf ?? otherSide(side), topic: act.fact, text, deadlineKey: null }];
  }
  if (type === 'reminder.send') {
    const key = String(data['deadline']);
    const deadline = running.get(key);
    if (!deadline) return [];
    const days = data['daysBefore'] === 1 ? 'nog 1 dag' : `nog ${String(data['daysBefore'])} dagen`;
    const text = `${deadlineLabel(key).nl}: uiterlijk ${dayInWords(deadline.dueOn, 'nl')}, ${days}.`;
    return sidesOf(deadline).map((audience) => ({ audience, topic: 'deadline.reminder', text, deadlineKey: key }));
  }
  const key = String(data['deadline']);
  const { nl } = deadlineLabel(key);
  if (type === 'deadline.correct') {
    const text = `${nl}: toch op tijd. Wat binnen de termijn was ontvangen is alsnog vastgelegd.`;
    return both.map((audience) => ({ audience, topic: 'deadline.corrected', text, deadlineKey: key }));
  }
  const deadline = running.get(key);
  if (!deadline) return [];
  if (deadline.name === 'publication') {
    const text = 'De overeenkomst hoort nu bij het gecontracteerde aanbod dat bekend is.';
    return both.map((audience) => ({
      audience,
      topic: 'contract.published',
      text,
      deadlineKey: deadline.key,
    }));
  }
  if (deadline.kind !== 'target' && deadline.kind !== 'cutOff') return [];
  const topic = deadline.kind === 'target' ? 'deadline.breached' : 'deadline.passed';
  const text = `${nl}: ${dayInWords(deadline.dueOn, 'nl')} is voorbij.`;
  return both.map((audience) => ({ audience, topic, text, deadlineKey: deadline.key }));
}
