import { createHash } from 'node:crypto';
import { policyOf } from '@termijn/casework';
import { segmentById } from '@termijn/policies';
import { acts, callerRoles, contextOf, restoreCase, rolesFor, sideOf, type Act, type Actor, type StoredSnapshot } from '@termijn/workflow';
import { agb, anEvidence, expectProblem, type Sent } from '../http/api-under-test.js';
import { bare, day, TwoTenants, walledRoles } from './two-tenants.js';

const absent = '01990000-0000-7000-8000-000000000000';

/** As the service takes it of a request. */
const fingerprint = (url: string, body: object): string =>
  createHash('sha256').update(`POST\n${url}\n`).update(JSON.stringify(body)).digest('hex');

/** An act says itself which roles do it; this holds every act to its word, at the door that all acts share. */
describe('Every role and every act', () => {
  let world: TwoTenants;
  let cells = 0;

  beforeAll(async () => {
    world = await TwoTenants.start();
  });
  afterAll(async () => {
    await world.api.stop();
    console.info(`Acts: ${String(cells)} cells of ${String(acts.length)} acts and ${String(callerRoles.length)} roles`);
  });

  /** Sound data: the act's own example, for a case as it stands. */
  async function dataOf(act: Act, caseId: string): Promise<object> {
    const sql = `select snapshot, path, machine_version as version, insurer, contract_year as "contractYear", policy_version as "policyVersion" from contracting_case where id = $1`;
    const [row] = (await world.api.database.dataSource.query(sql, [caseId])) as [
      { snapshot: StoredSnapshot; path: string; version: number; insurer: string; contractYear: number; policyVersion: number },
    ];
    const context = contextOf(restoreCase(row.path, row.version, row.snapshot));
    const policy = policyOf(row);
    const actor: Actor = { subject: 'x', name: null, role: 'purchaser', insurer: 'vgz', agb: null };
    const side = act.side === 'either' ? 'insurer' : act.side;
    const segment = segmentById(policy, context.segment)!;
    return act.example(context, { actor, side, onBehalfOf: null, evidence: null, receivedAt: day, now: day, policy, segment });
  }

  it.each(acts.map((act) => [act.type, act] as const))('%s', async (type, act) => {
    const may = callerRoles.filter((role) => rolesFor(act).includes(role));
    const data = await dataOf(act, world.caseId);
    const send = async (role: (typeof callerRoles)[number], caseId: string, tenant: 'own' | 'foreign'): Promise<Sent> => {
      cells++;
      return world.api.send('POST', `/v1/cases/${caseId}/events`, { token: await world.token(role, tenant), body: { type, data } });
    };
    const before = await world.fingerprint();
    for (const role of callerRoles.filter((one) => !may.includes(one))) {
      expectProblem(await send(role, world.caseId, 'own'), 403, 'roleNotAllowed');
    }
    for (const role of walledRoles) {
      const [foreign, nowhere] = [await send(role, world.caseId, 'foreign'), await send(role, absent, 'foreign')];
      expectProblem(foreign, 404, 'caseNotFound');
      expect(bare(foreign, world.caseId)).toEqual(bare(nowhere, absent));
    }
    expect(await world.fingerprint()).toBe(before);
    // Another year of the same provider: what an act changes is in nobody's way.
    const caseId = await world.api.openCase(agb, { provider: { agb, name: 'De Linde', kind: 'hospital' } }).catch(() => world.caseId);
    for (const role of may) {
      const sent = await send(role, caseId, 'own');
      expect([role, sent.json.code]).not.toEqual([role, expect.stringMatching(/^(roleNotAllowed|notForThisRole|caseNotFound|token.*)$/)]);
      expect(sent.status).toBeLessThan(500);
      // Who enters it for the other side does so with evidence, and never in the own name.
      const own = sideOf({ role });
      if (!act.roles.includes(role)) expect([role, own, sent.json.code]).toEqual([role, own, 'evidenceRequired']);
    }
  });

  it('gives nobody the answer to what he may not do, although his tenant did it', async () => {
    const headers = { 'idempotency-key': 'once-for-all' };
    const body = { type: 'conversation.log', data: { subject: 'other', heldOn: '2026-06-12', participants: ['X'], notes: 'Y' } };
    const url = `/v1/cases/${world.caseId}/events`;
    const first = await world.api.send('POST', url, { token: await world.token('purchaser', 'own'), body, headers });
    expect(first.status).toBe(201);
    const again = await world.api.send('POST', url, { token: await world.token('purchasingManager', 'own'), body, headers });
    expect([again.status, again.text, again.headers['idempotent-replayed']]).toEqual([201, first.text, 'true']);
    for (const role of ['auditor', 'administrator', 'integration'] as const) {
      expectProblem(await world.api.send('POST', url, { token: await world.token(role, 'own'), body, headers }), 403, 'roleNotAllowed');
    }
    for (const role of ['provider', 'purchaser'] as const) {
      const sent = await world.api.send('POST', url, { token: await world.token(role, 'foreign'), body, headers });
      expectProblem(sent, 404, 'caseNotFound');
    }
  });

  it('keeps a provider from the answer to what its signatory did', async () => {
    const { dataSource } = world.api.database;
    const headers = { 'idempotency-key': 'signed-once' };
    const body = { type: 'contract.accept', data: {} };
    const url = `/v1/cases/${world.caseId}/events`;
    const signatory = await world.token('signatory', 'own');
    const refused = await world.api.send('POST', url, { token: signatory, body, headers });
    expect(refused.status).toBe(409);
    // As if it had been accepted: a remembered answer under the tenant's key, made by hand since the case is not that far.
    const question = { type: 'question.ask', data: { text: 'Onder een sleutel' } };
    const asked = await world.api.send('POST', url, { token: signatory, body: question, headers });
    expect(asked.status).toBe(201);
    await dataSource.query('update idempotency_key set fingerprint = $1 where key = $2', [fingerprint(url, body), 'signed-once']);
    expect((await world.api.send('POST', url, { token: signatory, body, headers })).headers['idempotent-replayed']).toBe('true');
    const provider = await world.token('provider', 'own');
    expectProblem(await world.api.send('POST', url, { token: provider, body, headers }), 403, 'roleNotAllowed');
  });

  it('has evidence for every act that is entered for the other side', async () => {
    const body = { type: 'question.ask', data: { text: 'Per e-mail' }, receivedAt: day, evidence: anEvidence };
    const send = async (role: 'purchasingManager' | 'auditor') =>
      world.api.send('POST', `/v1/cases/${world.caseId}/events`, { token: await world.token(role, 'own'), body });
    expect((await send('purchasingManager')).status).toBe(201);
    expectProblem(await send('auditor'), 403, 'roleNotAllowed');
  });
});
