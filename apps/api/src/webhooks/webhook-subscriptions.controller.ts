import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { AnswerOnce, ChangedMeanwhile, type Answer, type Answered, type RequestKey as Key } from '@termijn/casework';
import { WebhookSubscriptionList, type SubscriptionTenant, type WebhookSubscriptionEntity } from '@termijn/persistence';
import { factOfType, ManageSubscriptions, SubscriptionNotFound } from '@termijn/webhooks';
import type { Actor } from '@termijn/workflow';
import type { FastifyReply } from 'fastify';
import { answerHeaders } from '../http/send-answer.js';
import { RequestKey } from '../idempotency/request-key.js';
import type { ApiRequest } from '../identity/api-request.js';
import { Caller } from '../identity/caller.js';
import { visibilityOf } from '../identity/visibility-of.js';
import { IfMatch, orPreconditionFailed, type SeenVersions } from '../preconditions/if-match.js';
import { refuseFields } from '../validation/no-fields.js';
import { DeliveryQueryDto } from './delivery-query.dto.js';
import { presentDelivery, presentSubscription } from './present-subscription.js';
import { subscriptionTenantOf } from './subscription-tenant.js';
import { ChangeSubscriptionDto, SubscribeDto } from './subscription.dto.js';
import { DeliveryListView, NewSubscriptionView, SecretView, SubscriptionListView, SubscriptionView } from './subscription.view.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const factsOf = (types: string[]): string[] => types.flatMap((type) => factOfType(type) ?? []);

@ApiTags('Feed en webhooks')
@Controller('webhook-subscriptions')
export class WebhookSubscriptionsController {
  constructor(
    private readonly subscriptions: WebhookSubscriptionList,
    private readonly manage: ManageSubscriptions,
    private readonly answers: AnswerOnce,
  ) {}

  /** Laat u weten wat er in uw trajecten gebeurt: vanaf nu gaat elk feit ondertekend naar dit adres. Het geheim staat alleen in dit antwoord. */
  @Post()
  @ApiCreatedResponse({ type: NewSubscriptionView })
  async subscribe(
    @Caller() actor: Actor,
    @Body() { url, types, description }: SubscribeDto,
    @RequestKey() requestKey: Key | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NewSubscriptionView> {
    const tenant = subscriptionTenantOf(actor);
    const answer = await this.once(requestKey, async () => {
      const words = { url, facts: factsOf(types ?? []), description: description ?? null };
      const id = await this.manage.subscribe({ actor, tenant, ...words, request: requestKey });
      const location = `/v1/webhook-subscriptions/${id}`;
      return { status: HttpStatus.CREATED, body: JSON.stringify(presentSubscription(await this.find(actor, id))), location };
    });
    void reply.headers(answerHeaders(answer));
    const shown = JSON.parse(answer.body) as SubscriptionView;
    return { ...shown, secret: await this.manage.secretOf(tenant, shown.id) };
  }

  /** De abonnementen van uw kant. */
  @Get()
  async list(@Caller() actor: Actor): Promise<SubscriptionListView> {
    return { items: (await this.subscriptions.read(visibilityOf(actor))).map(presentSubscription) };
  }

  /** Eén abonnement. */
  @Get(':id')
  async one(@Caller() actor: Actor, @Param('id') id: string): Promise<SubscriptionView> {
    return presentSubscription(await this.find(actor, id));
  }

  /** Verandert een abonnement, of zet het uit of weer aan. Met If-Match: de ETag die u zag. */
  @Patch(':id')
  async change(
    @Caller() actor: Actor,
    @Param('id') id: string,
    @Body() { url, types, description, status }: ChangeSubscriptionDto,
    @IfMatch() seen: SeenVersions | null,
  ): Promise<SubscriptionView> {
    const facts = types == null ? {} : { facts: factsOf(types) };
    const changes = { url: url ?? undefined, description, status: status ?? undefined, ...facts };
    await this.edit(actor, id, seen, (tenant, found, versions) => this.manage.change(tenant, found, changes, versions));
    return presentSubscription(await this.find(actor, id));
  }

  /** Heft een abonnement op, met zijn bezorglog. Met If-Match: de ETag die u zag. */
  @Delete(':id')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async remove(@Caller() actor: Actor, @Param('id') id: string, @IfMatch() seen: SeenVersions | null): Promise<void> {
    await this.edit(actor, id, seen, (tenant, found, versions) => this.manage.remove(tenant, found, versions));
  }

  /** Geeft een nieuw geheim. Het vorige ondertekent nog een dag mee, zodat u rustig kunt wisselen. */
  @Post(':id/secrets')
  @ApiCreatedResponse({ type: SecretView })
  async rotate(
    @Caller() actor: Actor,
    @Param('id') id: string,
    @Req() { body }: ApiRequest,
    @RequestKey() requestKey: Key | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SecretView> {
    refuseFields(body);
    const tenant = subscriptionTenantOf(actor);
    await this.find(actor, id);
    const answer = await this.once(requestKey, async () => {
      await this.manage.rotate(tenant, id, requestKey?.key ?? null);
      return { status: HttpStatus.CREATED, body: '{}', location: null };
    });
    void reply.headers(answerHeaders(answer));
    return { secret: await this.manage.secretOf(tenant, id) };
  }

  /** Het bezorglog: elk bericht met al zijn pogingen, nieuwste eerst. */
  @Get(':id/deliveries')
  async deliveries(@Caller() actor: Actor, @Param('id') id: string, @Query() query: DeliveryQueryDto): Promise<DeliveryListView> {
    const subscription = await this.find(actor, id);
    const { items, next } = await this.subscriptions.deliveries(subscription.id, query.status, query.request());
    return { items: items.map(presentDelivery), next };
  }

  /** Bezorgt een bericht nog eens, meteen en met hetzelfde kenmerk. */
  @Post(':id/deliveries/:deliveryId/redeliveries')
  @HttpCode(HttpStatus.ACCEPTED)
  async redeliver(
    @Caller() actor: Actor,
    @Param('id') id: string,
    @Param('deliveryId') deliveryId: string,
    @Req() { body }: ApiRequest,
  ): Promise<SubscriptionView> {
    refuseFields(body);
    const tenant = subscriptionTenantOf(actor);
    const subscription = await this.find(actor, id);
    await this.manage.redeliver(tenant, subscription.id, uuid.test(deliveryId) ? deliveryId : nothing);
    return presentSubscription(subscription);
  }

  /** An answer with a secret is kept without it: the secret is read again from where it serves. */
  private once(requestKey: Key | null, work: () => Promise<Answer>): Promise<Answered> {
    return requestKey ? this.answers.execute(requestKey, work) : work().then((answer) => ({ ...answer, replayed: false }));
  }

  /** @throws SubscriptionNotFound, Problem 412, 428 */
  private async edit(
    actor: Actor,
    id: string,
    seen: SeenVersions | null,
    work: (tenant: SubscriptionTenant, id: string, versions: number[] | null) => Promise<boolean>,
  ): Promise<void> {
    const found = await this.find(actor, id);
    const done = work(subscriptionTenantOf(actor), found.id, seen === 'any' ? null : (seen ?? [])).then((edited) => {
      if (!edited) throw new ChangedMeanwhile();
    });
    await orPreconditionFailed(seen, done, async () => presentSubscription(await this.find(actor, id)));
  }

  /** @throws SubscriptionNotFound: a foreign one is as absent as one that never was. */
  private async find(actor: Actor, id: string): Promise<WebhookSubscriptionEntity> {
    const found = await this.subscriptions.one(visibilityOf(actor), id);
    if (!found) throw new SubscriptionNotFound();
    return found;
  }
}

const nothing = '00000000-0000-0000-0000-000000000000';
