import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type FlattenedJWSInput, type JSONWebKeySet } from 'jose';
import { IssuerKeys } from './issuer-keys.js';
import { readJson } from './read-json.js';

const token: FlattenedJWSInput = { payload: '', signature: '' };

describe('The keys of an issuer', () => {
  let server: Server;
  let url: string;
  let listener: RequestListener;
  let asked: number;
  let seconds: number;
  let good: JSONWebKeySet;
  let keys: IssuerKeys;

  const json =
    (body: unknown): RequestListener =>
    (_request, response) =>
      void response.end(JSON.stringify(body));
  const find = async (kid: string): Promise<string> => {
    try {
      await keys.find({ alg: 'ES256', kid }, token);
      return 'found';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  beforeAll(async () => {
    const { publicKey } = await generateKeyPair('ES256');
    good = { keys: [{ ...(await exportJWK(publicKey)), kid: 'good', alg: 'ES256' }] };
  });

  beforeEach(async () => {
    [asked, seconds, listener] = [0, 1000, json(good)];
    server = createServer((request, response) => {
      asked++;
      listener(request, response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/keys`;
    keys = new IssuerKeys(
      async () => (await readJson(url)) as JSONWebKeySet,
      () => seconds * 1000,
    );
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('are fetched once for all who ask at once', async () => {
    expect(await Promise.all(Array.from({ length: 100 }, () => find('good')))).toEqual(Array.from({ length: 100 }, () => 'found'));
    expect(asked).toBe(1);
  });

  it('are asked for at most twice a minute, whatever ten thousand tokens name', async () => {
    expect(await find('good')).toBe('found');
    for (let index = 0; index < 10_000; index++) {
      if (index % 1000 === 999) seconds += 6;
      expect(await find(`k${String(index)}`)).toBe('ERR_JWKS_NO_MATCHING_KEY');
    }
    expect(asked - 1).toBeLessThanOrEqual(2);
    expect(asked).toBeGreaterThan(1);
    expect(await find('good')).toBe('found');
  });

  const wrong: Record<string, RequestListener> = {
    'are HTML': (_request, response) => void response.setHeader('content-type', 'text/html').end('<!doctype html><title>Inloggen</title>'),
    'are elsewhere': (_request, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/keys' }).end(),
    'are missing': (_request, response) => void response.writeHead(404).end('{}'),
    'are no keys': json({ error: 'x' }),
    'are null': json(null),
    'are huge': (_request, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(`[${' '.repeat(65_536)}`));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    },
    'are cut off': (_request, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{"keys":[');
      setTimeout(() => response.destroy(), 20);
    },
    'hang up': (request) => request.socket.destroy(),
  };

  it.each(Object.entries(wrong))('that %s let nobody in, and are asked for again', async (_what, listening) => {
    listener = listening;
    expect(await find('good')).toBe('issuerUnavailable');
    expect(await find('good')).toBe('issuerUnavailable');
    expect(asked).toBe(1);
    listener = json(good);
    seconds += 6;
    expect(await find('good')).toBe('found');
  });

  it.each(Object.entries(wrong))('go on when the new ones %s', async (_what, listening) => {
    expect(await find('good')).toBe('found');
    listener = listening;
    seconds += 600;
    expect(await find('good')).toBe('found');
    expect(await find('unknown')).toBe('ERR_JWKS_NO_MATCHING_KEY');
    expect(asked).toBe(2);
  });

  it('are not waited for longer than five seconds', async () => {
    listener = (_request, response) => void response.writeHead(200).write('{');
    const started = performance.now();
    expect(await find('good')).toBe('issuerUnavailable');
    expect(performance.now() - started).toBeLessThan(6000);
  }, 10_000);

  it('are renewed in passing while the issuer is slow', async () => {
    expect(await find('good')).toBe('found');
    server.close();
    server.closeAllConnections();
    seconds += 301;
    expect(await find('good')).toBe('found');
    seconds += 31;
    const started = performance.now();
    expect(await find('good')).toBe('found');
    expect(performance.now() - started).toBeLessThan(200);
  });
});
