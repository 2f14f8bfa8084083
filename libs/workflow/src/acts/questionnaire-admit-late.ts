import { addDays, civilDateOf } from '@termijn/calendar';
import { refuse } from '../refusals/refuse.js';
import { Data, Day, defineAct, insurerRoles, LongText } from './act.js';
import { applicationOf, withApplication } from './application.js';

/** The purchaser admits a late questionnaire: with a reason, and with a new date in the future that binds again. */
export const questionnaireAdmitLate = defineAct({
  type: 'questionnaire.admitLate',
  fact: 'questionnaire.lateAdmitted',
  label: { nl: 'Te late vragenlijst toelaten', en: 'Admit a late questionnaire' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  data: Data({
    reason: LongText('Waarom de vragenlijst alsnog wordt toegelaten.'),
    questionnaireDueOn: Day('De nieuwe laatste dag voor de vragenlijst.'),
  }),
  refuses(_context, { questionnaireDueOn }, { now }) {
    if (questionnaireDueOn > civilDateOf(now)) return null;
    return refuse('dateInThePast', {
      nl: `De nieuwe datum ${questionnaireDueOn} ligt niet in de toekomst.`,
      en: `The new date ${questionnaireDueOn} does not lie in the future.`,
      facts: { dates: [questionnaireDueOn] },
    });
  },
  apply(context, { questionnaireDueOn }, { receivedAt }) {
    const { questionnaireDue: _, ...passed } = context.passed;
    const { questionnaire } = applicationOf(context);
    const dueOn = { date: questionnaireDueOn, ground: 'admitted' as const, at: receivedAt };
    return { ...withApplication(context, { questionnaire: { ...questionnaire, dueOn } }), passed };
  },
  example: (_context, { now }) => ({
    reason: 'Storing in het portaal op de laatste dag.',
    questionnaireDueOn: addDays(civilDateOf(now), 14),
  }),
});
