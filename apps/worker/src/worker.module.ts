import { Module } from '@nestjs/common';
import { CaseworkModule } from '@termijn/casework';
import { PlatformModule } from '@termijn/platform';
import { QueueModule } from '@termijn/queue';
import { DeadlineWakeUps } from './deadline-wake-ups.js';
import { Sweeper } from './sweeper.js';

/** What makes the clock act: wake-ups from the queue, and the sweeper. Any number of processes may run it at once. */
@Module({
  imports: [PlatformModule, CaseworkModule, QueueModule],
  providers: [Sweeper, DeadlineWakeUps],
  exports: [Sweeper],
})
export class WorkerModule {}
