import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RegisteredContractEntity } from '../entities/registered-contract-entity.js';
import { decodeCursor } from './cursor.js';
import { onlyVisible } from './only-visible.js';
import { pageOf } from './page-of.js';
import type { Page, PageRequest } from './page.js';
import type { Visibility } from './visibility.js';

export interface RegisteredContractFilter {
  insurer?: string;
  providerAgb?: string;
  contractYear?: number;
}

const list = 'contracts';

/** Registered contracts, newest first. */
@Injectable()
export class RegisteredContractList {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: Visibility, filter: RegisteredContractFilter, page: PageRequest): Promise<Page<RegisteredContractEntity>> {
    const query = this.dataSource.createQueryBuilder(RegisteredContractEntity, 'r').where('true');
    onlyVisible(query, 'r', visibility);
    for (const column of ['insurer', 'providerAgb', 'contractYear'] as const) {
      if (filter[column] !== undefined) query.andWhere(`r.${column} = :${column}`, { [column]: filter[column] });
    }
    if (page.after) {
      const [registeredAt, id] = decodeCursor(list, ['instant', 'uuid'], page.after);
      query.andWhere('(r.registeredAt, r.id) < (:registeredAt, :id)', { registeredAt, id });
    }
    const contracts = await query
      .orderBy('r.registeredAt', 'DESC')
      .addOrderBy('r.id', 'DESC')
      .limit(page.limit + 1)
      .getMany();
    return pageOf(list, contracts, page.limit, (contract) => [contract.registeredAt, contract.id]);
  }
}
