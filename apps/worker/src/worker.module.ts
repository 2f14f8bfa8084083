import { Module } from '@nestjs/common';
import { CaseworkModule } from '@termijn/casework';
import { PersistenceModule } from '@termijn/persistence';
import { PlatformModule } from '@termijn/platform';
import { QueueModule } from '@termijn/queue';
import { VecozoModule } from '@termijn/vecozo';
import { CheckpointClock } from './checkpoint-clock.js';
import { WebhooksModule } from '@termijn/webhooks';
import { DeadlineWakeUps } from './deadline-wake-ups.js';
import { RequestKeySweeper } from './request-key-sweeper.js';
import { Sweeper } from './sweeper.js';
import { VecozoReconciler } from './vecozo-reconciler.js';
import { VecozoSweeper } from './vecozo-sweeper.js';
import { WebhookSweeper } from './webhook-sweeper.js';

/** What makes the clock act: wake-ups from the queue, and the sweeper. Any number of processes may run it at once. */
@Module({
  imports: [PlatformModule, PersistenceModule, CaseworkModule, QueueModule, VecozoModule, WebhooksModule],
  providers: [Sweeper, DeadlineWakeUps, VecozoSweeper, VecozoReconciler, WebhookSweeper, CheckpointClock, RequestKeySweeper],
  exports: [Sweeper],
})
export class WorkerModule {}
