import { Injectable } from '@nestjs/common';
import { HistoryStore, type Sign, type SignedCheckpoint } from '@termijn/persistence';

/** Marks how far each history has come, signed, so that it can be kept elsewhere. */
@Injectable()
export class TakeCheckpoint {
  constructor(private readonly histories: HistoryStore) {}

  /** Until every history that moved is marked; returns the checkpoints that were taken. */
  async execute(sign: Sign): Promise<SignedCheckpoint[]> {
    const taken: SignedCheckpoint[] = [];
    for (;;) {
      const checkpoint = await this.histories.takeCheckpoint(sign);
      if (!checkpoint) return taken;
      taken.push(checkpoint);
    }
  }
}
