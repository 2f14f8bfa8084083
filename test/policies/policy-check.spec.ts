import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPolicy, type PurchasingPolicy } from '@termijn/policies';

interface Ran {
  code: number;
  out: string;
  error: string;
}

async function run(...args: string[]): Promise<Ran> {
  const child = spawn(process.execPath, ['dist/apps/api/src/check-policies.js', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ran = { code: -1, out: '', error: '' };
  child.stdout.on('data', (chunk) => (ran.out += String(chunk)));
  child.stderr.on('data', (chunk) => (ran.error += String(chunk)));
  [ran.code] = (await once(child, 'close')) as [number];
  return ran;
}

/** `npm run policies:check`, as a process of its own. */
describe('The check of the policies', () => {
  let folder: string;
  const caresq = findPolicy('caresq', 2027) as PurchasingPolicy;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'termijn-check-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A folder with these files. */
  function withFiles(name: string, files: Record<string, string>): string {
    mkdirSync(join(folder, name));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
    return join(folder, name);
  }

  it('tells the findings of the shipped policies by insurer, and ends well', async () => {
    const { code, out, error } = await run();
    expect([code, error]).toEqual([0, '']);
    const heads = out.split('\n').filter((line) => /^\S.*20\d\d: /.test(line));
    expect(heads).toHaveLength(10);
    expect(out).toContain(
      '[tegenstrijdig] Het antwoord mag tot en met donderdag 12 november 2026 komen, 1 dag na de laatste dag om te tekenen',
    );
    expect(out).toContain('ZZ27-4 (donderdag 12 november 2026): "Binnen 6 weken" — Overzicht inkoopbeleid msz 2027, ');
    expect(out).toContain('Tussen verzekeraars');
    expect(out).toMatch(/Samen: \d+ tegenstrijdig, \d+ let op, \d+ ter kennisneming\.\n$/);
  });

  it('keeps to an insurer and a year', async () => {
    const { code, out } = await run('--insurer', 'salland', '--year', '2027');
    expect(code).toBe(0);
    expect(out).toContain('Salland 2027: 1 tegenstrijdig');
    expect(out).toContain('laterThanOthersPublish');
    expect(out).not.toContain('Menzis 2027');
  });

  it('ends with 2 on a contradiction when asked to be strict, and only then', async () => {
    expect((await run('--strict', '--insurer', 'salland')).code).toBe(2);
    expect((await run('--strict', '--insurer', 'caresq')).code).toBe(0);
  });

  it('writes JSON', async () => {
    const { out } = await run('--json', '--insurer', 'zorg-en-zekerheid', '--year', '2027');
    const report = JSON.parse(out) as { policies: { findings: object[] }[]; shared: object[]; refused: object[] };
    expect(report.policies[0]?.findings[0]).toMatchObject({ code: 'answerAfterSigning', days: -1, contractYear: 2027 });
    expect(report.refused).toEqual([]);
  });

  it('refuses a faulty file with the place of every fault, and tells of the others', async () => {
    const bad = { ...caresq, insurer: 'eigen', colour: 'blue', contractYear: 'x' };
    const own = withFiles('faulty', {
      'a-good.json': JSON.stringify({ ...caresq, insurer: 'eigen', insurerName: 'Eigen Huis' }),
      'b-bad.json': JSON.stringify(bad),
      'c-no.json': '{',
      'd-again.json': JSON.stringify(caresq),
      'read-me.txt': 'geen beleid',
    });
    const { code, out, error } = await run('--policies', own, '--insurer', 'eigen');
    expect(code).toBe(1);
    expect(out).toContain('Eigen Huis 2027: ');
    expect(error).toContain('b-bad.json is niet bruikbaar:\n');
    expect(error).toContain('  /colour: ');
    expect(error).toContain('  /contractYear: ');
    expect(error).toMatch(/c-no\.json is niet bruikbaar:\n {2}\/: /);
    expect(error).toContain('d-again.json is niet bruikbaar:\n  /version: Caresq 2027: this version is there already');
    const { refused } = JSON.parse((await run('--policies', own, '--json')).out) as { refused: { name: string }[] };
    expect(refused.map(({ name }) => name)).toEqual(['b-bad.json', 'c-no.json', 'd-again.json']);
  });

  it('refuses a policy whose quote is not in the text that it names', async () => {
    const { title = '', heading = '' } = { title: caresq.sources[0]?.title, heading: caresq.general[0]?.source.heading };
    const quotes = [...caresq.general, ...caresq.segments.flatMap(({ milestones }) => milestones)].flatMap(({ quote, source }) => [
      source.heading,
      quote,
    ]);
    const rules = caresq.segments.flatMap(({ rule }) => (rule ? [rule.source.heading, rule.quote] : []));
    const text = [title, heading, ...quotes, ...rules].join('\n').replaceAll('…', '\n');
    const right = withFiles('right', { 'overzicht.txt': text });
    expect(await run('--sources', right, '--insurer', 'caresq')).toMatchObject({ code: 0, error: '' });
    const wrong = withFiles('wrong', { 'overzicht.txt': text.replaceAll('11 november', '12 oktober') });
    const { code, error } = await run('--sources', wrong, '--insurer', 'caresq');
    expect(code).toBe(1);
    expect(error).toMatch(/Caresq 2027 is niet bruikbaar:\n {2}\S+ CA-3: Not in \S+: ".*11 november/);
    expect((await run('--sources', withFiles('none', {}), '--insurer', 'caresq')).error).toContain('No text opens with');
  });

  it('says what cannot be carried out', async () => {
    const faulty = [
      ['--nope'],
      ['--year', '1999'],
      ['--insurer', ''],
      ['--insurer', 'nobody'],
      ['--policies', join(folder, 'nowhere')],
      ['--sources', join(folder, 'nowhere')],
    ];
    const ran = await Promise.all(faulty.map(async (args) => ({ args, ...(await run(...args)) })));
    for (const { args, code, out, error } of ran) {
      expect([args, code, out]).toEqual([args, 1, '']);
      expect(error).toContain('npm run policies:check -- --help');
    }
    expect(await run('--help')).toMatchObject({ code: 0, error: '', out: expect.stringContaining('--sources') });
  });
});
