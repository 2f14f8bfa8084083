import type { Answer, Draft } from '../sending/draft.js';
import { faultsOf, mayHaveWritten } from './judge.js';

const draft: Draft = {
  ...{
    operation: null,
    method: 'POST',
    target: '/v1/cases',
    headers: [],
    body: Buffer.from('{"a":1}'),
    caller: null,
    note: '',
    allowed: null,
  },
};
const headers = {
  ...{ 'api-version': '1.0.0', 'x-request-id': 'x', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' },
  'content-type': 'application/problem+json; charset=utf-8',
};
const problem = { type: 'urn:termijn:problem:notFound', title: 'x', status: 404, detail: 'x', instance: '/v1/cases', code: 'notFound' };
const answer = (status: number, body: object, more: Partial<Answer> = {}): Answer => ({
  ...{ status, headers, text: JSON.stringify(body), json: body, ms: 1 },
  ...more,
});

describe('What is wrong with an answer', () => {
  it('is nothing when it is a problem as it should be, or an answer that was allowed', () => {
    expect(faultsOf(draft, answer(404, problem))).toEqual([]);
    expect(faultsOf({ ...draft, allowed: true }, answer(201, {}))).toEqual([]);
    expect(faultsOf({ ...draft, mayClose: true }, answer(0, {}, { text: '' }))).toEqual([]);
  });

  it.each<[string, Partial<Draft>, Answer]>([
    ['500', {}, answer(500, problem)],
    ['closed', {}, answer(0, {})],
    ['no application/problem', {}, answer(404, problem, { headers: { ...headers, 'content-type': 'application/json' } })],
    ['no detail', {}, answer(404, { ...problem, detail: undefined })],
    ['says status 400', {}, answer(404, { ...problem, status: 400 })],
    ['is not that of its code', {}, answer(404, { ...problem, type: 'urn:x' })],
    [
      'without its faults',
      {},
      answer(400, { ...problem, status: 400, type: 'urn:termijn:problem:invalidRequest', code: 'invalidRequest' }),
    ],
    [
      'no header x-request-id',
      {},
      answer(404, problem, { headers: { ...headers, 'x-request-id': undefined } as unknown as Answer['headers'] }),
    ],
    ['of the inside', {}, answer(404, { ...problem, detail: 'insert into contracting_case values' })],
    ['of the inside', {}, answer(404, { ...problem, detail: 'Error\n    at x (/srv/app/main.js:10:3)' })],
    ['without Allow', {}, answer(405, { ...problem, status: 405 })],
    ['what the OpenAPI document forbids', { allowed: false }, answer(201, {})],
    ['where 400 is due', { expected: [400] }, answer(409, { ...problem, status: 409 })],
    ['as it was sent', { echo: 'Cafe\u0301' }, answer(201, { text: 'Caf\u00e9' })],
  ])('is told: %s', (what, more, given) => {
    expect(faultsOf({ ...draft, ...more }, given).join('\n')).toContain(what);
  });

  it('is not what the request itself said', () => {
    const asked = { ...draft, target: '/v1/cases/contracting_case' };
    expect(faultsOf(asked, answer(404, { ...problem, instance: asked.target }))).toEqual([]);
  });

  it('is looked for in the database only where an answer allows no effect', () => {
    expect(mayHaveWritten(draft, answer(201, {}))).toBe(true);
    expect(mayHaveWritten(draft, answer(404, problem))).toBe(false);
    expect(mayHaveWritten({ ...draft, method: 'GET' }, answer(200, {}))).toBe(false);
    expect(mayHaveWritten(draft, answer(409, { ...problem, status: 409, code: 'offerTooLate' }))).toBe(true);
  });
});
