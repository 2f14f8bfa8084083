// npm run fuzz: the long tier of test/fuzz, with the servers of the tests and the service of dist. Ends with 1 on a fault.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const jest = fileURLToPath(import.meta.resolve('jest/bin/jest'));
const run = spawnSync(
  process.execPath,
  [jest, '--runInBand', '--testRegex', 'test/fuzz/long-run\\.fuzz\\.ts$', '--reporters', './tools/quiet-reporter.mjs'],
  { stdio: 'inherit', env: { ...process.env, FUZZ_ARGUMENTS: JSON.stringify(process.argv.slice(2)) } },
);
process.exitCode = run.status ?? 1;
