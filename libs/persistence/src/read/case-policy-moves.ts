import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CaseEventEntity } from '../entities/case-event-entity.js';
import { ofCase } from './of-case.js';
import type { Visibility } from './visibility.js';

/** A case was moved from one version of its policy to a newer one, by this row of its history. */
export interface PolicyMove {
  seq: number;
  from: number;
  to: number;
}

/** The moves of a case to newer policy versions, oldest first; most cases have none. */
@Injectable()
export class CasePolicyMoves {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: Visibility, caseId: string): Promise<PolicyMove[]> {
    const events = await ofCase(this.dataSource, CaseEventEntity, caseId, visibility)
      .andWhere('part.type = :type', { type: 'policyVersion.apply' })
      .orderBy('part.seq')
      .getMany();
    return events.map(({ seq, payload }) => {
      const { facts } = JSON.parse(payload) as { facts: { earlierPolicyVersion: number; policyVersion: number } };
      return { seq, from: facts.earlierPolicyVersion, to: facts.policyVersion };
    });
  }
}
