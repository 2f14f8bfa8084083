import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DeadlineWindow } from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import { Caller } from '../identity/caller.js';
import { visibilityOf } from '../identity/visibility-of.js';
import type { Telling as Told } from '../problems/problem-document.js';
import { Telling } from '../problems/telling.js';
import { SystemClock } from '../sandbox/system-clock.js';
import { DeadlineQueryDto } from './deadline-query.dto.js';
import { DueDeadlineListView } from './deadline.view.js';
import { presentDueDeadline } from './present-deadline.js';

@ApiTags('Termijnen')
@Controller('deadlines')
export class DeadlinesController {
  constructor(
    private readonly deadlines: DeadlineWindow,
    private readonly clock: SystemClock,
  ) {}

  /** Alles wat vervalt, over alle trajecten: voor één kant, in een venster van dagen. */
  @Get()
  async list(@Caller() actor: Actor, @Query() query: DeadlineQueryDto, @Telling() { language }: Told): Promise<DueDeadlineListView> {
    const { side, from, to, status, kind } = query;
    const filter = { side, from, to, status, ...(kind ? { kinds: [kind] } : {}) };
    const [{ items, next }, now] = await Promise.all([this.deadlines.read(visibilityOf(actor), filter, query.request()), this.clock.now()]);
    return { items: items.map((row) => presentDueDeadline(row, now, language)), next };
  }
}
