import { Module } from '@nestjs/common';
import { PersistenceModule } from '@termijn/persistence';
import { PlatformModule } from '@termijn/platform';
import { QueueConnection } from './connection/queue-connection.js';
import { WakeUps } from './wake-ups/wake-ups.js';

/** BullMQ, on Redis or on PostgreSQL. Only the worker uses it: no request ever waits for the queue. */
@Module({
  imports: [PlatformModule, PersistenceModule],
  providers: [QueueConnection, WakeUps],
  exports: [QueueConnection, WakeUps],
})
export class QueueModule {}
