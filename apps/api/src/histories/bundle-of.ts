import { isDeepStrictEqual } from 'node:util';
import type { ProvenHistory } from '@termijn/casework';
import { bytesOf } from '@termijn/persistence';
import { readableData, type Actor, type Seal, type Step } from '@termijn/workflow';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { bundleReadme } from './bundle-readme.js';
import { verifyScript } from './verify-script.js';

/** Fixed, so that the same dossier gives the same bytes. */
const mtime = '2000-01-01T12:00:00';
const fileOf = (seq: number): string => `events/${String(seq).padStart(6, '0')}.txt`;

/** What a reader may not see of an event, it does not get in the bundle either: then only the digest is in it, and the chain still holds. */
function isWithheld(payload: string, reader: Actor, seal: Seal | null): boolean {
  const step = JSON.parse(payload) as Step;
  return !isDeepStrictEqual(readableData(step, reader, seal), step.data);
}

/** The dossier of a case as a zip file that can be checked without us: see docs/history-verification.md, "The bundle". */
export function bundleOf({ case: owner, events, proof, mark }: ProvenHistory, reader: Actor, seal: Seal | null): Uint8Array {
  const { id, path, insurer, providerAgb, contractYear, openedAt } = owner;
  const files: Zippable = {};
  const listed = events.map((event) => {
    const file = isWithheld(event.payload, reader, seal) ? null : fileOf(event.seq);
    if (file !== null) files[file] = strToU8(bytesOf(event));
    return { seq: event.seq, file, digest: event.digest.toString('hex'), hash: event.hash.toString('hex') };
  });
  const checkpoint = proof &&
    mark && {
      number: proof.checkpoint.number,
      statement: proof.checkpoint.statement,
      signature: proof.checkpoint.signature,
      publicKey: proof.checkpoint.publicKey,
      head: { seq: mark.seq, hash: mark.hash },
      way: proof.way,
    };
  const bundle = {
    format: 'termijn-bundle-v1',
    case: { id, path, insurer, providerAgb, contractYear, openedAt },
    events: listed,
    checkpoint,
  };
  files['bundle.json'] = strToU8(`${JSON.stringify(bundle, null, 2)}\n`);
  if (proof) files['public-key.pem'] = strToU8(proof.checkpoint.publicKey);
  files['README.md'] = strToU8(bundleReadme);
  files['verify.mjs'] = strToU8(verifyScript);
  return zipSync(files, { level: 6, mtime });
}
