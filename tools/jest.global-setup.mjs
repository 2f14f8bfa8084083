import { startTestPostgres } from './test-postgres.mjs';
import { startTestRedis } from './test-redis.mjs';

/**
 * Real servers for the suites: TEST_PG_URL (an administrator's URL, database postgres) and, when there is one, TEST_REDIS_URL.
 * TEST_SERVICES=off leaves both out: for the pure rooms, `TEST_SERVICES=off npx jest libs/calendar` needs no build.
 */
export default async function globalSetup() {
  if (process.env.TEST_SERVICES === 'off' && !process.env.CI) return;
  const redis = await startTestRedis();
  if (!redis && process.env.CI) throw new Error('CI must run the Redis suites: set REDIS_URL or install redis-server');
  if (!redis) process.stderr.write('Redis suites are left out: no REDIS_URL and no redis-server on the PATH\n');
  try {
    const postgres = await startTestPostgres();
    process.env.TEST_PG_URL = postgres.url;
    if (redis) process.env.TEST_REDIS_URL = redis.url;
    globalThis.testServers = [redis, postgres].filter(Boolean);
  } catch (error) {
    await redis?.stop(); // jest calls no teardown after a failed setup
    throw error;
  }
}
