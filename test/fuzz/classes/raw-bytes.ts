import fc from 'fast-check';
import type { Draft } from '../sending/draft.js';
import { wireOf } from '../sending/wire.js';
import type { PlayedClass, Player } from './fuzz-class.js';
import { draftOf } from './sound-requests.js';

/** Of what is not whole the server waits for the rest, as it must. */
const raw = (note: string, wire: Buffer | string, more: Partial<Draft> = {}): Draft => ({
  ...{
    operation: null,
    method: 'RAW',
    target: '',
    headers: [],
    body: null,
    caller: null,
    note,
    allowed: null,
    mayClose: true,
    within: Infinity,
  },
  ...{ wire: typeof wire === 'string' ? Buffer.from(wire, 'latin1') : wire, ...more },
});

const host = 'Host: x\r\n';
const get = 'GET /v1/health/live HTTP/1.1\r\n';
const post = 'POST /v1/cases HTTP/1.1\r\n';
const second = 'GET /v1/health/live HTTP/1.1\r\nHost: x\r\n\r\n';

/** Nothing of these may reach a route, let alone a second request that hides in the first. */
const smuggled: [string, string][] = [
  ['a length and chunks', `${post}${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${second}`],
  ['chunks and a length', `${post}${host}Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n${second}`],
  ['two lengths', `${post}${host}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!`],
  ['a list of lengths', `${post}${host}Content-Length: 5, 6\r\n\r\nhello!`],
  ['a negative length', `${post}${host}Content-Length: -1\r\n\r\n`],
  ['a length with a plus', `${post}${host}Content-Length: +5\r\n\r\nhello`],
  ['a length in hexadecimal', `${post}${host}Content-Length: 0x5\r\n\r\nhello`],
  ['a length beyond 2^64', `${post}${host}Content-Length: 99999999999999999999999\r\n\r\nhello`],
  ['an unknown coding', `${post}${host}Transfer-Encoding: cow\r\n\r\n0\r\n\r\n${second}`],
  ['chunked, and not last', `${post}${host}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${second}`],
  ['chunked behind a sign', `${post}${host}Transfer-Encoding: \x0bchunked\r\n\r\n0\r\n\r\n${second}`],
  ['chunked behind a bad name', `${post}${host}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${second}`],
  ['a space before a colon', `${get}Host : x\r\n\r\n`],
  ['a folded header', `${get}${host}X-A: b\r\n c\r\n\r\n`],
  ['a bare CR', `${get}${host}X-A: b\rX-B: c\r\n\r\n`],
  ['a bad length of a chunk', `${post}${host}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`],
  ['a negative chunk', `${post}${host}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n`],
  [
    'a chunk beyond 2^64',
    `${post}${host}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n{}\r\n0\r\n\r\n`,
  ],
  [
    'a chunk with an endless extension',
    `${post}${host}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2;${'a'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`,
  ],
  ['NUL in a name', `${get}${host}X-\0A: b\r\n\r\n`],
  ['NUL in a value', `${get}${host}X-A: \0b\r\n\r\n`],
  ['no host', `${get}\r\n`],
  ['an empty name', `${get}${host}: b\r\n\r\n`],
  ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['HTTP/0.9', 'GET /v1/health/live\r\n\r\n'],
  ['HTTP/9.9', 'GET / HTTP/9.9\r\n\r\n'],
  ['no version', 'GET\r\n\r\n'],
  ['SSH', 'SSH-2.0-OpenSSH_9.0\r\n'],
  ['PostgreSQL', '\x00\x00\x00\x08\x04\xd2\x16\x2f'],
  ['endless words', `${'X'.repeat(20_000)}\r\n\r\n`],
  ['an endless address', `GET /${'a'.repeat(50_000)} HTTP/1.1\r\n${host}\r\n`],
  [
    'endless trailers',
    `${post}${host}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n${'X-A: b\r\n'.repeat(5000)}\r\n`,
  ],
  ['proxy', 'PROXY TCP4 127.0.0.1 127.0.0.1 1 2\r\nGET / HTTP/1.1\r\n\r\n'],
];

const several = 12;

async function inGroups(drafts: Draft[], { send, look }: Player): Promise<void> {
  for (let at = 0; at < drafts.length; at += several) {
    await Promise.all(drafts.slice(at, at + several).map(send));
    if (at % (several * 5) === 0) await look();
  }
}

/** Bytes changed, left out, put in and doubled in a request that was sound. */
function damaged(bytes: Buffer, [kind, at, byte, length]: readonly [number, number, number, number]): Buffer {
  const place = at % bytes.length;
  const parts = [bytes.subarray(0, place), bytes.subarray(place)] as const;
  if (kind === 0) return Buffer.concat([parts[0], Buffer.from([byte]), bytes.subarray(place + 1)]);
  if (kind === 1) return Buffer.concat([parts[0], bytes.subarray(place + length)]);
  if (kind === 2) return Buffer.concat([parts[0], Buffer.alloc(length, byte), parts[1]]);
  return Buffer.concat([parts[0], bytes.subarray(place, place + length), parts[1]]);
}

export const rawBytes: PlayedClass = {
  id: 'B30',
  title: 'Bytes that are no HTTP, damaged requests, smuggled ones',
  weight: 30,
  play: async (player, requests) => {
    const { ground, random } = player;
    const seed = random(2 ** 30);
    const fixed = smuggled.map(([note, text]) =>
      raw(note, text, { allowed: note === 'a folded header' || note === 'an unknown coding' ? null : false }),
    );
    const bytes = fc.sample(fc.uint8Array({ minLength: 1, maxLength: 300 }), { seed, numRuns: Math.ceil(requests / 4) });
    const starts = [get, post, `${get}${host}`, `${post}${host}Content-Length: 20\r\n\r\n`];
    const noise = bytes.map((one, index) =>
      raw('any bytes', Buffer.concat([Buffer.from(index % 3 === 0 ? starts[index % starts.length]! : ''), one])),
    );
    const operations = ground.api.operations.filter((one) => ground.addresses.of(one).length > 0);
    const sound = fc.constantFrom(...operations).chain((operation) => ground.sound.of(operation)!);
    const damage = fc.tuple(fc.nat(3), fc.nat(3000), fc.nat(255), fc.integer({ min: 1, max: 40 }));
    const broken = fc.sample(fc.tuple(sound, fc.array(damage, { minLength: 1, maxLength: 3 })), {
      seed,
      numRuns: Math.max(0, requests - noise.length - fixed.length),
    });
    const mended = broken.map(([one, edits]) => raw('a damaged request', edits.reduce(damaged, wireOf(draftOf(one, ''), '127.0.0.1'))));
    await inGroups([...fixed, ...noise, ...mended], player);
  },
};
