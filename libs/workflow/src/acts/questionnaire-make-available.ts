import { Type } from '@sinclair/typebox';
import { addDays, civilDateOf } from '@termijn/calendar';
import { questionnaireCutOff } from '../deadlines/questionnaire-due.js';
import type { CaseContext } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import { Data, Day, defineAct, insurerRoles, ShortText, type Surroundings } from './act.js';
import { applicationOf, withApplication } from './application.js';

/** Made available when the policy's own day for handing it in is past: then it needs another. */
const pastItsDay = (context: CaseContext, { policy, receivedAt }: Surroundings): boolean => {
  const due = questionnaireCutOff(context, policy);
  return due !== null && receivedAt >= due.firstLateAt;
};

/**
 * The application has been looked at and the questionnaire stands ready in VECOZO (Inkoopbeleid MSZ 2027, "Aanvullende criteria nieuwe
 * Zelfstandige Behandelcentra (ZBC's)"). Only when that comes after the day to hand it in, another day is named with it.
 */
export const questionnaireMakeAvailable = defineAct({
  type: 'questionnaire.makeAvailable',
  fact: 'questionnaire.madeAvailable',
  label: { nl: 'Vragenlijst beschikbaar stellen', en: 'Make the questionnaire available' },
  side: 'insurer',
  roles: [...insurerRoles, 'integration'],
  enteredByOther: false,
  data: Data({
    dueOn: Type.Optional(Day('De laatste dag om in te dienen; alleen als de dag uit het inkoopbeleid al voorbij is.')),
    reference: Type.Optional(ShortText('Kenmerk in het VECOZO Zorginkoopportaal.')),
  }),
  meets: () => ['questionnaireAvailable'],
  refuses(context, { dueOn }, around) {
    const pointer = '/data/dueOn';
    if (!pastItsDay(context, around)) {
      if (dueOn === undefined) return null;
      return refuse('invalidData', {
        nl: 'De dag uit het inkoopbeleid geldt nog; laat dueOn weg.',
        en: "The policy's own day still holds; leave out dueOn.",
        facts: { pointer },
      });
    }
    if (dueOn === undefined) {
      return refuse('newDueDateRequired', {
        nl: 'De dag om de vragenlijst in te dienen is al voorbij. Noem een nieuwe (dueOn).',
        en: 'The day to hand in the questionnaire has passed. Name a new one (dueOn).',
        facts: { pointer },
      });
    }
    if (dueOn > civilDateOf(around.now)) return null;
    return refuse('dateInThePast', {
      nl: `De nieuwe datum ${dueOn} ligt niet in de toekomst.`,
      en: `The new date ${dueOn} does not lie in the future.`,
      facts: { pointer, dates: [dueOn] },
    });
  },
  apply(context, { dueOn }, { receivedAt: at }) {
    const { questionnaire } = applicationOf(context);
    const other = dueOn === undefined ? null : { date: dueOn, ground: 'madeAvailable' as const, at };
    return withApplication(context, { questionnaire: { ...questionnaire, availableAt: at, dueOn: other } });
  },
  example: (context, around) => (pastItsDay(context, around) ? { dueOn: addDays(civilDateOf(around.now), 14) } : {}),
});
