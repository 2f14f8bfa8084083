import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPolicy, policyVersions, type PurchasingPolicy } from '@termijn/policies';
import { replay, type Step } from '@termijn/workflow';
import { ApiUnderTest, expectProblem, otherAgb, type Sent } from './api-under-test.js';

const first = findPolicy('vgz', 2027) as PurchasingPolicy;

/** Version 2 from 1 July 2026: a hospital's offer may come until 15 October. */
function second(): PurchasingPolicy {
  const copy = structuredClone({ ...first, version: 2, inForceFrom: '2026-07-01' });
  const offer = copy.segments[0]?.milestones.find(({ id }) => id === 'VGZ-Z5b');
  if (!offer) throw new Error('VGZ-Z5b is missing');
  offer.rule = { boundary: 'by', date: '2026-10-15' };
  return copy;
}

/** The policy changes during the year: a file is added, and nothing moves by itself. */
describe('A new version of a policy', () => {
  let api: ApiUnderTest;
  let folder: string;
  let before: string;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'termijn-policies-'));
    writeFileSync(join(folder, 'vgz-msz-2027.v2.json'), JSON.stringify(second()));
    api = await ApiUnderTest.start({ POLICIES_DIR: folder });
    for (const role of ['purchaser', 'provider', 'administrator'] as const) tokens[role] = await api.token(role);
    tokens['other'] = await api.token('purchaser', { insurer: 'cz' });
    await api.setClock('2026-06-20T08:00:00Z');
    before = await api.openCase();
  });
  afterAll(async () => {
    await api.stop();
    delete process.env['POLICIES_DIR'];
    rmSync(folder, { recursive: true, force: true });
  });

  const get = (url: string, role = 'purchaser'): Promise<Sent> => api.send('GET', url, { token: tokens[role] });
  const apply = (body: object, { role = 'purchaser', version = '2' } = {}): Promise<Sent> =>
    api.send('POST', `/v1/policies/vgz/2027/versions/${version}/applications`, { token: tokens[role], body });
  const offerDue = async (caseId: string): Promise<string> =>
    (await get(`/v1/cases/${caseId}/deadlines`)).json.items.find(
      ({ key, status }: { key: string; status: string }) => key === 'offerDue' && status === 'open',
    ).dueOn;
  const motivation = 'Op 1 juli op de website bekendgemaakt.';

  it('is told with what it says otherwise', async () => {
    const { json } = await api.send('GET', '/v1/policies/vgz/2027/versions');
    expect(json.items.map(({ version, inForceFrom }: { version: number; inForceFrom: string | null }) => [version, inForceFrom])).toEqual([
      [1, null],
      [2, '2026-07-01'],
    ]);
    expect(json.items[1].changes).toContainEqual({
      part: 'milestone',
      id: 'VGZ-Z5b',
      change: 'changed',
      fields: [{ field: 'rule', from: { boundary: 'by', date: '2026-09-30' }, to: { boundary: 'by', date: '2026-10-15' } }],
    });
    expectProblem(await api.send('GET', '/v1/policies/vgz/2031/versions'), 404);
  });

  it('holds for cases that are opened from its day on, and moves no running one', async () => {
    await api.setClock('2026-06-30T21:59:59.999Z');
    const lastOfOld = await api.openCase('06020303');
    await api.setClock('2026-06-30T22:00:00.000Z');
    const firstOfNew = await api.openCase(otherAgb);
    expect([await offerDue(before), await offerDue(lastOfOld), await offerDue(firstOfNew)]).toEqual([
      '2026-09-30',
      '2026-09-30',
      '2026-10-15',
    ]);
    expect((await get(`/v1/cases/${firstOfNew}`)).json.policy.version).toBe(2);
  });

  it('a dry run lists every deadline that would move, and moves none', async () => {
    const { status, json } = await apply({ cases: [before], motivation, dryRun: true });
    expect([status, json.dryRun, json.items.length, json.more]).toEqual([200, true, 1, false]);
    expect(json.items[0]).toMatchObject({ caseId: before, outcome: 'wouldApply', code: null });
    expect(json.items[0].deadlines).toMatchObject([{ key: 'offerDue', from: { dueOn: '2026-09-30' }, to: { dueOn: '2026-10-15' } }]);
    expect([await offerDue(before), (await get(`/v1/cases/${before}`)).json.version]).toEqual(['2026-09-30', 1]);
  });

  it('is applied to chosen cases; the history and the proofs say which version decided', async () => {
    const dry = (await apply({ cases: [before], motivation, dryRun: true })).json.items[0].deadlines;
    const { json } = await apply({ cases: [before], motivation });
    expect(json.items).toMatchObject([{ caseId: before, outcome: 'applied', deadlines: dry }]);
    expect(await offerDue(before)).toBe('2026-10-15');
    expect((await get(`/v1/cases/${before}`)).json.policy.version).toBe(2);
    const history = (await get(`/v1/cases/${before}/events`)).json.items;
    expect(history.at(-1)).toMatchObject({ fact: 'policyVersion.applied', data: { version: 2, motivation } });

    const proof = (revision: number): Promise<Sent> => get(`/v1/cases/${before}/deadlines/offerDue/proof?revision=${String(revision)}`);
    expect((await proof(1)).json).toMatchObject({ policyVersion: 1, dueOn: '2026-09-30', deadline: { status: 'superseded' } });
    expect((await proof(2)).json).toMatchObject({ policyVersion: 2, dueOn: '2026-10-15', deadline: { status: 'open' } });
  });

  it('the stored history replays to the stored case', async () => {
    const rows = await api.database.dataSource.query('select payload from case_event where case_id = $1 order by seq', [before]);
    const [{ snapshot }] = await api.database.dataSource.query('select snapshot from contracting_case where id = $1', [before]);
    const steps = (rows as { payload: string }[]).map(({ payload }) => JSON.parse(payload) as Step);
    const versions = policyVersions('vgz', 2027);
    expect(replay(steps, first, (version) => versions.find((policy) => policy.version === version))).toEqual(snapshot);
  });

  it('refuses what cannot be, one case at a time, and does the others', async () => {
    const running = await api.openCase('06020404');
    const { json } = await apply({ cases: [before, running, '01900000-0000-7000-8000-000000000000'], motivation });
    expect(json.items.map(({ outcome, code }: { outcome: string; code: string | null }) => [outcome, code])).toEqual([
      ['refused', 'policyVersionNotNewer'],
      ['refused', 'policyVersionNotNewer'],
      ['notFound', null],
    ]);
    const all = await apply({ allRunning: true, motivation });
    expect(all.json.items.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['applied']);
    expect((await apply({ allRunning: true, motivation })).json).toMatchObject({ items: [], more: false });
  });

  it.each<[string, object, object, number]>([
    ['no cases', { motivation: 'x' }, {}, 400],
    ['cases that are no ids', { cases: ['x'], motivation: 'x' }, {}, 400],
    ['both', { cases: ['01900000-0000-7000-8000-000000000000'], allRunning: true, motivation: 'x' }, {}, 400],
    ['no motivation', { allRunning: true }, {}, 400],
    ['an unknown version', { allRunning: true, motivation: 'x' }, { version: '9' }, 404],
    ['no version', { allRunning: true, motivation: 'x' }, { version: 'x' }, 404],
    ['a provider', { allRunning: true, motivation: 'x' }, { role: 'provider' }, 403],
    ['another insurer', { allRunning: true, motivation: 'x' }, { role: 'other' }, 403],
  ])('%s: refused', async (_what, body, options, status) => {
    expectProblem(await apply(body, options), status);
  });

  it('is blocked, with the reason, where there is no newer version', async () => {
    const actions = (await get(`/v1/cases/${before}/actions`)).json;
    expect(actions.blocked.find(({ type }: { type: string }) => type === 'policyVersion.apply')).toMatchObject({
      code: 'policyVersionNotNewer',
    });
  });
});
