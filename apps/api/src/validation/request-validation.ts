import type { ArgumentMetadata, PipeTransform, Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { Problem, type RequestFault } from '../problems/problem.js';
import { validationFaults } from '../problems/validation-faults.js';
import { wordings } from '../problems/wordings.js';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parameters that come twice: readers would disagree on which one counts. */
function repeatedParameters(query: Record<string, unknown>): RequestFault[] {
  const { code, nl, en } = wordings['repeated']!;
  return Object.entries(query)
    .filter(([, value]) => Array.isArray(value))
    .map(([name]) => ({ in: 'query', name, pointer: null, code, reason: { nl, en } }));
}

/** Fields with a name that every object has: class-transformer leaves them out in silence, so that nobody else would see them. */
function inheritedNames(value: unknown, where: 'body' | 'query', above: string[] = []): RequestFault[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => inheritedNames(item, where, [...above, String(index)]));
  if (!isObject(value)) return [];
  const { code, nl, en } = wordings['whitelistValidation']!;
  return Object.entries(value).flatMap(([name, inner]): RequestFault[] => {
    const path = [...above, name];
    if (!(name in Object.prototype)) return inheritedNames(inner, where, path);
    return [{ in: where, name: path.join('.'), pointer: where === 'body' ? `/${path.join('/')}` : null, code, reason: { nl, en } }];
  });
}

/** All faults of a value against its class; unknown fields are faults too. */
export async function faultsAgainst<T extends object>(
  shape: Type<T>,
  value: Record<string, unknown>,
  where: 'body' | 'query',
): Promise<{ dto: T; faults: RequestFault[] }> {
  const dto = plainToInstance(shape, value);
  const errors = await validate(dto, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, stopAtFirstError: false });
  return { dto, faults: [...inheritedNames(value, where), ...validationFaults(errors, where)] };
}

/** Checks bodies and queries against their classes and tells all faults at once. */
export class RequestValidation implements PipeTransform {
  async transform(value: unknown, { type, metatype }: ArgumentMetadata): Promise<unknown> {
    if (type !== 'body' && type !== 'query') return value;
    if (!isObject(value)) throw Problem.of('bodyRequired');
    if (!metatype || metatype === Object) return value;
    const twice = type === 'query' ? repeatedParameters(value) : [];
    const { dto, faults } = await faultsAgainst(metatype as Type<object>, value, type);
    if (twice.length + faults.length > 0) throw Problem.invalid([...twice, ...faults]);
    return dto;
  }
}
