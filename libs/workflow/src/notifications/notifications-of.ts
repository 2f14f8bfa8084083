import { otherSide, type Act } from '../acts/act.js';
import type { OpenDeadline } from '../deadlines/open-deadlines.js';
import { deadlineRegister } from '../deadlines/deadline-register.js';
import type { NotificationEntry, Side } from '../decision/types.js';
import type { MachineEvent } from '../machines/machine-event.js';

type Unnumbered = Omit<NotificationEntry, 'step'>;

const sidesOf = (deadline: OpenDeadline): Side[] =>
  deadline.side === 'insurer' || deadline.side === 'provider' ? [deadline.side] : deadline.side === 'both' ? ['insurer', 'provider'] : [];

/** Who must hear of an event: the other side of an act; who must act, before a deadline; both, when a target has passed. */
export function notificationsOf(
  { type, data, around }: MachineEvent,
  running: Map<string, OpenDeadline>,
  act: Act | undefined,
): Unnumbered[] {
  if (act) {
    return [{ audience: otherSide(around.side), topic: act.fact, text: `${act.label.nl}: gedaan.`, deadlineKey: null }];
  }
  if (type === 'reminder.send') {
    const reminder = running.get(String(data['reminder']));
    if (!reminder) return [];
    const days = reminder.daysBefore === 1 ? 'nog 1 dag' : `nog ${String(reminder.daysBefore)} dagen`;
    const text = `${deadlineRegister[reminder.name].label.nl}: uiterlijk ${reminder.dueOn}, ${days}.`;
    return sidesOf(reminder).map((audience) => ({ audience, topic: 'deadline.reminder', text, deadlineKey: reminder.of }));
  }
  const deadline = running.get(String(data['deadline']));
  if (type !== 'deadline.passed' || !deadline) return [];
  const { nl } = deadlineRegister[deadline.name].label;
  if (deadline.name === 'publication') {
    const text = `De overeenkomst telt mee in het gecontracteerde aanbod dat sinds ${deadline.dueOn} bekend is.`;
    return (['insurer', 'provider'] as const).map((audience) => ({
      audience,
      topic: 'contract.published',
      text,
      deadlineKey: deadline.key,
    }));
  }
  if (deadline.kind !== 'target' && deadline.kind !== 'cutOff') return [];
  const topic = deadline.kind === 'target' ? 'deadline.breached' : 'deadline.passed';
  const text = `${nl}: ${deadline.dueOn} is voorbij.`;
  return (['insurer', 'provider'] as const).map((audience) => ({ audience, topic, text, deadlineKey: deadline.key }));
}
