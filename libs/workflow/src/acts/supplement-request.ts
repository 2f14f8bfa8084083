import { addDays, civilDateOf } from '@termijn/calendar';
import { refuse } from '../refusals/refuse.js';
import { Data, Day, defineAct, insurerRoles, LongText } from './act.js';
import { contractRequestOf } from './contract-request.js';

/**
 * The purchaser asks for what is missing and sets the day. No source names a term for it, so that day is the insurer's own, and a
 * supplement that comes later is recorded as late.
 */
export const supplementRequest = defineAct({
  type: 'supplement.request',
  fact: 'supplement.requested',
  label: { nl: 'Aanvulling vragen', en: 'Ask for a supplement' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  data: Data({ missing: LongText('Wat er ontbreekt.'), dueOn: Day('De laatste dag voor de aanvulling.') }),
  refuses(_context, { dueOn }, { now }) {
    if (dueOn > civilDateOf(now)) return null;
    return refuse('dateInThePast', {
      nl: `De dag voor de aanvulling, ${dueOn}, ligt niet in de toekomst.`,
      en: `The day for the supplement, ${dueOn}, does not lie in the future.`,
      facts: { pointer: '/data/dueOn', dates: [dueOn] },
    });
  },
  apply(context, { dueOn }, { receivedAt: at }) {
    const request = contractRequestOf(context);
    const number = request.supplements + 1;
    return { contractRequest: { ...request, supplements: number, supplement: { number, dueOn, at } } };
  },
  example: (_context, { now }) => ({ missing: 'De getekende verzekeringspolis.', dueOn: addDays(civilDateOf(now), 14) }),
});
