import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CaseworkModule } from '@termijn/casework';
import { systemScope, withinScope } from '@termijn/persistence';
import { Module } from '@nestjs/common';
import { PlatformModule } from '@termijn/platform';

@Module({ imports: [PlatformModule, CaseworkModule] })
class HistoriesModule {}

/** Runs a command on the histories, over all tenants, and ends the process with the status that it returns; 2 when it fails. */
export async function withHistories(action: string, work: (app: INestApplicationContext) => Promise<number>): Promise<void> {
  try {
    const app = await NestFactory.createApplicationContext(HistoriesModule, { logger: ['error'], abortOnError: false });
    try {
      process.exitCode = await withinScope(systemScope(action), () => work(app));
    } finally {
      await app.close();
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
