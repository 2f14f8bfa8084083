import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { ApiRequest } from '../identity/api-request.js';
import { Problem } from '../problems/problem.js';
import { RequestAllowance, type Allowance } from './request-allowance.js';

/** Asked by machines that must always get an answer. */
const uncounted = /^\/v1\/health\//;
const inbox = /^\/v1\/vecozo\/events$/;

/** Which allowances a request draws on, the narrowest first: each with whose it is. */
function allowancesOf({ actor, ip, method, routeOptions }: ApiRequest): [Allowance, string][] {
  const route = routeOptions.url ?? '';
  if (uncounted.test(route)) return [];
  if (!actor) return [['address', ip]];
  const { role, subject, insurer, agb } = actor;
  const tenant = insurer ?? agb ?? 'administrators';
  if (method === 'POST' && inbox.test(route)) return [['inbox', tenant]];
  return [
    ['identity', JSON.stringify([role, tenant, subject])],
    ['tenant', tenant],
  ];
}

/**
 * Prevents one account, organisation or address from taking the service for itself. After the token: who asks is known by it alone.
 * How much is left is not told: a count in every answer would make no two answers alike, and that of an organisation shows how busy it is.
 */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(private readonly allowance: RequestAllowance) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const taken = await Promise.all(allowancesOf(request).map(([allowance, of]) => this.allowance.take(allowance, of)));
    const refused = taken.find(({ allowed }) => !allowed);
    if (refused) throw Problem.of('tooManyRequests', { headers: { 'Retry-After': String(refused.seconds) } });
    return true;
  }
}
