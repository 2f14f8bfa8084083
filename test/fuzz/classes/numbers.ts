import fc from 'fast-check';
import { isNumber, isText, oddAt, type Odd } from './odd-bodies.js';
import type { DrawnClass } from './fuzz-class.js';

/** Each is good JSON, or is not: then nobody may accept it. */
const inJson = [
  '0',
  '-0',
  '-1',
  '1',
  '2147483647',
  '2147483648',
  '-2147483649',
  '4294967296',
  '9007199254740992',
  '9007199254740993',
  '9223372036854775808',
].concat([
  '1e400',
  '-1e400',
  '1e-400',
  '0.1',
  '0.30000000000000004',
  '12345678901234567890',
  '1e3',
  '1E3',
  '1.0',
  '2027.0',
  '2027.5',
  '5e-324',
  '1.7976931348623157e308',
]);
const noJson = ['NaN', 'Infinity', '-Infinity', '007', '0x10', '1_000', '+1', '.5', '1.', '1e', '--1', '1,5', '٣'];
const inText = [
  ...[
    '0',
    '-0',
    '-1',
    '0.001',
    '1e5',
    '1e400',
    '0x10',
    '007',
    'NaN',
    'Infinity',
    '1,50',
    '1.5',
    '1.500',
    '.50',
    '1.',
    ' 1.00',
    '1.00 ',
    '+1.00',
  ],
  ...[
    '9999999999.99',
    '99999999999999999999.99',
    '10000000000.00',
    '0.00',
    '-0.01',
    '1 000.00',
    '€1.00',
    '１.００',
    '1.00\n',
    '2147483648',
    '1_0.00',
  ],
];
const looksLikeNumber = (value: unknown): boolean => isText(value) && /^\d+(\.\d+)?$/.test(value as string);

export const numbers: DrawnClass = oddAt(
  { id: 'B7', title: 'Numbers' },
  () =>
    fc.oneof(
      fc.constantFrom(...inJson).map((json): Odd => ({ note: json, json })),
      fc.constantFrom(...noJson).map((json): Odd => ({ note: json, json, never: true })),
      fc.double().map((value): Odd => ({ note: 'any number', json: Number.isFinite(value) ? JSON.stringify(value) : '1e999' })),
      fc.constantFrom(...inText).map((value): Odd => ({ note: `"${value}"`, value })),
    ),
  (value) => isNumber(value) || looksLikeNumber(value),
);
