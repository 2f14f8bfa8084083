import pg from 'pg';
import { jobs } from '@termijn/queue';
import { faults, passings, until, untilFired } from './ledger.js';
import { Season, setUpDue } from './season.js';
import { backends, openQueue, silence } from './worker-in-process.js';
import { WorkerProcess } from './worker-process.js';

beforeAll(silence);

describe.each(backends(3))('a worker process with its queue on $name', ({ redisUrl }) => {
  let season: Season;
  const processes: WorkerProcess[] = [];

  beforeEach(async () => {
    season = await Season.start();
  });
  afterEach(async () => {
    await Promise.all(processes.splice(0).map((worker) => worker.end('SIGKILL')));
    await season.end();
  });

  const start = (environment: Record<string, string> = {}): WorkerProcess => {
    const worker = WorkerProcess.start(season.database.url, redisUrl, environment);
    processes.push(worker);
    return worker;
  };

  const firedCount = async (): Promise<number> => {
    const [row] = await season.query<{ count: number }>(`select count(*)::integer as count from case_event where type = 'deadline.passed'`);
    return row!.count;
  };

  it('is killed three times while it fires the same deadline: it passes once, whole', async () => {
    const [caseId = ''] = await season.open(1);
    const key = new pg.Client({ connectionString: season.database.url });
    await key.connect();
    try {
      // Whoever fires the case now waits at its row, in the middle of the transaction.
      await key.query('begin');
      await key.query('select from contracting_case where id = $1 for update', [caseId]);
      await season.setClock(setUpDue);
      for (let kill = 1; kill <= 3; kill++) {
        const worker = start();
        const before = await waitingAtTheRow();
        await worker.untilReady();
        // The sweeper leaves the case to the lease of the killed one; the queue wakes the next one up for it.
        const queue = await openQueue(season.database.url, redisUrl);
        await queue.add(jobs.wake, { caseId, deadline: 'policyExplained', fireAt: setUpDue }, { jobId: `kill-${String(kill)}x` });
        await until('the worker is in the middle of firing', async () => (await waitingAtTheRow()).some((pid) => !before.includes(pid)));
        await worker.end('SIGKILL');
        await queue.close();
        expect(await firedCount()).toBe(0);
      }
      // What the killed ones left behind in the server races with the fourth worker.
      start();
      await key.query('rollback');
      await untilFired(season, 30_000);
    } finally {
      await key.end();
    }
    expect((await passings(season)).map(({ times }) => times)).toEqual([1, 1]);
    expect(await faults(season)).toEqual([]);
  }, 90_000);

  /** The database's own processes that wait; one of a killed worker waits on for a while. */
  async function waitingAtTheRow(): Promise<number[]> {
    const rows = await season.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%save_decision%'`,
    );
    return rows.map(({ pid }) => pid);
  }

  it('is killed at any moment, twice, with many cases due: nothing is lost, twice or half', async () => {
    const count = 150;
    await season.open(count);
    let hits = 0;
    await season.setClock(setUpDue);
    for (let kill = 1; kill <= 2; kill++) {
      const worker = start();
      const before = await firedCount();
      // Somewhere among the cases, never at the same one.
      const wanted = before + 10 + Math.floor(Math.random() * 60);
      await until('it fires', async () => (await firedCount()) >= wanted);
      await worker.end('SIGKILL');
      const after = await firedCount();
      if (after > before && after < 2 * count) hits += 1;
      expect((await faults(season)).filter((fault) => !fault.startsWith('due but not fired'))).toEqual([]);
    }
    expect(hits).toBeGreaterThan(0);
    start();
    await untilFired(season, 40_000);
    const fired = await passings(season);
    expect(fired).toHaveLength(2 * count);
    expect(fired.filter(({ times }) => times !== 1)).toEqual([]);
    expect(await faults(season)).toEqual([]);
  }, 120_000);

  it('ends within ten seconds when it is asked to, in the middle of its work, and leaves nothing half', async () => {
    await season.open(100);
    await season.setClock(setUpDue);
    const worker = start();
    await until('it fires', async () => (await firedCount()) > 5);
    expect(await worker.end('SIGTERM')).toBeLessThan(10_000);
    expect((await faults(season)).filter((fault) => !fault.startsWith('due but not fired'))).toEqual([]);
    expect(worker.log).not.toMatch(/"level":[56]0/);

    const idle = await start().untilReady();
    await untilFired(season, 30_000);
    expect(await idle.end('SIGTERM')).toBeLessThan(5000);
    expect(await faults(season)).toEqual([]);
  }, 90_000);
});
