import 'reflect-metadata';
import { TakeCheckpoint } from '@termijn/casework';
import { checkpointSigner, CONFIGURATION, type Configuration } from '@termijn/platform';
import { withHistories } from './histories/with-histories.js';

/** Takes a checkpoint now, and prints what was signed as a list of checkpoints: to be kept elsewhere. */
await withHistories('checkpoint', async (app) => {
  const sign = checkpointSigner(app.get<Configuration>(CONFIGURATION, { strict: false }));
  const taken = await app.get(TakeCheckpoint).execute(sign);
  process.stdout.write(`${JSON.stringify(taken, null, 2)}\n`);
  return 0;
});
