import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { createServer as createRawServer, type AddressInfo } from 'node:net';
import type { Resolve } from './guarded-lookup.js';
import { sendWebhook } from './send-webhook.js';

const rules = { loopback: true };
const outside = { loopback: false };
const servers: { close(): unknown }[] = [];
afterAll(() => servers.forEach((server) => server.close()));

async function receiver(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  servers.push({ close: () => (server.closeAllConnections(), server.close()) });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/hook`;
}

const body = Buffer.from('{"a":"é"}');
const message = (url: string) => ({ url, headers: { 'webhook-id': 'x' }, body });
const to = (url: string, timeoutMs = 2000) => sendWebhook(message(url), { rules, timeoutMs });
/** A name that stands for these addresses, one list per question. */
const names = (...answers: string[][]): { resolve: Resolve; asked: () => number } => {
  let asked = 0;
  const resolve: Resolve = (_name, done) => {
    const addresses = answers[Math.min(asked, answers.length - 1)]!;
    asked += 1;
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return { resolve, asked: () => asked };
};

it('brings the bytes and the headers, and says what came back', async () => {
  let got: { headers: IncomingHttpHeaders; bytes: string; method: string | undefined } | null = null;
  const url = await receiver((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      got = { headers: request.headers, bytes: Buffer.concat(chunks).toString(), method: request.method };
      response.writeHead(204).end();
    });
  });
  expect(await to(url)).toEqual({ status: 204, retryAfter: null });
  expect(got).toMatchObject({
    method: 'POST',
    bytes: '{"a":"é"}',
    headers: { 'webhook-id': 'x', 'content-type': 'application/cloudevents+json', 'content-length': '10' },
  });
});

it('does not follow a redirect', async () => {
  let visits = 0;
  const goal = await receiver((_request, response) => {
    visits += 1;
    response.end();
  });
  const url = await receiver((_request, response) => response.writeHead(307, { location: goal }).end());
  expect(await to(url)).toEqual({ status: 307, retryAfter: null });
  expect(visits).toBe(0);
});

it('waits no longer than it may, for a head that never comes or comes sign by sign', async () => {
  const silent = await receiver(() => undefined);
  expect(await to(silent, 100)).toEqual({ status: null, failure: 'timeout' });
  const slow = createRawServer((socket) => {
    const timer = setInterval(() => socket.write('H'), 20);
    socket.on('close', () => clearInterval(timer));
    socket.on('error', () => undefined);
  });
  servers.push(slow);
  slow.listen(0, '127.0.0.1');
  await once(slow, 'listening');
  const sent = await to(`http://127.0.0.1:${String((slow.address() as AddressInfo).port)}/`, 200);
  expect(sent.status).toBeNull();
});

it('reads no body, however long', async () => {
  const url = await receiver((_request, response) => {
    response.writeHead(200);
    const pour = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    };
    response.on('drain', pour);
    pour();
  });
  expect(await to(url)).toEqual({ status: 200, retryAfter: null });
});

it('says that nobody is there, and that it was stopped', async () => {
  expect(await to('http://127.0.0.1:1/')).toEqual({ status: null, failure: 'unreachable' });
  const stop = new AbortController();
  const silent = await receiver(() => stop.abort());
  expect(await sendWebhook(message(silent), { rules, timeoutMs: 2000, stop: stop.signal })).toEqual({ status: null, failure: 'stopped' });
});

describe('what is inside', () => {
  let visits = 0;
  let port: string;
  beforeAll(async () => {
    port = new URL(await receiver(() => (visits += 1))).port;
  });
  afterEach(() => expect(visits).toBe(0));

  it.each([
    [['127.0.0.1']],
    [['10.0.0.1']],
    [['169.254.169.254']],
    [['::1']],
    [['::ffff:127.0.0.1']],
    [['64:ff9b::7f00:1']],
    [['fd00::1']],
    [['93.184.215.14', '127.0.0.1']],
    [[]],
  ])('is not reached by a name that stands for %j', async (addresses) => {
    const { resolve } = names(addresses);
    const sent = await sendWebhook(message(`https://hook.example.nl:${port}/`), { rules: outside, timeoutMs: 1000, resolve });
    expect(sent).toEqual({ status: null, failure: 'inside' });
  });

  it('is not reached by a name that changes between two questions: the answer that was checked is the one that is used', async () => {
    const { resolve, asked } = names(['93.184.215.14'], ['127.0.0.1']);
    const first = await sendWebhook(message(`https://hook.example.nl:${port}/`), { rules: outside, timeoutMs: 300, resolve });
    // Nobody answers there, or no network leads there: what counts is that the first answer was used, and asked for once.
    expect(first.status).toBeNull();
    expect(asked()).toBe(1);
    const second = await sendWebhook(message(`https://hook.example.nl:${port}/`), { rules: outside, timeoutMs: 300, resolve });
    expect(second).toEqual({ status: null, failure: 'inside' });
  });

  it('is not reached by an address that was allowed when it was stored', async () => {
    for (const url of [
      `http://127.0.0.1:${port}/`,
      `https://127.0.0.1:${port}/`,
      `http://localhost:${port}/`,
      `https://[::ffff:127.0.0.1]:${port}/`,
    ]) {
      expect(await sendWebhook(message(url), { rules: outside, timeoutMs: 1000 })).toEqual({ status: null, failure: 'inside' });
    }
  });
});
