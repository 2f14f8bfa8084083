import type { VecozoVerdict } from '@termijn/persistence';
import { findOut, type CaseNow } from './find-out.js';
import { reasons } from './reasons.js';
import { inSendersOrder, isWaiting, SettledNumbers } from './senders-order.js';
import type { Due, InboxEvent } from './types.js';

/** What comes of the waiting events of a case as it stands: at most one is applied, and then all are asked again. */
export interface InboxPlan {
  verdicts: VecozoVerdict[];
  due: Due | null;
}

/**
 * Goes through the waiting events in the sender's order. One with a number waits until every lower number has been dealt with, so that
 * any order of arrival comes to the same; one without takes its place by what it says (which proposal, which contract) and its time.
 * Pure: it sees the case, its events and the clock, and nothing else.
 */
export function planInbox(events: InboxEvent[], at: CaseNow): InboxPlan {
  const settled = new SettledNumbers(events);
  const verdicts: VecozoVerdict[] = [];
  for (const event of events.filter((one) => isWaiting(one)).sort(inSendersOrder)) {
    const missing = event.sequence === null || event.urged ? null : settled.firstMissingBefore(event.sequence);
    if (missing !== null) {
      verdicts.push({ id: event.id, status: 'parked', reason: reasons.awaitsSequence(missing), lateReceipt: null });
      continue;
    }
    const finding = findOut(event, at);
    if ('apply' in finding) return { verdicts, due: finding.apply };
    if ('again' in finding) continue;
    verdicts.push(finding.verdict);
    if (finding.verdict.status !== 'parked') settled.add(event);
  }
  return { verdicts, due: null };
}
