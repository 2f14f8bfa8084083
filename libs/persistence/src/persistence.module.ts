import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIGURATION, DATABASE_ADDRESS, PlatformModule } from '@termijn/platform';
import type { Configuration, DatabaseAddress } from '@termijn/platform';
import { AuditStore } from './audit/audit-store.js';
import { CaseStore } from './case-store/case-store.js';
import { assertRealClock } from './database/assert-real-clock.js';
import { assertWalledRole } from './database/assert-walled-role.js';
import { dataSourceOptions } from './database/data-source.js';
import { runMigrations } from './database/run-migrations.js';
import { HistoryStore } from './history/history-store.js';
import { IncreaseStore } from './increase-store/increase-store.js';
import { allViews } from './read/all-views.js';
import { AuditRecordList } from './read/audit-record-list.js';
import { CheckpointList } from './read/checkpoint-list.js';
import { RequestCountTable } from './request-keys/request-count-table.js';
import { RequestKeys } from './request-keys/request-keys.js';
import { VecozoEventList } from './read/vecozo-event-list.js';
import { RevocationStore } from './revocations/revocation-store.js';
import { WebhookSubscriptionList } from './read/webhook-subscription-list.js';
import { VecozoInbox } from './vecozo-inbox/vecozo-inbox.js';
import { WebhookStore } from './webhook-store/webhook-store.js';

const doors = [
  CaseStore,
  IncreaseStore,
  VecozoInbox,
  VecozoEventList,
  WebhookStore,
  WebhookSubscriptionList,
  AuditStore,
  AuditRecordList,
  HistoryStore,
  CheckpointList,
  RevocationStore,
  RequestCountTable,
  RequestKeys,
  ...allViews,
];

/** The database: found or started, brought up to date, connected; and the doors to it. */
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      imports: [PlatformModule],
      inject: [CONFIGURATION, DATABASE_ADDRESS],
      useFactory: async (configuration: Configuration, address: DatabaseAddress) => {
        if (address.ownerUrl) await runMigrations(address.ownerUrl);
        await assertWalledRole(address);
        if (!configuration.sandboxClock) await assertRealClock(address.url);
        return dataSourceOptions(address.url, { poolSize: configuration.poolSize }, address.role);
      },
    }),
  ],
  providers: doors,
  exports: doors,
})
export class PersistenceModule {}
