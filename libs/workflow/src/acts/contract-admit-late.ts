import { addDays, civilDateOf } from '@termijn/calendar';
import { withoutPassedCutOffs } from '../deadlines/signing-cut-off.js';
import { refuse } from '../refusals/refuse.js';
import { Data, Day, defineAct, insurerRoles, LongText } from './act.js';
import { refusalOfLateProposal } from './signing-too-late.js';

/**
 * The purchaser lets a contract be signed after its day: with a reason, and with a new day in the future that binds again. What has lapsed
 * is on the table again; what was still to be proposed can be.
 */
export const contractAdmitLate = defineAct({
  type: 'contract.admitLate',
  fact: 'contract.lateAdmitted',
  label: { nl: 'Later tekenen toelaten', en: 'Admit a late signature' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  data: Data({
    reason: LongText('Waarom alsnog getekend mag worden.'),
    signatureDueOn: Day('De nieuwe laatste dag om te tekenen.'),
  }),
  /** Prevents another day while the policy's own is still to come. */
  blocked: (context, around) =>
    context.contractProposedAt !== null || refusalOfLateProposal(context, around)
      ? null
      : refuse('signingDateOpen', {
          nl: 'De uiterste dag om te tekenen is niet voorbij, of het inkoopbeleid noemt er geen.',
          en: 'The last day for signing has not passed, or the policy names none.',
        }),
  refuses(_context, data, { now }) {
    if (data.signatureDueOn > civilDateOf(now)) return null;
    return refuse('dateInThePast', {
      nl: `De nieuwe datum ${data.signatureDueOn} ligt niet in de toekomst.`,
      en: `The new date ${data.signatureDueOn} does not lie in the future.`,
      facts: { dates: [data.signatureDueOn] },
    });
  },
  apply(context, data, { policy, receivedAt }) {
    return {
      signatureOn: { date: data.signatureDueOn, ground: 'admitted', at: receivedAt },
      passed: withoutPassedCutOffs(context, policy),
    };
  },
  example: (_context, { now }) => ({ reason: 'Storing in het portaal op de laatste dag.', signatureDueOn: addDays(civilDateOf(now), 14) }),
});
