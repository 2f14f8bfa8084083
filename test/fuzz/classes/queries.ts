import fc from 'fast-check';
import type { Operation, Parameter } from '../document/types.js';
import { insurers, providers } from '../service/world.js';
import type { DrawnClass, Ground } from './fuzz-class.js';
import { oddTexts } from './payloads.js';
import { draftOf, targetOf, type Sound } from './sound-requests.js';

const joined = (sound: Sound, query: string): string => {
  const target = targetOf(sound);
  return `${target}${target.includes('?') ? '&' : '?'}${query}`;
};

const values = [
  ...[
    '',
    '-1',
    '0',
    '1e9',
    '01',
    '+1',
    '1.0',
    '0x1',
    'NaN',
    '201',
    '1000000001',
    '99999999999999999999',
    'true',
    'TRUE',
    '1',
    'null',
    'undefined',
    '[]',
    '{}',
  ],
  ...[
    '2026-02-30',
    '2026-13-01',
    '0000-00-00',
    '2026-10-01T00:00:00Z',
    '%00',
    '%F0%9F%98%80',
    '%ff',
    '%c0%80',
    '%',
    '%zz',
    'a%20b',
    '+',
    '%0d%0aX:1',
    '*',
    '../x',
  ],
  ...['%ed%a0%80', 'a'.repeat(401), 'a'.repeat(3000), '١', '-0', 'Infinity', '%E2%80%8B'],
];
const cursors = [
  'x',
  'eyJ9',
  'bnVsbA',
  'W10',
  'e30',
  'eyJhZnRlciI6MX0',
  'WzEsMiwzXQ',
  'A'.repeat(400),
  'A'.repeat(401),
  '..',
  '%22',
  'MTIzNDU2Nzg5MA',
  'WyIyMDI2LTAyLTMwIiwieCJd',
  'WyJhXHUwMDAwYiJd',
];
const unknown = [
  'sort',
  'order',
  'order_by',
  'fields',
  'filter',
  'select',
  'where',
  'offset',
  'page',
  'q',
  '__proto__',
  'constructor',
  'toString',
  'LIMIT',
  'limit%20',
  'tenant',
  'role',
  'access_token',
  '',
];

/** Whether the document allows this text; what cannot be decoded is for the service to refuse. */
function allows(ground: Ground, operation: Operation, parameter: Parameter, text: string): boolean | null {
  try {
    return ground.check.allowsText(operation, parameter, decodeURIComponent(text.replaceAll('+', ' ')));
  } catch {
    return false;
  }
}

export const queries: DrawnClass = {
  id: 'B19',
  title: 'Queries',
  weight: 2,
  fits: () => true,
  drafts: (operation, ground) => {
    const known = operation.parameters.filter((one) => one.in === 'query');
    return (
      ground.sound.bare(operation)?.chain((sound) => {
        const make = (query: string, note: string, allowed: boolean | null) =>
          draftOf({ ...sound, query: [] }, note, { target: joined({ ...sound, query: [] }, query), allowed });
        const extra = fc.constantFrom(...unknown).map((name) => make(`${name}=1`, `unknown parameter ${name}`, name === '' ? null : false));
        const many = fc
          .constantFrom(100, 1000, 3000)
          .map((count) =>
            make(Array.from({ length: count }, (_, index) => `p${String(index)}=1`).join('&'), `${String(count)} parameters`, false),
          );
        const shapes = fc
          .constantFrom('a[b][c]=1', 'a[]=1', '[]=1', '&&&', '=', '=1', 'a', '?', 'a=1;b=2', '%00=1', '%ff=1', '#x')
          .map((text) => make(text, text, null));
        if (known.length === 0) return fc.oneof(extra, many, shapes);
        const given = fc
          .tuple(fc.constantFrom(...known), fc.constantFrom(...values))
          .map(([parameter, text]) =>
            make(`${parameter.name}=${text}`, `${parameter.name}=${text.slice(0, 40)}`, allows(ground, operation, parameter, text)),
          );
        const odd = fc.tuple(fc.constantFrom(...known), oddTexts).map(([parameter, text]) => {
          const encoded = encodeURIComponent(text);
          return make(
            `${parameter.name}=${encoded}`,
            `${parameter.name}=${text.slice(0, 40)}`,
            allows(ground, operation, parameter, encoded),
          );
        });
        const twice = fc.constantFrom(...known).map(({ name }) => make(`${name}=1&${name}=2`, `${name} twice`, false));
        const nested = fc
          .tuple(fc.constantFrom(...known), fc.constantFrom('[]', '[a]', '[0]', '.a', '%5b%5d'))
          .map(([{ name }, end]) => make(`${name}${end}=1`, `${name}${end}`, false));
        const cursor = fc.constantFrom(...cursors).map((text) => make(`cursor=${text}`, `cursor ${text.slice(0, 40)}`, null));
        const cursorHere = known.some(({ name }) => name === 'cursor') ? [cursor.map((draft) => ({ ...draft, expected: [400] }))] : [];
        const elsewhere = fc
          .constantFrom(...insurers, ...providers, 'vgz%27', '06999999')
          .map((tenant) => make(`insurer=${tenant}`, `filter on ${tenant}`, null));
        return fc.oneof(extra, many, shapes, given, given, odd, twice, nested, elsewhere, ...cursorHere);
      }) ?? null
    );
  },
};
