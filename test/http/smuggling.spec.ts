import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { ApiUnderTest, otherAgb } from './api-under-test.js';

/** What a proxy in front may read otherwise than we do must not be read at all (RFC 9112, 11.2). */
describe('A second request hidden in the first', () => {
  let api: ApiUnderTest;
  let port: number;
  let token: string;
  const served: string[] = [];

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    const server = api.app.getHttpServer() as Server;
    server.on('request', (request) => served.push(`${String(request.method)} ${String(request.url)}`));
    await api.app.listen(0, '127.0.0.1');
    port = (server.address() as AddressInfo).port;
    token = await api.token('purchaser');
  });
  afterAll(() => api.stop());
  beforeEach(() => {
    served.length = 0;
  });

  /** Sends bytes and reads until the server closes or falls silent. */
  async function raw(bytes: string): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(Buffer.from(bytes, 'latin1'));
    socket.setTimeout(400, () => socket.destroy());
    await once(socket, 'close');
    return text;
  }
  const statuses = (text: string): number[] => [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));

  const hidden = 'GET /v1/smuggled HTTP/1.1\r\nHost: x\r\n\r\n';
  const chunked = `0\r\n\r\n${hidden}`;
  const post = (headers: string, body: string, line = 'POST /v1/cases HTTP/1.1'): string =>
    `${line}\r\nHost: x\r\n${headers}\r\n\r\n${body}`;

  const refused: Record<string, string> = {
    'a length and chunks': post('Content-Length: 5\r\nTransfer-Encoding: chunked', chunked),
    'chunks and a length': post('Transfer-Encoding: chunked\r\nContent-Length: 5', chunked),
    'two lengths': post('Content-Length: 0\r\nContent-Length: 44', hidden),
    'two lengths in one': post('Content-Length: 0, 44', hidden),
    'a length with a sign': post('Content-Length: +0', hidden),
    'a length in hexadecimal': post('Content-Length: 0x0', hidden),
    'a length with a space in it': post('Content-Length: 4 4', hidden),
    'chunks, twice and otherwise': post('Transfer-Encoding: chunked\r\nTransfer-Encoding: identity', chunked),
    'chunks that are not last': post('Transfer-Encoding: chunked, gzip', chunked),
    'chunks by another name': post('Transfer-Encoding: xchunked', chunked),
    'chunks in quotes': post('Transfer-Encoding: "chunked"', chunked),
    'chunks behind a vertical tab': post('Transfer-Encoding: \u000bchunked', chunked),
    'a space before the colon': post('Transfer-Encoding : chunked', chunked),
    'a tab before the colon': post('Content-Length\t: 0', hidden),
    'a header that is folded': post('X-A: b\r\n Transfer-Encoding: chunked', chunked),
    'a header that is folded first': `POST /v1/cases HTTP/1.1\r\n Host: x\r\nContent-Length: 0\r\n\r\n${hidden}`,
    'a header without a colon': post('Transfer-Encoding', chunked),
    'a bare carriage return': post('X-A: b\rTransfer-Encoding: chunked', chunked),
    'a bare line feed in a header': `POST /v1/cases HTTP/1.1\nHost: x\nContent-Length: 0\n\n${hidden}`,
    'a NUL in a header': post('X-A: b\u0000c', hidden),
    'a chunk size that is none': post('Transfer-Encoding: chunked', `zz\r\n\r\n${hidden}`),
    'a chunk size with a minus': post('Transfer-Encoding: chunked', `-1\r\n\r\n${hidden}`),
    'a chunk size that is too large': post('Transfer-Encoding: chunked', `fffffffffffffffff\r\nx\r\n${hidden}`),
    'a chunk that is longer than it says': post('Transfer-Encoding: chunked', `2\r\nabcdef\r\n0\r\n\r\n${hidden}`),
    'chunks ended by line feeds': post('Transfer-Encoding: chunked', `1\nx\n0\n\n${hidden}`),
    'a method that is no word': post('Content-Length: 0', hidden, 'PO ST /v1/cases HTTP/1.1'),
    'a version of its own': post('Content-Length: 0', hidden, 'POST /v1/cases HTTP/1.1.1'),
    'a space in the address': post('Content-Length: 0', hidden, 'POST /v1/cases x HTTP/1.1'),
  };

  it.each(Object.entries(refused))('is not served: %s', async (_what, bytes) => {
    const text = await raw(bytes);
    expect([statuses(text)[0], served.filter((request) => request.includes('smuggled'))]).toEqual([400, []]);
    expect(statuses(text)).toHaveLength(1);
    expect(text.toLowerCase()).toContain('connection: close');
  });

  it('is served when it is not hidden: one after the other on one connection', async () => {
    const text = await raw(`GET /v1/health/live HTTP/1.1\r\nHost: x\r\n\r\n${hidden}`);
    expect(statuses(text)).toEqual([200, 404]);
    expect(served).toEqual(['GET /v1/health/live', 'GET /v1/smuggled']);
  });

  it('upgrades to nothing', async () => {
    const upgrade = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA';
    const text = await raw(`GET /v1/health/live HTTP/1.1\r\nHost: x\r\n${upgrade}\r\n\r\nPRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`);
    expect(statuses(text)[0]).not.toBe(101);
    expect(text).not.toContain('101 Switching');
    expect(statuses(await raw('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'))[0]).toBe(400);
    expect(statuses(await raw('CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: 127.0.0.1:22\r\n\r\n')).filter((status) => status < 400)).toEqual([]);
  });

  it('serves whom the token names, whatever else the request says of it', async () => {
    const others = [
      ...['X-User-ID: administrator', 'X-Forwarded-User: administrator', 'X-Remote-User: administrator', 'X-Role: administrator'],
      ...['X-Original-URL: /v1/audit-records', 'X-Rewrite-URL: /v1/audit-records', 'X-HTTP-Method-Override: DELETE', 'X-Tenant: zk'],
      ...['X-Forwarded-Host: evil.example', 'X-Forwarded-Proto: https', 'X-Forwarded-Prefix: /evil', `X-AGB: ${otherAgb}`],
      ...['Forwarded: for=127.0.0.1;host=evil.example;proto=https', 'X-Real-IP: 10.0.0.1', 'Client-Cert: :MIIB:', 'Via: 1.1 evil'],
    ];
    const request = (extra: string, line = 'GET /v1/budgets HTTP/1.1', host = 'x') =>
      raw(`${line}\r\nHost: ${host}\r\nAuthorization: Bearer ${token}\r\n${extra}Connection: close\r\n\r\n`);
    const body = (text: string): string => text.slice(text.indexOf('\r\n\r\n'));
    const plain = await request('');
    expect(statuses(plain)).toEqual([200]);
    for (const extra of [...others, others.join('\r\n')]) {
      const text = await request(`${extra}\r\n`);
      expect([extra, statuses(text), body(text)]).toEqual([extra, [200], body(plain)]);
      expect([extra, text.includes('evil')]).toEqual([extra, false]);
    }
    for (const host of ['evil.example', '127.0.0.1:1', 'x@evil.example']) {
      const text = await request('', 'GET /v1/budgets HTTP/1.1', host);
      expect(text).not.toContain('evil');
      expect(statuses(text)[0]).toBeLessThan(500);
    }
    // An address with everything in it is not taken for one of ours; nor is the host in it believed.
    const absolute = await request('', 'GET http://evil.example/v1/budgets HTTP/1.1');
    expect([statuses(absolute)[0]! < 500, absolute.includes('evil.example/v1/budgets"')]).toEqual([true, false]);
  });

  it('reads HTTP strictly', () => {
    expect(process.execArgv.join(' ') + (process.env['NODE_OPTIONS'] ?? '')).not.toContain('insecure-http-parser');
    expect((api.app.getHttpServer() as Server & { insecureHTTPParser?: boolean }).insecureHTTPParser).not.toBe(true);
  });
});
