import { newId, CaseStore, VecozoInbox } from '@termijn/persistence';
import { content, integration } from '@termijn/testing/case-player.js';
import { aVecozoCloudEvent, type VecozoCloudEvent } from '@termijn/testing/vecozo-cloud-event.js';
import { FileSource, readCloudEvent, ReceiveEvent, ReconcileEvents, ReplayEvents, SettleCase } from '@termijn/vecozo';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Season } from '../timers/season.js';

const stretch = { from: '2026-06-01T00:00:00.000Z', until: '2027-01-01T00:00:00.000Z' };

class InboxUnderTest {
  readonly inbox = new VecozoInbox(this.season.database.dataSource);
  readonly settle = new SettleCase(this.inbox, new CaseStore(this.season.database.dataSource));
  readonly receiveEvent = new ReceiveEvent(this.inbox, this.settle);
  readonly replay = new ReplayEvents(this.inbox, this.settle);
  readonly reconcile = new ReconcileEvents(this.inbox, this.receiveEvent);

  constructor(readonly season: Season) {}

  static async start(): Promise<InboxUnderTest> {
    return new InboxUnderTest(await Season.start('2026-06-01T08:00:00.000Z'));
  }

  async send(event: VecozoCloudEvent): Promise<boolean> {
    const read = readCloudEvent(event);
    if ('faults' in read) throw new Error(JSON.stringify(read.faults));
    return this.receiveEvent.execute({ ...read, actor: integration, insurer: 'vgz', body: event, raw: JSON.stringify(event) });
  }

  /** What every case has come to, by the number of its provider, without ids and moments of storage. */
  async outcome(): Promise<unknown[]> {
    return this.season.query(`
      select c.provider_agb, c.state, c.overdue,
        (select json_agg(json_build_array(e.type, e.fact, e.received_at, e.evidence ->> 'reference') order by e.seq) from case_event e where e.case_id = c.id
          and e.evidence ->> 'channel' = 'vecozo') as told,
        (select json_agg(json_build_array(p.number, p.side, p.total, p.status) order by p.number) from proposal p where p.case_id = c.id) as proposals
      from contracting_case c order by c.provider_agb`);
  }

  async statuses(): Promise<Record<string, number>> {
    const rows = await this.season.query<{ status: string; n: string }>(
      'select status, count(*) as n from vecozo_event group by status order by status',
    );
    return Object.fromEntries(rows.map(({ status, n }) => [status, Number(n)]));
  }
}

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'termijn-reconcile-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string, events: unknown[]): FileSource => {
  const file = join(folder, name);
  writeFileSync(file, events.map((event) => `${typeof event === 'string' ? event : JSON.stringify(event)}\n`).join(''));
  return new FileSource(file);
};

/** Five numbered events of one negotiation. */
const negotiation = (providerAgb: string): VecozoCloudEvent[] => {
  const about = { uzovi: '7095', agb: providerAgb, contractyear: 2027, sequencetype: 'Integer' };
  return [
    aVecozoCloudEvent({ ...about, sequence: '1', time: '2026-09-10T08:00:00Z' }),
    aVecozoCloudEvent({
      ...about,
      sequence: '2',
      time: '2026-09-20T08:00:00Z',
      type: 'onderhandeling.voorgesteld',
      data: { by: 'provider', proposal: 1, ...content('100000.00') },
    }),
    aVecozoCloudEvent({
      ...about,
      sequence: '3',
      time: '2026-09-21T08:00:00Z',
      type: 'onderhandeling.voorgesteld',
      data: { by: 'insurer', proposal: 2, ...content('90000.00') },
    }),
    aVecozoCloudEvent({ ...about, sequence: '4', time: '2026-09-22T08:00:00Z', type: 'onderhandeling.herstart', data: { by: 'insurer' } }),
    aVecozoCloudEvent({
      ...about,
      sequence: '5',
      time: '2026-09-23T08:00:00Z',
      type: 'onderhandeling.geaccordeerd',
      data: { by: 'provider', proposal: 2 },
    }),
  ];
};

describe('a season in which one event in twenty never came', () => {
  it('is healed by one reconciliation, and a second finds nothing', async () => {
    const [whole, torn] = [await InboxUnderTest.start(), await InboxUnderTest.start()];
    try {
      const cases = 24;
      for (const { season } of [whole, torn]) await season.open(cases);
      const agbs = (await whole.season.query<{ agb: string }>('select provider_agb as agb from contracting_case')).map(({ agb }) => agb);
      const events = agbs.flatMap(negotiation);
      for (const { season } of [whole, torn]) await season.setClock('2026-09-25T08:00:00.000Z');
      const lost = new Set(events.filter((_, index) => index % 20 === 7).map(({ id }) => id));
      expect(lost.size).toBe(6);
      for (const event of events) {
        await whole.send(event);
        if (!lost.has(event.id)) await torn.send(event);
      }
      expect(await torn.outcome()).not.toEqual(await whole.outcome());

      const source = fileOf('season.jsonl', events.toReversed());
      const dry = await torn.reconcile.execute({ source, insurer: 'vgz', ...stretch, dryRun: true });
      expect(dry!.counts).toMatchObject({ examined: 120, same: 114, repaired: 6 });
      expect((await torn.statuses())['applied']).toBeLessThan(96);

      const report = await torn.reconcile.execute({ source, insurer: 'vgz', ...stretch });
      expect(report!.counts).toEqual({ examined: 120, same: 114, repaired: 6, differs: 0, onlyHere: 0 });
      expect(new Set(report!.repaired.map(({ id }) => id))).toEqual(lost);
      expect(await torn.outcome()).toEqual(await whole.outcome());
      expect(await torn.statuses()).toEqual(await whole.statuses());

      const again = await torn.reconcile.execute({ source, insurer: 'vgz', ...stretch });
      expect(again!.counts).toEqual({ examined: 120, same: 120, repaired: 0, differs: 0, onlyHere: 0 });
      expect(await torn.outcome()).toEqual(await whole.outcome());
    } finally {
      await Promise.all([whole.season.end(), torn.season.end()]);
    }
  }, 120_000);
});

describe('what differs', () => {
  let test: InboxUnderTest;
  let providerAgb: string;
  beforeAll(async () => {
    test = await InboxUnderTest.start();
    providerAgb = (await test.season.openOne()).agb;
    await test.season.setClock('2026-09-25T08:00:00.000Z');
  });
  afterAll(() => test.season.end());

  it('is told and left alone: other content, what is not valid, what is of tomorrow, what they do not have', async () => {
    const [opened, offer] = negotiation(providerAgb);
    await test.send(opened!);
    await test.send(offer!);
    const changed = { ...opened, data: { reference: 'anders' } };
    const tomorrow = aVecozoCloudEvent({ ...opened!, type: 'uitvraagmodule.opengesteld', id: newUuid(), time: '2026-09-26T08:00:00Z' });
    const before = await test.outcome();
    const source = fileOf('differs.jsonl', [changed, { specversion: '1.0' }, 7, tomorrow, '']);
    const report = await test.reconcile.execute({ source, insurer: 'vgz', ...stretch });
    expect(report!.counts).toEqual({ examined: 4, same: 0, repaired: 0, differs: 4, onlyHere: 1 });
    expect(report!.differs.map(({ why }) => why.split(':')[0])).toEqual([
      'other content under this id here',
      'not valid',
      'not valid',
      'signed in the future',
    ]);
    expect(report!.onlyHere).toEqual([{ id: offer!.id, type: 'onderhandeling.voorgesteld' }]);
    expect(await test.outcome()).toEqual(before);
  });

  it('is not looked for twice within the rest that was asked for, and a source that breaks off is told with what it had', async () => {
    const source = fileOf('broken.jsonl', ['{"no": "json']);
    await expect(test.reconcile.execute({ source, insurer: 'vgz', ...stretch })).rejects.toThrow('line 1 is no JSON');
    expect(await test.reconcile.execute({ source, insurer: 'vgz', ...stretch, restSeconds: 600 })).toBeNull();
    const runs = await test.season.query<{ failure: string | null; finished_at: string | null }>(
      'select failure, finished_at from vecozo_reconciliation order by started_at desc limit 1',
    );
    expect(runs).toMatchObject([{ failure: 'line 1 is no JSON', finished_at: expect.anything() }]);
  });
});

describe('a replay', () => {
  it('of a stretch that was done changes nothing, however often', async () => {
    const test = await InboxUnderTest.start();
    try {
      const { agb } = await test.season.openOne();
      await test.season.setClock('2026-09-25T08:00:00.000Z');
      const events = negotiation(agb);
      for (const event of events.slice(1)) await test.send(event);
      const [before, statuses] = [await test.outcome(), await test.statuses()];
      for (let time = 0; time < 3; time++) {
        expect(await test.replay.execute({ ...stretch, insurer: null })).toEqual({ examined: 4, replanned: 4, placed: 0 });
        expect([await test.outcome(), await test.statuses()]).toEqual([before, statuses]);
      }
      await test.send(events[0]!);
      const after = await test.outcome();
      expect(await test.replay.execute({ ...stretch, insurer: null })).toEqual({ examined: 5, replanned: 0, placed: 0 });
      expect(await test.outcome()).toEqual(after);
      expect(await test.replay.execute({ ...stretch, insurer: 'elders' })).toEqual({ examined: 0, replanned: 0, placed: 0 });
    } finally {
      await test.season.end();
    }
  });

  it('finds the case of events that came before there was one', async () => {
    const test = await InboxUnderTest.start();
    try {
      const first = await test.season.openOne();
      const nextAgb = String(Number(first.agb) + 1).padStart(8, '0');
      await test.season.setClock('2026-09-25T08:00:00.000Z');
      for (const event of negotiation(nextAgb)) await test.send(event);
      expect(await test.statuses()).toEqual({ needsAttention: 5 });
      await test.season.setClock('2026-06-01T08:00:00.000Z');
      const { agb } = await test.season.openOne();
      expect(agb).toBe(nextAgb);
      await test.season.setClock('2026-09-25T08:00:00.000Z');
      expect(await test.replay.execute({ ...stretch, insurer: 'vgz' })).toEqual({ examined: 5, replanned: 5, placed: 5 });
      expect(await test.statuses()).toEqual({ applied: 4, overtaken: 1 });
    } finally {
      await test.season.end();
    }
  });
});

const newUuid = () => newId('2026-09-25T08:00:00.000Z');
