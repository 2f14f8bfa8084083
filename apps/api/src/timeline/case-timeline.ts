import { Injectable } from '@nestjs/common';
import { policyOf } from '@termijn/casework';
import { CaseBreaches, CaseDeadlines, CaseHistory, CaseLateReceipts, type CaseEventEntity, type Visibility } from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import { CaseDoor } from '../cases/case-door.js';
import type { Language } from '../problems/words.js';
import { SystemClock } from '../sandbox/system-clock.js';
import { drawTimeline } from './draw-timeline.js';
import { timelineOf } from './timeline-of.js';

/** As many rows of the history as are read at once. */
const batch = 200;

/** Draws what happened to a case and what is due, for who may see it. */
@Injectable()
export class CaseTimeline {
  constructor(
    private readonly cases: CaseDoor,
    private readonly history: CaseHistory,
    private readonly deadlines: CaseDeadlines,
    private readonly breaches: CaseBreaches,
    private readonly lateReceipts: CaseLateReceipts,
    private readonly clock: SystemClock,
  ) {}

  /** @throws CaseNotFound */
  async draw(actor: Actor, caseId: string, language: Language): Promise<string> {
    const { found, visibility } = await this.cases.open(actor, caseId);
    const [history, deadlines, breaches, lateReceipts, now] = await Promise.all([
      this.wholeHistory(visibility, caseId),
      this.deadlines.read(visibility, caseId),
      this.breaches.read(visibility, caseId),
      this.lateReceipts.read(visibility, caseId),
      this.clock.now(),
    ]);
    return drawTimeline(timelineOf({ found, policy: policyOf(found), history, deadlines, breaches, lateReceipts }, now, language));
  }

  private async wholeHistory(visibility: Visibility, caseId: string): Promise<CaseEventEntity[]> {
    const rows: CaseEventEntity[] = [];
    let after: string | null = null;
    do {
      const { items, next } = await this.history.read(visibility, caseId, { limit: batch, after });
      rows.push(...items);
      after = next;
    } while (after !== null);
    return rows;
  }
}
