import { toInstant, type Instant } from '@termijn/calendar';
import { eventFaults, type Evidence } from '@termijn/workflow';
import { dataFault } from '../problems/data-fault.js';
import { Problem } from '../problems/problem.js';
import { wordings } from '../problems/wordings.js';
import { faultsAgainst } from '../validation/request-validation.js';
import { EnvelopeDto } from './envelope.dto.js';
import { RecordEventDto } from './record-event.dto.js';

/** An event as it was asked for, checked as far as that goes without the case. */
export interface EventRequest {
  type: string;
  data: Record<string, unknown>;
  receivedAt: Instant | null;
  evidence: Evidence | null;
}

function fromEnvelope({ receivedAt, evidence }: EnvelopeDto): Pick<EventRequest, 'receivedAt' | 'evidence'> {
  const { channel, reference, note } = evidence ?? {};
  const given = channel !== undefined && reference !== undefined ? { channel, reference, ...(note == null ? {} : { note }) } : null;
  return { receivedAt: receivedAt == null ? null : toInstant(receivedAt), evidence: given };
}

const isData = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads `{ type, data, receivedAt?, evidence? }`. @throws Problem with every fault at once. */
export async function eventRequestOf(body: Record<string, unknown>): Promise<EventRequest> {
  const { dto, faults } = await faultsAgainst(RecordEventDto, body, 'body');
  const inData = typeof body['type'] === 'string' && isData(body['data']) ? eventFaults(body['type'], body['data']) : [];
  const all = [...faults, ...inData.map((fault) => dataFault(fault))];
  if (all.length > 0) throw Problem.invalid(all);
  return { type: dto.type, data: dto.data, ...fromEnvelope(dto) };
}

/**
 * Reads a body that is the data of one kind of event, with `receivedAt` and `evidence` beside it. `fromAddress` holds what the address
 * says already; it may not be said again. @throws Problem with every fault at once.
 */
export async function actRequestOf(
  type: string,
  body: Record<string, unknown>,
  fromAddress: Record<string, unknown> = {},
): Promise<EventRequest> {
  const { receivedAt, evidence, ...rest } = body;
  const envelope = { ...(receivedAt === undefined ? {} : { receivedAt }), ...(evidence === undefined ? {} : { evidence }) };
  const { dto, faults } = await faultsAgainst(EnvelopeDto, envelope, 'body');
  const data = { ...rest, ...fromAddress };
  const { code, nl, en } = wordings['whitelistValidation']!;
  const twice = Object.keys(fromAddress)
    .filter((name) => name in rest)
    .map((name) => ({ in: 'body' as const, name, pointer: `/${name}`, code, reason: { nl, en } }));
  const all = [...faults, ...twice, ...eventFaults(type, data).map((fault) => dataFault(fault, true))];
  if (all.length > 0) throw Problem.invalid(all);
  return { type, data, ...fromEnvelope(dto) };
}
