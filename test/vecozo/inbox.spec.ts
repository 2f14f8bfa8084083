import { RecordEvent, type FireDueDeadlines } from '@termijn/casework';
import { CaseStore, VecozoInbox, type VecozoEventEntity } from '@termijn/persistence';
import { replay, type Actor, type Step } from '@termijn/workflow';
import { findPolicy } from '@termijn/policies';
import { content, integration, purchaser } from '@termijn/testing/case-player.js';
import { permutations } from '@termijn/testing/inbox-player.js';
import { ReceiveEvent, RetryEvent, SettleCase, EventFromTheFuture, EventIdReused } from '@termijn/vecozo';
import { readConfiguration } from '@termijn/platform';
import { VecozoSweeper } from '../../apps/worker/src/vecozo-sweeper.js';
import { Season } from '../timers/season.js';

let season: Season;
let inbox: VecozoInbox;
let settle: SettleCase;
let receive: ReceiveEvent;
let retry: RetryEvent;
let fire: FireDueDeadlines;

beforeAll(async () => {
  season = await Season.start('2026-06-01T08:00:00.000Z');
  inbox = new VecozoInbox(season.database.dataSource);
  settle = new SettleCase(inbox, new CaseStore(season.database.dataSource));
  receive = new ReceiveEvent(inbox, settle);
  retry = new RetryEvent(inbox, settle);
  fire = season.fire();
  fire.before((caseId) => settle.attempt(caseId));
});
afterAll(() => season.end());

interface Sent {
  id: string;
  type: string;
  time: string;
  sequence?: number;
  data: object;
}

const commandOf = (caseId: string, event: Sent, actor: Actor = integration) => {
  const body = { ...event, id: `${caseId}-${event.id}`, caseId };
  const { id: eventId, type, time, sequence = null } = body;
  return { actor, insurer: 'vgz', eventId, type, time, sequence, reference: { caseId }, body, raw: JSON.stringify(body) };
};
const send = (caseId: string, event: Sent, actor?: Actor) => receive.execute(commandOf(caseId, event, actor));

const found = async (caseId: string, id: string) => {
  const event = await inbox.find('vgz', `${caseId}-${id}`);
  return { status: event!.status, code: event!.reason?.code ?? null, seq: event!.appliedSeq };
};
const stored = async (caseId: string) => (await season.store.load(caseId)).case!;
const history = async (caseId: string): Promise<Step[]> =>
  (await season.query<{ payload: string }>('select payload from case_event where case_id = $1 order by seq', [caseId])).map(
    ({ payload }) => JSON.parse(payload) as Step,
  );
const count = async (table: string, caseId: string): Promise<number> =>
  Number((await season.query<{ n: string }>(`select count(*) as n from ${table} where case_id = $1`, [caseId]))[0]!.n);

const proposal = (number: number, by: string, time: string): Sent => ({
  id: `proposal-${String(number)}`,
  type: 'onderhandeling.voorgesteld',
  time,
  data: { by, proposal: number, ...content(`${String(number)}00000.00`) },
});
const offer = proposal(1, 'provider', '2026-09-20T08:00:00.000Z');
const accepted: Sent = {
  id: 'accepted',
  type: 'onderhandeling.geaccordeerd',
  time: '2026-09-25T08:00:00.000Z',
  data: { by: 'insurer', proposal: 1 },
};
const opened: Sent = { id: 'opened', type: 'uitvraagmodule.opengesteld', time: '2026-09-10T08:00:00.000Z', data: {} };

const openAt = async (now: string): Promise<string> => {
  await season.setClock('2026-06-01T08:00:00.000Z');
  const { caseId } = await season.openOne();
  await season.setClock(now);
  return caseId;
};

describe('the inbox on the database', () => {
  it('has one effect for sixteen copies at once', async () => {
    const caseId = await openAt('2026-09-21T08:00:00.000Z');
    const isNew = await Promise.all(Array.from({ length: 16 }, () => send(caseId, offer)));
    expect(isNew.filter(Boolean)).toHaveLength(1);
    expect(await count('proposal', caseId)).toBe(1);
    expect((await history(caseId)).filter(({ type }) => type === 'offer.submit')).toHaveLength(1);
    const { status, seq } = await found(caseId, 'proposal-1');
    expect({ status, type: (await history(caseId))[seq! - 1]!.type }).toEqual({ status: 'applied', type: 'offer.submit' });
  });

  it('refuses other content under a known id, also in another order of names it does not', async () => {
    const caseId = await openAt('2026-09-21T08:00:00.000Z');
    await send(caseId, opened);
    await expect(send(caseId, { ...opened, time: '2026-09-11T08:00:00.000Z' })).rejects.toBeInstanceOf(EventIdReused);
    const { body, ...command } = commandOf(caseId, opened);
    const turned = Object.fromEntries(Object.entries(body).reverse());
    expect(await receive.execute({ ...command, body: turned, raw: JSON.stringify(turned, null, 2) })).toBe(false);
  });

  it('refuses what was signed after now', async () => {
    const caseId = await openAt('2026-09-21T08:00:00.000Z');
    await expect(send(caseId, { ...opened, time: '2026-09-21T08:00:00.001Z' })).rejects.toBeInstanceOf(EventFromTheFuture);
    expect(await send(caseId, { ...opened, time: '2026-09-21T08:00:00.000Z' })).toBe(true);
  });

  it('ends the same for every order, several copies racing', async () => {
    const events: Sent[] = [
      opened,
      offer,
      proposal(2, 'insurer', '2026-09-23T08:00:00.000Z'),
      { ...accepted, data: { by: 'provider', proposal: 2 } },
    ];
    const numbered = events.map((event, index) => ({ ...event, sequence: index + 1 }));
    const ends = new Set<string>();
    for (const order of permutations(numbered)) {
      const caseId = await openAt('2026-09-29T08:00:00.000Z');
      for (const event of order) await Promise.all([send(caseId, event), send(caseId, event)]);
      const { state, snapshot, lastSeq } = await stored(caseId);
      const { met, passed, proposals } = snapshot.context;
      const deadlines = await season.query(
        `select distinct on (key) key, status, days_late from deadline where case_id = $1 and kind <> 'reminder' order by key, revision desc`,
        [caseId],
      );
      ends.add(JSON.stringify([state, snapshot.value, met, Object.keys(passed).sort(), proposals, deadlines]));
      const steps = await history(caseId);
      expect(steps).toHaveLength(lastSeq);
      expect(replay(steps, findPolicy('vgz', 2027)!)).toEqual(snapshot);
    }
    expect([...ends]).toHaveLength(1);
    expect(JSON.parse([...ends][0]!)[0]).toBe('recordingAgreement');
  });

  it('corrects a deadline that fired before something received in time arrived', async () => {
    const caseId = await openAt('2026-10-05T08:00:00.000Z');
    await fire.sweepAll();
    expect((await stored(caseId)).state).toBe('offerOverdue');
    await send(caseId, offer);
    expect((await stored(caseId)).state).toBe('negotiating');
    const [row] = await season.query<{ status: string }>(`select status from deadline where case_id = $1 and key = 'offerDue'`, [caseId]);
    expect(row!.status).toBe('met');
  });

  it('stores the end of a case that was signed before a deadline passed and came after', async () => {
    const caseId = await openAt('2026-09-21T08:00:00.000Z');
    await send(caseId, offer);
    await season.setClock('2026-10-05T08:00:00.000Z');
    await fire.sweepAll();
    await send(caseId, {
      id: 'stop',
      type: 'onderhandeling.stopgezet',
      time: '2026-09-30T20:00:00.000Z',
      data: { by: 'provider', consent: 'both', reason: 'Geen overeenstemming.', proposal: 1 },
    });
    expect(await found(caseId, 'stop')).toMatchObject({ status: 'applied' });
    const breaches = await season.query(`select status from breach where case_id = $1 and key = 'negotiationStartDue'`, [caseId]);
    expect(breaches).toEqual([{ status: 'withdrawn' }]);
  });

  it('lets what waits go first when a deadline fires: a crash between keeping and applying costs nothing', async () => {
    const caseId = await openAt('2026-09-21T08:00:00.000Z');
    expect(await receive.keep(commandOf(caseId, offer))).toEqual({ caseId, isNew: true });
    expect(await found(caseId, 'proposal-1')).toMatchObject({ status: 'received' });
    await season.setClock('2026-09-30T22:00:00.000Z');
    await fire.fireCase(caseId);
    expect((await stored(caseId)).state).toBe('negotiating');
    expect((await history(caseId)).filter(({ type }) => type === 'deadline.correct')).toEqual([]);
  });

  it('heals by the sweep, also when the crash came between the effect and its note', async () => {
    const caseId = await openAt('2026-09-21T08:00:00.000Z');
    await receive.keep(commandOf(caseId, offer));
    await settle.sweep();
    const before = await found(caseId, 'proposal-1');
    expect(before.status).toBe('applied');
    await season.query(`update vecozo_event set status = 'received', applied_seq = null, settled_at = null where event_id = $1`, [
      `${caseId}-proposal-1`,
    ]);
    await settle.sweep();
    expect(await found(caseId, 'proposal-1')).toEqual(before);
    expect(await count('proposal', caseId)).toBe(1);
  });

  it('is healed by the worker within its interval', async () => {
    const caseId = await openAt('2026-09-21T08:00:00.000Z');
    await receive.keep(commandOf(caseId, offer));
    const environment = { NODE_ENV: 'test', DATABASE_URL: season.database.url, SANDBOX_CLOCK: '1', SWEEP_INTERVAL_MS: '50' };
    const sweeper = new VecozoSweeper(readConfiguration(environment), settle);
    sweeper.onApplicationBootstrap();
    for (let tries = 0; tries < 100 && (await found(caseId, 'proposal-1')).status === 'received'; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await sweeper.onModuleDestroy();
    expect(await found(caseId, 'proposal-1')).toMatchObject({ status: 'applied' });
  });

  it('parks what comes early and applies it when the case has moved on by another hand', async () => {
    const caseId = await openAt('2026-09-29T08:00:00.000Z');
    await send(caseId, accepted);
    expect(await found(caseId, 'accepted')).toMatchObject({ status: 'parked', code: 'awaitsProposal' });
    await settle.sweep();
    expect(await inbox.casesToSettle(10)).toEqual([]);
    const { providerAgb } = await stored(caseId);
    await season.setClock('2026-09-30T08:00:00.000Z');
    expect(await season.submitOffer(caseId, providerAgb)).toBe('submitted');
    await settle.sweep();
    // Signed on the 25th, before that offer was received: nobody accepts what was not there.
    expect(await found(caseId, 'accepted')).toMatchObject({ status: 'needsAttention', code: 'beforeItsProposal' });
  });

  it('keeps a late offer with the case, once, and applies it when it was admitted and tried again', async () => {
    const caseId = await openAt('2026-10-05T08:00:00.000Z');
    await send(caseId, { ...offer, time: '2026-10-02T08:00:00.000Z' });
    expect(await found(caseId, 'proposal-1')).toMatchObject({ status: 'needsAttention', code: 'offerTooLate' });
    const event = (await inbox.find('vgz', `${caseId}-proposal-1`)) as unknown as VecozoEventEntity;
    await retry.execute({ event, caseId: null });
    expect(await count('late_receipt', caseId)).toBe(1);
    expect(await found(caseId, 'proposal-1')).toMatchObject({ status: 'needsAttention', code: 'offerTooLate' });

    const nothing = { status: 201, body: '{}', location: null };
    const render = { recorded: () => nothing, refused: () => nothing };
    const data = { reason: 'Storing in het portaal.', offerDueOn: '2026-10-09' };
    const admission = {
      actor: purchaser,
      caseId,
      type: 'offer.admitLate',
      data,
      receivedAt: null,
      evidence: null,
      requestKey: null,
      render,
    };
    await new RecordEvent(season.store).execute(admission);
    await retry.execute({ event, caseId: null });
    expect(await found(caseId, 'proposal-1')).toMatchObject({ status: 'applied' });
    expect((await stored(caseId)).state).toBe('negotiating');
  });

  it('finds no case of another insurer, named either way', async () => {
    const caseId = await openAt('2026-09-21T08:00:00.000Z');
    const { providerAgb } = await stored(caseId);
    const byTuple = { insurer: 'vgz', providerAgb, contractYear: 2027, path: null };
    for (const reference of [{ caseId }, byTuple]) {
      expect((await inbox.referred('vgz', reference)).cases).toMatchObject([{ id: caseId }]);
      expect((await inbox.referred('zk', reference)).cases).toEqual([]);
    }
  });

  it('passes a case in quarantine over, and keeps what comes for it', async () => {
    const caseId = await openAt('2026-09-21T08:00:00.000Z');
    await season.store.quarantine(caseId, 'test');
    expect(await send(caseId, offer)).toBe(true);
    expect(await found(caseId, 'proposal-1')).toMatchObject({ status: 'received' });
    await settle.sweep();
    expect(await found(caseId, 'proposal-1')).toMatchObject({ status: 'received' });
  });
});
