import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import type { Side } from '@termijn/workflow/decision/types.js';
import { poolOf } from '../database/pool-of.js';
import { runStatement } from '../database/run-statement.js';
import { readFactFeed } from '../statements/fact-feed.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import type { Visibility } from './visibility.js';

/** A fact without its particulars: what may leave the house. */
export interface CaseFact {
  caseId: string;
  seq: number;
  /** The act. */
  type: string;
  fact: string;
  onBehalfOf: Side | null;
  receivedAt: Instant;
  recordedAt: Instant;
  from: string;
  to: string;
}

export interface FactPage {
  facts: CaseFact[];
  /** Where to go on, also when there is nothing more now. */
  next: string;
  /** There may be more at once. */
  more: boolean;
}

const list = 'facts';
const beginning: [string, string] = ['0', '0'];
/** Bounds the work for a reader to whom little belongs: then a page may be empty and there is more. */
const lookThrough = 2000;

/** The facts of all cases that a reader may see, in an order in which nothing is ever put in between. */
@Injectable()
export class FactFeed {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws BadCursor */
  async read(visibility: Visibility, facts: string[] | null, after: string | null, limit: number): Promise<FactPage> {
    const from = after === null ? beginning : decodeCursor(list, ['whole', 'whole'], after);
    const insurer = 'insurer' in visibility ? visibility.insurer : null;
    const agb = 'agb' in visibility ? visibility.agb : null;
    // Prevents a reader without a tenant from seeing everything.
    if (insurer === null && agb === null && !('all' in visibility && visibility.all)) throw new Error('A read without visibility');
    const pool = poolOf(this.dataSource);
    const [row] = await runStatement<{ read: string[] | null; through: boolean; facts: CaseFact[] }>(pool, readFactFeed, [
      ...from,
      insurer,
      agb,
      facts,
      limit,
      lookThrough,
    ]);
    const { read, through, facts: found } = row!;
    return { facts: found, next: encodeCursor(list, read ?? from), more: !through };
  }
}
