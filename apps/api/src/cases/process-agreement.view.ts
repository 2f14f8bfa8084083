import type { Side } from '@termijn/workflow';

/** A version of the process agreements. */
export class ProcessAgreementView {
  version: number;
  proposedBy: Side;
  status: 'proposed' | 'agreed' | 'imposed' | 'superseded';

  /** Note, steps with their dates, and the date for the offer where it departs from the policy. */
  terms: Record<string, unknown>;

  proposedAt: string;
  statusAt: string;
}

export class ProcessAgreementListView {
  items: ProcessAgreementView[];
}
