import type { VecozoEventEntity } from '@termijn/persistence';
import { dataOf, findKind } from '@termijn/vecozo';
import { readableReport, type Seal } from '@termijn/workflow';
import { presentActor } from '../events/present-event.js';
import type { Language } from '../problems/words.js';
import type { VecozoEventView } from './vecozo-event.view.js';

export function presentVecozoEvent(event: VecozoEventEntity, seal: Seal | null, language: Language): VecozoEventView {
  const { id, eventId, type, time, sequence, receivedAt, status, reason, caseId, appliedSeq, raw, settledAt, settledBy } = event;
  const of = caseId === null ? null : `/v1/cases/${caseId}`;
  return {
    id: eventId,
    type,
    label: findKind(type)?.label[language] ?? type,
    time,
    sequence,
    receivedAt,
    status,
    reason: reason && { code: reason.code, text: reason[language] },
    caseId,
    appliedSeq,
    data: readableReport(dataOf(raw), seal),
    settledAt,
    settledBy: settledBy && presentActor(settledBy),
    links: {
      self: `/v1/vecozo/events/${id}`,
      ...(of === null ? {} : { case: of }),
      ...(of === null || appliedSeq === null ? {} : { event: `${of}/events/${String(appliedSeq)}` }),
    },
  };
}
