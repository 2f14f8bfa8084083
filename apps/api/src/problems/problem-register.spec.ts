import { refusalRegister } from '@termijn/workflow';
import { problemDocument } from './problem-document.js';
import { problemOf } from './problem-of.js';
import { problemRegister } from './problem-register.js';
import { Problem } from './problem.js';
import { languageOf } from './words.js';

describe('Problems', () => {
  it('have codes that no refusal has', () => {
    const refusals = new Set(Object.keys(refusalRegister));
    expect(Object.keys(problemRegister).filter((code) => refusals.has(code))).toEqual([]);
  });

  it('are told in both languages', () => {
    for (const { title, advice } of Object.values(problemRegister) as { title: object; advice?: object }[]) {
      for (const words of [title, ...(advice ? [advice] : [])]) {
        for (const text of Object.values(words)) expect(text).toMatch(/\S/);
        expect(Object.keys(words).sort()).toEqual(['en', 'nl']);
      }
    }
  });

  it('tell one fault for each place', () => {
    const fault = { in: 'body', name: 'a', pointer: '/a', code: 'type', reason: { nl: 'x', en: 'x' } } as const;
    expect(Problem.invalid([fault, { ...fault, code: 'pattern' }, { ...fault, in: 'query', pointer: null }]).faults).toHaveLength(2);
  });

  it('tell nothing of a defect', () => {
    expect(problemOf(new Error('password=geheim'))).toBeNull();
    expect(problemOf(new TypeError('x is not a function'))).toBeNull();
    expect(problemOf('text')).toBeNull();
    expect(problemOf(null)).toBeNull();
    expect(problemOf(Object.assign(new Error('x'), { statusCode: 500 }))).toBeNull();
  });

  it('say what RFC 9457 asks', () => {
    const document = JSON.parse(problemDocument(Problem.of('caseNotFound'), { instance: '/v1/cases/1', language: 'en' })) as object;
    expect(document).toEqual({
      type: 'urn:termijn:problem:caseNotFound',
      title: 'No such case',
      status: 404,
      detail: 'There is no such case, or not for you.',
      instance: '/v1/cases/1',
      code: 'caseNotFound',
    });
  });

  it.each([
    [undefined, 'nl'],
    ['', 'nl'],
    ['en', 'en'],
    ['en-US,en;q=0.9', 'en'],
    ['nl;q=0.4, en;q=0.5', 'en'],
    ['fr, de', 'nl'],
    ['en;q=0', 'nl'],
    ['*', 'nl'],
    ['en;q=9', 'en'],
  ])('speak the language of "%s": %s', (accept, language) => {
    expect(languageOf({ headers: accept === undefined ? {} : { 'accept-language': accept } })).toBe(language);
  });
});
