import { Body, Controller, Get, HttpCode, HttpStatus, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiExtraModels, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { toInstant } from '@termijn/calendar';
import { VecozoEventList, type VecozoEventEntity } from '@termijn/persistence';
import { CONFIGURATION, type Configuration } from '@termijn/platform';
import { DismissEvent, EventNotFound, ReceiveEvent, RetryEvent } from '@termijn/vecozo';
import type { Actor } from '@termijn/workflow';
import type { FastifyReply } from 'fastify';
import type { ApiRequest } from '../identity/api-request.js';
import { Caller } from '../identity/caller.js';
import type { Telling as Told } from '../problems/problem-document.js';
import { Problem } from '../problems/problem.js';
import { Telling } from '../problems/telling.js';
import { faultsAgainst } from '../validation/request-validation.js';
import { DismissVecozoEventDto } from './dismiss-vecozo-event.dto.js';
import { OfferSeal } from '../offers/offer-seal.js';
import type { Language } from '../problems/words.js';
import { presentVecozoEvent } from './present-vecozo-event.js';
import { RetryVecozoEventDto } from './retry-vecozo-event.dto.js';
import { VecozoEventDto } from './vecozo-event.dto.js';
import { vecozoEventOf } from './vecozo-event-of-body.js';
import { VecozoEventListView, VecozoEventView } from './vecozo-event.view.js';
import { VecozoQueryDto } from './vecozo-query.dto.js';
import { mayReadOf, reportersInsurer } from './vecozo-readers.js';

@ApiTags('VECOZO')
@ApiExtraModels(VecozoEventDto)
@Controller('vecozo/events')
export class VecozoEventsController {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly events: VecozoEventList,
    private readonly receiveEvent: ReceiveEvent,
    private readonly retryEvent: RetryEvent,
    private readonly dismissEvent: DismissEvent,
    private readonly seal: OfferSeal,
  ) {}

  /** Meldt wat er in VECOZO gebeurde. Het wordt eerst bewaard en dan toegepast; het antwoord zegt wat ervan werd. Hetzelfde nog eens: 200, zonder tweede gevolg. */
  @Post()
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiBody({ schema: { $ref: '#/components/schemas/VecozoEventRequest' } })
  @ApiAcceptedResponse({ type: VecozoEventView, description: 'Bewaard; status zegt wat ervan werd.' })
  @ApiOkResponse({ type: VecozoEventView, description: 'Deze melding was er al; dit is wat ervan werd.' })
  async receive(
    @Caller() actor: Actor,
    @Body() body: Record<string, unknown>,
    @Req() { rawBody }: ApiRequest,
    @Telling() { language }: Told,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VecozoEventView> {
    const insurer = reportersInsurer(actor);
    // A token says who sent it, not what: in production an act is only done in a side's name when the message itself is signed.
    if (this.configuration.production) throw Problem.of('vecozoSignatureRequired');
    const received = await vecozoEventOf(body);
    const raw = rawBody?.toString('utf8') ?? JSON.stringify(body);
    const isNew = await this.receiveEvent.execute({ actor, insurer, ...received, body, raw });
    const event = await this.events.ofSender(insurer, received.eventId);
    if (!event) throw new EventNotFound();
    void reply.code(isNew ? HttpStatus.ACCEPTED : HttpStatus.OK).header('Location', `/v1/vecozo/events/${event.id}`);
    return this.present(actor, event, language);
  }

  /** Wat VECOZO meldde en wat ervan werd, nieuwste eerst. */
  @Get()
  async list(@Caller() actor: Actor, @Query() query: VecozoQueryDto, @Telling() { language }: Told): Promise<VecozoEventListView> {
    const { status, caseId, since } = query;
    const filter = { status, caseId, since: since === undefined ? undefined : toInstant(since) };
    const { items, next } = await this.events.read(mayReadOf(actor), filter, query.request());
    return { items: await Promise.all(items.map((event) => this.present(actor, event, language))), next };
  }

  /** Eén melding, op ons kenmerk of dat van de afzender. */
  @Get(':id')
  async one(@Caller() actor: Actor, @Param('id') id: string, @Telling() { language }: Told): Promise<VecozoEventView> {
    return this.present(actor, await this.find(actor, id), language);
  }

  /** Probeert een melding nog eens, ook als het volgnummer ervoor ontbreekt. */
  @Post(':id/retries')
  @HttpCode(HttpStatus.OK)
  @ApiBody({ type: RetryVecozoEventDto, required: false })
  @ApiOkResponse({ type: VecozoEventView })
  async retry(
    @Caller() actor: Actor,
    @Param('id') id: string,
    @Req() { body }: ApiRequest,
    @Telling() { language }: Told,
  ): Promise<VecozoEventView> {
    const event = await this.find(actor, id);
    if (body !== undefined && (typeof body !== 'object' || body === null || Array.isArray(body))) throw Problem.of('bodyRequired');
    const { dto, faults } = await faultsAgainst(RetryVecozoEventDto, (body ?? {}) as Record<string, unknown>, 'body');
    if (faults.length > 0) throw Problem.invalid(faults);
    await this.retryEvent.execute({ event, caseId: dto.caseId ?? null });
    return this.present(actor, await this.find(actor, event.id), language);
  }

  /** Haalt een melding van de lijst, met de reden. */
  @Post(':id/dismissals')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: VecozoEventView })
  async dismiss(
    @Caller() actor: Actor,
    @Param('id') id: string,
    @Body() { reason }: DismissVecozoEventDto,
    @Telling() { language }: Told,
  ): Promise<VecozoEventView> {
    const event = await this.find(actor, id);
    await this.dismissEvent.execute(event, reason, actor);
    return this.present(actor, await this.find(actor, event.id), language);
  }

  private async present(actor: Actor, event: VecozoEventEntity, language: Language): Promise<VecozoEventView> {
    return presentVecozoEvent(event, await this.seal.ofVecozoEvent(actor, event), language);
  }

  /** @throws EventNotFound: a foreign event is as absent as one that never was. */
  private async find(actor: Actor, id: string): Promise<VecozoEventEntity> {
    const event = await this.events.one(mayReadOf(actor), id);
    if (!event) throw new EventNotFound();
    return event;
  }
}
