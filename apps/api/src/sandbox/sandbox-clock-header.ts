import { Inject, Injectable } from '@nestjs/common';
import { SetSandboxClock } from '@termijn/casework';
import { CONFIGURATION, type Configuration } from '@termijn/platform';

/** An answer must not wait for its header when the database does not answer. */
const patienceMs = 200;

/** Says on every answer that this system's clock can be set, and what it says. Null where it cannot. */
@Injectable()
export class SandboxClockHeader {
  private asking: Promise<string> | null = null;

  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly clock: SetSandboxClock,
  ) {}

  async read(): Promise<string | null> {
    if (!this.configuration.sandboxClock) return null;
    // Requests that end together ask once.
    this.asking ??= this.ask().finally(() => (this.asking = null));
    return this.asking;
  }

  private async ask(): Promise<string> {
    const late = new Promise<string>((resolve) => setTimeout(resolve, patienceMs, 'on').unref());
    return Promise.race([this.clock.read().then((clock) => (clock ? `on; now=${clock.now}` : 'on; real time')), late]).catch(() => 'on');
  }
}
