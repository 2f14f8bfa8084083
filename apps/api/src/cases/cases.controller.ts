import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { OpenCase, ReadCaseActions, type RequestKey as Key } from '@termijn/casework';
import { CaseList } from '@termijn/persistence';
import { findInsurer } from '@termijn/policies';
import { findPath, type Actor } from '@termijn/workflow';
import type { FastifyReply } from 'fastify';
import { RecordedView } from '../events/recorded.view.js';
import { renderFor } from '../events/render-recorded.js';
import { sendAnswer } from '../http/send-answer.js';
import { RequestKey } from '../idempotency/request-key.js';
import { requireKey } from '../idempotency/require-key.js';
import { Caller } from '../identity/caller.js';
import { visibilityOf } from '../identity/visibility-of.js';
import type { Telling as Told } from '../problems/problem-document.js';
import { Telling } from '../problems/telling.js';
import { SystemClock } from '../sandbox/system-clock.js';
import { ActionsView } from './action.view.js';
import { CaseId } from './case-id.js';
import { CaseQueryDto } from './case-query.dto.js';
import { CaseReader } from './case-reader.js';
import { CaseListView, CaseView } from './case.view.js';
import { OpenCaseDto } from './open-case.dto.js';
import { openingOf } from './opening-of.js';
import { presentActions } from './present-actions.js';
import { presentSummary } from './present-summary.js';

@ApiTags('Trajecten')
@Controller('cases')
export class CasesController {
  constructor(
    private readonly list: CaseList,
    private readonly reader: CaseReader,
    private readonly openCase: OpenCase,
    private readonly readActions: ReadCaseActions,
    private readonly clock: SystemClock,
  ) {}

  /** De trajecten die u mag zien, nieuwste eerst. */
  @Get()
  async find(@Caller() actor: Actor, @Query() query: CaseQueryDto, @Telling() { language }: Told): Promise<CaseListView> {
    const { path, state, insurer, provider: providerAgb, contractYear, overdue, dueBefore } = query;
    const insurerId = insurer === undefined ? undefined : (findInsurer(insurer)?.id ?? insurer);
    const filter = { path, state, insurer: insurerId, providerAgb, contractYear, overdue, dueBefore };
    const [{ items, next }, now] = await Promise.all([this.list.read(visibilityOf(actor), filter, query.request()), this.clock.now()]);
    return { items: items.map((row) => presentSummary(row, now, language)), next };
  }

  /** Opent een traject tegen de nieuwste versie van het inkoopbeleid, die het traject dan houdt. */
  @Post()
  @ApiCreatedResponse({ type: RecordedView })
  async open(
    @Caller() actor: Actor,
    @Body() body: OpenCaseDto,
    @RequestKey() requestKey: Key | null,
    @Telling() telling: Told,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const input = openingOf(body);
    // Of requests there may be several: nothing else would stop the second.
    if (input.path !== null && findPath(input.path)?.acquisition === false) requireKey(requestKey);
    const render = renderFor(actor, telling, ({ caseId }) => `/v1/cases/${caseId}`);
    sendAnswer(reply, await this.openCase.execute({ actor, input, requestKey, render }));
  }

  /** Hoe een traject ervoor staat. */
  @Get(':caseId')
  one(@Caller() actor: Actor, @CaseId() caseId: string, @Telling() { language }: Told): Promise<CaseView> {
    return this.reader.read(actor, caseId, language);
  }

  /** Wat u nu kunt doen, met welke gegevens; en wat nu niet kan, waarom, wie dat kan wegnemen en tot wanneer. */
  @Get(':caseId/actions')
  async actions(@Caller() actor: Actor, @CaseId() caseId: string, @Telling() { language }: Told): Promise<ActionsView> {
    const { case: found, now, actions } = await this.readActions.execute(caseId, actor);
    return presentActions(found, now, actions, language);
  }
}
