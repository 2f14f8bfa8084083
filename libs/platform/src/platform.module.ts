import { Module } from '@nestjs/common';
import { CONFIGURATION } from './config/configuration.js';
import type { Configuration } from './config/configuration.js';
import { readConfiguration } from './config/read-configuration.js';
import { createLogger, LOGGER } from './logging/create-logger.js';
import { NestLogger } from './logging/nest-logger.js';
import { DATABASE_ADDRESS, findDatabase } from './postgres/database-address.js';
import { EmbeddedPostgresShutdown } from './postgres/embedded-postgres-shutdown.js';

/** What a process needs to stand on: its configuration, its log and the address of its database. */
@Module({
  providers: [
    { provide: CONFIGURATION, useFactory: () => readConfiguration() },
    { provide: LOGGER, inject: [CONFIGURATION], useFactory: (configuration: Configuration) => createLogger(configuration) },
    { provide: DATABASE_ADDRESS, inject: [CONFIGURATION], useFactory: findDatabase },
    NestLogger,
    EmbeddedPostgresShutdown,
  ],
  exports: [CONFIGURATION, LOGGER, DATABASE_ADDRESS, NestLogger],
})
export class PlatformModule {}
