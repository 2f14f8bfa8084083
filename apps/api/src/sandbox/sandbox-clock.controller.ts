import { Body, Controller, Delete, Get, Inject, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { toInstant } from '@termijn/calendar';
import { SetSandboxClock } from '@termijn/casework';
import { CONFIGURATION, type Configuration } from '@termijn/platform';
import { Problem } from '../problems/problem.js';
import { SandboxClockView } from './sandbox-clock.view.js';
import { SetClockDto } from './set-clock.dto.js';
import { SystemClock } from './system-clock.js';

@ApiTags('Zandbak')
@Controller('sandbox/clock')
export class SandboxClockController {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly sandbox: SetSandboxClock,
    private readonly clock: SystemClock,
  ) {}

  /** Hoe laat het is voor het systeem. */
  @Get()
  async read(): Promise<SandboxClockView> {
    this.admit();
    const clock = await this.sandbox.read();
    return { set: clock !== null, now: clock?.now ?? (await this.clock.now()), ticking: clock?.ticking ?? true, steps: null };
  }

  /** Zet de klok van het hele systeem. Alles wat dan vervalt is gebeurd als het antwoord er is. */
  @Put()
  async set(@Body() { now, ticking }: SetClockDto): Promise<SandboxClockView> {
    this.admit();
    const { clock, swept } = await this.sandbox.set(toInstant(now), ticking ?? true);
    return { set: true, now: clock.now, ticking: clock.ticking, steps: swept.steps };
  }

  /** Terug naar de echte tijd. */
  @Delete()
  async clear(): Promise<SandboxClockView> {
    this.admit();
    const { steps } = await this.sandbox.clear();
    return { set: false, now: await this.clock.now(), ticking: true, steps };
  }

  /** Where no clock can be set, there is nothing here. */
  private admit(): void {
    if (!this.configuration.sandboxClock) throw Problem.of('notFound');
  }
}
