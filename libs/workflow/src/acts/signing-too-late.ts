import { dayInWords } from '@termijn/calendar';
import { signingCutOff } from '../deadlines/signing-cut-off.js';
import type { CaseContext, Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import type { Surroundings } from './act.js';

/** What signing in time meets. */
export const metBySigning = ['signatureDue', 'proposalLapses', 'visibleBy', 'agreementDue'];

/** Prevents signing from the first late instant, where the policy has a cut-off for it, until the purchaser admits it with a new day. */
export function refusalOfLateSigning(context: CaseContext, { policy, receivedAt }: Surroundings): Refusal | null {
  const due = signingCutOff(context, policy);
  if (!due || receivedAt < due.firstLateAt) return null;
  return refuse('contractTooLate', {
    nl: `Tekenen kon tot en met ${dayInWords(due.dueOn, 'nl')}; daarna is het aanbod vervallen. Wat nu kwam is als te laat ontvangen bewaard.`,
    en: `The contract could be signed until ${dayInWords(due.dueOn, 'en')}; after that it has lapsed. What came now has been kept as a late receipt.`,
    liftedBy: { nl: 'de zorginkoper, met contract.admitLate', en: 'the purchaser, with contract.admitLate' },
    facts: { deadline: due.key, dueOn: due.dueOn, firstLateAt: due.firstLateAt, milestone: due.milestoneId },
  });
}

/** Prevents a proposal that nobody could sign any more, until the purchaser gives a new day for signing. */
export function refusalOfLateProposal(context: CaseContext, { policy, receivedAt }: Surroundings): Refusal | null {
  const due = signingCutOff({ ...context, contractProposedAt: null }, policy);
  if (!due || receivedAt < due.firstLateAt) return null;
  return refuse('signingDatePassed', {
    nl: `Tekenen kon tot en met ${dayInWords(due.dueOn, 'nl')}.`,
    en: `Contracts could be signed until ${dayInWords(due.dueOn, 'en')}.`,
    liftedBy: { nl: 'de zorginkoper, met contract.admitLate', en: 'the purchaser, with contract.admitLate' },
    facts: { deadline: due.key, dueOn: due.dueOn, firstLateAt: due.firstLateAt, milestone: due.milestoneId },
  });
}
