import { mkdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Draft } from './draft.js';
import { needsSocket, wireOf } from './wire.js';

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const printable = (bytes: Buffer): boolean => bytes.length <= 2000 && /^[\x20-\x7e]*$/.test(bytes.toString('latin1'));

/** What does not fit on a line goes into a file of the data folder. */
function fileOf(bytes: Buffer): string {
  const dir = join('.data', 'fuzz');
  mkdirSync(dir, { recursive: true });
  const file = join(dir, `${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.bin`);
  writeFileSync(file, bytes);
  return file;
}

/** The request as a line for the shell. The token stands as a variable, which the line before it fills. */
export function curlLine(draft: Draft, url: string): string {
  const { host, hostname, port } = new URL(url);
  if (needsSocket(draft)) return `nc ${hostname} ${port} < ${fileOf(wireOf(draft, host))}   # as ${draft.caller?.name ?? 'nobody'}`;
  const headers = draft.headers.map(([name, value]) => `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`);
  const token = draft.caller ? [`-H "Authorization: Bearer $TOKEN"`] : [];
  const body =
    draft.body === null ? [] : ['--data-binary', printable(draft.body) ? quoted(draft.body.toString('latin1')) : `@${fileOf(draft.body)}`];
  const line = [
    'curl',
    '-i',
    '--path-as-is',
    '-g',
    '-X',
    draft.method,
    quoted(`${url}${draft.target}`),
    ...token,
    ...headers,
    ...body,
  ].join(' ');
  const signed = draft.operation?.signed ? ', to be signed first: docs/vecozo.md' : '';
  return `${line}   # as ${draft.caller?.name ?? 'nobody'}${signed}`;
}
