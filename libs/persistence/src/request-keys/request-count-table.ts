import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Pool } from 'pg';
import { poolOf } from '../database/pool-of.js';

/** Where requests are counted when there is no Redis: for a limiter that brings its own statements. Holds nothing of any tenant. */
@Injectable()
export class RequestCountTable {
  readonly table = 'request_count';

  constructor(private readonly dataSource: DataSource) {}

  get pool(): Pool {
    return poolOf(this.dataSource);
  }
}
