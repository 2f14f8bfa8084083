import { toInstant, type Instant } from '@termijn/calendar';
import type { CaseReference } from '@termijn/persistence';
import { findInsurer } from '@termijn/policies';
import { cloudEventType } from '@termijn/webhooks';
import { faultsAgainst, type Fault } from '@termijn/workflow';
import { vocabulary } from '../vocabulary/vocabulary.js';
import { cloudEventEnvelope, isUuid } from './envelope.js';

/** What an event says, however it came. */
export interface ReadEvent {
  eventId: string;
  /** Our word for it; of an event that we do not know, the sender's. */
  type: string;
  time: Instant;
  sequence: number | null;
  /** Null when an event that we do not know names no case. */
  reference: CaseReference | null;
}

type Body = Record<string, unknown>;

/** Our words by the types of CloudEvents. */
const kinds = new Map(vocabulary.map((kind) => [cloudEventType('portaal', kind.type), kind]));

const mostFaults = 100;

const fault = (name: string, code: string, nl: string, en: string): Fault => ({
  pointer: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
  code,
  reason: { nl, en },
});
const isObject = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a CloudEvent of VECOZO that was parsed from JSON; otherwise everything that is wrong with it, with pointers into it. */
export function readCloudEvent(body: Body): ReadEvent | { faults: Fault[] } {
  const inEnvelope = faultsAgainst('CloudEvent of VECOZO', cloudEventEnvelope, body).map((one) => ({
    ...one,
    pointer: one.pointer.replace(/^\/data/, ''),
  }));
  const kind = typeof body['type'] === 'string' ? kinds.get(body['type']) : undefined;
  const faults = [...inEnvelope, ...attributeFaults(body), ...momentFaults(body)];
  const reference = referenceOfCloudEvent(body);
  if (kind) {
    if (!reference)
      faults.push(
        fault(
          'subject',
          'required',
          'noemt geen traject; geef ons kenmerk, of uzovi, agb en contractyear',
          'names no case; give our id, or uzovi, agb and contractyear',
        ),
      );
    if (isObject(body['data'])) faults.push(...faultsAgainst(`vecozo ${kind.type}`, kind.data, body['data']));
    else faults.push(fault('data', 'type', 'moet een object zijn', 'must be an object'));
  }
  if (faults.length > 0) return { faults: faults.slice(0, mostFaults) };
  return {
    eventId: body['id'] as string,
    type: kind?.type ?? (body['type'] as string),
    time: toInstant(body['time'] as string),
    sequence: body['sequence'] === undefined ? null : Number(body['sequence']),
    reference,
  };
}

/** How a CloudEvent names its case: by our id as its subject, or by insurer, provider and year. */
export function referenceOfCloudEvent({ subject, uzovi, agb, contractyear, path }: Body): CaseReference | null {
  if (typeof subject === 'string' && isUuid(subject)) return { caseId: subject.toLowerCase() };
  if (typeof uzovi !== 'string' || typeof agb !== 'string' || typeof contractyear !== 'number') return null;
  const insurer = findInsurer(uzovi)?.id ?? uzovi;
  return { insurer, providerAgb: agb, contractYear: contractyear, path: typeof path === 'string' ? path : null };
}

/** Attributes that we do not know are kept, if they are attributes (CloudEvents 1.0, "Context Attributes"; NL GOV profile). */
function attributeFaults(body: Body): Fault[] {
  return Object.entries(body).flatMap(([name, value]): Fault[] => {
    if (name === 'data') return [];
    if (!/^[a-z0-9]{1,20}$/.test(name))
      return [fault(name, 'unknownField', 'is geen attribuut: a-z en 0-9, hoogstens 20', 'is no attribute: a-z and 0-9, at most 20')];
    if (['string', 'boolean'].includes(typeof value) || Number.isInteger(value)) return [];
    return [fault(name, 'type', 'moet tekst, een geheel getal of waar/onwaar zijn', 'must be text, a whole number or a boolean')];
  });
}

function momentFaults({ time, sequence, sequencetype }: Body): Fault[] {
  const faults: Fault[] = [];
  if (typeof time === 'string' && !isMoment(time))
    faults.push(
      fault('time', 'isMoment', 'is geen bestaand tijdstip met Z of een verschil', 'is not an existing moment with Z or an offset'),
    );
  if (sequence !== undefined && sequencetype !== 'Integer')
    faults.push(fault('sequencetype', 'required', 'moet Integer zijn naast sequence', 'must be Integer beside sequence'));
  if (typeof sequence === 'string' && Number(sequence) > 2_147_483_647)
    faults.push(fault('sequence', 'tooLarge', 'is te groot', 'is too large'));
  return faults;
}

function isMoment(text: string): boolean {
  // A leap second would be taken for the second before it; nobody means one.
  if (/:\d\d:60/.test(text)) return false;
  try {
    toInstant(text);
    return true;
  } catch {
    return false;
  }
}
