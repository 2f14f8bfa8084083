import { addDays, civilDateOf } from '@termijn/calendar';
import { refuse } from '../refusals/refuse.js';
import { Data, Day, defineAct, insurerRoles, LongText } from './act.js';

/** The purchaser admits a late offer: with a reason, and with a new date in the future that binds again. */
export const offerAdmitLate = defineAct({
  type: 'offer.admitLate',
  fact: 'offer.lateAdmitted',
  label: { nl: 'Te late offerte toelaten', en: 'Admit a late offer' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  data: Data({ reason: LongText('Waarom de offerte alsnog wordt toegelaten.'), offerDueOn: Day('De nieuwe laatste dag voor de offerte.') }),
  refuses(_context, data, { now }) {
    if (data.offerDueOn > civilDateOf(now)) return null;
    return refuse('dateInThePast', {
      nl: `De nieuwe datum ${data.offerDueOn} ligt niet in de toekomst.`,
      en: `The new date ${data.offerDueOn} does not lie in the future.`,
      facts: { dates: [data.offerDueOn] },
    });
  },
  apply(context, data, { receivedAt }) {
    const { offerDue: _, ...passed } = context.passed;
    return { offerDueOn: { date: data.offerDueOn, ground: 'admitted', at: receivedAt }, passed };
  },
  example: (_context, { now }) => ({ reason: 'Storing in het portaal op de laatste dag.', offerDueOn: addDays(civilDateOf(now), 14) }),
});
