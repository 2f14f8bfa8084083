import { randomUUID } from 'node:crypto';
import { cloudEventType } from '@termijn/webhooks';

export type VecozoCloudEvent = Record<string, unknown> & { id: string; type: string; time: string };

/** A valid CloudEvent of VECOZO of one of our words: the opening of the request module, unless more is said. */
export function aVecozoCloudEvent({
  type = 'uitvraagmodule.opengesteld',
  ...more
}: Record<string, unknown> & { type?: string } = {}): VecozoCloudEvent {
  return {
    specversion: '1.0',
    id: randomUUID(),
    source: 'urn:nld:kvknr:00000000.zorginkoopportaal',
    type: cloudEventType('portaal', type),
    time: '2026-09-20T08:00:00Z',
    datacontenttype: 'application/json',
    data: {},
    ...more,
  };
}
