import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { RequestKey as Key } from '@termijn/casework';
import { CaseHistory, encodeCursor } from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import type { FastifyReply } from 'fastify';
import { CaseDoor } from '../cases/case-door.js';
import { CaseId } from '../cases/case-id.js';
import { sendAnswer } from '../http/send-answer.js';
import { RequestKey } from '../idempotency/request-key.js';
import { Caller } from '../identity/caller.js';
import { OfferSeal } from '../offers/offer-seal.js';
import { IfMatch, type SeenVersions } from '../preconditions/if-match.js';
import type { Telling as Told } from '../problems/problem-document.js';
import { Problem } from '../problems/problem.js';
import { Telling } from '../problems/telling.js';
import { PageDto } from '../validation/page.dto.js';
import { EventDoor } from './event-door.js';
import { eventRequestOf } from './event-request.js';
import { EventListView, EventView } from './event.view.js';
import { presentStoredEvent } from './present-event.js';
import { RecordedView } from './recorded.view.js';

@ApiTags('Gebeurtenissen')
@Controller('cases/:caseId/events')
export class EventsController {
  constructor(
    private readonly cases: CaseDoor,
    private readonly history: CaseHistory,
    private readonly events: EventDoor,
    private readonly seal: OfferSeal,
  ) {}

  /** Het dossier: alles wat er is gebeurd, in volgorde. */
  @Get()
  async list(
    @Caller() actor: Actor,
    @CaseId() caseId: string,
    @Query() page: PageDto,
    @Telling() { language }: Told,
  ): Promise<EventListView> {
    const { found, visibility } = await this.cases.open(actor, caseId);
    const [{ items, next }, seal] = await Promise.all([
      this.history.read(visibility, caseId, page.request()),
      this.seal.ofCase(actor, found),
    ]);
    return { items: items.map((row) => presentStoredEvent(row, actor, seal, language)), next };
  }

  /** Eén gebeurtenis uit het dossier. */
  @Get(':seq')
  async one(
    @Caller() actor: Actor,
    @CaseId() caseId: string,
    @Param('seq') seq: string,
    @Telling() { language }: Told,
  ): Promise<EventView> {
    const { found, visibility } = await this.cases.open(actor, caseId);
    if (!/^[1-9]\d{0,8}$/.test(seq)) throw Problem.of('notFound');
    const before = encodeCursor('history', [String(Number(seq) - 1)]);
    const [row] = (await this.history.read(visibility, caseId, { limit: 1, after: before })).items;
    if (row?.seq !== Number(seq)) throw Problem.of('notFound');
    return presentStoredEvent(row, actor, await this.seal.ofCase(actor, found), language);
  }

  /** Brengt een traject verder: een handeling van de eigen kant, of van de andere kant met bewijs. */
  @Post()
  @ApiBody({ schema: { $ref: '#/components/schemas/EventRequest' } })
  @ApiCreatedResponse({ type: RecordedView })
  async record(
    @Caller() actor: Actor,
    @CaseId() caseId: string,
    @Body() body: Record<string, unknown>,
    @RequestKey() requestKey: Key | null,
    @IfMatch() seen: SeenVersions | null,
    @Telling() telling: Told,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const event = await eventRequestOf(body);
    sendAnswer(reply, await this.events.record({ actor, caseId, event, requestKey, seen, telling }));
  }
}
