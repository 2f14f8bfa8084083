import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPolicy } from '@termijn/policies';
import { replay, type Step, type StoredSnapshot } from '@termijn/workflow';
import { goldenScenarios } from './scenarios.js';

interface GoldenHistory {
  insurer: string;
  contractYear: number;
  policyVersion: number;
  steps: Step[];
  snapshot: StoredSnapshot;
}

const fileOf = (name: string): string => join(process.cwd(), 'test/golden/histories', `${name}.json`);

/** `WRITE_GOLDEN=1` writes the files of scenarios that have none yet; a file that exists is never overwritten. */
function write(name: string): void {
  const player = goldenScenarios[name]!();
  const { insurer, contractYear, policyVersion } = player.context;
  const history: GoldenHistory = { insurer, contractYear, policyVersion, steps: player.steps, snapshot: player.last.snapshot };
  writeFileSync(fileOf(name), `${JSON.stringify(history, null, 2)}\n`, { flag: 'wx' });
}

describe.each(Object.keys(goldenScenarios))('the golden history %s', (name) => {
  if (process.env['WRITE_GOLDEN'] === '1' && !existsSync(fileOf(name))) write(name);

  it('replays to the snapshot it had', () => {
    const golden = JSON.parse(readFileSync(fileOf(name), 'utf8')) as GoldenHistory;
    const policy = findPolicy(golden.insurer, golden.contractYear, golden.policyVersion);
    expect(replay(golden.steps, policy!)).toEqual(golden.snapshot);
  });

  it('is decided today as it was then', () => {
    const golden = JSON.parse(readFileSync(fileOf(name), 'utf8')) as GoldenHistory;
    expect(JSON.parse(JSON.stringify(goldenScenarios[name]!().steps))).toEqual(golden.steps);
  });
});
