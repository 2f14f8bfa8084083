import fc from 'fast-check';
import type { Draft } from '../sending/draft.js';
import type { DrawnClass } from './fuzz-class.js';
import { draftOf, targetOf, type Sound } from './sound-requests.js';

const absentId = '01990000-0000-7000-8000-000000000000';

/** As they stand in the address, not encoded again. */
const strangeIds = [
  ...[
    'x',
    '0',
    '-1',
    '00',
    '1e1',
    '0x1',
    '99999999999',
    '2147483648',
    '9223372036854775808',
    '1.5',
    '%20',
    '%00',
    '%0a',
    '%ff',
    '%c0%ae',
    '%zz',
    '%',
    '%2e%2e',
    '..%2f..',
  ],
  ...[
    '..%2fcases',
    '%2e%2e%2f',
    '%5c',
    'null',
    'undefined',
    'NaN',
    '__proto__',
    'constructor',
    'toString',
    '*',
    '$1',
    ';',
    "'",
    '%27%20or%201=1--',
    '%F0%9F%98%80',
    '%E2%80%AE',
  ],
  ...[
    '00000000-0000-0000-0000-000000000000',
    absentId,
    `{${absentId}}`,
    `%7b${absentId}%7d`,
    absentId.replaceAll('-', ''),
    `${absentId}%20`,
    `${absentId}x`,
    '%ed%a0%80',
  ],
  ...['a'.repeat(199), 'a'.repeat(201), 'a'.repeat(10_000), '1'.repeat(200)],
];

const withSegment = (sound: Sound, name: string, text: string): string =>
  sound.operation.path.replace(/\{(\w+)\}/g, (_whole, one: string) =>
    one === name ? text : encodeURIComponent(sound.address.values[one] ?? ''),
  );

export const ids: DrawnClass = {
  id: 'B9',
  title: 'Ids in the address: strange, foreign, absent',
  weight: 2,
  fits: ({ path }) => path.includes('{'),
  drafts: (operation, ground) =>
    ground.sound.of(operation)?.chain((sound) => {
      const names = Object.keys(sound.address.values);
      const strange = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...strangeIds)).map(([name, text]) =>
        // What is not there is not there; of numbers some may exist, and a PUT makes what it names.
        draftOf(sound, `${name} is ${text.slice(0, 60)}`, {
          target: withSegment(sound, name, text),
          ...(/^\d$/.test(text) || operation.method === 'PUT' ? {} : { expected: [400, 404, 409, 414] }),
        }),
      );
      const capitals = fc
        .constantFrom(...names)
        .filter((name) => /[a-f]/.test(sound.address.values[name] ?? ''))
        .map((name) =>
          draftOf(sound, `${name} in capitals`, {
            target: withSegment(sound, name, sound.address.values[name]!.toUpperCase()),
            expected: [400, 404],
          }),
        );
      const cases = ground.world.cases.map(({ id }) => id);
      const foreign = fc.constantFrom(...cases).map((id) => {
        const values = { ...sound.address.values, ...(sound.address.values['caseId'] === undefined ? {} : { caseId: id }) };
        return draftOf(sound, 'an id of somebody else, perhaps', { target: targetOf({ ...sound, query: [] }, values) });
      });
      return fc.oneof(
        { weight: 4, arbitrary: strange },
        ...(names.some((name) => /[a-f]/.test(sound.address.values[name] ?? '')) ? [capitals] : []),
        foreign,
      );
    }) ?? null,
};

const nowhere: [string, (path: string) => string][] = [
  ['two slashes', (path) => path.replace('/v1/', '/v1//')],
  ['two slashes in front', (path) => `/${path}`],
  ['a slash at the end', (path) => `${path}/`],
  ['two slashes at the end', (path) => `${path}//`],
  ['an encoded slash', (path) => path.replace('/v1/', '/v1%2f')],
  ['an encoded slash at the end', (path) => `${path}%2f`],
  ['a dot segment', (path) => path.replace('/v1/', '/v1/./')],
  ['two dots', (path) => path.replace('/v1/', '/v1/x/../')],
  ['encoded dots', (path) => path.replace('/v1/', '/v1/x/%2e%2e/')],
  ['a dot at the end', (path) => `${path}.`],
  ['capitals', (path) => path.replace('/v1/', '/V1/')],
  ['an extension', (path) => `${path}.json`],
  ['a parameter of a segment', (path) => `${path};x=1`],
  ['a session in a segment', (path) => path.replace('/v1/', '/v1;jsessionid=1/')],
  ['a backslash', (path) => path.replaceAll('/', '\\')],
  ['overlong', (path) => `${path}/${'a/'.repeat(3000)}`],
  ['one very long segment', (path) => `${path}/${'a'.repeat(15_000)}`],
  ['NUL', (path) => `${path}%00`],
  ['a space', (path) => `${path}%20`],
  ['another version', (path) => path.replace('/v1/', '/v2/')],
  ['no version', (path) => path.replace('/v1/', '/')],
  ['raw bytes', (path) => `${path}/é\u00ff`],
  ['a bad escape', (path) => `${path}/%`],
  ['fullwidth signs', (path) => `${path}%ef%bc%8f`],
  ['a fragment', (path) => `${path}%23x`],
];

/** What HTTP itself lets stand for the same thing, or for no thing at all. */
const otherForms: [string, (path: string, host: string) => string][] = [
  ['an absolute address', (path, host) => `http://${host}${path}`],
  ['an absolute address elsewhere', (path) => `http://example.nl${path}`],
  ['an authority', (_path, host) => host],
  ['an asterisk', () => '*'],
  ['no slash', (path) => path.slice(1)],
  ['a fragment', (path) => `${path}#x`],
  ['a question mark alone', (path) => `${path}?`],
  ['two question marks', (path) => `${path}??x`],
];

export const addressForms: DrawnClass = {
  id: 'B20',
  title: 'Addresses written strangely',
  fits: () => true,
  drafts: (operation, ground) =>
    ground.sound.bare(operation)?.chain((sound) => {
      const plain: Sound = { ...sound, query: [] };
      const draft = (note: string, target: string, more: Partial<Draft>) => draftOf(plain, note, { target, ...more });
      const none = fc
        .constantFrom(...nowhere)
        .map(([note, write]) => draft(note, write(targetOf(plain)), { expected: [400, 404, 405, 414, 415, 431] }));
      const forms = fc
        .constantFrom(...otherForms)
        .map(([note, write]) => draft(note, write(targetOf(plain), `127.0.0.1:${String(ground.port)}`), {}));
      return fc.oneof({ weight: 4, arbitrary: none }, { weight: 1, arbitrary: forms });
    }) ?? null,
};
