import { CaseStore, newId } from '@termijn/persistence';
import { jobs } from '@termijn/queue';
import { faults, passings, until, untilFired } from './ledger.js';
import { Season, setUpDue } from './season.js';
import { backends, openQueue, silence, startWorker, type JobForTest, type OpenQueue, type WorkerUnderTest } from './worker-in-process.js';

beforeAll(silence);

const dataOf = (caseId: string) => ({ caseId, deadline: 'policyExplained', fireAt: setUpDue });
const gone = { removeOnComplete: true, removeOnFail: true };

describe('sweepers at once', () => {
  it('fire 200 due deadlines once each, eight at a time', async () => {
    const season = await Season.start();
    try {
      const caseIds = await season.open(100);
      await season.setClock(setUpDue);
      const eight = Array.from({ length: 8 }, () => season.fire(new CaseStore(season.database.dataSource)));
      // Half of them sweep, half are woken up for every case, in the same order so that they keep meeting.
      await Promise.all(
        eight.map(async (deadlines, index) => {
          if (index % 2 === 0) await deadlines.sweepAll();
          else for (const caseId of caseIds) await deadlines.fireCase(caseId);
        }),
      );
      const fired = await passings(season);
      expect(fired).toHaveLength(200);
      expect(fired.filter(({ times }) => times !== 1)).toEqual([]);
      expect(await faults(season)).toEqual([]);
    } finally {
      await season.end();
    }
  });
});

describe.each(backends(2))('jobs in the queue on $name', ({ redisUrl }) => {
  let season: Season;
  let queue: OpenQueue;
  const workers: WorkerUnderTest[] = [];

  beforeEach(async () => {
    season = await Season.start();
  });
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.stop()));
    await queue.close();
    await season.end();
  });

  async function start(count = 1, changes: Parameters<typeof startWorker>[2] = { sweeps: false }): Promise<void> {
    for (let index = 0; index < count; index++) workers.push(await startWorker(season.database.url, redisUrl, changes));
    queue = await openQueue(season.database.url, redisUrl);
  }

  const untilIdle = () =>
    until('every job is gone', async () => {
      const { waiting = 0, active = 0, delayed = 0, prioritized = 0, failed = 0, completed = 0, paused = 0 } = await queue.getJobCounts();
      return waiting + active + delayed + prioritized + failed + completed + paused === 0;
    });

  it('may be there a hundred times for one deadline: it passes once', async () => {
    const [caseId = ''] = await season.open(1);
    await season.setClock(setUpDue);
    await start(3);
    await queue.addBulk(Array.from({ length: 100 }, () => ({ name: jobs.wake, data: dataOf(caseId), opts: gone })));
    await untilIdle();
    expect((await passings(season)).map(({ times }) => times)).toEqual([1, 1]);
    expect(await faults(season)).toEqual([]);
  });

  it('do nothing when they come early, as from a worker whose clock is ahead, and the deadline still passes in time', async () => {
    const caseIds = await season.open(20);
    await season.setClock(new Date(Date.parse(setUpDue) - 1).toISOString());
    await start(2);
    await queue.addBulk(caseIds.flatMap((caseId) => [0, 1, 2].map(() => ({ name: jobs.wake, data: dataOf(caseId), opts: gone }))));
    await untilIdle();
    expect(await passings(season)).toEqual([]);
    expect(await faults(season)).toEqual([]);

    await season.setClock(setUpDue);
    await queue.addBulk(caseIds.map((caseId) => ({ name: jobs.wake, data: dataOf(caseId), opts: gone })));
    await untilIdle();
    expect((await passings(season)).filter(({ times }) => times === 1)).toHaveLength(40);
    expect(await faults(season)).toEqual([]);
  });

  it('do nothing when they are garbage, foreign or for a case that is not there, and hold up no others', async () => {
    const caseIds = await season.open(10);
    await season.setClock(setUpDue);
    await start();
    const garbage: JobForTest[] = [
      null,
      1,
      'text',
      [],
      {},
      { caseId: null },
      { caseId: 7 },
      { caseId: "'; drop table deadline; --" },
      { caseId: '\u{1f4a9}' },
      { caseId: ['a'] },
    ]
      .map((data): JobForTest => ({ name: jobs.wake, data, opts: { ...gone, attempts: 1000, backoff: 1 } }))
      .concat(
        { name: jobs.wake, data: { caseId: newId(setUpDue) }, opts: gone },
        { name: 'somebody-else', data: dataOf(caseIds[0]!), opts: { ...gone, attempts: 1000 } },
        { name: '', data: {}, opts: gone },
        { name: jobs.wake, data: { caseId: 'x'.repeat(10_000_000) }, opts: gone },
        { name: jobs.wake, data: { ...dataOf(caseIds[0]!), version: 'from another release' }, opts: gone },
      );
    await queue.addBulk([...garbage, ...caseIds.map((caseId) => ({ name: jobs.wake, data: dataOf(caseId), opts: gone }))]);
    await untilIdle();
    expect((await passings(season)).filter(({ times }) => times === 1)).toHaveLength(20);
    expect(await faults(season)).toEqual([]);
  });

  it('may ask for a sweep', async () => {
    await season.open(10);
    await season.setClock(setUpDue);
    await start();
    await queue.add(jobs.sweep, {}, gone);
    await untilFired(season);
    expect((await passings(season)).filter(({ times }) => times === 1)).toHaveLength(20);
    expect(await faults(season)).toEqual([]);
  });

  it('race with sweepers in several workers, and everything fires once', async () => {
    const caseIds = await season.open(60);
    await start(3, { sweepIntervalMs: 10 });
    await queue.addBulk(caseIds.map((caseId) => ({ name: jobs.wake, data: dataOf(caseId), opts: { ...gone, delay: 300 } })));
    await season.setClock(setUpDue);
    await untilFired(season);
    const fired = await passings(season);
    expect(fired.filter(({ times }) => times === 1)).toHaveLength(120);
    expect(fired).toHaveLength(120);
    expect(await faults(season)).toEqual([]);
  });
});
