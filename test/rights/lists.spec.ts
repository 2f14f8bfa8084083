import { factsSettled } from '@termijn/testing/database/facts-settled.js';
import { callerRoles, roleRegister, type CallerRole } from '@termijn/workflow';
import { endpointRights } from '../../apps/api/src/rights/endpoint-rights.js';
import { agb, expectProblem, otherAgb, type Anything } from '../http/api-under-test.js';
import { subscribed, TwoTenants, vecozoEvent, walledRoles } from './two-tenants.js';

/** Lists whose rows are nobody's: a checkpoint is one mark over all histories, and says nothing of any. */
const ofNobody = ['/v1/checkpoints'];
/** One that grows by being read: test/http/audit.spec.ts looks whose its rows are. */
const lookedAtElsewhere = ['/v1/audit-records'];
/** Those that come in one piece, and the feed, whose pages are turned in test/webhooks/feed.spec.ts. */
const withoutPages = ['/v1/budgets', '/v1/webhook-subscriptions', '/v1/events'];

/** Each list, and whose a row of it is. A new list needs a line. */
const lists: Record<string, (row: Anything, mine: { cases: Set<string>; insurer: string | null; agb: string | null }) => boolean> = {
  '/v1/cases': (row, { cases }) => cases.has(row.id as string),
  '/v1/deadlines': (row, { cases }) => cases.has((row.caseId ?? row.case?.id) as string),
  '/v1/notifications': (row, { cases }) => cases.has(row.caseId as string),
  '/v1/contracts': (row, { insurer, agb: code }) => (insurer === null ? row.provider === code : row.insurer === insurer),
  '/v1/budgets': (row, { insurer }) => row.insurer === insurer,
  '/v1/events': (row, { cases }) => cases.has(row.subject as string),
  '/v1/webhook-subscriptions': (row, { insurer, agb: code }) => row.description === `van ${insurer ?? code ?? ''}`,
  '/v1/vecozo/events': (row, { cases }) => cases.has(row.caseId as string),
};

/** Two providers of one insurer with cases, contracts and notifications each, and another insurer with a budget of its own. */
describe('Lists show what is one’s own', () => {
  let world: TwoTenants;
  let others: string;

  beforeAll(async () => {
    world = await TwoTenants.start();
    others = await world.api.openCase(otherAgb);
    const { api } = world;
    const [purchaser, theirs, integration] = await Promise.all([
      api.token('purchaser'),
      api.token('provider', { agb: otherAgb }),
      api.token('integration'),
    ]);
    const contract = { provider: otherAgb, contractYear: 2027, reference: 'K-9', ceiling: '5.00', obligationToDeliver: false };
    const sent = [
      await api.send('POST', `/v1/cases/${others}/questions`, { token: theirs, body: { text: 'Van de ander' } }),
      await api.send('POST', '/v1/contracts', { token: purchaser, body: contract }),
      await api.send('POST', '/v1/vecozo/events', { token: integration, body: vecozoEvent(others, 'of-the-other') }),
      await api.send('PUT', '/v1/budgets/2027/msz', {
        token: await world.token('purchasingManager', 'foreign'),
        body: { amount: '7.00' },
        headers: { 'if-none-match': '*' },
      }),
    ];
    for (const { status, text } of sent) if (status >= 300) throw new Error(text);
    await subscribed(api, 'provider', otherAgb, others, { agb: otherAgb });
    await factsSettled(api.database.dataSource);
  });
  afterAll(() => world.api.stop());

  const get = async (url: string, role: CallerRole, tenant: 'own' | 'foreign' = 'own') =>
    world.api.send('GET', url, { token: await world.token(role, tenant) });

  /** Every page after the other, one row at a time. */
  async function paged(url: string, role: CallerRole): Promise<{ rows: Anything[]; cursors: string[] }> {
    const [rows, cursors]: [Anything[], string[]] = [[], []];
    for (let next: string | null = ''; next !== null;) {
      const sent = await get(`${url}?limit=1${next === '' ? '' : `&cursor=${next}`}`, role);
      expect(sent.status).toBe(200);
      rows.push(...sent.json.items);
      next = sent.json.next as string | null;
      if (next) cursors.push(next);
    }
    return { rows, cursors };
  }

  it('and every list there is has a line here', () => {
    const known = Object.keys(endpointRights).filter((row) => /^GET \/v1\/[a-z-]+(\/events)?$/.test(row) && endpointRights[row] !== 'open');
    expect(known.map((row) => row.slice(4)).sort()).toEqual([...Object.keys(lists), ...ofNobody, ...lookedAtElsewhere].sort());
  });

  describe.each(Object.entries(lists))('%s', (url, isMine) => {
    const allowed = endpointRights[`GET ${url}`] as CallerRole[];
    const pages = !withoutPages.includes(url);

    it.each(walledRoles.filter((role) => allowed.includes(role)))('for a %s: all of its own, and no more', async (role) => {
      const ofInsurer = roleRegister[role].wall === 'insurer';
      const mine = {
        cases: new Set(ofInsurer ? [world.caseId, others] : [world.caseId]),
        insurer: ofInsurer ? 'vgz' : null,
        agb: ofInsurer ? null : agb,
      };
      const all = (await get(url, role)).json.items as Anything[];
      expect(all.length).toBeGreaterThan(0);
      for (const row of all) expect([row, isMine(row, mine)]).toEqual([row, true]);
      if (pages) expect((await paged(url, role)).rows).toEqual((await get(`${url}?limit=200`, role)).json.items);
      if (!ofInsurer) expect(JSON.stringify(all)).not.toMatch(new RegExp(`${others}|${otherAgb}`));
    });

    it.each(walledRoles.filter((role) => allowed.includes(role)))('for a foreign %s: nothing of ours', async (role) => {
      const sent = await get(url, role, 'foreign');
      const own = [world.caseId, agb, 'vgz', 'De Linde'];
      // The other provider has a case with the same insurer.
      const ours = roleRegister[role].wall === 'provider' ? own.slice(0, 2) : own;
      expect([sent.status, ours.filter((text) => sent.text.includes(text))]).toEqual([200, []]);
    });

    if (pages) {
      it('gives nothing for the cursor of somebody else', async () => {
        const insurers = allowed.find((role) => roleRegister[role].wall === 'insurer')!;
        const { cursors } = await paged(url, insurers);
        const strangers = walledRoles.filter((role) => allowed.includes(role));
        for (const role of strangers) {
          for (const cursor of cursors) {
            const sent = await get(`${url}?limit=200&cursor=${cursor}`, role, 'foreign');
            expect([sent.status, sent.text.includes(world.caseId), sent.text.includes(agb)]).toEqual([200, false, false]);
          }
        }
      });
    }
  });

  it('does not find by a filter what it does not list', async () => {
    const empty = [
      ...[`/v1/cases?provider=${otherAgb}`, `/v1/notifications?caseId=${others}`, `/v1/contracts?provider=${otherAgb}`],
      '/v1/cases?insurer=andere',
      '/v1/contracts?insurer=andere',
    ];
    for (const url of empty) expect([url, (await get(url, 'provider')).json]).toEqual([url, { items: [], next: null }]);
    for (const url of ['/v1/cases?insurer=vgz', `/v1/cases?provider=${agb}`, `/v1/vecozo/events?caseId=${world.caseId}`]) {
      expect([url, (await get(url, 'purchaser', 'foreign')).json]).toEqual([url, { items: [], next: null }]);
    }
  });

  it('shows all to an administrator, and nothing to who has no list', async () => {
    expect((await get('/v1/cases', 'administrator')).json.items).toHaveLength(2);
    for (const role of callerRoles) {
      for (const url of Object.keys(lists)) {
        const may = (endpointRights[`GET ${url}`] as CallerRole[]).includes(role);
        if (!may) expectProblem(await get(url, role), 403, 'notForThisRole');
      }
    }
  });
});
