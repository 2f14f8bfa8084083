import { connect } from 'node:net';
import { readAnswers } from '../sending/wire.js';
import type { Answer, Draft } from '../sending/draft.js';
import type { PlayedClass, Player } from './fuzz-class.js';

const megabyte = 1_048_576;
const chunk = Buffer.from(`10000\r\n${'a'.repeat(65_536)}\r\n`);

interface Flood {
  note: string;
  head: string;
  part: Buffer;
  /** How many bytes at most; the server should have had enough long before. */
  bytes: number;
  /** Milliseconds between parts; 0 for as fast as it goes. */
  pause: number;
}

const head = (target: string, token: string, extra: string): string =>
  `POST ${target} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\n${extra}\r\n`;

/** Writes until the server has had enough; what it answered. */
function flood(port: number, { head: start, part, bytes, pause }: Flood, patience: number): Promise<Answer & { sent: number }> {
  return new Promise((resolve) => {
    const started = performance.now();
    const received: Buffer[] = [];
    const socket = connect(port, '127.0.0.1');
    let sent = 0;
    let open = true;
    const give = setTimeout(() => socket.destroy(), patience);
    const write = (): void => {
      if (!open || sent >= bytes) return;
      sent += part.length;
      if (pause > 0) {
        socket.write(part);
        setTimeout(write, pause);
      } else if (socket.write(part)) setImmediate(write);
      else socket.once('drain', write);
    };
    socket.on('connect', () => {
      socket.write(start);
      write();
    });
    socket.on('data', (text: Buffer) => {
      received.push(text);
      open = false;
      setTimeout(() => socket.destroy(), 50);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      open = false;
      clearTimeout(give);
      resolve({ ...readAnswers(Buffer.concat(received), performance.now() - started), sent });
    });
  });
}

/** A server that refuses and closes while we still write may close before its answer is read: no fault of either. */
const drafted = (note: string): Draft => ({
  ...{ operation: null, method: 'POST', target: '', headers: [], body: null, caller: null, note, allowed: false, mayClose: true },
  ...{ wire: Buffer.from(note), expected: [400, 408, 413], within: 40_000 },
});

/** Slow senders wait for the server's own patience: some half a minute, beside everything else. */
async function slowly({ ground: { port, world }, fault }: Player): Promise<void> {
  const { token } = await world.callers.of('purchaser', 'vgz');
  const slow: Flood[] = [
    {
      note: 'one byte a second',
      head: head('/v1/cases', token, 'Content-Length: 1000\r\n'),
      part: Buffer.from(' '),
      bytes: 100,
      pause: 1000,
    },
    { note: 'less than it says', head: head('/v1/cases', token, 'Content-Length: 1000\r\n'), part: Buffer.from('{}'), bytes: 2, pause: 0 },
    {
      note: 'headers, one a second',
      head: 'POST /v1/cases HTTP/1.1\r\nHost: x\r\n',
      part: Buffer.from('X-A: b\r\n'),
      bytes: 800,
      pause: 1000,
    },
    { note: 'nothing at all', head: '', part: Buffer.from(' '), bytes: 0, pause: 0 },
  ];
  await Promise.all(
    slow.map(async (one) => {
      const { status, ms } = await flood(port, one, 75_000);
      if (status !== 0 && status !== 408 && status !== 400) fault(drafted(one.note), `${String(status)} for ${one.note}`);
      if (ms > 70_000) fault(drafted(one.note), `the connection was held for ${String(Math.round(ms / 1000))} s`);
    }),
  );
}

export const oversize: PlayedClass = {
  id: 'B16',
  title: 'Bodies too large, endless, lying about their length, slow',
  weight: 2,
  beside: slowly,
  play: async (player, requests) => {
    const { ground, fault } = player;
    const { token } = await ground.world.callers.of('purchaser', 'vgz');
    const targets = ground.api.operations
      .filter(({ method, body, path }) => method === 'POST' && body !== null && !path.includes('{'))
      .map(({ path }) => path);
    const kinds = (target: string): Flood[] => [
      {
        note: '1 MiB and 1 byte',
        head: head(target, token, `Content-Length: ${String(megabyte + 1)}\r\n`),
        part: Buffer.alloc(65_536, 0x20),
        bytes: megabyte + 1,
        pause: 0,
      },
      {
        note: '100 MB',
        head: head(target, token, 'Content-Length: 100000000\r\n'),
        part: Buffer.alloc(65_536, 0x20),
        bytes: 100_000_000,
        pause: 0,
      },
      {
        note: 'chunks without end',
        head: head(target, token, 'Transfer-Encoding: chunked\r\n'),
        part: chunk,
        bytes: 100_000_000,
        pause: 0,
      },
      { note: 'more than it says', head: head(target, token, 'Content-Length: 2\r\n'), part: Buffer.from('{}garbage'), bytes: 9, pause: 0 },
    ];
    for (let sent = 0; sent < requests; sent++) {
      const kind = kinds(targets[sent % targets.length]!)[Math.floor(sent / targets.length) % 4]!;
      const answer = await flood(ground.port, kind, 10_000);
      player.note(drafted(kind.note), answer);
      if (answer.ms > 2000) fault(drafted(kind.note), `answered after ${String(Math.round(answer.ms))} ms`);
    }
  },
};
