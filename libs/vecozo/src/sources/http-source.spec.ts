import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpSource } from './http-source.js';

type Answer = (response: ServerResponse, query: URLSearchParams, request: IncomingMessage) => void;

let answer: Answer;
let asked: IncomingMessage[];
let url: string;
const server = createServer((request, response) => {
  asked.push(request);
  answer(response, new URL(request.url ?? '', 'http://x').searchParams, request);
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/events`;
});
beforeEach(() => (asked = []));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const json = (response: ServerResponse, body: unknown) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));

async function read(limits = { timeoutMs: 500, pageBytes: 10_000, pages: 20 }, token: string | null = null): Promise<unknown[]> {
  const events: unknown[] = [];
  for await (const event of new HttpSource(url, token, limits).events('vgz', '2026-09-01T00:00:00.000Z', '2026-10-01T00:00:00.000Z'))
    events.push(event);
  return events;
}

it('reads page after page, with its token and what it wants', async () => {
  answer = (response, query) => {
    const page = Number(query.get('cursor') ?? '0');
    json(response, { items: [{ page }], next: page === 3 ? null : String(page + 1) });
  };
  expect(await read(undefined, 'geheim')).toEqual([0, 1, 2, 3].map((page) => ({ page })));
  expect(asked[0]!.url).toBe('/events?insurer=vgz&from=2026-09-01T00%3A00%3A00.000Z&until=2026-10-01T00%3A00%3A00.000Z');
  expect(asked.every(({ headers }) => headers.authorization === 'Bearer geheim')).toBe(true);
});

it('takes an address in a cursor for a cursor', async () => {
  answer = (response, query) => json(response, { items: [], next: query.has('cursor') ? null : 'http://169.254.169.254/' });
  await read();
  expect(asked).toHaveLength(2);
  expect(asked[1]!.url).toContain('cursor=http%3A%2F%2F169.254.169.254%2F');
});

const never: Answer = () => undefined;
const faults: [string, Answer, string][] = [
  ['answers nothing', never, 'no answer in time'],
  ['never ends', (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{'), 'no answer in time'],
  ['answers 500', (response) => void response.writeHead(500).end(), 'status 500'],
  ['answers 204', (response) => void response.writeHead(204).end(), 'status 204'],
  [
    'redirects to where something is',
    (response, query) =>
      query.has('there')
        ? json(response, { items: ['taken'], next: null })
        : void response.writeHead(302, { location: '/events?there' }).end(),
    'cannot be reached, or redirects',
  ],
  [
    'answers 200 with a page for people',
    (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
    'no JSON',
  ],
  ['says JSON and sends none', (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('<html>'), 'no JSON'],
  ['sends another shape', (response) => json(response, [1]), 'no page'],
  ['sends null', (response) => json(response, null), 'no page'],
  ['sends a cursor that is none', (response) => json(response, { items: [], next: 7 }), 'no page'],
  ['sends too much', (response) => json(response, { items: ['x'.repeat(20_000)], next: null }), 'too large'],
  ['sends the same cursor for ever', (response) => json(response, { items: [], next: 'a' }), 'a cursor comes back'],
  [
    'sends new cursors for ever',
    (response, query) => json(response, { items: [], next: `${query.get('cursor') ?? ''}a` }),
    'no end to the pages',
  ],
  ['breaks off', (_response, _query, request) => request.socket.destroy(), 'cannot be reached'],
];
it.each(faults)('says so when the other side %s', async (_, how, why) => {
  answer = how;
  await expect(read()).rejects.toThrow(why);
});

it('says so when nobody is there', async () => {
  const nobody = new HttpSource('http://127.0.0.1:1/', null).events('vgz', '2026-09-01T00:00:00.000Z', '2026-10-01T00:00:00.000Z');
  await expect(nobody[Symbol.asyncIterator]().next()).rejects.toMatchObject({ name: 'SourceFailed' });
});
