import { faults, storyOf, until } from './ledger.js';
import { offerTooLateFrom, Season, StallingStore } from './season.js';
import { silence } from './worker-in-process.js';

beforeAll(silence);

const justBefore = new Date(Date.parse(offerTooLateFrom) - 1).toISOString();
const trials = 200;

/** Offers and sweeps meet at the end of 30 September, again and again. */
describe('an offer that races the deadline', () => {
  let season: Season;
  beforeAll(async () => {
    season = await Season.start();
  });
  afterAll(() => season.end());

  /** A case that waits for its offer with nothing else due, at the last millisecond. */
  async function atTheLastMillisecond() {
    await season.setClock('2026-09-01T08:00:00.000Z');
    const opened = await season.openOne();
    await season.setClock(justBefore);
    await season.fire().fireCase(opened.caseId);
    return opened;
  }

  const offerDueLine = (story: string[]) => story.filter((line) => /^offer\.submit|offerDue$/.test(line));

  it(`counts in all of ${String(trials)} trials when it was received in the last millisecond, whoever saves first`, async () => {
    const stories = new Map<string, number>();
    for (let trial = 0; trial < trials; trial++) {
      const { caseId, agb } = await atTheLastMillisecond();
      let arrived = (): void => undefined;
      const received = new Promise<void>((resolve) => (arrived = resolve));
      let letGo = (): void => undefined;
      const gate = new Promise<void>((resolve) => (letGo = resolve));
      const store = new StallingStore(season, async () => {
        arrived();
        await gate;
      });
      const answer = season.submitOffer(caseId, agb, { store });
      await received;
      await season.setClock(offerTooLateFrom);
      // The first saves at the same moment; every fourth waits until the deadline has certainly fired.
      const sweeps = trial % 2 === 0 ? season.fire().sweep() : season.fire().fireCase(caseId);
      if (trial % 4 === 3) await sweeps;
      else if (trial % 4 === 2) await new Promise((resolve) => setTimeout(resolve, trial % 7));
      letGo();
      expect(await answer).toBe('submitted');
      await sweeps;
      await season.fire().fireCase(caseId);
      const story = offerDueLine(await storyOf(season, caseId)).join(', ');
      stories.set(story, (stories.get(story) ?? 0) + 1);
    }
    // Either the offer came first, or the firing that came first is undone, and both stay in the history.
    expect([...stories.keys()].sort()).toEqual(['deadline.passed offerDue, deadline.correct offerDue, offer.submit', 'offer.submit']);
    const rows = await season.query<{ state: string; status: string; submitted: string; closed: string }>(
      `select c.state, d.status, e.received_at as submitted, d.closed_at as closed from contracting_case c
         join deadline d on d.case_id = c.id and d.key = 'offerDue' join case_event e on e.case_id = c.id and e.type = 'offer.submit'`,
    );
    expect(rows).toHaveLength(trials);
    expect(new Set(rows.map(({ state, status }) => `${state} ${status}`))).toEqual(new Set(['negotiating met']));
    expect(new Set(rows.map(({ submitted, closed }) => `${submitted} ${closed}`))).toEqual(new Set([`${justBefore} ${justBefore}`]));
    expect(await faults(season)).toEqual([]);
  }, 120_000);

  it('is refused when it was received at the first late instant, also when it is there before the firing, and is kept', async () => {
    for (let trial = 0; trial < 40; trial++) {
      const { caseId, agb } = await atTheLastMillisecond();
      await season.setClock(offerTooLateFrom);
      const sweeps = trial % 2 === 0 ? season.fire().fireCase(caseId) : null;
      expect(await season.submitOffer(caseId, agb)).toBe('offerTooLate');
      await sweeps;
      await season.fire().fireCase(caseId);
      expect(offerDueLine(await storyOf(season, caseId))).toEqual(['deadline.passed offerDue']);
      const [row] = await season.query(
        `select c.state, r.received_at as received, r.refusal_code as code from contracting_case c join late_receipt r on r.case_id = c.id where c.id = $1`,
        [caseId],
      );
      expect(row).toEqual({ state: 'offerOverdue', received: offerTooLateFrom, code: 'offerTooLate' });
    }
    expect(await faults(season)).toEqual([]);
  }, 60_000);

  it('has one outcome, the one that its time of receipt says, while the clock runs over the limit', async () => {
    const running = await Season.start('2026-09-01T08:00:00.000Z');
    try {
      const cases = [];
      for (let index = 0; index < 60; index++) cases.push(await running.openOne());
      const start = new Date(Date.parse(offerTooLateFrom) - 600).toISOString();
      await running.setClock(start);
      await running.fire().sweepAll();
      await running.setClock(start, true);
      const started = performance.now();
      const sweeping = until('the limit is well past', async () => {
        await running.fire().sweep();
        return performance.now() - started > 1500;
      });
      const answers = await Promise.all(
        cases.map(async ({ caseId, agb }, index) => {
          await new Promise((resolve) => setTimeout(resolve, index * 20));
          return running.submitOffer(caseId, agb);
        }),
      );
      await sweeping;
      await running.fire().sweepAll();
      const rows = await running.query<{ id: string; offered: string | null; refused: string | null; state: string }>(
        `select c.id, c.state, (select received_at from case_event e where e.case_id = c.id and e.type = 'offer.submit') as offered,
           (select received_at from late_receipt r where r.case_id = c.id) as refused from contracting_case c`,
      );
      for (const [index, { caseId }] of cases.entries()) {
        const row = rows.find(({ id }) => id === caseId);
        if (answers[index] === 'submitted') {
          expect(row).toMatchObject({ state: 'negotiating', refused: null });
          expect(row!.offered! < offerTooLateFrom).toBe(true);
        } else {
          expect(answers[index]).toBe('offerTooLate');
          expect(row).toMatchObject({ state: 'offerOverdue', offered: null });
          expect(row!.refused! >= offerTooLateFrom).toBe(true);
        }
      }
      // Both must have happened, or nothing raced.
      expect(new Set(answers)).toEqual(new Set(['submitted', 'offerTooLate']));
      expect(await faults(running)).toEqual([]);
    } finally {
      await running.end();
    }
  }, 60_000);

  it('counts when the purchaser records it after the firing, with the proof that it was received in time', async () => {
    const { caseId, agb } = await atTheLastMillisecond();
    await season.setClock('2026-10-02T09:00:00.000Z');
    await season.fire().sweepAll();
    const purchaser = { subject: 'inkoper-1', name: null, role: 'purchaser' as const, insurer: 'vgz', agb: null };
    const evidence = { channel: 'email', reference: 'bericht-1' };
    expect(await season.submitOffer(caseId, agb, { actor: purchaser, receivedAt: justBefore, evidence })).toBe('submitted');
    expect(offerDueLine(await storyOf(season, caseId))).toEqual(['deadline.passed offerDue', 'deadline.correct offerDue', 'offer.submit']);
    expect(await faults(season)).toEqual([]);
  });
});
