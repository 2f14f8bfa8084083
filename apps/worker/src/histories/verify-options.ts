import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { SignedCheckpoint } from '@termijn/persistence';

export interface VerifyOptions {
  caseId: string | null;
  outside: SignedCheckpoint[];
  publicKey: string | null;
}

export const verifyUsage = `Controleert of de geschiedenissen zijn zoals ze zijn vastgelegd / checks whether the histories are as they were recorded.

  npm run verify-history
  npm run verify-history -- --case 019b2f6e-…
  npm run verify-history -- --checkpoints bewaard.json --public-key sleutel.pem

  --case         alleen dit traject / only this case
  --checkpoints  elders bewaarde controlepunten (antwoord van GET /v1/checkpoints) / checkpoints that were kept elsewhere
  --public-key   de enige sleutel die mag hebben getekend (PEM) / the only key that may have signed
  --help         deze tekst

Zonder elders bewaarde controlepunten blijft een afgeknipte of geheel herschreven geschiedenis onvindbaar voor wie de sleutel heeft.
Without checkpoints kept elsewhere, whoever holds the key can cut off or rewrite a history unseen.
`;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function isCheckpoint(value: unknown): value is SignedCheckpoint {
  const { number, statement, signature, publicKey } = (value ?? {}) as Record<string, unknown>;
  return Number.isInteger(number) && [statement, signature, publicKey].every((text) => typeof text === 'string');
}

/** A page of GET /v1/checkpoints, or a list of checkpoints. @throws Error */
function checkpointsIn(file: string): SignedCheckpoint[] {
  const read = JSON.parse(readFileSync(file, 'utf8')) as unknown;
  const items = Array.isArray(read) ? (read as unknown[]) : (read as { items?: unknown } | null)?.items;
  if (!Array.isArray(items) || items.length === 0 || !items.every(isCheckpoint))
    throw new Error(`${file}: geen controlepunten / no checkpoints (number, statement, signature, publicKey)`);
  return items;
}

/** What was asked on the command line. @throws Error with what is wrong. */
export function verifyOptions(args: string[]): VerifyOptions | 'help' {
  const text = { type: 'string' } as const;
  const options = { case: text, checkpoints: text, 'public-key': text, help: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args, options, strict: true });
  if (values.help) return 'help';
  const caseId = values.case ?? null;
  if (caseId !== null && !uuid.test(caseId)) throw new Error('--case moet het kenmerk van een traject zijn / must be the id of a case');
  return {
    caseId,
    outside: values.checkpoints === undefined ? [] : checkpointsIn(values.checkpoints),
    publicKey: values['public-key'] === undefined ? null : readFileSync(values['public-key'], 'utf8'),
  };
}
