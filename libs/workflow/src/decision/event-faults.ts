import { FormatRegistry, type TSchema } from '@sinclair/typebox';
import { TypeCompiler, type TypeCheck, type ValueError, ValueErrorType } from '@sinclair/typebox/compiler';
import { isCivilDate } from '@termijn/calendar';
import { findAct } from '../acts/act-register.js';
import { findPath } from '../machines/machine-register.js';

FormatRegistry.Set('date', isCivilDate);

/** One thing that is wrong with what was sent. */
export interface Fault {
  /** JSON Pointer into the event, e.g. `/data/lines/0/amount`. */
  pointer: string;
  code: string;
  reason: { nl: string; en: string };
}

const compiled = new Map<string, TypeCheck<TSchema>>();

function checkOf(type: string, schema: TSchema): TypeCheck<TSchema> {
  const known = compiled.get(type) ?? TypeCompiler.Compile(schema);
  compiled.set(type, known);
  return known;
}

const wordings: Partial<Record<ValueErrorType, { code: string; nl: string; en: string }>> = {
  [ValueErrorType.ObjectRequiredProperty]: { code: 'required', nl: 'ontbreekt', en: 'is missing' },
  [ValueErrorType.ObjectAdditionalProperties]: { code: 'unknownField', nl: 'is hier onbekend', en: 'is not known here' },
  [ValueErrorType.String]: { code: 'type', nl: 'moet tekst zijn', en: 'must be text' },
  [ValueErrorType.StringMinLength]: { code: 'tooShort', nl: 'is te kort', en: 'is too short' },
  [ValueErrorType.StringMaxLength]: { code: 'tooLong', nl: 'is te lang', en: 'is too long' },
  [ValueErrorType.StringPattern]: { code: 'pattern', nl: 'heeft niet de juiste vorm', en: 'does not have the right form' },
  [ValueErrorType.StringFormat]: { code: 'format', nl: 'is geen bestaande dag (JJJJ-MM-DD)', en: 'is not an existing day (YYYY-MM-DD)' },
  [ValueErrorType.Integer]: { code: 'type', nl: 'moet een geheel getal zijn', en: 'must be a whole number' },
  [ValueErrorType.IntegerMinimum]: { code: 'tooSmall', nl: 'is te klein', en: 'is too small' },
  [ValueErrorType.IntegerMaximum]: { code: 'tooLarge', nl: 'is te groot', en: 'is too large' },
  [ValueErrorType.Boolean]: { code: 'type', nl: 'moet waar of onwaar zijn', en: 'must be true or false' },
  [ValueErrorType.Array]: { code: 'type', nl: 'moet een lijst zijn', en: 'must be a list' },
  [ValueErrorType.ArrayMinItems]: { code: 'tooFew', nl: 'heeft te weinig regels', en: 'has too few items' },
  [ValueErrorType.ArrayMaxItems]: { code: 'tooMany', nl: 'heeft te veel regels', en: 'has too many items' },
  [ValueErrorType.Object]: { code: 'type', nl: 'moet een object zijn', en: 'must be an object' },
  [ValueErrorType.Union]: { code: 'notAllowed', nl: 'is geen van de mogelijke waarden', en: 'is none of the possible values' },
};

function faultOf({ path, type, schema }: ValueError): Fault {
  const { code, nl, en } = wordings[type] ?? { code: 'invalid', nl: 'klopt niet', en: 'is not valid' };
  const values = Array.isArray(schema['anyOf']) ? schema['anyOf'].flatMap((option: { const?: unknown }) => option.const ?? []) : [];
  const options = values.length > 0 ? `: ${values.join(', ')}` : '';
  return { pointer: `/data${path}`, code, reason: { nl: nl + options, en: en + options } };
}

/** Keeps the first fault of each place: a missing field is not also of the wrong type. */
function firstOfEachPlace(faults: Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults.filter(({ pointer }) => !seen.has(pointer) && seen.add(pointer));
}

/** U+0000 cannot be stored, and a lone surrogate is not text: both would only fail in the database. */
const isStorable = (text: string): boolean => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);

function unstorable(value: unknown, pointer: string): Fault[] {
  if (typeof value === 'string') {
    return isStorable(value)
      ? []
      : [{ pointer, code: 'notText', reason: { nl: 'bevat tekens die geen tekst zijn', en: 'has characters that are not text' } }];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => unstorable(inner, `${pointer}/${key}`));
}

/** Everything that is wrong with the data of an event, at most a hundred faults; empty when nothing is, or the event is unknown. */
export function eventFaults(type: string, data: unknown): Fault[] {
  const act = findAct(type);
  return act ? faultsAgainst(type, act.data, data) : [];
}

/** The same for what a path asks at its opening; empty when the path is unknown. */
export function openingFaults(path: string, data: unknown): Fault[] {
  const opening = findPath(path)?.opening;
  return opening ? faultsAgainst(`opening of ${path}`, opening.data, data) : [];
}

/** Everything that is wrong with data of this shape. A shape is compiled once, under its name. */
export function faultsAgainst(name: string, schema: TSchema, data: unknown): Fault[] {
  const check = checkOf(name, schema);
  if (check.Check(data)) return unstorable(data, '/data');
  const faults: Fault[] = [];
  for (const error of check.Errors(data)) {
    faults.push(faultOf(error));
    if (faults.length >= 100) break;
  }
  return firstOfEachPlace(faults);
}
