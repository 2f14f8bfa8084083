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

  /** Null while the offer is sealed for you. */
  explanation: string | null;

  /** Whether a counter-proposal counts as the substantive response. */
  substantive: boolean;

  /**
   * Null while the offer is sealed for you.
   * @example "1020000.00"
   */
  total: string | null;

  /** Empty while the offer is sealed for you. */
  lines: ProposalLineView[];

  receivedAt: string;

  /** Only a standing proposal can be accepted. */
  status: 'standing' | 'voided' | 'refused' | 'withdrawn' | 'agreed';

  statusReason: string | null;

  statusAt: string | null;

  /** Whether the policy keeps what this offer says from you for now. */
  sealed: boolean;

  /** Until when; null when it is not sealed, or nobody knows. */
  sealedUntil: string | null;
}

/** Proposals in their order. */
export class ProposalListView {
  items: ProposalView[];
}
