import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { Problem } from '../problems/problem.js';
import { SystemClock } from '../sandbox/system-clock.js';
import { HealthView } from './health.view.js';

/** All that is asked of the data source here. */
interface Migrations {
  showMigrations(): Promise<boolean>;
}

const patienceMs = 2000;

@ApiTags('Gezondheid')
@Controller('health')
export class HealthController {
  constructor(
    @Inject(SystemClock) private readonly clock: SystemClock,
    @InjectDataSource() private readonly migrations: Migrations,
  ) {}

  /** Het proces leeft. */
  @Get('live')
  live(): HealthView {
    return { status: 'ok' };
  }

  /** De databank antwoordt en is bijgewerkt: er kan verkeer komen. */
  @Get('ready')
  async ready(): Promise<HealthView> {
    const late = new Promise<never>((_resolve, reject) => setTimeout(reject, patienceMs, new Error('No answer in time')).unref());
    const pending = await Promise.race([this.check(), late]).catch(() => {
      const nl = 'De databank antwoordt niet.';
      throw Problem.of('notReady', { detail: { nl, en: 'The database does not answer.' }, headers: { 'Retry-After': '2' } });
    });
    if (!pending) return { status: 'ok' };
    const nl = 'De databank is nog niet bijgewerkt.';
    throw Problem.of('notReady', { detail: { nl, en: 'The database has not been migrated.' }, headers: { 'Retry-After': '5' } });
  }

  private async check(): Promise<boolean> {
    await this.clock.now();
    return this.migrations.showMigrations();
  }
}
