import type { CaseFact } from '@termijn/persistence';
import { cloudEventType } from './event-type.js';
import { uuidFrom } from './uuid-from.js';

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

/** The id of the event about a fact, and so of the webhook that brings it. */
export const factEventId = (caseId: string, seq: number): string => uuidFrom(`termijn fact ${caseId} ${String(seq)}`);
