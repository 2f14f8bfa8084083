import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { TakeCheckpoint } from '@termijn/casework';
import { systemScope, withinScope, type Sign } from '@termijn/persistence';
import { checkpointSigner, CONFIGURATION, type Configuration } from '@termijn/platform';
import { OutageLog } from '@termijn/queue';

/** Signs a checkpoint of the histories now and then. Several processes may: one does, the others find nothing left to mark. */
@Injectable()
export class CheckpointClock implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(CheckpointClock.name);
  private readonly outage = new OutageLog(this.log, 'Taking a checkpoint of the histories failed');
  private readonly sign: Sign;
  private readonly intervalMs: number;
  private timer: NodeJS.Timeout | null = null;
  private underWay: Promise<void> | null = null;

  constructor(
    @Inject(CONFIGURATION) configuration: Configuration,
    private readonly checkpoints: TakeCheckpoint,
  ) {
    this.sign = checkpointSigner(configuration);
    this.intervalMs = configuration.checkpointMinutes * 60_000;
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void (this.underWay = this.take()), this.intervalMs);
    this.timer.unref();
  }

  /** Lets the one under way finish. */
  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.underWay;
  }

  private async take(): Promise<void> {
    try {
      const taken = await withinScope(systemScope('checkpoint'), () => this.checkpoints.execute(this.sign));
      for (const { number } of taken) this.log.log(`Checkpoint ${String(number)} of the histories was signed`);
      this.outage.recovered();
    } catch (error) {
      this.outage.failed(error);
    }
  }
}
