import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SetBudget } from '@termijn/casework';
import { IncreaseStore, type IncreaseBudget } from '@termijn/persistence';
import { remainderOf, type Actor } from '@termijn/workflow';
import { Caller } from '../identity/caller.js';
import { BeforeWriting, orPreconditionFailed, type Precondition } from '../preconditions/if-match.js';
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
  async list(@Caller() actor: Actor, @Query() { contractYear }: BudgetQueryDto): Promise<BudgetListView> {
    return { items: (await this.budgetsFor(actor, contractYear ?? null)).map(present) };
  }

  /** Eén budget van uw verzekeraar, met zijn ETag. */
  @Get(':year/:scope')
  async one(@Caller() actor: Actor, @Param('year') year: string, @Param('scope') scope: string): Promise<BudgetView> {
    // Of several insurers there may be one of this name each.
    if (!knownYear.test(year) || !knownScope.test(scope) || actor.insurer === null) throw Problem.of('notFound');
    const budget = await this.find(actor, Number(year), scope);
    if (!budget) throw Problem.of('notFound');
    return budget;
  }

  /**
   * Stelt een budget, of een ander bedrag ervoor: nooit minder dan wat al is toegewezen. Met If-Match (de ETag die u zag), of voor een
   * nieuw budget If-None-Match: *.
   */
  @Put(':year/:scope')
  async set(
    @Caller() actor: Actor,
    @Param('year') year: string,
    @Param('scope') scope: string,
    @Body() { amount }: SetBudgetDto,
    @BeforeWriting() expected: Precondition,
  ): Promise<BudgetView> {
    if (!knownYear.test(year) || !knownScope.test(scope)) throw Problem.of('notFound');
    const contractYear = Number(year);
    const set = this.setBudget.execute({ actor, contractYear, scope, amount, expected: expected ?? [] });
    return present(await orPreconditionFailed(expected, set, async () => (await this.find(actor, contractYear, scope)) ?? null));
  }

  private async find(actor: Actor, contractYear: number, scope: string): Promise<BudgetView | undefined> {
    const budget = (await this.budgetsFor(actor, contractYear)).find((one) => one.scope === scope);
    return budget && present(budget);
  }

  private budgetsFor({ role, insurer }: Actor, contractYear: number | null): Promise<IncreaseBudget[]> {
    return this.increases.budgets(role === 'administrator' ? null : insurer, contractYear);
  }
}
