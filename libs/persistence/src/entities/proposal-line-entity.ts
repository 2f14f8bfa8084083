import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A line of a proposal. Numbers are text, as they were stored. */
@Entity('proposal_line')
export class ProposalLineEntity {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @PrimaryColumn({ name: 'proposal_number', type: 'integer' })
  proposalNumber: number;

  @PrimaryColumn({ type: 'integer' })
  number: number;

  @Column({ type: 'text' })
  kind: 'specialism' | 'productGroup';

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text', nullable: true })
  description: string | null;

  @Column({ type: 'numeric', nullable: true })
  volume: string | null;

  @Column({ name: 'unit_price', type: 'numeric', nullable: true })
  unitPrice: string | null;

  @Column({ type: 'numeric' })
  amount: string;
}
