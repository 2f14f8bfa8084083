import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { CONFIGURATION, type Configuration } from '@termijn/platform';
import { refuse, rolesInWords, type Actor, type CallerRole } from '@termijn/workflow';
import { VecozoEventList, WebhookSubscriptionList, withinScope } from '@termijn/persistence';
import { CaseDoor } from '../cases/case-door.js';
import type { ApiRequest } from '../identity/api-request.js';
import { requestScopeOf } from '../identity/request-scope-of.js';
import { visibilityOf } from '../identity/visibility-of.js';
import { Problem } from '../problems/problem.js';
import { vecozoVisibilityOf } from '../vecozo/vecozo-readers.js';
import { rightOf } from './endpoint-rights.js';

/** Looks whether somebody may know of what an address names. @throws what the address itself would say to who may not. */
type Look = (actor: Actor, id: string) => Promise<unknown>;

/** What records an act is refused as the act itself would be. */
function refusalOf(method: string, address: string, { role }: Actor, right: readonly CallerRole[]): Problem {
  const words = rolesInWords([...right]);
  const detail = { nl: `Dit is voorbehouden aan ${words.nl}.`, en: `This is reserved to ${words.en}.` };
  const records = method === 'POST' && address.startsWith('/v1/cases');
  if (!records) return Problem.of('notForThisRole', { detail });
  return Problem.refused(refuse('roleNotAllowed', { ...detail, liftedBy: words, facts: { role, roles: right } }));
}

/** Lets a role use only the addresses that the table gives it. What it may not even see is not there; what it sees but may not use, is forbidden. */
@Injectable()
export class RightsGuard implements CanActivate {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly cases: CaseDoor,
    private readonly vecozoEvents: VecozoEventList,
    private readonly subscriptions: WebhookSubscriptionList,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { actor, method, routeOptions, params } = context.switchToHttp().getRequest<ApiRequest>();
    const address = routeOptions.url ?? '';
    const right = rightOf(method, address);
    if (right === 'open') return true;
    if (!actor) throw Problem.of('tokenMissing', { headers: { 'WWW-Authenticate': 'Bearer' } });
    if (right.some((role) => role === actor.role)) return true;
    const { caseId, id } = params as Record<string, string | undefined>;
    // Guards come before the interceptor that binds a request to its caller.
    const scope = requestScopeOf(context, actor, this.reflector);
    await withinScope(scope, async () => this.lookAt(address)?.(actor, caseId ?? id ?? ''));
    throw refusalOf(method, address, actor, right);
  }

  /** Null where nothing is named, such as a list. */
  private lookAt(address: string): Look | null {
    if (address.startsWith('/v1/cases/:caseId')) return (actor, caseId) => this.cases.open(actor, caseId);
    if (address.startsWith('/v1/vecozo/events/:id')) return (actor, id) => this.lookAtEvent(actor, id);
    if (address.startsWith('/v1/webhook-subscriptions/:id')) return (actor, id) => this.lookAtSubscription(actor, id);
    if (address.startsWith('/v1/sandbox/')) return () => this.lookAtSandbox();
    return null;
  }

  private async lookAtEvent(actor: Actor, id: string): Promise<void> {
    const visibility = vecozoVisibilityOf(actor);
    if (!visibility || !(await this.vecozoEvents.one(visibility, id))) throw Problem.of('vecozoEventNotFound');
  }

  private async lookAtSubscription(actor: Actor, id: string): Promise<void> {
    if (!(await this.subscriptions.one(visibilityOf(actor), id))) throw Problem.of('webhookSubscriptionNotFound');
  }

  private lookAtSandbox(): Promise<void> {
    return this.configuration.sandboxClock ? Promise.resolve() : Promise.reject(Problem.of('notFound'));
  }
}
