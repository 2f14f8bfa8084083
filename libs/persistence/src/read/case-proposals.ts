import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProposalEntity } from '../entities/proposal-entity.js';
import { ProposalLineEntity } from '../entities/proposal-line-entity.js';
import { ofCase } from './of-case.js';
import type { Visibility } from './visibility.js';

export type ProposalWithLines = ProposalEntity & { lines: ProposalLineEntity[] };

/** Offers and counter-proposals in their one numbered sequence, with their lines. */
@Injectable()
export class CaseProposals {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: Visibility, caseId: string): Promise<ProposalWithLines[]> {
    const [proposals, lines] = await Promise.all([
      ofCase(this.dataSource, ProposalEntity, caseId, visibility).orderBy('part.number').getMany(),
      ofCase(this.dataSource, ProposalLineEntity, caseId, visibility).orderBy('part.proposalNumber').addOrderBy('part.number').getMany(),
    ]);
    return proposals.map((proposal) => ({ ...proposal, lines: lines.filter((line) => line.proposalNumber === proposal.number) }));
  }

  /** The offers of the provider only, by `offerVersion`. */
  async readOffers(visibility: Visibility, caseId: string): Promise<ProposalWithLines[]> {
    return (await this.read(visibility, caseId)).filter((proposal) => proposal.kind === 'offer');
  }
}
