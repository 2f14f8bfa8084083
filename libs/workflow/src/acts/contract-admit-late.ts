import { addDays, civilDateOf } from '@termijn/calendar';
import { refuse } from '../refusals/refuse.js';
import { Data, Day, defineAct, insurerRoles, LongText } from './act.js';

/** The purchaser lets a lapsed proposal stand after all: with a reason, and with a new day in the future that binds again. */
export const contractAdmitLate = defineAct({
  type: 'contract.admitLate',
  fact: 'contract.lateAdmitted',
  label: { nl: 'Te late ondertekening toelaten', en: 'Admit a late signature' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  data: Data({
    reason: LongText('Waarom de overeenkomst alsnog mag worden geaccepteerd.'),
    signatureDueOn: Day('De nieuwe laatste dag om te accepteren.'),
  }),
  refuses(_context, { signatureDueOn }, { now }) {
    if (signatureDueOn > civilDateOf(now)) return null;
    return refuse('dateInThePast', {
      nl: `De nieuwe datum ${signatureDueOn} ligt niet in de toekomst.`,
      en: `The new date ${signatureDueOn} does not lie in the future.`,
      facts: { pointer: '/data/signatureDueOn', dates: [signatureDueOn] },
    });
  },
  apply(context, { signatureDueOn: date }, { receivedAt: at }) {
    const { signatureDue: _, ...passed } = context.passed;
    return { signatureOn: { date, ground: 'admitted', at }, passed };
  },
  example: (_context, { now }) => ({ reason: 'De tekenbevoegde was ziek.', signatureDueOn: addDays(civilDateOf(now), 14) }),
});
