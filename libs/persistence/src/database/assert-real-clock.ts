import { ConfigurationError } from '@termijn/platform';
import pg from 'pg';

/**
 * Prevents legal deadlines from running on a clock that somebody once set: a database with a sandbox clock in it may only be used by
 * a process whose sandbox is on.
 */
export async function assertRealClock(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'termijn-clock-check' });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from sandbox_clock');
    if (rowCount) {
      throw new ConfigurationError([
        'Deze database heeft een zandbakklok; zet SANDBOX_CLOCK=1 of gebruik een andere database. / ' +
          'This database has a sandbox clock; set SANDBOX_CLOCK=1 or use another database.',
      ]);
    }
  } finally {
    await client.end();
  }
}
