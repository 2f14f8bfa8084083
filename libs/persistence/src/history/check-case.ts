import { isDeepStrictEqual } from 'node:util';
import type { CaseEventEntity } from '../entities/case-event-entity.js';
import { bytesOf, genesisOf, hashAfter, sha256, type ChainedCase } from './chain.js';
import type { HistoryFault } from './history-fault.js';

/** A row of the history with its chain. */
export type StoredChainedEvent = CaseEventEntity & { salt: string; digest: Buffer; hash: Buffer };

/** A case with its whole history, and the newest checkpoint that marks it. */
export interface CaseToCheck {
  case: ChainedCase & { lastSeq: number };
  /** In the order of their numbers. */
  events: StoredChainedEvent[];
  mark: { checkpoint: number; seq: number; hash: string } | null;
}

/** Everything that is wrong with the history of one case; empty when it is as it was recorded. */
export function checkCase({ case: owner, events, mark }: CaseToCheck): HistoryFault[] {
  const faults: HistoryFault[] = [];
  const found = (code: HistoryFault['code'], seq: number | null, checkpoint: number | null = null) =>
    faults.push({ code, caseId: owner.id, seq, checkpoint });

  let before = genesisOf(owner);
  let expected = 1;
  for (const event of events) {
    for (; expected < event.seq; expected += 1) found('eventMissing', expected);
    const digest = sha256(bytesOf(event));
    if (!digest.equals(event.digest)) found('eventChanged', event.seq);
    if (!hashAfter(before, event.digest).equals(event.hash)) found('chainBroken', event.seq);
    if (!columnsAgree(event)) found('columnsChanged', event.seq);
    before = event.hash;
    expected = event.seq + 1;
  }
  const last = expected - 1;
  if (last < owner.lastSeq) found('tailMissing', owner.lastSeq);
  if (last > owner.lastSeq) found('tailUnknown', last);
  if (mark) {
    const marked = events.find(({ seq }) => seq === mark.seq);
    if (last < mark.seq) found('cutOff', last, mark.checkpoint);
    else if (marked?.hash.toString('hex') !== mark.hash) found('rewritten', mark.seq, mark.checkpoint);
  }
  return faults;
}

/** What lists and screens read are the columns; the chain is over the content. */
function columnsAgree({ payload, ...row }: StoredChainedEvent): boolean {
  let step: Record<string, unknown>;
  try {
    step = JSON.parse(payload) as Record<string, unknown>;
  } catch {
    return false;
  }
  const columns = ['type', 'fact', 'actor', 'onBehalfOf', 'evidence', 'receivedAt', 'recordedAt', 'from', 'to', 'why'] as const;
  return columns.every((column) => isDeepStrictEqual(step[column] ?? null, row[column] ?? null));
}
