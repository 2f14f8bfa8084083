import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import type { ApiRequest } from '../identity/api-request.js';
import { Problem } from '../problems/problem.js';

/** How Nest marks a parameter that is filled from the query. */
const QUERY = '4';

/** Prevents a misspelled filter from being ignored on a route that has none: that would give everything instead of little. */
@Injectable()
export class KnownParametersGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { query } = context.switchToHttp().getRequest<ApiRequest>();
    const given = Object.keys(query as object);
    if (given.length === 0 || this.readsQuery(context)) return true;
    const reason = { nl: 'is hier onbekend', en: 'is not known here' };
    throw Problem.invalid(given.slice(0, 20).map((name) => ({ in: 'query', name, pointer: null, code: 'unknownField', reason })));
  }

  private readsQuery(context: ExecutionContext): boolean {
    const parameters = Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) as object | undefined;
    return Object.keys(parameters ?? {}).some((key) => key.startsWith(`${QUERY}:`));
  }
}
