import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { RequestCountTable } from '@termijn/persistence';
import { CONFIGURATION, type Configuration } from '@termijn/platform';
import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';

/** Whose requests are counted together. */
export type Allowance = 'identity' | 'tenant' | 'address' | 'inbox';

const windowSeconds = 60;
/** A store that does not answer within this time must not hold up a request. */
const patienceMs = 250;

export interface Taken {
  allowed: boolean;
  /** Until the window ends; 0 when allowed. */
  seconds: number;
}

/** What is counted is kept under a digest: no store or table of counts holds who somebody is, or from which address. */
const withoutNames = (of: string): string => createHash('sha256').update(of).digest('base64url').slice(0, 22);

/**
 * Counts requests a minute, over all processes: in Redis when there is one, otherwise in PostgreSQL. While neither answers, every process
 * counts for itself: a limit protects the service and must not be what fails.
 */
@Injectable()
export class RequestAllowance implements OnApplicationShutdown {
  private readonly log = new Logger(RequestAllowance.name);
  private readonly redis: Redis | null;
  private readonly limiters: Record<Allowance, RateLimiterAbstract>;

  constructor(
    @Inject(CONFIGURATION) { redisUrl, requestsPerMinute }: Configuration,
    private readonly counts: RequestCountTable,
  ) {
    // What VECOZO reports has an allowance of its own: people at work cannot use it up.
    const limits: Record<Allowance, number> = { ...requestsPerMinute, inbox: requestsPerMinute.tenant };
    this.redis = redisUrl ? this.connect(redisUrl) : null;
    const entries = Object.entries(limits).map(([name, points]): [string, RateLimiterAbstract] => [name, this.limiter(name, points)]);
    this.limiters = Object.fromEntries(entries) as Record<Allowance, RateLimiterAbstract>;
  }

  /** Takes one from the allowance. */
  async take(allowance: Allowance, of: string): Promise<Taken> {
    try {
      await this.limiters[allowance].consume(withoutNames(of));
    } catch (error) {
      if (error instanceof RateLimiterRes) return { allowed: false, seconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) };
      // The insurance of the limiter itself failed too: let the request through.
      this.log.warn(`Requests are not counted: ${error instanceof Error ? error.message : String(error)}`);
    }
    return { allowed: true, seconds: 0 };
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }

  private limiter(name: string, points: number): RateLimiterAbstract {
    const options = { keyPrefix: `termijn:${name}`, points, duration: windowSeconds };
    const shared = { ...options, inMemoryBlockOnConsumed: points + 1, insuranceLimiter: new RateLimiterMemory(options) };
    if (this.redis) return new RateLimiterRedis({ ...shared, storeClient: this.redis, rejectIfRedisNotReady: true });
    return new RateLimiterPostgres({
      ...shared,
      storeClient: this.counts.pool,
      storeType: 'pool',
      tableName: this.counts.table,
      tableCreated: true,
      clearExpiredByTimeout: true,
    });
  }

  private connect(url: string): Redis {
    const redis = new Redis(url, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: patienceMs,
      connectTimeout: 5000,
      retryStrategy: (times) => Math.min(times * 200, 5000),
    });
    let silent = false;
    redis.on('error', (error: Error) => {
      if (!silent) this.log.warn(`Redis is away; this process counts requests for itself: ${error.message}`);
      silent = true;
    });
    redis.on('ready', () => (silent = false));
    return redis;
  }
}
