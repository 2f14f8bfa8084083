import { faults, passings, until, untilFired } from './ledger.js';
import { Season, setUpDue } from './season.js';
import { backends, openQueue, silence, startWorker, type WorkerUnderTest } from './worker-in-process.js';

beforeAll(silence);

describe.each(backends(1))('the queue on $name', ({ redisUrl }) => {
  let season: Season;
  let worker: WorkerUnderTest | null;

  beforeEach(async () => {
    season = await Season.start();
    worker = null;
  });
  afterEach(async () => {
    await worker?.stop();
    await season.end();
  });

  const start = async (changes: Parameters<typeof startWorker>[2] = {}) =>
    (worker = await startWorker(season.database.url, redisUrl, changes));

  it('holds a wake-up for every deadline within the horizon, once', async () => {
    await season.open(3);
    const { wakeUps } = await start({ sweeps: false });
    const queue = await openQueue(season.database.url, redisUrl);
    try {
      await queue.obliterate({ force: true });
      const [{ due } = { due: 0 }] = await season.query<{ due: number }>(
        `select count(*)::integer as due from deadline where status = 'open' and fire_at <= termijn_now() + interval '24 hours'`,
      );
      expect(due).toBe(6);
      expect(await wakeUps.setSoonDue()).toBe(due);
      expect(await wakeUps.setSoonDue()).toBe(0);
      const { delayed, ...others } = await queue.getJobCounts();
      expect(delayed).toBe(due);
      expect(Object.values(others).every((count) => count === 0)).toBe(true);
    } finally {
      await queue.close();
    }
  });

  it('wakes up by itself when the moment comes, without the sweeper', async () => {
    await season.open(3);
    const { wakeUps } = await start({ sweeps: false });
    await season.setClock(new Date(Date.parse(setUpDue) - 700).toISOString(), true);
    expect(await wakeUps.setSoonDue()).toBe(6);
    await untilFired(season);
    await until('every passing is in the history', async () => (await passings(season)).length === 6);
    expect(await faults(season)).toEqual([]);
  });

  it.each(['obliterated', 'wiped'])('loses no deadline when it is %s while cases are open', async (how) => {
    await season.open(50);
    await start();
    const queue = await openQueue(season.database.url, redisUrl);
    try {
      await until('the wake-ups stand', async () => ((await queue.getJobCounts())['delayed'] ?? 0) >= 100);
      if (how === 'wiped') await queue.wipe();
      else await queue.obliterate({ force: true });
      await season.setClock(setUpDue);
      await untilFired(season);
    } finally {
      await queue.close().catch(() => undefined);
    }
    const fired = await passings(season);
    expect(fired).toHaveLength(100);
    expect(fired.every(({ times }) => times === 1)).toBe(true);
    expect(await faults(season)).toEqual([]);
  });

  it('is set up again after it was wiped, and wakes up again', async () => {
    const { connection, wakeUps } = await start({ sweeps: false });
    const queue = await openQueue(season.database.url, redisUrl);
    await queue.wipe();
    await queue.close().catch(() => undefined);
    await season.open(2);
    await season.setClock(setUpDue);
    expect(connection.deadlines).not.toBeNull();
    let set = 0;
    await until('the queue takes wake-ups again', async () => (set += await wakeUps.setSoonDue()) === 4);
    await untilFired(season, 40_000);
    expect(await faults(season)).toEqual([]);
  }, 60_000);
});
