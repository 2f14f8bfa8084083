import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CheckpointEntity } from '../entities/checkpoint-entity.js';
import { decodeCursor } from './cursor.js';
import { pageOf } from './page-of.js';
import type { Page, PageRequest } from './page.js';

const list = 'checkpoints';

/** Checkpoints of the histories, newest first. They tell nothing of any tenant, so whoever is known may keep them. */
@Injectable()
export class CheckpointList {
  constructor(private readonly dataSource: DataSource) {}

  async read(page: PageRequest): Promise<Page<CheckpointEntity>> {
    const query = this.dataSource.createQueryBuilder(CheckpointEntity, 'k').where('true');
    if (page.after) query.andWhere('k.number < :number', { number: Number(decodeCursor(list, ['whole'], page.after)[0]) });
    const checkpoints = await query
      .orderBy('k.number', 'DESC')
      .limit(page.limit + 1)
      .getMany();
    return pageOf(list, checkpoints, page.limit, ({ number }) => [String(number)]);
  }
}
