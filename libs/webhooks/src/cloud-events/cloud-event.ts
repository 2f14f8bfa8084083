import { createHash } from 'node:crypto';
import type { CaseFact } from '@termijn/persistence';
import { cloudEventType } from './event-type.js';

/** A fact as it leaves the house (CloudEvents 1.0, NL GOV profile): what happened and where to read more, no amounts and no names. */
export interface FactCloudEvent {
  specversion: '1.0';
  id: string;
  source: string;
  type: string;
  /** The case. */
  subject: string;
  /** When the fact was recorded. */
  time: string;
  sequence: string;
  sequencetype: 'Integer';
  datacontenttype: 'application/json';
  /** Where the particulars are, for who may read them; relative to our address. */
  dataref: string;
  data: Omit<CaseFact, 'type'>;
}

/** The same fact is the same event, byte for byte, whoever asks and however often. `source` is who we are. */
export function cloudEventOf(fact: CaseFact, source: string): FactCloudEvent {
  const { caseId, seq, recordedAt, type: _act, ...rest } = fact;
  return {
    specversion: '1.0',
    id: factEventId(caseId, seq),
    source,
    type: cloudEventType('contracteertraject', fact.fact),
    subject: caseId,
    time: recordedAt,
    sequence: String(seq),
    sequencetype: 'Integer',
    datacontenttype: 'application/json',
    dataref: `/v1/cases/${caseId}/events/${String(seq)}`,
    data: { caseId, seq, recordedAt, ...rest },
  };
}

/** A UUID of version 8 (RFC 9562) that follows from the place of the fact. */
export function factEventId(caseId: string, seq: number): string {
  const bytes = createHash('sha256')
    .update(`termijn fact ${caseId} ${String(seq)}`)
    .digest();
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
