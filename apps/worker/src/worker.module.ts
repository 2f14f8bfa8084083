import { Module } from '@nestjs/common';
import { CaseworkModule } from '@termijn/casework';
import { PlatformModule } from '@termijn/platform';
import { QueueModule } from '@termijn/queue';
import { VecozoModule } from '@termijn/vecozo';
import { CheckpointClock } from './checkpoint-clock.js';
import { DeadlineWakeUps } from './deadline-wake-ups.js';
import { RequestKeySweeper } from './request-key-sweeper.js';
import { Sweeper } from './sweeper.js';
import { VecozoSweeper } from './vecozo-sweeper.js';

/** What makes the clock act: wake-ups from the queue, and the sweeper. Any number of processes may run it at once. */
@Module({
  imports: [PlatformModule, CaseworkModule, QueueModule, VecozoModule],
  providers: [Sweeper, DeadlineWakeUps, VecozoSweeper, CheckpointClock, RequestKeySweeper],
  exports: [Sweeper],
})
export class WorkerModule {}
