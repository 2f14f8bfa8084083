import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Forecast and realisation of one product of a request. */
@Entity('increase_product')
export class IncreaseProductEntity {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @PrimaryColumn({ type: 'integer' })
  number: number;

  @Column({ type: 'text' })
  product: string;

  @Column({ type: 'numeric' })
  forecast: string;

  @Column({ type: 'numeric' })
  realisation: string;
}
