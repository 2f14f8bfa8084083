import { createHash } from 'node:crypto';
import type { Instant } from '@termijn/calendar/types.js';

/** What is fixed about a case, where its chain begins. */
export interface ChainedCase {
  id: string;
  path: string;
  insurer: string;
  providerAgb: string;
  contractYear: number;
  openedAt: Instant;
}

/** A row of the history as far as the chain goes. */
export interface ChainedEvent {
  caseId: string;
  seq: number;
  salt: string;
  payload: string;
}

export const sha256 = (...parts: (string | Buffer)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The hash before the first event (docs/history-verification.md, "The chain of a case"). */
export const genesisOf = ({ id, path, insurer, providerAgb, contractYear, openedAt }: ChainedCase): Buffer =>
  sha256(['termijn-case-v1', id, path, insurer, providerAgb, String(contractYear), openedAt].join('\n'));

/** The exact bytes of an event, of which the digest is taken. */
export const bytesOf = ({ caseId, seq, salt, payload }: ChainedEvent): string =>
  ['termijn-event-v1', caseId, String(seq), salt, payload].join('\n');

export const hashAfter = (before: Buffer, digest: Buffer): Buffer => sha256(before, digest);
