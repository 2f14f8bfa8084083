import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { policyThen } from '@termijn/casework';
import { CaseDeadlines, CasePolicyMoves } from '@termijn/persistence';
import { proveDeadline, type Actor } from '@termijn/workflow';
import { CaseDoor } from '../cases/case-door.js';
import { CaseId } from '../cases/case-id.js';
import { Caller } from '../identity/caller.js';
import type { Telling as Told } from '../problems/problem-document.js';
import { Problem } from '../problems/problem.js';
import { Telling } from '../problems/telling.js';
import { SystemClock } from '../sandbox/system-clock.js';
import { CaseDeadlineQueryDto, ProofQueryDto } from './deadline-query.dto.js';
import { DeadlineListView } from './deadline.view.js';
import { presentDeadline } from './present-deadline.js';
import { ProofView } from './proof.view.js';

@ApiTags('Termijnen')
@Controller('cases/:caseId/deadlines')
export class CaseDeadlinesController {
  constructor(
    private readonly cases: CaseDoor,
    private readonly deadlines: CaseDeadlines,
    private readonly moves: CasePolicyMoves,
    private readonly clock: SystemClock,
  ) {}

  /** De termijnen van een traject, ook die voorbij zijn. */
  @Get()
  async list(
    @Caller() actor: Actor,
    @CaseId() caseId: string,
    @Query() { reminders }: CaseDeadlineQueryDto,
    @Telling() { language }: Told,
  ): Promise<DeadlineListView> {
    const { visibility } = await this.cases.open(actor, caseId);
    const [rows, now] = await Promise.all([this.deadlines.read(visibility, caseId, reminders ?? false), this.clock.now()]);
    return { items: rows.map((row) => presentDeadline(row, now, language)) };
  }

  /** Waarom een termijn op die dag valt: regel, citaat en elke rekenstap, opnieuw berekend uit de beleidsversie waaronder zij ontstond. */
  @Get(':key/proof')
  async proof(
    @Caller() actor: Actor,
    @CaseId() caseId: string,
    @Param('key') key: string,
    @Query() { revision }: ProofQueryDto,
    @Telling() { language }: Told,
  ): Promise<ProofView> {
    const { found, visibility } = await this.cases.open(actor, caseId);
    const [rows, now] = await Promise.all([this.deadlines.read(visibility, caseId, true), this.clock.now()]);
    const row = rows.filter((one) => one.key === key && (revision === undefined || one.revision === revision)).at(-1);
    if (!row) throw Problem.of('notFound', { detail: { nl: 'Dit traject heeft die termijn niet.', en: 'The case has no such deadline.' } });
    // Version 1 is where every case begins, unless it was opened under a later one and moved on.
    const moves = found.policyVersion > 1 ? await this.moves.read(visibility, caseId) : [];
    const policy = policyThen(found, moves, row.openedSeq);
    const { steps, ...proof } = proveDeadline(row, policy);
    return {
      deadline: presentDeadline(row, now, language),
      policyVersion: policy.version,
      ...proof,
      steps: steps.map(({ code, result, ...words }) => ({ code, text: words[language], result })),
    };
  }
}
