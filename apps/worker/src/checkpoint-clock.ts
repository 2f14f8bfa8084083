import { Inject, Injectable } from '@nestjs/common';
import { TakeCheckpoint } from '@termijn/casework';
import type { Sign } from '@termijn/persistence';
import { checkpointSigner, CONFIGURATION, type Configuration } from '@termijn/platform';
import { RecurringWork } from './recurring-work.js';

/** Signs a checkpoint of the histories now and then. Several processes may: one does, the others find nothing left to mark. */
@Injectable()
export class CheckpointClock extends RecurringWork {
  private readonly sign: Sign;

  constructor(
    @Inject(CONFIGURATION) configuration: Configuration,
    private readonly checkpoints: TakeCheckpoint,
  ) {
    const everyMs = configuration.checkpointMinutes * 60_000;
    super({ purpose: 'checkpoint', failure: 'Taking a checkpoint of the histories failed', everyMs, firstAfterMs: everyMs });
    this.sign = checkpointSigner(configuration);
  }

  protected async round(): Promise<void> {
    for (const { number } of await this.checkpoints.execute(this.sign)) {
      this.log.log(`Checkpoint ${String(number)} of the histories was signed`);
    }
  }
}
