import { FuzzRun } from './running/run-fuzz.js';

/** The small tier of `npm run fuzz`: the same classes, fewer requests. */
describe('Generated requests of every class of bad input', () => {
  it('are answered in time, as problems, and without effect', async () => {
    const lines: string[] = [];
    const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_122);
    const report = await FuzzRun.of({ requests: 3000, seed, endpoint: null, only: null }, (line) => lines.push(line));
    console.info(`${lines.join('\n')}\n${report.summary()}`);
    expect(report.faultList()).toBe('');
    expect(report.sent).toBeGreaterThan(2500);
  }, 300_000);
});
