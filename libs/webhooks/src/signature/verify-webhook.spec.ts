import { createHmac } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { signedHeaders } from './sign-webhook.js';
import { signatureFault } from './verify-webhook.js';

const [key, nextKey, otherKey] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2), Buffer.alloc(32, 3)];
const id = '4f9a1c7e-2f0b-4d0c-9a53-0d9a5f0f6d11';
const body = Buffer.from('{"specversion":"1.0","data":{"naam":"Ziekenhuis Zoë","bedrag":"1.00"}}');
const now = new Date('2026-09-20T08:00:00.000Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

type Headers = Record<string, string | undefined>;
const signed = (change: Headers = {}, by = [key]): Headers => ({ ...signedHeaders(by, id, now, body), ...change });
const fault = (headers: Headers, sent = body, keys = [key], at = now) => signatureFault(headers, sent, keys, at);
const hmac = (text: string | Buffer, by = key) => createHmac('sha256', by).update(text).digest();
const seconds = String(now.getTime() / 1000);
const over = (sent: Buffer) => Buffer.concat([Buffer.from(`${id}.${seconds}.`), sent]);
const good = hmac(over(body)).toString('base64');

describe('what is believed', () => {
  it('a body signed with a key that we have', () => expect(fault(signed())).toBeNull());
  it('one signed with either of two keys, while one replaces the other', () => {
    expect(fault(signed({}, [key]), body, [nextKey, key])).toBeNull();
    expect(fault(signed({}, [nextKey]), body, [nextKey, key])).toBeNull();
  });
  it('two signatures of which one is ours', () => expect(fault(signed({}, [otherKey, key]))).toBeNull());
  it.each([-300, -299, 0, 299, 300])('a clock that is %d seconds away', (away) =>
    expect(fault(signed(), body, [key], later(away))).toBeNull(),
  );
  it('what the library of Standard Webhooks signs, and the library what we sign', () => {
    const real = new Date();
    const webhook = new Webhook(key.toString('base64'));
    const theirs = {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(real.getTime() / 1000)),
      'webhook-signature': webhook.sign(id, real, body.toString()),
    };
    expect(signatureFault(theirs, body, [key], real)).toBeNull();
    expect(webhook.verify(body.toString(), signedHeaders([otherKey, key], id, real, body))).toEqual(JSON.parse(body.toString()));
  });
  it('bytes that are no text: they are signed as they are', () => {
    const bytes = Buffer.from([0x7b, 0xff, 0xfe, 0x7d]);
    const headers = signedHeaders([key], id, now, bytes);
    expect(signatureFault(headers, bytes, [key], now)).toBeNull();
    expect(signatureFault(headers, Buffer.from(bytes.toString('utf8')), [key], now)).toBe('signatureWrong');
  });
});

describe('what is not believed', () => {
  const table: [string, Headers, string][] = [
    ['no id', signed({ 'webhook-id': undefined }), 'headersMissing'],
    ['no timestamp', signed({ 'webhook-timestamp': undefined }), 'headersMissing'],
    ['no signature', signed({ 'webhook-signature': undefined }), 'headersMissing'],
    ['another id', signed({ 'webhook-id': id.replace('4', '5') }), 'signatureWrong'],
    ['an empty id', signed({ 'webhook-id': '' }), 'idMalformed'],
    ['an id with a dot', signed({ 'webhook-id': `${id}.1` }), 'idMalformed'],
    ['two ids', signed({ 'webhook-id': `${id}, ${id}` }), 'idMalformed'],
    ['another moment', signed({ 'webhook-timestamp': String(Number(seconds) + 1) }), 'signatureWrong'],
    ['milliseconds', signed({ 'webhook-timestamp': `${seconds}000` }), 'timestampMalformed'],
    ['no number', signed({ 'webhook-timestamp': 'now' }), 'timestampMalformed'],
    ['a number and more', signed({ 'webhook-timestamp': `${seconds}x` }), 'timestampMalformed'],
    ['a negative number', signed({ 'webhook-timestamp': `-${seconds}` }), 'timestampMalformed'],
    ['a number with an exponent', signed({ 'webhook-timestamp': '1.7e9' }), 'timestampMalformed'],
    ['a number with a space', signed({ 'webhook-timestamp': ` ${seconds}` }), 'timestampMalformed'],
    ['an empty signature', signed({ 'webhook-signature': '' }), 'signatureWrong'],
    ['a version and nothing', signed({ 'webhook-signature': 'v1,' }), 'signatureWrong'],
    ['a short signature', signed({ 'webhook-signature': `v1,${good.slice(0, 20)}` }), 'signatureWrong'],
    ['a long signature', signed({ 'webhook-signature': `v1,${good}AAAA` }), 'signatureWrong'],
    ['hexadecimal', signed({ 'webhook-signature': `v1,${hmac(over(body)).toString('hex')}` }), 'signatureWrong'],
    ['hexadecimal in capitals', signed({ 'webhook-signature': `v1,${hmac(over(body)).toString('hex').toUpperCase()}` }), 'signatureWrong'],
    ['base64url', signed({ 'webhook-signature': `v1,${hmac(over(body)).toString('base64url')}` }), 'signatureWrong'],
    ['v0', signed({ 'webhook-signature': `v0,${good}` }), 'signatureWrong'],
    ['v1a, which is another scheme', signed({ 'webhook-signature': `v1a,${good}` }), 'signatureWrong'],
    ['an unknown version', signed({ 'webhook-signature': `v9,${good}` }), 'signatureWrong'],
    ['no version', signed({ 'webhook-signature': good }), 'signatureWrong'],
    ['commas between signatures', signed({ 'webhook-signature': `v1,AAAA,v1,${good}` }), 'signatureWrong'],
    ['the right one after too many others', signed({ 'webhook-signature': `${'v1,AAAA '.repeat(8)}v1,${good}` }), 'signatureWrong'],
    ['another key', signed({}, [otherKey]), 'signatureWrong'],
    [
      'the key as its text',
      signed({ 'webhook-signature': `v1,${hmac(over(body), Buffer.from(key.toString('base64'))).toString('base64')}` }),
      'signatureWrong',
    ],
    ['a signature of the body alone', signed({ 'webhook-signature': `v1,${hmac(body).toString('base64')}` }), 'signatureWrong'],
    ['SHA-1', signed({ 'webhook-signature': `v1,${createHmac('sha1', key).update(over(body)).digest('base64')}` }), 'signatureWrong'],
  ];
  it.each(table)('%s', (_, headers, expected) => expect(fault(headers)).toBe(expected));

  it.each([-301, 301, -86_400, 86_400])('a clock that is %d seconds away', (away) =>
    expect(fault(signed(), body, [key], later(away))).toBe('outsideWindow'),
  );

  it('any key, when there is none', () => expect(fault(signed(), body, [])).toBe('signatureWrong'));

  it('the base64 of the same bytes spelled otherwise', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const last = letters[letters.indexOf(good[42]!) + 1]!;
    const respelled = `${good.slice(0, 42)}${last}=`;
    expect(Buffer.from(respelled, 'base64')).toEqual(Buffer.from(good, 'base64'));
    expect(fault(signed({ 'webhook-signature': `v1,${respelled}` }))).toBe('signatureWrong');
  });

  it('a body of which any one byte is another, is missing, or is one too many', () => {
    for (let at = 0; at < body.length; at++) {
      const [other, without, more] = [
        Buffer.from(body),
        Buffer.concat([body.subarray(0, at), body.subarray(at + 1)]),
        Buffer.concat([body.subarray(0, at), Buffer.from(' '), body.subarray(at)]),
      ];
      other[at]! ^= 1;
      for (const sent of [other, without, more]) expect([at, fault(signed(), sent)]).toEqual([at, 'signatureWrong']);
    }
  });

  it('the same JSON written otherwise', () => {
    const { specversion, data } = JSON.parse(body.toString()) as Record<string, unknown>;
    const written = [
      JSON.stringify({ data, specversion }),
      JSON.stringify({ specversion, data }, null, 1),
      body.toString().replace('ë', '\\u00eb'),
      `${body.toString()}\n`,
    ];
    for (const text of written) expect(fault(signed(), Buffer.from(text))).toBe('signatureWrong');
  });
});

/** A small generator that gives the same numbers for the same seed (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

it('10,000 webhooks that were changed at random: none is believed', () => {
  const below = numbers(20260920);
  const signs = 'abcABC0189+/=,. v1-_';
  const anywhere = (text: string): string => {
    const at = below(text.length + 1);
    const sign = signs[below(signs.length)]!;
    const changed = [
      text.slice(0, at) + sign + text.slice(at),
      text.slice(0, at) + text.slice(at + 1),
      text.slice(0, at) + sign + text.slice(at + 1),
    ];
    return changed[below(3)]!;
  };
  let changed = 0;
  const believed: unknown[] = [];
  while (changed < 10_000) {
    const headers = signed();
    let sent = body;
    for (let times = 1 + below(3); times > 0; times--) {
      const name = ['webhook-id', 'webhook-timestamp', 'webhook-signature', 'body'][below(4)]!;
      if (name === 'body') sent = Buffer.from(anywhere(sent.toString('latin1')), 'latin1');
      else headers[name] = anywhere(headers[name]!);
    }
    if (sent.equals(body) && JSON.stringify(headers) === JSON.stringify(signed())) continue;
    // Something beside a signature that is right is not a forgery: others may be sent with it.
    if (
      (headers['webhook-signature'] ?? '').split(' ').includes(`v1,${good}`) &&
      sent.equals(body) &&
      headers['webhook-id'] === id &&
      headers['webhook-timestamp'] === seconds
    )
      continue;
    changed += 1;
    if (fault(headers, sent) === null) believed.push({ headers, sent: sent.toString('latin1') });
  }
  expect(believed).toEqual([]);
});
