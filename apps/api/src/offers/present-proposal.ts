import type { ProposalWithLines } from '@termijn/persistence';
import type { Seal } from '@termijn/workflow';
import type { ProposalView } from './proposal.view.js';

/** An offer of the provider under its seal: that it is there, and nothing of what it says. */
export function presentProposal(row: ProposalWithLines, seal: Seal | null): ProposalView {
  const { number, kind, side, offerVersion, explanation, substantive, total, receivedAt, status, statusReason, statusAt } = row;
  const sealed = row.side === 'provider' ? seal : null;
  return {
    number,
    kind,
    side,
    offerVersion,
    explanation: sealed ? null : explanation,
    substantive,
    total: sealed ? null : total,
    lines: (sealed ? [] : row.lines).map((line) => ({
      number: line.number,
      kind: line.kind,
      code: line.code,
      description: line.description,
      volume: line.volume === null ? null : Number(line.volume),
      unitPrice: line.unitPrice,
      amount: line.amount,
    })),
    receivedAt,
    status,
    statusReason,
    statusAt,
    sealed: sealed !== null,
    sealedUntil: sealed?.until ?? null,
  };
}
