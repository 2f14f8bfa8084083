import type { ArgumentMetadata, PipeTransform, Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { Problem, type RequestFault } from '../problems/problem.js';
import { validationFaults } from '../problems/validation-faults.js';
import { wordings } from '../problems/wordings.js';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const queryFault = (name: string, complaint: string): RequestFault => {
  const { code, nl, en } = wordings[complaint]!;
  return { in: 'query', name, pointer: null, code, reason: { nl, en } };
};

/** A parameter that comes twice, since readers would disagree on which one counts; and names that every object has. */
function oddParameters(query: Record<string, unknown>): RequestFault[] {
  return Object.entries(query).flatMap(([name, value]) => {
    if (name in Object.prototype) return [queryFault(name, 'whitelistValidation')];
    return Array.isArray(value) ? [queryFault(name, 'repeated')] : [];
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
  return { dto, faults: validationFaults(errors, where) };
}

/** Checks bodies and queries against their classes and tells all faults at once. */
export class RequestValidation implements PipeTransform {
  async transform(value: unknown, { type, metatype }: ArgumentMetadata): Promise<unknown> {
    if (type !== 'body' && type !== 'query') return value;
    if (!isObject(value)) throw Problem.of('bodyRequired');
    if (!metatype || metatype === Object) return value;
    const odd = type === 'query' ? oddParameters(value) : [];
    const even = Object.fromEntries(Object.entries(value).filter(([name]) => !odd.some((fault) => fault.name === name)));
    const { dto, faults } = await faultsAgainst(metatype as Type<object>, even, type);
    if (odd.length + faults.length > 0) throw Problem.invalid([...odd, ...faults]);
    return dto;
  }
}
