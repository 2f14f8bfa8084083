import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

/** Waits until no transaction on the server is older than the newest fact: other suites share the server, and the feed waits for them. */
export async function factsSettled(dataSource: DataSource): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt++) {
    const [row] = await dataSource.query<{ waiting: boolean }[]>(
      'select exists (select from case_event where xid >= pg_snapshot_xmin(pg_current_snapshot()) and xid < pg_snapshot_xmax(pg_current_snapshot())) as waiting',
    );
    if (!row!.waiting) return;
    await sleep(20);
  }
  throw new Error('A transaction on the test server does not end');
}
