import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { RequestKey as Key } from '@termijn/casework';
import { CaseQuestions } from '@termijn/persistence';
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
import { Problem } from '../problems/problem.js';
import { Telling } from '../problems/telling.js';
import { QuestionListView } from './question.view.js';

@ApiTags('Vragen en gesprekken')
@Controller('cases/:caseId/questions')
export class QuestionsController {
  constructor(
    private readonly cases: CaseDoor,
    private readonly questions: CaseQuestions,
    private readonly events: EventDoor,
  ) {}

  /** Vragen en hun antwoorden. */
  @Get()
  async list(@Caller() actor: Actor, @CaseId() caseId: string): Promise<QuestionListView> {
    const { visibility } = await this.cases.open(actor, caseId);
    const rows = await this.questions.read(visibility, caseId);
    return {
      items: rows.map(({ number, askedBy, text, askedAt, dueOn, answer, answeredAt }) => ({
        number,
        askedBy,
        text,
        askedAt,
        dueOn,
        answer,
        answeredAt,
      })),
    };
  }

  /** Stelt een vraag aan de inkoper; het antwoord komt binnen twee weken. */
  @Post()
  @ApiBody({ schema: { $ref: '#/components/schemas/QuestionRequest' } })
  @ApiCreatedResponse({ type: RecordedView })
  async ask(
    @Caller() actor: Actor,
    @CaseId() caseId: string,
    @Body() body: Record<string, unknown>,
    @RequestKey() requestKey: Key | null,
    @IfMatch() seen: SeenVersions | null,
    @Telling() telling: Told,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const event = await actRequestOf('question.ask', body);
    sendAnswer(reply, await this.events.record({ actor, caseId, event, requestKey, seen, telling }));
  }

  /** Beantwoordt een vraag, ook nadat het traject is geëindigd. */
  @Post(':number/answers')
  @ApiBody({ schema: { $ref: '#/components/schemas/AnswerRequest' } })
  @ApiCreatedResponse({ type: RecordedView })
  async answer(
    @Caller() actor: Actor,
    @CaseId() caseId: string,
    @Param('number') number: string,
    @Body() body: Record<string, unknown>,
    @RequestKey() requestKey: Key | null,
    @IfMatch() seen: SeenVersions | null,
    @Telling() telling: Told,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!/^[1-9]\d{0,4}$/.test(number)) throw Problem.of('notFound');
    const event = await actRequestOf('question.answer', body, { question: Number(number) });
    sendAnswer(reply, await this.events.record({ actor, caseId, event, requestKey, seen, telling }));
  }
}
