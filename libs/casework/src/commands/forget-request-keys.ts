import { Injectable } from '@nestjs/common';
import { RequestKeys } from '@termijn/persistence';

/** For how long the first answer to a keyed request is given again; published with the API. */
const keptDays = 90;
const BATCH = 1000;

/** Forgets the keys of requests that nobody will repeat any more. */
@Injectable()
export class ForgetRequestKeys {
  constructor(private readonly keys: RequestKeys) {}

  /** Returns how many were forgotten. Any number of processes may do this at once. */
  async execute(): Promise<number> {
    let total = 0;
    for (;;) {
      const forgotten = await this.keys.forgetOlderThan(keptDays, BATCH);
      total += forgotten;
      if (forgotten < BATCH) return total;
    }
  }
}
