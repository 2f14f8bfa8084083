import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIGURATION, DATABASE_ADDRESS, PlatformModule } from '@termijn/platform';
import type { Configuration, DatabaseAddress } from '@termijn/platform';
import { CaseStore } from './case-store/case-store.js';
import { assertRealClock } from './database/assert-real-clock.js';
import { dataSourceOptions } from './database/data-source.js';
import { runMigrations } from './database/run-migrations.js';
import { IncreaseStore } from './increase-store/increase-store.js';
import { allViews } from './read/all-views.js';
import { RequestCountTable } from './request-keys/request-count-table.js';
import { RequestKeys } from './request-keys/request-keys.js';
import { VecozoEventList } from './read/vecozo-event-list.js';
import { VecozoInbox } from './vecozo-inbox/vecozo-inbox.js';

/** The database: found or started, brought up to date, connected; and the doors to it. */
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      imports: [PlatformModule],
      inject: [CONFIGURATION, DATABASE_ADDRESS],
      useFactory: async (configuration: Configuration, address: DatabaseAddress) => {
        await runMigrations(address.url);
        if (!configuration.sandboxClock) await assertRealClock(address.url);
        return dataSourceOptions(address.url, { poolSize: configuration.poolSize });
      },
    }),
  ],
  providers: [CaseStore, IncreaseStore, RequestCountTable, RequestKeys, VecozoInbox, VecozoEventList, ...allViews],
  exports: [CaseStore, IncreaseStore, RequestCountTable, RequestKeys, VecozoInbox, VecozoEventList, ...allViews],
})
export class PersistenceModule {}
