import { Module, type OnModuleInit } from '@nestjs/common';
import { CaseworkModule, FireDueDeadlines } from '@termijn/casework';
import { PersistenceModule } from '@termijn/persistence';
import { DismissEvent } from './commands/dismiss-event.js';
import { ReceiveEvent } from './commands/receive-event.js';
import { ReconcileEvents } from './commands/reconcile-events.js';
import { ReplayEvents } from './commands/replay-events.js';
import { RetryEvent } from './commands/retry-event.js';
import { SettleCase } from './commands/settle-case.js';

const commands = [ReceiveEvent, SettleCase, RetryEvent, DismissEvent, ReplayEvents, ReconcileEvents];

/** What VECOZO reports: kept, and applied when its moment comes. */
@Module({ imports: [PersistenceModule, CaseworkModule], providers: commands, exports: commands })
export class VecozoModule implements OnModuleInit {
  constructor(
    private readonly deadlines: FireDueDeadlines,
    private readonly settle: SettleCase,
  ) {}

  /** Prevents a deadline from firing while something that was received in time still waits to be applied. */
  onModuleInit(): void {
    this.deadlines.before((caseId) => this.settle.attempt(caseId));
  }
}
