import type { Side } from '@termijn/workflow';

/** A line of an offer or counter-proposal. Amounts are euros as text. */
export class ProposalLineView {
  number: number;
  kind: 'specialism' | 'productGroup';

  /** @example "0303" */
  code: string;

  description: string | null;

  /** @example "1200" */
  volume: number | null;

  /** @example "850.00" */
  unitPrice: string | null;

  /** @example "1020000.00" */
  amount: string;
}

/** An offer of the provider or a counter-proposal of the insurer: one numbered sequence per case. */
export class ProposalView {
  number: number;
  kind: 'offer' | 'counterProposal';
  side: Side;

  /** 1, 2, … for offers; null for a counter-proposal. */
  offerVersion: number | null;

  explanation: string;

  /** Whether a counter-proposal counts as the substantive response. */
  substantive: boolean;

  /** @example "1020000.00" */
  total: string;

  lines: ProposalLineView[];

  receivedAt: string;

  /** Only a standing proposal can be accepted. */
  status: 'standing' | 'voided' | 'refused' | 'withdrawn' | 'agreed';

  statusReason: string | null;

  statusAt: string | null;
}

/** Proposals in their order. */
export class ProposalListView {
  items: ProposalView[];
}
