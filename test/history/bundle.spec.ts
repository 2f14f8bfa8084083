import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { TakeCheckpoint } from '@termijn/casework';
import { HistoryStore } from '@termijn/persistence';
import { anOffer, ApiUnderTest, expectProblem, otherAgb } from '../http/api-under-test.js';
import { aSigner } from './stored-histories.js';

describe('a dossier to take along', () => {
  let api: ApiUnderTest;
  let caseId: string;
  let folder: string;
  const sign = aSigner();

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    await api.setClock('2026-06-12T08:00:00Z');
    caseId = await api.openCase();
    await api.openCase(otherAgb);
    const offered = await api.send('POST', `/v1/cases/${caseId}/offers`, { token: await api.token('provider'), body: anOffer() });
    expect(offered.status).toBe(201);
  });
  afterAll(() => api.stop());
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'termijn-bundle-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const checkpoint = () => new TakeCheckpoint(new HistoryStore(api.database.dataSource)).execute(sign);

  /** Unpacks the bundle in the empty folder and returns the names in it. */
  async function unpack(token: string, id = caseId): Promise<string[]> {
    const answer = await api.app.inject({ method: 'GET', url: `/v1/cases/${id}/bundle`, headers: { authorization: `Bearer ${token}` } });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/zip']);
    const files = unzipSync(answer.rawPayload);
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    return Object.keys(files).sort();
  }

  function run(...args: string[]): { status: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['verify.mjs', ...args], { cwd: folder, env: {}, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  }

  function change(name: string, at: (bytes: Buffer) => number): void {
    const bytes = readFileSync(join(folder, name));
    bytes[at(bytes)]! ^= 1;
    writeFileSync(join(folder, name), bytes);
  }

  it('can be checked before there is a checkpoint: the chain alone', async () => {
    const names = await unpack(await api.token('provider'));
    expect(names).toEqual(expect.arrayContaining(['README.md', 'bundle.json', 'events/000001.txt', 'verify.mjs']));
    expect(run()).toEqual({ status: 0, output: expect.stringContaining('signed up to 0') });
  });

  it('is checked by a third party in an empty folder, and found out after any byte was changed', async () => {
    const kept = await checkpoint();
    const names = await unpack(await api.token('purchaser'));
    expect(run()).toEqual({ status: 0, output: expect.stringMatching(/GOED.*events, 0 zonder inhoud/) });
    writeFileSync(join(folder, 'kept.json'), JSON.stringify(kept));
    expect(run('kept.json')).toMatchObject({ status: 0 });

    for (const name of names.filter((one) => one.startsWith('events/'))) {
      for (const at of [() => 0, (bytes: Buffer) => bytes.length >> 1, (bytes: Buffer) => bytes.length - 1]) {
        change(name, at);
        expect([name, run().status]).toEqual([name, 1]);
        change(name, at);
      }
    }
    expect(run().status).toBe(0);
    change('public-key.pem', () => 40);
    expect(run().status).toBe(1);
    change('public-key.pem', () => 40);
    writeFileSync(join(folder, 'kept.json'), JSON.stringify(kept.map((one) => ({ ...one, statement: `${one.statement} ` }))));
    expect(run('kept.json')).toEqual({ status: 1, output: expect.stringContaining('het bewaarde controlepunt is een ander') });
  });

  it('is found out when the list itself was changed: a hash, the order, the case, the end, the signature', async () => {
    await unpack(await api.token('purchaser'));
    const bundle = JSON.parse(readFileSync(join(folder, 'bundle.json'), 'utf8')) as {
      case: Record<string, unknown>;
      events: { seq: number; hash: string; digest: string }[];
      checkpoint: { statement: string; signature: string; head: { seq: number; hash: string } };
    };
    const with_ = (changed: object): number | null => {
      writeFileSync(join(folder, 'bundle.json'), JSON.stringify({ ...bundle, ...changed }));
      return run().status;
    };
    expect(with_({})).toBe(0);
    const { events, checkpoint: marked } = bundle;
    const [first, second, ...rest] = events;
    expect(with_({ events: [{ ...first!, hash: second!.hash }, second, ...rest] })).toBe(1);
    expect(with_({ events: [second, first, ...rest] })).toBe(1);
    expect(with_({ events: events.slice(0, -1) })).toBe(1);
    expect(with_({ case: { ...bundle.case, insurer: 'zk' } })).toBe(1);
    expect(with_({ checkpoint: { ...marked, statement: marked.statement.replace('number: 1', 'number: 2') } })).toBe(1);
    expect(with_({ checkpoint: { ...marked, head: { seq: 1, hash: first!.hash } } })).toBe(1);
    expect(with_({ format: 'x' })).toBe(1);
  });

  it('leaves out what its reader may not see, and the chain still holds', async () => {
    const provider = await api.token('provider', { agb: '06020303' });
    const purchaser = await api.token('purchaser');
    await api.setClock('2026-05-20T08:00:00Z');
    const opened = await api.send('POST', '/v1/cases', {
      token: provider,
      body: {
        ...{
          insurer: 'vgz',
          contractYear: 2027,
          contractedBefore: false,
          provider: { agb: '06020303', name: 'ZBC De Nieuwe', kind: 'zbc' },
        },
        data: { specialisms: ['0303'], motivation: 'Wij leveren deze zorg al aan uw verzekerden.' },
      },
    });
    const id = opened.json.id as string;
    const act = async (token: string, type: string, data: object) =>
      (await api.send('POST', `/v1/cases/${id}/events`, { token, body: { type, data }, headers: { 'if-match': '*' } })).status;
    await api.setClock('2026-06-04T08:00:00Z');
    expect([opened.status, await act(purchaser, 'questionnaire.makeAvailable', {})]).toEqual([201, 201]);
    expect(await act(provider, 'questionnaire.save', { answers: { clinicalStay: false } })).toBe(201);
    const withDraft = await unpack(provider, id);
    expect(run()).toMatchObject({ status: 0, output: expect.stringContaining('0 zonder inhoud') });
    rmSync(join(folder, 'events'), { recursive: true });
    const without = await unpack(purchaser, id);
    expect(without).toHaveLength(withDraft.length - 1);
    expect(run()).toMatchObject({ status: 0, output: expect.stringContaining('1 zonder inhoud') });
  });

  it('is for who may see the case, and reading it is recorded', async () => {
    const foreign = await api.token('provider', { agb: otherAgb });
    for (const url of [`/v1/cases/${caseId}/bundle`, `/v1/cases/${caseId}/history-verification`])
      expectProblem(await api.send('GET', url, { token: foreign }), 404, 'caseNotFound');
    const verified = await api.send('GET', `/v1/cases/${caseId}/history-verification`, { token: await api.token('provider') });
    expect(verified.json).toMatchObject({ caseId, intact: true, faults: [], events: expect.any(Number) });
  });

  it('comes with checkpoints that everybody may keep', async () => {
    const sent = await api.send('GET', '/v1/checkpoints', { token: await api.token('provider') });
    expect(sent.json).toEqual({ items: [expect.objectContaining({ number: 1, heads: 2, statement: expect.any(String) })], next: null });
    expectProblem(await api.send('GET', '/v1/checkpoints'), 401, 'tokenMissing');
  });
});
