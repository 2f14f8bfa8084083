import { fuzzOptions, fuzzUsage } from './running/options.js';
import { FuzzRun } from './running/run-fuzz.js';

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

/** Whether the service stood it. */
async function stands(args: string[]): Promise<boolean> {
  const options = fuzzOptions(args);
  if (options === 'help') {
    tell(fuzzUsage);
    return true;
  }
  const { faults, ...report } = await FuzzRun.of(options, tell).then((run) => ({
    faults: run.faults,
    summary: run.summary(),
    list: run.faultList(),
  }));
  tell(`\n${report.summary}\n`);
  tell(faults.length === 0 ? 'No fault was found.' : `${String(faults.length)} faults:\n${report.list}`);
  return faults.length === 0;
}

/** The long tier: what `npm run fuzz` starts, with the servers of jest and without its reports. */
it('stands generated requests', async () => {
  const stood = await stands(JSON.parse(process.env['FUZZ_ARGUMENTS'] ?? '[]') as string[]).catch((error: unknown) => {
    tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return false;
  });
  expect(stood).toBe(true);
}, 2_000_000_000);
