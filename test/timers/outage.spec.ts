import { Redis } from 'ioredis';
import net from 'node:net';
import { faults, passings, until, untilFired } from './ledger.js';
import { Season, setUpDue } from './season.js';
import { openQueue, silence, startWorker, type WorkerUnderTest } from './worker-in-process.js';
import { WorkerProcess } from './worker-process.js';

beforeAll(silence);

const redis = process.env['TEST_REDIS_URL'];
const whenThereIsRedis = redis ? describe : describe.skip;

/** A door to a server that can be shut (nobody answers at the port), opened, and frozen (somebody accepts and says nothing). */
class Door {
  private readonly sockets = new Set<net.Socket>();
  private server: net.Server | null = null;
  private frozen = false;
  port = 0;

  constructor(private readonly target: URL) {}

  async open(): Promise<this> {
    this.frozen = false;
    const server = net.createServer((near) => this.join(near));
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as net.AddressInfo).port;
    this.server = server;
    return this;
  }

  async shut(): Promise<void> {
    const { server } = this;
    this.server = null;
    const closed = server && new Promise((resolve) => server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  /** Connections stay, and nothing comes through any more. */
  freeze(): void {
    this.frozen = true;
  }

  private join(near: net.Socket): void {
    const far = net.connect(Number(this.target.port), this.target.hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(socket);
      socket.on('data', (data) => void (this.frozen || other.write(data)));
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.sockets.delete(socket);
        other.destroy();
      });
    }
  }
}

describe('the database', () => {
  it('is away for a while: the worker waits, and fires when it is back', async () => {
    const season = await Season.start();
    const door = await new Door(new URL(season.database.url)).open();
    const through = new URL(season.database.url);
    through.port = String(door.port);
    const worker = await startWorker(through.href, null);
    try {
      await season.open(20);
      await until('the worker has looked', () => worker.connection.deadlines !== null);
      await door.shut();
      await season.setClock(setUpDue);
      await new Promise((resolve) => setTimeout(resolve, 2000));
      expect(await passings(season)).toEqual([]);
      await door.open();
      const back = performance.now();
      await untilFired(season);
      expect(performance.now() - back).toBeLessThan(10_000);
      expect(await faults(season)).toEqual([]);
    } finally {
      await worker.stop();
      await door.shut();
      await season.end();
    }
  }, 60_000);
});

whenThereIsRedis('Redis', () => {
  const target = () => new URL(redis!);
  const address = (door: Door) => `redis://127.0.0.1:${String(door.port)}/4`;
  let season: Season;
  let door: Door;
  let worker: WorkerUnderTest | null;

  beforeEach(async () => {
    season = await Season.start();
    door = await new Door(target()).open();
    worker = null;
  });
  afterEach(async () => {
    await worker?.stop();
    await door.shut();
    await season.end();
  });

  async function everythingFires(): Promise<void> {
    await season.setClock(setUpDue);
    await untilFired(season);
    expect((await passings(season)).filter(({ times }) => times === 1)).toHaveLength(40);
    expect(await faults(season)).toEqual([]);
  }

  it('is down before the worker starts: it starts all the same, and everything fires', async () => {
    await season.open(20);
    await door.shut();
    worker = await startWorker(season.database.url, address(door));
    await everythingFires();
    expect(worker.connection.deadlines).toBeNull();
  });

  it('goes down under the worker: everything fires, and adding a wake-up fails fast', async () => {
    worker = await startWorker(season.database.url, address(door));
    await until('the queue is open', () => worker?.connection.deadlines != null);
    await door.shut();
    await season.open(20);
    const asked = performance.now();
    expect(await worker.wakeUps.setSoonDue()).toBe(0);
    expect(performance.now() - asked).toBeLessThan(1000);
    await everythingFires();
  });

  it('freezes under the worker: nothing waits for it, and everything fires', async () => {
    await season.open(20);
    worker = await startWorker(season.database.url, address(door));
    await until('the queue is open', () => worker?.connection.deadlines != null);
    door.freeze();
    await season.database.dataSource.query('update deadline set enqueued_at = null');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await season.setClock(setUpDue);
    await untilFired(season, 1500);
    expect(await faults(season)).toEqual([]);
  });

  it('comes back, and wakes up again', async () => {
    await season.open(2);
    await door.shut();
    worker = await startWorker(season.database.url, address(door), { sweeps: false });
    await door.open();
    await until('the queue is open', () => worker?.connection.deadlines != null);
    await door.shut();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await door.open();
    await season.setClock(setUpDue);
    await until('a wake-up is taken', async () => (await worker!.wakeUps.setSoonDue()) > 0);
    await untilFired(season, 25_000);
    expect(await faults(season)).toEqual([]);
  }, 60_000);

  it('evicts: production refuses to start, and elsewhere everything still fires', async () => {
    const client = new Redis(redis!);
    try {
      await client.config('SET', 'maxmemory-policy', 'allkeys-lru');
      await expect(startWorker(season.database.url, address(door), { production: true })).rejects.toThrow('noeviction');
      await season.open(20);
      worker = await startWorker(season.database.url, address(door));
      await everythingFires();
    } finally {
      await client.config('SET', 'maxmemory-policy', 'noeviction');
      await client.quit();
    }
  });

  it('holds a job that is not JSON: the others are done', async () => {
    const [caseId = ''] = await season.open(1);
    const client = new Redis(`${redis!}/4`);
    const queue = await openQueue(season.database.url, `${redis!}/4`);
    try {
      await queue.obliterate({ force: true });
      const job = { caseId, deadline: 'policyExplained', fireAt: setUpDue };
      await queue.add('wake', job, { jobId: 'brokenx' });
      await client.hset('bull:deadlines:brokenx', 'data', '{"caseId": ');
      await queue.add('wake', job, { jobId: 'wholex' });
      await season.setClock(setUpDue);
      worker = await startWorker(season.database.url, address(door), { sweeps: false });
      await untilFired(season);
      expect(await faults(season)).toEqual([]);
    } finally {
      await queue.close();
      await client.quit();
    }
  });

  it('is down and so is the database: the process stays, and ends when it is asked to', async () => {
    const databaseDoor = await new Door(new URL(season.database.url)).open();
    const through = new URL(season.database.url);
    through.port = String(databaseDoor.port);
    const process = WorkerProcess.start(through.href, address(door));
    try {
      await process.untilReady();
      await Promise.all([door.shut(), databaseDoor.shut()]);
      await season.open(2);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(process.ended).toBe(false);
      await databaseDoor.open();
      await season.setClock(setUpDue);
      await untilFired(season);
      expect(await process.end('SIGTERM')).toBeLessThan(10_000);
      expect(await faults(season)).toEqual([]);
    } finally {
      await process.end('SIGKILL');
      await databaseDoor.shut();
    }
  }, 60_000);
});
