import { toInstant } from '@termijn/calendar';
import { findKind, referenceInEnvelope, type ReceiveEventCommand } from '@termijn/vecozo';
import { faultsAgainst as dataFaultsAgainst } from '@termijn/workflow';
import { dataFault } from '../problems/data-fault.js';
import { Problem, type RequestFault } from '../problems/problem.js';
import { wordings } from '../problems/wordings.js';
import { faultsAgainst } from '../validation/request-validation.js';
import { VecozoEventDto } from './vecozo-event.dto.js';

type Received = Pick<ReceiveEventCommand, 'eventId' | 'type' | 'time' | 'sequence' | 'reference'>;

const isData = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const given = (value: unknown): boolean => value !== undefined && value !== null;

const fault = (name: string, wording: string): RequestFault => {
  const { code, nl, en } = wordings[wording]!;
  return { in: 'body', name, pointer: `/${name}`, code, reason: { nl, en } };
};

/** A case is named by our id, or by insurer, provider and year; never by both. */
function referenceFaults(body: Record<string, unknown>): RequestFault[] {
  const parts = ['uzovi', 'agb', 'contractYear'];
  if (given(body['caseId'])) {
    return [...parts, 'path'].filter((name) => given(body[name])).map((name) => fault(name, 'besideCaseId'));
  }
  if (!parts.some((name) => given(body[name]))) return [fault('caseId', 'caseReference')];
  return parts.filter((name) => !given(body[name])).map((name) => fault(name, 'required'));
}

/** Reads an event of VECOZO. @throws Problem with every fault at once. */
export async function vecozoEventOf(body: Record<string, unknown>): Promise<Received> {
  const { dto, faults } = await faultsAgainst(VecozoEventDto, body, 'body');
  const kind = typeof body['type'] === 'string' ? findKind(body['type']) : undefined;
  const inData = kind && isData(body['data']) ? dataFaultsAgainst(`vecozo ${kind.type}`, kind.data, body['data']) : [];
  const all = [...faults, ...referenceFaults(body), ...inData.map((one) => dataFault(one))];
  if (all.length > 0) throw Problem.invalid(all);
  return {
    eventId: dto.id,
    type: dto.type,
    time: toInstant(dto.time),
    sequence: dto.sequence ?? null,
    reference: referenceInEnvelope({ ...dto }),
  };
}
