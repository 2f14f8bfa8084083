import pg from 'pg';
import { CaseStore, FactFeed, scopeOf, withinScope, type CaseFact, type Visibility } from '@termijn/persistence';
import { decisionDocument } from '@termijn/persistence/case-store/decision-document.js';
import { saveDecision } from '@termijn/persistence/statements/save-decision.js';
import { aDecision, aNewCase, aStep, createTestDatabase, type TestDatabase } from '@termijn/testing';
import { factsSettled } from '@termijn/testing/database/facts-settled.js';
import { agb, ApiUnderTest, expectProblem, otherAgb } from '../http/api-under-test.js';

const all: Visibility = { all: true };
const nameOf = ({ caseId, seq }: CaseFact) => `${caseId} ${String(seq)}`;

/** Behind the wall of the reader, as a request reads. */
const read = (feed: FactFeed, visibility: Visibility, after: string | null, limit: number) => {
  const role = 'all' in visibility ? 'administrator' : 'purchaser';
  const tenant = { insurer: null, agb: null, ...('all' in visibility ? {} : visibility) };
  const scope = scopeOf({ role, ...tenant }, { subject: 'test', role, ...tenant, action: 'GET /v1/events' });
  return withinScope(scope, () => feed.read(visibility, null, after, limit));
};

/** Reads on from a cursor until there is nothing more now. */
async function readOn(
  feed: FactFeed,
  after: string | null,
  visibility = all,
  limit = 7,
): Promise<{ facts: CaseFact[]; next: string | null }> {
  const facts: CaseFact[] = [];
  for (let next = after; ;) {
    const page = await read(feed, visibility, next, limit);
    facts.push(...page.facts);
    next = page.next;
    if (!page.more) return { facts, next };
  }
}

describe('the feed of facts', () => {
  let database: TestDatabase;
  let store: CaseStore;
  let feed: FactFeed;

  beforeEach(async () => {
    database = await createTestDatabase({ poolSize: 10 });
    store = new CaseStore(database.dataSource);
    feed = new FactFeed(await database.asApplication());
  });
  afterEach(() => database.drop());

  const open = async (insurer = 'vgz') => {
    const newCase = aNewCase({ insurer });
    await store.create({ case: newCase, decision: aDecision({ steps: [aStep(), aStep()] }) });
    return newCase;
  };

  it('shows nothing that is written in a transaction under way, and nothing after it either; then all of it, in one order for good', async () => {
    const earlier = await open();
    await factsSettled(database.dataSource);
    const { facts: before, next } = await readOn(feed, null);
    expect(before.map(nameOf)).toEqual([`${earlier.id} 1`, `${earlier.id} 2`]);

    const slow = new pg.Client({ connectionString: database.url });
    await slow.connect();
    const held = aNewCase();
    await slow.query('begin');
    await slow.query(saveDecision.text, [decisionDocument({ caseId: held.id, expectedVersion: null, case: held, decision: aDecision() })]);
    // Committed at once, and with higher numbers: a reader of numbers would go past what is held.
    const quick = await open();
    const during = await readOn(feed, next);
    expect(during.facts).toEqual([]);

    await slow.query('commit');
    await slow.end();
    await factsSettled(database.dataSource);
    const after = await readOn(feed, during.next);
    expect(after.facts.map(nameOf)).toEqual([`${held.id} 1`, `${quick.id} 1`, `${quick.id} 2`]);
    expect((await readOn(feed, null)).facts).toEqual([...before, ...after.facts]);
  });

  it('loses nothing and repeats nothing while many write, some slowly and some in vain', async () => {
    const written: string[] = [];
    let writing = true;
    const writer = async (number: number) => {
      const client = new pg.Client({ connectionString: database.url });
      await client.connect();
      for (let round = 0; round < 15; round++) {
        const newCase = aNewCase();
        const steps = Array.from({ length: 1 + ((round + number) % 3) }, () => aStep());
        const document = decisionDocument({ caseId: newCase.id, expectedVersion: null, case: newCase, decision: aDecision({ steps }) });
        await client.query('begin');
        await client.query(saveDecision.text, [document]);
        await client.query('select pg_sleep($1)', [((round * 7 + number * 13) % 10) / 500]);
        if ((round + number) % 5 === 0) await client.query('rollback');
        else {
          await client.query('commit');
          steps.forEach((_, index) => written.push(`${newCase.id} ${String(index + 1)}`));
        }
      }
      await client.end();
    };
    const seen: CaseFact[] = [];
    const reader = async () => {
      for (let next: string | null = null; ;) {
        const last = !writing;
        if (last) await factsSettled(database.dataSource);
        const page = await readOn(feed, next);
        seen.push(...page.facts);
        next = page.next;
        if (last) return;
      }
    };
    const reading = reader();
    await Promise.all(Array.from({ length: 8 }, (_, number) => writer(number)));
    writing = false;
    await reading;
    expect(seen.map(nameOf).sort()).toEqual(written.sort());
    // Whoever reads it all later, reads it in the same order.
    expect((await readOn(feed, null)).facts).toEqual(seen);
    // Within a case the order is that of its history.
    const bySeq = new Map<string, number>();
    for (const { caseId, seq } of seen) {
      expect(seq).toBe((bySeq.get(caseId) ?? 0) + 1);
      bySeq.set(caseId, seq);
    }
  });

  it('comes to an end for a reader to whom little belongs, past thousands of facts of others', async () => {
    const mine = await open('vgz');
    const steps = Array.from({ length: 500 }, () => aStep());
    for (let number = 0; number < 9; number++)
      await store.create({ case: aNewCase({ insurer: 'elders' }), decision: aDecision({ steps }) });
    const last = await open('vgz');
    await factsSettled(database.dataSource);
    const { facts } = await readOn(feed, null, { insurer: 'vgz' }, 100);
    expect(facts.map(nameOf)).toEqual([mine, mine, last, last].map(({ id }, index) => `${id} ${String((index % 2) + 1)}`));
    const page = await read(feed, { insurer: 'vgz' }, (await read(feed, { insurer: 'vgz' }, null, 2)).next, 100);
    expect([page.facts, page.more]).toEqual([[], true]);
  });

  it('goes on after a restore from the dump of a server that had counted further', async () => {
    const old = await open();
    await database.dataSource.query('alter table case_event disable trigger append_only');
    await database.dataSource.query(`update case_event set xid = '900000000000'::xid8`);
    await database.dataSource.query('alter table case_event enable trigger append_only');
    const young = await open();
    await factsSettled(database.dataSource);
    expect((await readOn(feed, null)).facts.map(({ caseId }) => caseId)).toEqual([young.id, young.id, old.id, old.id]);
  });
});

describe('GET /v1/events', () => {
  let api: ApiUnderTest;
  let caseId: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ EVENT_SOURCE: 'urn:nld:kvknr:12345678.termijn' });
    await api.setClock('2026-06-01T08:00:00Z');
    caseId = await api.openCase();
    await api.openCase(otherAgb);
    const token = await api.token('purchaser');
    await api.send('POST', `/v1/cases/${caseId}/events`, { token, body: { type: 'policy.explain', data: { channel: 'email' } } });
    await factsSettled(api.database.dataSource);
  });
  afterAll(() => api.stop());

  const get = async (query = '', role: Parameters<ApiUnderTest['token']>[0] = 'purchaser', claims?: object) =>
    api.send('GET', `/v1/events${query}`, { token: await (claims ? api.token(role, claims) : api.token(role)) });

  it('gives facts as CloudEvents with no more in them than what happened', async () => {
    const { json, status } = await get();
    expect(status).toBe(200);
    const event = json.items.find((item: { data: { fact: string } }) => item.data.fact === 'policy.explained');
    expect(event).toEqual({
      specversion: '1.0',
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      source: 'urn:nld:kvknr:12345678.termijn',
      type: 'nl.zorginkoop.contracteertraject.policy.explained.v1',
      subject: caseId,
      time: '2026-06-01T08:00:00.000Z',
      sequence: String(event.data.seq),
      sequencetype: 'Integer',
      datacontenttype: 'application/json',
      dataref: `/v1/cases/${caseId}/events/${String(event.data.seq)}`,
      data: {
        caseId,
        seq: event.data.seq,
        recordedAt: '2026-06-01T08:00:00.000Z',
        fact: 'policy.explained',
        onBehalfOf: null,
        receivedAt: '2026-06-01T08:00:00.000Z',
        from: expect.any(String),
        to: expect.any(String),
      },
    });
    for (const name of Object.keys(event as object)) expect(name).toMatch(/^[a-z0-9]{1,20}$/);
    const particulars = await api.send('GET', event.dataref as string, { token: await api.token('purchaser') });
    expect(particulars.json).toMatchObject({ type: 'policy.explain', fact: 'policy.explained' });
  });

  it('goes on where it was, now and later, and from the beginning gives the same', async () => {
    const whole = (await get('?limit=500')).json;
    expect(whole.more).toBe(false);
    const read: unknown[] = [];
    let [next, more] = ['', true];
    while (more) {
      const page = (await get(`?limit=1${next}`)).json;
      read.push(...page.items);
      [next, more] = [`&after=${String(page.next)}`, page.more as boolean];
    }
    expect(read).toEqual(whole.items);
    expect((await get(`?after=${String(whole.next)}`)).json).toEqual({ items: [], next: whole.next, more: false });
    const type = 'nl.zorginkoop.contracteertraject.policy.explained.v1';
    expect((await get(`?type=${type}`)).json.items).toHaveLength(1);
  });

  it('shows each side its own cases', async () => {
    const cases = async (...who: [Parameters<ApiUnderTest['token']>[0], object?]) =>
      new Set(((await get('?limit=500', ...who)).json.items as { subject: string }[]).map(({ subject }) => subject));
    expect((await cases('purchaser')).size).toBe(2);
    expect((await cases('integration')).size).toBe(2);
    expect((await cases('administrator')).size).toBe(2);
    expect(await cases('provider', { agb })).toEqual(new Set([caseId]));
    expect(await cases('signatory', { agb })).toEqual(new Set([caseId]));
    expect((await cases('provider', { agb: '99999999' })).size).toBe(0);
  });

  it('gives to the cursor of somebody else what is one’s own', async () => {
    const cursors = (await get('?limit=1')).json.next as string;
    for (const [role, claims] of [
      ['provider', { agb: otherAgb }],
      ['administrator', {}],
      ['provider', { agb: '99999999' }],
    ] as const) {
      const whole = (await get('?limit=500', role, claims)).json.items as { id: string; subject: string }[];
      const rest = (await get(`?limit=500&after=${cursors}`, role, claims)).json.items as typeof whole;
      expect(rest).toEqual(whole.slice(whole.length - rest.length));
      if (role === 'provider') expect(rest.filter(({ subject }) => subject === caseId)).toEqual([]);
    }
  });

  it.each(['?after=x', '?limit=0', '?limit=501', '?type=offer.submitted', '?cursor=x', '?after=a&after=b'])('refuses %s', async (query) => {
    expectProblem(await get(query), 400);
  });
});
