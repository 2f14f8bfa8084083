import type { CaseReference } from '@termijn/persistence';
import { findInsurer } from '@termijn/policies';
import { referenceOfCloudEvent } from '../cloud-events/read-cloud-event.js';

type Message = Record<string, unknown>;

const parsed = (raw: string): Message => JSON.parse(raw) as Message;

/** Whether a stored message is a CloudEvent; otherwise it came in our own envelope. */
export const isCloudEvent = (raw: string): boolean => parsed(raw)['specversion'] !== undefined;

/** The part of a message that was sent as its data. */
export function dataOf(raw: string): Record<string, unknown> {
  const { data } = parsed(raw);
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : {};
}

/** How a stored message names its case; null when it names none. */
export function referenceOf(raw: string): CaseReference | null {
  const message = parsed(raw);
  return isCloudEvent(raw) ? referenceOfCloudEvent(message) : referenceInEnvelope(message);
}

/** How our own envelope names a case, once it has been checked. */
export function referenceInEnvelope({ caseId, uzovi, agb, contractYear, path }: Message): CaseReference {
  if (typeof caseId === 'string') return { caseId };
  const insurer = findInsurer(String(uzovi))?.id ?? String(uzovi);
  return { insurer, providerAgb: String(agb), contractYear: Number(contractYear), path: typeof path === 'string' ? path : null };
}
