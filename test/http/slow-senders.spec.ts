import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { ApiUnderTest } from './api-under-test.js';

const slowSockets = 500;
const requests = 60;

/** Node keeps the interval under this name; it is read when the server begins to listen. */
type Checked = Server & { connectionsCheckingInterval: number };

describe('Who sends slowly', () => {
  let api: ApiUnderTest;
  let server: Checked;
  let port: number;
  let token: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    server = api.app.getHttpServer() as Checked;
    token = await api.token('purchaser');
  });
  afterAll(() => api.stop());

  it('has fifteen seconds for the headers and thirty for the whole, and no more than sixteen kilobytes of headers', () => {
    const { headersTimeout, requestTimeout, keepAliveTimeout, timeout, connectionsCheckingInterval } = server;
    expect({ headersTimeout, requestTimeout, keepAliveTimeout, timeout, connectionsCheckingInterval }).toEqual({
      ...{ headersTimeout: 15_000, requestTimeout: 30_000, keepAliveTimeout: 10_000, timeout: 60_000, connectionsCheckingInterval: 5000 },
    });
  });

  const slow: Record<string, [begin: string, more: string]> = {
    headers: ['GET /v1/cases HTTP/1.1\r\nHost: x\r\n', 'X-A: b\r\n'],
    'a body without a length': [
      'POST /v1/cases HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
      '1\r\n \r\n',
    ],
  };

  it.each(Object.entries(slow))(
    `keeps nobody waiting with ${String(slowSockets)} connections, and is let go: %s`,
    async (_what, [begin, more]) => {
      // The same limits with other numbers, so that the test need not wait for them.
      Object.assign(server, { headersTimeout: 2000, requestTimeout: 2500, connectionsCheckingInterval: 200 });
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      port = (server.address() as AddressInfo).port;
      const calm = await slowestOf(requests);
      const answers: string[] = [];
      const sockets = await Promise.all(Array.from({ length: slowSockets }, () => dribble(begin, more, answers)));
      const open = sockets.filter(({ destroyed }) => !destroyed).length;
      const busy = await slowestOf(requests);
      expect(open).toBe(slowSockets);
      await Promise.all(sockets.filter(({ destroyed }) => !destroyed).map((socket) => once(socket, 'close')));
      // Bodies of strangers are not waited for: a request without a token is answered when its headers are there.
      expect(answers.filter((text) => !/^HTTP\/1\.1 (408|401) /.test(text))).toEqual([]);
      expect(answers).toHaveLength(slowSockets);
      console.info(
        `p99 of ${String(requests)} requests: ${calm.toFixed(1)} ms alone, ${busy.toFixed(1)} ms beside ${String(slowSockets)} slow ones`,
      );
      await new Promise((closed) => server.close(closed));
    },
    30_000,
  );

  /** A connection that sends a little now and then. */
  async function dribble(begin: string, more: string, answers: string[]): Promise<Socket> {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.on('error', () => undefined).on('data', (chunk) => (text += chunk.toString('latin1')));
    await once(socket, 'connect');
    socket.write(begin);
    const timer = setInterval(() => socket.writable && socket.write(more), 400);
    socket.on('close', () => {
      clearInterval(timer);
      answers.push(text);
    });
    return socket;
  }

  /** Milliseconds within which 99 in 100 honest requests were answered. */
  async function slowestOf(count: number): Promise<number> {
    const took: number[] = [];
    for (let index = 0; index < count; index++) {
      const started = performance.now();
      const headers = { authorization: `Bearer ${token}` };
      expect((await fetch(`http://127.0.0.1:${String(port)}/v1/cases`, { headers })).status).toBe(200);
      took.push(performance.now() - started);
    }
    return took.sort((one, other) => one - other)[Math.floor(count * 0.99) - 1]!;
  }
});
