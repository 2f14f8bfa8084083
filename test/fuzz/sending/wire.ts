import { connect } from 'node:net';
import { headersOf, parsedJson, type Answer, type Draft } from './draft.js';

/** What Node's own client refuses to send, or changes on the way. */
export const needsSocket = ({ wire, target, headers, method }: Draft): boolean =>
  wire !== undefined ||
  /[^\x21-\x7e]/.test(target) ||
  !/^[A-Z]+$/.test(method) ||
  method === 'CONNECT' ||
  headers.some(([, value]) => /[^\x20-\x7e\t]/.test(value));

/** The bytes of a draft. */
export function wireOf(draft: Draft, host: string): Buffer {
  if (draft.wire) return draft.wire;
  const lines = headersOf(draft, host).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `${draft.method} ${draft.target} HTTP/1.1\r\n${lines.join('')}Connection: close\r\n\r\n`;
  // Signs up to U+00FF stand for bytes; beyond them there are none, but those of UTF-8.
  const bytes = /[\u0100-\uffff]/.test(head) ? Buffer.from(head) : Buffer.from(head, 'latin1');
  return Buffer.concat([bytes, draft.body ?? Buffer.alloc(0)]);
}

/** Joined from chunks, each after its length in hexadecimal. */
function unchunked(body: string): string {
  let [text, rest] = ['', body];
  for (;;) {
    const [, length = '', after = ''] = /^([0-9a-f]+)\r\n([\s\S]*)$/i.exec(rest) ?? [];
    const size = parseInt(length, 16);
    if (!(size > 0)) return text;
    text += after.slice(0, size);
    rest = after.slice(size + 2);
  }
}

/** The first answer in what a server wrote; `more` counts the others. */
export function readAnswers(bytes: Buffer, ms: number): Answer & { more: number } {
  const all = bytes.toString('latin1');
  const end = all.indexOf('\r\n\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(all)?.[1] ?? 0);
  const lines = all.slice(0, Math.max(end, 0)).split('\r\n').slice(1);
  const headers = Object.fromEntries(lines.map((line) => [line.split(':')[0]!.toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
  const raw = all.slice(end + 4);
  const length = Number(headers['content-length'] ?? raw.length);
  const body = headers['transfer-encoding'] === 'chunked' ? unchunked(raw) : raw.slice(0, length);
  const text = Buffer.from(body, 'latin1').toString('utf8');
  const more = (all.match(/HTTP\/1\.1 \d{3} /g)?.length ?? 1) - 1;
  return { status, headers, text, json: parsedJson(text, headers['content-type']), ms, more };
}

/** Writes bytes and reads until the server closes, or has answered and falls silent. */
export function sendBytes(port: number, bytes: Buffer, silentMs = 400, longestMs = 3000): Promise<Answer & { more: number }> {
  return new Promise((resolve) => {
    const started = performance.now();
    let lastByte = started;
    const parts: Buffer[] = [];
    const socket = connect(port, '127.0.0.1');
    const patience = setTimeout(() => socket.destroy(), longestMs);
    socket.on('connect', () => socket.write(bytes));
    socket.on('data', (part: Buffer) => {
      lastByte = performance.now();
      parts.push(part);
      socket.setTimeout(silentMs);
    });
    socket.on('timeout', () => socket.destroy());
    socket.on('error', () => undefined);
    socket.on('end', () => socket.end());
    socket.on('close', () => {
      clearTimeout(patience);
      resolve(readAnswers(Buffer.concat(parts), (parts.length > 0 ? lastByte : performance.now()) - started));
    });
  });
}
