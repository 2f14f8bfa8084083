import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { anOpening, ApiUnderTest, expectProblem } from './api-under-test.js';
import { Cable } from './cable.js';

/** What only shows on a socket. */
describe('The server itself', () => {
  let api: ApiUnderTest;
  let port: number;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    await api.app.listen(0, '127.0.0.1');
    port = (api.app.getHttpServer().address() as AddressInfo).port;
  });
  afterAll(() => api.stop());

  /** Sends bytes and reads until the server closes or falls silent. */
  async function raw(bytes: string | Buffer): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(bytes);
    socket.setTimeout(500, () => socket.destroy());
    await once(socket, 'close');
    return text;
  }

  const alive = async () => expect((await fetch(`http://127.0.0.1:${String(port)}/v1/health/live`)).status).toBe(200);
  const statusOf = (text: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]);

  it('answers headers without end with a problem', async () => {
    const text = await raw(`GET /v1/cases HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(100_000)}\r\n\r\n`);
    expect(statusOf(text)).toBe(431);
    expect(text).toContain('application/problem+json');
    expect(text).toContain('headersTooLarge');
    await alive();
  });

  it('answers what is no HTTP with a problem and closes', async () => {
    const garbage = [
      '\x16\x03\x01\x02\x00\x01',
      'GET\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      'X'.repeat(2000) + '\r\n\r\n',
      'GET /v1/health/live HTTP/1.1\r\nHost : x\r\n\r\n',
      'POST /v1/cases HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /v1/health/live HTTP/1.1\r\nHost: x\r\n\r\n',
      'POST /v1/cases HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!',
      'POST /v1/cases HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
    ];
    for (const bytes of garbage) {
      const text = await raw(Buffer.from(bytes, 'latin1'));
      expect([bytes.slice(0, 60), statusOf(text), text.match(/HTTP\/1\.1 /g)?.length]).toEqual([bytes.slice(0, 60), 400, 1]);
      expect(text).toContain('application/problem+json');
    }
    await alive();
  });

  it('wants one host and a version of HTTP that has headers', async () => {
    const garbage = [
      'GET /v1/health/live HTTP/1.1\r\n\r\n',
      'GET /v1/health/live HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n',
      'GET /v1/health/live HTTP/1.0\r\nHost: x\r\nHost: y\r\n\r\n',
      'GET /v1/health/live\r\n\r\n',
    ];
    for (const bytes of garbage) {
      const text = await raw(bytes);
      expect([bytes, statusOf(text)]).toEqual([bytes, 400]);
      for (const part of ['application/problem+json', 'malformedRequest', 'x-request-id'])
        expect(text.toLowerCase()).toContain(part.toLowerCase());
    }
    expect(statusOf(await raw('GET /v1/health/live HTTP/1.0\r\n\r\n'))).toBe(200);
  });

  it('passes over an Expect that nobody knows', async () => {
    const text = await raw('GET /v1/health/live HTTP/1.1\r\nHost: x\r\nExpect: something\r\nConnection: close\r\n\r\n');
    expect(statusOf(text)).toBe(200);
  });

  it('takes no query for text that cannot be decoded', async () => {
    const token = await api.token('administrator');
    for (const query of ['subject=%zz', 'subject=%', 'subject=%ff', 'subject=%c0%80', '%zz', 'subject=a&cursor=%ed%a0%80']) {
      const sent = await api.send('GET', `/v1/audit-records?${query}`, { token });
      expectProblem(sent, 400, 'malformedRequest');
    }
    expect((await api.send('GET', '/v1/audit-records?subject=%C3%A9%25+x', { token })).status).toBe(200);
  });

  it('has no other protocol, and lets nothing follow on a connection that was to change to one', async () => {
    const text = await raw('GET /v1/health/live HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n');
    expect(statusOf(text)).toBe(200);
    expect(text.toLowerCase()).toContain('\r\nconnection: close\r\n');
  });

  it('leaves prototypes alone when a header is named after one', async () => {
    const text = await raw('GET /v1/cases HTTP/1.1\r\nHost: x\r\n__proto__: x\r\nconstructor: y\r\nConnection: close\r\n\r\n');
    expect(statusOf(text)).toBe(401);
    await alive();
  });

  it('takes a request id that is harmless, and none that could forge a line', async () => {
    const given = await api.send('GET', '/v1/health/live', { headers: { 'x-request-id': 'abc-123' } });
    expect(given.headers['x-request-id']).toBe('abc-123');
    for (const id of ['a b', 'x'.repeat(65), '{"level":50}', 'é']) {
      const sent = await api.send('GET', '/v1/health/live', { headers: { 'x-request-id': id } });
      expect(sent.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('says that it is not ready, and 503 elsewhere, while the database is away; and is back when it is', async () => {
    const cable = new Cable();
    const far = await ApiUnderTest.start({}, (url) => cable.to(url));
    try {
      const token = await far.token('purchaser');
      cable.cut();
      for (let attempt = 0; attempt < 3; attempt++) {
        expectProblem(await far.send('GET', '/v1/health/ready'), 503, 'notReady');
        const [read, write] = [
          await far.send('GET', '/v1/cases', { token }),
          await far.send('POST', '/v1/cases', { token, body: anOpening() }),
        ];
        for (const sent of [read, write]) {
          expectProblem(sent, 503, 'databaseUnavailable');
          expect(sent.headers['retry-after']).toBeTruthy();
        }
      }
      expect((await far.send('GET', '/v1/health/live')).status).toBe(200);
      await cable.lay();
      expect((await far.send('GET', '/v1/health/ready')).status).toBe(200);
      expect((await far.send('GET', '/v1/cases', { token })).json.items).toEqual([]);
    } finally {
      await far.stop();
      cable.cut();
    }
  });

  it('has nothing at the sandbox clock where no clock can be set', async () => {
    const real = await ApiUnderTest.start({ SANDBOX_CLOCK: '0' });
    try {
      const token = await real.token('administrator');
      for (const method of ['GET', 'DELETE'] as const)
        expectProblem(await real.send(method, '/v1/sandbox/clock', { token }), 404, 'notFound');
      expectProblem(await real.send('PUT', '/v1/sandbox/clock', { token, body: { now: '2026-06-01T08:00:00Z' } }), 404, 'notFound');
      expect((await real.send('GET', '/v1/health/live')).headers['sandbox-clock']).toBeUndefined();
    } finally {
      await real.stop();
    }
    expect((await api.send('GET', '/v1/health/live')).headers['sandbox-clock']).toMatch(/^on/);
  });
});
