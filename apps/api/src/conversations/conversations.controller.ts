import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { RequestKey as Key } from '@termijn/casework';
import { CaseConversations } from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import type { FastifyReply } from 'fastify';
import { CaseDoor } from '../cases/case-door.js';
import { CaseId } from '../cases/case-id.js';
import { EventDoor } from '../events/event-door.js';
import { actRequestOf } from '../events/event-request.js';
import { RecordedView } from '../events/recorded.view.js';
import { sendAnswer } from '../http/send-answer.js';
import { RequestKey } from '../idempotency/request-key.js';
import { Caller } from '../identity/caller.js';
import { IfMatch, type SeenVersions } from '../preconditions/if-match.js';
import type { Telling as Told } from '../problems/problem-document.js';
import { Telling } from '../problems/telling.js';
import { ConversationListView } from './conversation.view.js';

@ApiTags('Vragen en gesprekken')
@Controller('cases/:caseId/conversations')
export class ConversationsController {
  constructor(
    private readonly cases: CaseDoor,
    private readonly conversations: CaseConversations,
    private readonly events: EventDoor,
  ) {}

  /** Vastgelegde gesprekken. */
  @Get()
  async list(@Caller() actor: Actor, @CaseId() caseId: string): Promise<ConversationListView> {
    const { visibility } = await this.cases.open(actor, caseId);
    const rows = await this.conversations.read(visibility, caseId);
    return {
      items: rows.map(({ number, loggedBy, subject, heldOn, participants, notes, loggedAt }) => ({
        number,
        loggedBy,
        subject,
        heldOn,
        participants,
        notes,
        loggedAt,
      })),
    };
  }

  /** Legt een gesprek vast: op elk moment van het jaar, ook na de bekendmaking; het raakt geen termijn. */
  @Post()
  @ApiBody({ schema: { $ref: '#/components/schemas/ConversationRequest' } })
  @ApiCreatedResponse({ type: RecordedView })
  async log(
    @Caller() actor: Actor,
    @CaseId() caseId: string,
    @Body() body: Record<string, unknown>,
    @RequestKey() requestKey: Key | null,
    @IfMatch() seen: SeenVersions | null,
    @Telling() telling: Told,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const event = await actRequestOf('conversation.log', body);
    sendAnswer(reply, await this.events.record({ actor, caseId, event, requestKey, seen, telling }));
  }
}
