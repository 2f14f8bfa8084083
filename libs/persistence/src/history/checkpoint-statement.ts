import { createPublicKey, verify } from 'node:crypto';
import type { Instant } from '@termijn/calendar/types.js';
import { sha256 } from './chain.js';

/** What a checkpoint says. */
export interface CheckpointStatement {
  number: number;
  /** By the clock of the database; never the sandbox clock. */
  takenAt: Instant;
  /** How many histories moved since the checkpoint before. */
  heads: number;
  /** Root of the tree over their heads, in hexadecimal. */
  root: string;
  /** Hash of the statement before, in hexadecimal; zeros for the first. */
  previous: string;
}

/** A signed statement, as it is stored and as it is kept elsewhere. */
export interface SignedCheckpoint {
  number: number;
  /** The exact text that was signed. */
  statement: string;
  /** Ed25519 over the UTF-8 bytes of the statement, in base64. */
  signature: string;
  /** PEM (SPKI). */
  publicKey: string;
}

export const nothingBefore = '0'.repeat(64);

export const statementText = ({ number, takenAt, heads, root, previous }: CheckpointStatement): string =>
  [
    'termijn-checkpoint-v1',
    `number: ${String(number)}`,
    `takenAt: ${takenAt}`,
    `heads: ${String(heads)}`,
    `root: ${root}`,
    `previous: ${previous}`,
  ].join('\n');

const form =
  /^termijn-checkpoint-v1\nnumber: (\d{1,9})\ntakenAt: (\S{24})\nheads: (\d{1,9})\nroot: ([0-9a-f]{64})\nprevious: ([0-9a-f]{64})$/;

/** What a text says; null when it is no statement. */
export function readStatement(text: string): CheckpointStatement | null {
  const [, number, takenAt, heads, root, previous] = form.exec(text) ?? [];
  if (number === undefined) return null;
  return { number: Number(number), takenAt: takenAt!, heads: Number(heads), root: root!, previous: previous! };
}

export const statementHash = (text: string): string => sha256(text).toString('hex');

/** Whether the signature is that of the key; false for anything that is no key or no signature. */
export function isSigned({ statement, signature, publicKey }: Omit<SignedCheckpoint, 'number'>): boolean {
  try {
    const key = createPublicKey(publicKey);
    return key.asymmetricKeyType === 'ed25519' && verify(null, Buffer.from(statement), key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}
