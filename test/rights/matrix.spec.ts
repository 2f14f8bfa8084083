import { callerRoles, roleRegister, type CallerRole } from '@termijn/workflow';
import { checkRights } from '../../apps/api/src/rights/check-rights.js';
import { endpointRights } from '../../apps/api/src/rights/endpoint-rights.js';
import { expectProblem, type Sent } from '../http/api-under-test.js';
import { addressOf, bodyOf, headersOf, isWrite } from './requests.js';
import { bare, TwoTenants } from './two-tenants.js';

type Whose = 'own' | 'colleague' | 'foreign' | 'absent';

const rows = Object.entries(endpointRights);
/** Moving the clock back to the real one changes what every other cell would find. */
const ordered = [...rows.filter(([row]) => !row.includes('/sandbox/')), ...rows.filter(([row]) => row.includes('/sandbox/'))];
const names = (row: string): boolean => /:(caseId|id)\b/.test(row);
const uuid = (last: number): string => `01990000-0000-7000-8000-00000000000${String(last)}`;
const absent = { caseId: uuid(0), id: uuid(1), deliveryId: uuid(2) };
const counts: Record<string, number> = {};
const count = (what: string): void => void (counts[what] = (counts[what] ?? 0) + 1);

const refusedAtTheDoor = ({ json }: Sent): boolean =>
  [
    'tokenMissing',
    'tokenInvalid',
    'tokenIncomplete',
    'notForThisRole',
    'caseNotFound',
    'vecozoEventNotFound',
    'webhookSubscriptionNotFound',
  ].includes(json?.code as string);

describe('Every role at every address', () => {
  let world: TwoTenants;

  beforeAll(async () => {
    world = await TwoTenants.start();
  });
  afterAll(async () => {
    await world.api.stop();
    const total = Object.values(counts).reduce((sum, one) => sum + one, 0);
    console.info(`Rights: ${String(total)} cells: ${JSON.stringify(counts)}`);
  });

  const ask = async (row: string, role: CallerRole | null, whose: Whose): Promise<Sent> => {
    const mayDelete = row.startsWith('DELETE ') && role !== null && endpointRights[row]!.includes(role) && whose !== 'foreign';
    const ids = whose === 'absent' ? absent : await world.idsFor(row, role, mayDelete);
    const tenant = whose === 'absent' ? 'foreign' : whose;
    const token = role === null ? null : await world.token(role, tenant);
    const [method] = row.split(' ');
    const body = isWrite(row) ? bodyOf(row, ids.caseId) : undefined;
    return world.api.send(method as 'GET', addressOf(row, ids), { token, body, headers: headersOf(row) });
  };

  it('has a row in the table for each address that the API describes, and no other', async () => {
    const { paths } = (await world.api.send('GET', '/v1/openapi.json')).json as { paths: Record<string, object> };
    const described = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} /v1${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    expect(described.sort()).toEqual(rows.map(([row]) => row).sort());
  });

  it('does not start with an address without a row, or a row without an address', () => {
    const all = rows.map(([row]) => row);
    expect(() => checkRights(all)).not.toThrow();
    expect(() => checkRights([...all, 'POST /v1/new-things'])).toThrow('POST /v1/new-things has no row');
    expect(() => checkRights(all.slice(1))).toThrow(`${all[0]!} is no address`);
  });

  it.each(ordered)('%s', async (row, right) => {
    if (right === 'open') {
      expect(refusedAtTheDoor(await ask(row, null, 'own'))).toBe(false);
      count('open');
      return;
    }
    expectProblem(await ask(row, null, 'own'), 401, 'tokenMissing');
    count('without a token');
    const before = await world.fingerprint();
    for (const role of callerRoles.filter((one) => !right.includes(one))) {
      // A provider can never know of an event of VECOZO: it came to its insurer.
      const sees = !(row.includes('/vecozo/') && names(row) && roleRegister[role].wall === 'provider');
      for (const whose of ['own', 'colleague'] as const) {
        const sent = await ask(row, role, whose);
        if (sees) expectProblem(sent, 403, row.startsWith('POST /v1/cases') ? 'roleNotAllowed' : 'notForThisRole');
        else expectProblem(sent, 404, 'vecozoEventNotFound');
        count(`refused, ${whose}`);
      }
    }
    for (const role of callerRoles) await expectHidden(row, role);
    expect(await world.fingerprint()).toBe(before);
    for (const role of right) {
      for (const whose of ['own', 'colleague'] as const) {
        const sent = await ask(row, role, whose);
        // An act has rules of its own on top, and a case its state: what the address refuses is none of these.
        expect([role, refusedAtTheDoor(sent)]).toEqual([role, false]);
        expect(sent.status).toBeLessThan(500);
        if (!isWrite(row)) expect([row, role, sent.status]).toEqual([row, role, 200]);
        count(`allowed, ${whose}`);
      }
    }
    if (!isWrite(row)) expect(await world.fingerprint()).toBe(before);
  });

  /** What belongs to another tenant is answered exactly as what never was. */
  async function expectHidden(row: string, role: CallerRole): Promise<void> {
    if (!names(row) || roleRegister[role].wall === 'none') return;
    const [foreign, nowhere] = [await ask(row, role, 'foreign'), await ask(row, role, 'absent')];
    const code = row.includes('/vecozo/')
      ? 'vecozoEventNotFound'
      : row.includes('/webhook-')
        ? 'webhookSubscriptionNotFound'
        : 'caseNotFound';
    expectProblem(foreign, 404, code);
    const ours = await world.idsFor(row, role, false);
    expect(bare(foreign, ...Object.values(ours))).toEqual(bare(nowhere, ...Object.values(absent)));
    count('foreign');
    count('absent');
  }
});
