import type { ProposalWithLines } from '@termijn/persistence';
import type { ProposalView } from './proposal.view.js';

export function presentProposal(row: ProposalWithLines): ProposalView {
  const { number, kind, side, offerVersion, explanation, substantive, total, receivedAt, status, statusReason, statusAt } = row;
  return {
    number,
    kind,
    side,
    offerVersion,
    explanation,
    substantive,
    total,
    lines: row.lines.map((line) => ({
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
  };
}
