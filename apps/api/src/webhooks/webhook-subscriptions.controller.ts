import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { RequestKey as Key } from '@termijn/casework';
import { WebhookSubscriptionList, type WebhookSubscriptionEntity } from '@termijn/persistence';
import { factOfType, ManageSubscriptions, SubscriptionNotFound } from '@termijn/webhooks';
import type { Actor } from '@termijn/workflow';
import type { FastifyReply } from 'fastify';
import { RequestKey } from '../idempotency/request-key.js';
import type { ApiRequest } from '../identity/api-request.js';
import { Caller } from '../identity/caller.js';
import { visibilityOf } from '../identity/visibility-of.js';
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
    const { id, secret, again } = await this.manage.subscribe({
      actor,
      tenant,
      url,
      facts: factsOf(types ?? []),
      description: description ?? null,
      request: requestKey,
    });
    void reply.headers({ Location: `/v1/webhook-subscriptions/${id}`, ...(again ? { 'Idempotent-Replayed': 'true' } : {}) });
    return { ...presentSubscription(await this.find(actor, id)), secret };
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

  /** Verandert een abonnement, of zet het uit of weer aan. */
  @Patch(':id')
  async change(@Caller() actor: Actor, @Param('id') id: string, @Body() body: ChangeSubscriptionDto): Promise<SubscriptionView> {
    const { url, types, description, status } = body;
    const changes = {
      url: url ?? undefined,
      description,
      status: status ?? undefined,
      ...(types == null ? {} : { facts: factsOf(types) }),
    };
    await this.manage.change(subscriptionTenantOf(actor), (await this.find(actor, id)).id, changes);
    return presentSubscription(await this.find(actor, id));
  }

  /** Heft een abonnement op, met zijn bezorglog. */
  @Delete(':id')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async remove(@Caller() actor: Actor, @Param('id') id: string): Promise<void> {
    await this.manage.remove(subscriptionTenantOf(actor), (await this.find(actor, id)).id);
  }

  /** Geeft een nieuw geheim. Het vorige ondertekent nog een dag mee, zodat u rustig kunt wisselen. */
  @Post(':id/secrets')
  @ApiCreatedResponse({ type: SecretView })
  async rotate(
    @Caller() actor: Actor,
    @Param('id') id: string,
    @Req() { body }: ApiRequest,
    @RequestKey() requestKey: Key | null,
  ): Promise<SecretView> {
    refuseFields(body);
    const tenant = subscriptionTenantOf(actor);
    return { secret: await this.manage.rotate(tenant, (await this.find(actor, id)).id, requestKey?.key ?? null) };
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

  /** @throws SubscriptionNotFound: a foreign one is as absent as one that never was. */
  private async find(actor: Actor, id: string): Promise<WebhookSubscriptionEntity> {
    const found = await this.subscriptions.one(visibilityOf(actor), id);
    if (!found) throw new SubscriptionNotFound();
    return found;
  }
}

const nothing = '00000000-0000-0000-0000-000000000000';
