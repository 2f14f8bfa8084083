import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import { ContractEntity } from '../entities/contract-entity.js';
import { ContractingCaseEntity } from '../entities/contracting-case-entity.js';
import { onlyVisible } from './only-visible.js';
import type { Visibility } from './visibility.js';

/** Whose contract it is: that of an insurer and a provider for a contract year. */
export interface ContractKey {
  insurer: string;
  providerAgb: string;
  contractYear: number;
}

/** That a contract was ended after it was signed, and why. */
export interface ContractEnd extends ContractKey {
  at: Instant;
  reason: string;
}

/** The ends of contracts: one end is that of the contract, of what it was amended to in other cases, and of what was registered before. */
@Injectable()
export class ContractEnds {
  constructor(private readonly dataSource: DataSource) {}

  /** Those of these providers, the earliest first. */
  async read(visibility: Visibility, providerAgbs: string[]): Promise<ContractEnd[]> {
    if (providerAgbs.length === 0) return [];
    const query = this.dataSource
      .createQueryBuilder(ContractingCaseEntity, 'owner')
      .innerJoinAndMapMany('owner.ended', ContractEntity, 'ended', `ended.caseId = owner.id and ended.status = 'terminated'`)
      .where('owner.providerAgb in (:...providerAgbs)', { providerAgbs });
    const cases = await onlyVisible(query, 'owner', visibility).getMany();
    return cases
      .flatMap(({ insurer, providerAgb, contractYear, ...owner }) =>
        (owner as unknown as { ended: ContractEntity[] }).ended.map(({ statusAt, statusReason }) => ({
          insurer,
          providerAgb,
          contractYear,
          at: statusAt ?? '',
          reason: statusReason ?? '',
        })),
      )
      .sort((a, b) => (a.at < b.at ? -1 : 1));
  }
}

/** The first end that came after a moment, of the contract with this key; undefined while it runs. */
export const endSince = (ends: ContractEnd[], key: ContractKey, since: Instant): ContractEnd | undefined =>
  ends.find(
    ({ insurer, providerAgb, contractYear, at }) =>
      insurer === key.insurer && providerAgb === key.providerAgb && contractYear === key.contractYear && at >= since,
  );
