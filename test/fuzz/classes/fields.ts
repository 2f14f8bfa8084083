import fc from 'fast-check';
import { jsonWith, placesOf, pointerOf, replacedAt } from '../document/places.js';
import type { DrawnClass } from './fuzz-class.js';
import { allowedBy, hasBody, oddAt, type Odd } from './odd-bodies.js';
import { draftOf } from './sound-requests.js';

const anywhere = (): boolean => true;

const nothings: Odd[] = [
  { note: 'left out', value: undefined },
  { note: 'null', value: null },
  { note: 'empty text', value: '' },
  { note: 'white space', value: ' \t\n ' },
  { note: 'white space of Unicode', value: '\u00a0\u2003\u3000' },
];

/** Items of a list are not left out: then they are not there. */
export const missingFields: DrawnClass = oddAt(
  { id: 'B1', title: 'Fields missing, null, empty', weight: 2 },
  () => fc.constantFrom(...nothings),
  anywhere,
);

const otherTypes: Odd[] = [
  ...[0, 1, -1, 1.5, true, false, 'tekst', '1', 'true', [], ['x'], [null], {}, { a: 1 }, [[]], { toString: 'x' }, { length: 3 }],
].map((value) => ({ note: `${JSON.stringify(value)} for another type`, value }));

export const wrongTypes: DrawnClass = oddAt({ id: 'B2', title: 'Wrong types', weight: 2 }, () => fc.constantFrom(...otherTypes), anywhere);

/** What belongs to the server: columns of tables, and what earlier versions of other systems took. */
const ownedNames = [
  ...[
    'id',
    'caseId',
    'tenantId',
    'tenant',
    'insurer',
    'agb',
    'provider',
    'role',
    'state',
    'status',
    'version',
    'machineVersion',
    'snapshot',
  ],
  ...['dueAt', 'due_at', 'createdBy', 'createdAt', 'updatedAt', 'recordedAt', 'actor', 'subject', 'seq', 'hash', 'previousHash', 'overdue'],
  ...[
    'rank',
    'price',
    'granted',
    'onBehalfOf',
    'sealed',
    'approvedBy',
    'isAdmin',
    'toJSON',
    'then',
    'hasOwnProperty',
    'valueOf',
    '$ref',
    '_id',
    '',
  ],
];

export const extraFields: DrawnClass = {
  id: 'B3',
  title: 'Extra and server-owned fields',
  fits: hasBody,
  drafts: (operation, ground) =>
    ground.sound.of(operation)?.chain((sound) => {
      const objects = placesOf(sound.body).filter(({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value));
      const value = fc.constantFrom<unknown>('x', 1, null, true, {}, [], '01990000-0000-7000-8000-000000000000');
      const name = fc.oneof(fc.constantFrom(...ownedNames), fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme-ascii' }));
      return fc.tuple(fc.constantFrom(...objects), name, value).map(([{ place, value: object }, extra, given]) => {
        const named = Object.hasOwn(object as object, extra);
        const json = JSON.stringify(replacedAt(sound.body, place, { ...(object as object), [extra]: given }));
        const allowed = allowedBy(ground, operation, json);
        return draftOf(sound, `${named ? 'another' : 'extra'} ${extra} in ${pointerOf(place)}`, { json, allowed });
      });
    }) ?? null,
};

/** As JSON text: in a literal of ours `__proto__` would be the prototype. */
export const prototypeNames: DrawnClass = {
  id: 'B4',
  title: '__proto__, constructor, prototype',
  fits: hasBody,
  drafts: (operation, ground) =>
    ground.sound.of(operation)?.chain((sound) => {
      const places = placesOf(sound.body);
      const name = fc.constantFrom('__proto__', 'constructor', 'prototype', '\\u005f_proto__', 'construct\\u006fr');
      const value = fc.constantFrom('{"admin":true}', '{"prototype":{"role":"administrator"}}', 'null', '"x"', '[]', '1');
      return fc.tuple(fc.constantFrom(...places), name, value, fc.boolean()).map(([{ place, value: old }, forbidden, inner, beside]) => {
        const isObject = typeof old === 'object' && old !== null && !Array.isArray(old);
        const others = beside && isObject ? JSON.stringify(old).slice(1, -1) : '';
        const object = `{${others}${others === '' ? '' : ','}"${forbidden}":${inner}}`;
        const json = jsonWith(sound.body, place, object);
        return draftOf(sound, `${forbidden} in ${pointerOf(place)}`, { json, allowed: false, expected: [400] });
      });
    }) ?? null,
};
