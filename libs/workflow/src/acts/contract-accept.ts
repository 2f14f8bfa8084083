import { Type } from '@sinclair/typebox';
import { dayInWords } from '@termijn/calendar';
import { signatureCutOff } from '../deadlines/signature-due.js';
import type { CaseContext, Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import { Data, defineAct, LongText, type Surroundings } from './act.js';
import { blockedAcceptance } from './contract-amendment.js';
import { contractStatusEntries } from './contract-status.js';

/** Prevents an acceptance from the instant on which the proposal lapses, until the purchaser admits it late. */
function blockedLate(context: CaseContext, { policy, receivedAt }: Surroundings): Refusal | null {
  const due = signatureCutOff(context, policy);
  if (!due || receivedAt < due.firstLateAt) return null;
  return refuse('contractTooLate', {
    nl: `De overeenkomst kon worden geaccepteerd tot en met ${dayInWords(due.dueOn, 'nl')}. De acceptatie is als te laat ontvangen bewaard.`,
    en: `The contract could be accepted up to and including ${dayInWords(due.dueOn, 'en')}. The acceptance has been kept as a late receipt.`,
    liftedBy: 'de zorginkoper, met contract.admitLate',
    facts: { deadline: due.key, dueOn: due.dueOn, firstLateAt: due.firstLateAt, milestone: due.milestoneId },
  });
}

/** A signatory accepts the contract. Only a person with tekenbevoegdheid in the Handelsregister may (VECOZO, Contracteermodule). */
export const contractAccept = defineAct({
  type: 'contract.accept',
  fact: 'contract.accepted',
  label: { nl: 'Overeenkomst accepteren', en: 'Accept the contract' },
  side: 'provider',
  roles: ['signatory'],
  enteredByOther: false,
  data: Data({ note: Type.Optional(LongText('Opmerking.')) }),
  needs: ({ increase }) => (increase ? ['contract'] : []),
  meets: () => ['signatureDue'],
  blocked: (context, around) => (context.increase ? blockedAcceptance(context, around) : null) ?? blockedLate(context, around),
  entries: (_before, after, _data, around) => contractStatusEntries(after, 'accepted', null, around),
  example: () => ({}),
});
