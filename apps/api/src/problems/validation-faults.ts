import type { ValidationError } from 'class-validator';
import type { RequestFault } from './problem.js';
import { wordings } from './wordings.js';

/** Of several complaints about one value, the most telling: its type before its form. */
const order = ['whitelistValidation', 'isString', 'isBoolean', 'isInt', 'isObject', 'nestedValidation', 'isIn', 'maxLength', 'isText'];

function firstComplaint({ constraints = {}, value }: ValidationError): string | undefined {
  const names = Object.keys(constraints);
  if (names.length === 0) return undefined;
  if (!names.includes('whitelistValidation') && (value === undefined || value === null)) {
    return names.find((name) => wordings[name]?.code === 'required') ?? 'required';
  }
  return order.find((name) => names.includes(name)) ?? names[0];
}

const possible = (complaint: string, { constraints }: ValidationError): string => {
  const values = complaint === 'isIn' ? /following values: (.*)$/.exec(constraints?.['isIn'] ?? '')?.[1] : undefined;
  return values === undefined ? '' : `: ${values}`;
};

/** Every complaint of class-validator as a fault with its place, one for each place. */
export function validationFaults(errors: ValidationError[], where: 'body' | 'query', above: string[] = []): RequestFault[] {
  return errors.flatMap((error) => {
    const path = [...above, error.property];
    const inner = validationFaults(error.children ?? [], where, path);
    const complaint = firstComplaint(error);
    if (complaint === undefined) return inner;
    const { code, nl, en } = wordings[complaint] ?? { code: 'invalid', nl: 'klopt niet', en: 'is not valid' };
    const options = possible(complaint, error);
    const pointer = where === 'body' ? `/${path.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}` : null;
    return [{ in: where, name: path.join('.'), pointer, code, reason: { nl: nl + options, en: en + options } }, ...inner];
  });
}
