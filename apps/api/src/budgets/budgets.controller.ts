import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SetBudget } from '@termijn/casework';
import { IncreaseStore, type IncreaseBudget } from '@termijn/persistence';
import { remainderOf, type Actor } from '@termijn/workflow';
import { Caller } from '../identity/caller.js';
import { Problem } from '../problems/problem.js';
import { BudgetQueryDto } from './budget-query.dto.js';
import { BudgetListView, BudgetView } from './budget.view.js';
import { SetBudgetDto } from './set-budget.dto.js';

const knownYear = /^20[2-9]\d$/;
const knownScope = /^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+){0,9}$/;

const present = (budget: IncreaseBudget): BudgetView => ({ ...budget, headroom: remainderOf(budget.amount, budget.granted) });

@ApiTags('Budgetten')
@Controller('budgets')
export class BudgetsController {
  constructor(
    private readonly increases: IncreaseStore,
    private readonly setBudget: SetBudget,
  ) {}

  /** De budgetten van uw verzekeraar waaruit verhogingen van het zorgkostenplafond worden toegewezen, met hun ruimte. */
  @Get()
  async list(@Caller() { role, insurer }: Actor, @Query() { contractYear }: BudgetQueryDto): Promise<BudgetListView> {
    const budgets = await this.increases.budgets(role === 'administrator' ? null : insurer, contractYear ?? null);
    return { items: budgets.map(present) };
  }

  /** Stelt een budget, of een ander bedrag ervoor: nooit minder dan wat al is toegewezen. */
  @Put(':year/:scope')
  async set(
    @Caller() actor: Actor,
    @Param('year') year: string,
    @Param('scope') scope: string,
    @Body() { amount }: SetBudgetDto,
  ): Promise<BudgetView> {
    if (!knownYear.test(year) || !knownScope.test(scope)) throw Problem.of('notFound');
    return present(await this.setBudget.execute({ actor, contractYear: Number(year), scope, amount }));
  }
}
