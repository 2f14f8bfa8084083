import fc from 'fast-check';
import { jsonHazard } from './json-hazards.js';

describe('jsonHazard', () => {
  it('finds nothing in what JSON.stringify writes of sound values', () => {
    const key = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !['__proto__', 'constructor', 'prototype'].includes(text) && !text.includes('\u0000'));
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\u0000'));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 6 },
        text,
        fc.double({ noNaN: true }),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(key, tie('value')),
      ),
    }));
    fc.assert(fc.property(value, fc.constantFrom(undefined, 2), (one, space) => jsonHazard(JSON.stringify(one, null, space)) === null));
  });

  it.each([
    ['duplicateKey', '{"a":1,"a":2}'],
    ['duplicateKey', '[{"a":{"b":1,"\\u0062":2}}]'],
    ['duplicateKey', '{"":1,"":2}'],
    ['forbiddenKey', '{"a":[{"__proto__":1}]}'],
    ['forbiddenKey', '{"\\u0063onstructor":1}'],
    ['tooDeep', `${'['.repeat(33)}${']'.repeat(33)}`],
    ['notText', '{"a":"\\u0000"}'],
    ['notText', '["\\ud800"]'],
    ['notText', '{"\\u0000":1}'],
  ])('finds %s in %s', (hazard, json) => {
    expect(() => void JSON.parse(json)).not.toThrow();
    expect(jsonHazard(json)).toBe(hazard);
  });

  it.each([
    '{"a":{"a":1},"b":{"a":1}}',
    '["a","a"]',
    '{"a":"a","b":"a"}',
    '{"a":"\\"","b":"{\\"a\\":1,\\"a\\":2}"}',
    `${'['.repeat(32)}${']'.repeat(32)}`,
    '"__proto__"',
    '[]',
    '"\\ud83d\\ude00"',
  ])('lets %s pass', (json) => {
    expect(jsonHazard(json)).toBeNull();
  });

  it('finds tooMany above 2,000 in one list or object, and above 50,000 in all', () => {
    const list = (length: number, item: unknown = 1): unknown[] => Array<unknown>(length).fill(item);
    const object = (length: number) => Object.fromEntries(list(length).map((one, index) => [`k${String(index)}`, one]));
    const bodies = [list(2001), { a: list(2001) }, object(2001), { a: list(1000, list(51)) }];
    for (const body of bodies) expect(jsonHazard(JSON.stringify(body))).toBe('tooMany');
    for (const body of [list(2000), object(2000), { a: list(1000, list(49)) }]) expect(jsonHazard(JSON.stringify(body))).toBeNull();
  });

  it('is linear: a megabyte takes no time to speak of', () => {
    const started = performance.now();
    jsonHazard(`["${'\\\\'.repeat(250_000)}","${'a'.repeat(500_000)}"]`);
    jsonHazard(`{${Array.from({ length: 50_000 }, (_, index) => `"k${String(index)}":1`).join(',')}}`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
