import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyOptions } from '../../apps/worker/src/histories/verify-options.js';
import { chainAnew, StoredHistories } from './stored-histories.js';

/** The programs as they are started by npm, on a database behind its walls. */
describe('the programs for histories', () => {
  let histories: StoredHistories;
  let folder: string;

  beforeAll(async () => {
    histories = await StoredHistories.with(3, 4);
    folder = mkdtempSync(join(tmpdir(), 'termijn-programs-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await histories.end();
  });

  function run(
    program: string,
    args: string[] = [],
    environment: Record<string, string> = {},
  ): { status: number | null; out: string; err: string } {
    const file = join(process.cwd(), 'dist', 'apps', 'worker', 'src', `${program}.js`);
    const env = { PATH: process.env['PATH'], NODE_ENV: 'test', DATABASE_URL: histories.database.url, SANDBOX_CLOCK: '1', DATA_DIR: folder };
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { env: { ...env, ...environment }, encoding: 'utf8' });
    return { status, out: stdout, err: stderr };
  }

  it('take a checkpoint, keep it elsewhere, and find what was rewritten since', async () => {
    const taken = run('checkpoint');
    expect([taken.status, taken.err]).toEqual([0, '']);
    const kept = join(folder, 'kept.json');
    writeFileSync(kept, taken.out);
    const [checkpoint] = JSON.parse(taken.out) as { number: number; publicKey: string }[];
    expect(checkpoint).toMatchObject({ number: 1 });
    const key = join(folder, 'key.pem');
    writeFileSync(key, checkpoint!.publicKey);
    expect(run('verify-history', ['--checkpoints', kept, '--public-key', key])).toEqual({
      status: 0,
      out: expect.stringMatching(/^GOED: .*3 trajecten, 12 gebeurtenissen, 1 controlepunten\. 1 elders bewaard/),
      err: '',
    });
    expect(JSON.parse(run('checkpoint').out)).toEqual([]); // nothing moved

    const [caseId] = histories.caseIds as [string];
    await histories.tamper(
      [`update case_event set payload = payload || ' ' where case_id = $1 and seq = 2`, [caseId]],
      [chainAnew, [caseId, 2]],
    );
    const found = run('verify-history', ['--checkpoints', kept]);
    expect([found.status, found.out]).toEqual([1, expect.stringContaining(`FOUT rewritten: traject ${caseId}`)]);
    expect(run('verify-history', ['--case', caseId]).status).toBe(1);
    expect(await histories.faults([], '019b2f6e-0000-7000-8000-000000000001')).toMatchObject([{ code: 'caseMissing' }]);

    const { publicKey } = generateKeyPairSync('ed25519');
    writeFileSync(key, publicKey.export({ type: 'spki', format: 'pem' }));
    const other = run('verify-history', ['--public-key', key]);
    expect([other.status, other.out]).toEqual([1, expect.stringContaining('signatureInvalid')]);
  }, 60_000);

  it('say what is wrong with what was asked', () => {
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, '{"items": [{"number": 1}]}');
    for (const args of [['--case', 'x'], ['--checkpoints', bad], ['--checkpoints', join(folder, 'none')], ['--nonsense']])
      expect(() => verifyOptions(args)).toThrow();
    expect(verifyOptions(['--help'])).toBe('help');
    expect(run('verify-history', ['--nonsense'])).toMatchObject({ status: 2, err: expect.stringContaining('--checkpoints') });
    writeFileSync(bad, 'no key');
    expect(run('checkpoint', [], { CHECKPOINT_KEY_FILE: bad })).toMatchObject({
      status: 2,
      err: expect.stringContaining('CHECKPOINT_KEY_FILE must name a PEM file'),
    });
    const migrated = run('migrate', [], { DATABASE_OWNER_URL: histories.database.url });
    expect(migrated).toMatchObject({ status: 0, out: expect.stringContaining('already up to date') });
  }, 60_000);
});
