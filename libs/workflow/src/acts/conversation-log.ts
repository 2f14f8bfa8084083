import { Type } from '@sinclair/typebox';
import { civilDateOf } from '@termijn/calendar';
import { refuse } from '../refusals/refuse.js';
import { Data, Day, defineAct, insurerRoles, LongText, providerRoles, ShortText } from './act.js';

const subjects = ['quality', 'waitingTimes', 'goodPractices', 'transformationPlans', 'other'] as const;

/** A conversation about quality, waiting times, good practices or transformation: at any moment of the year, bound to no phase and no term. */
export const conversationLog = defineAct({
  type: 'conversation.log',
  fact: 'conversation.logged',
  label: { nl: 'Gesprek vastleggen', en: 'Log a conversation' },
  side: 'either',
  roles: [...insurerRoles, ...providerRoles],
  enteredByOther: false,
  data: Data({
    subject: Type.Union(
      subjects.map((subject) => Type.Literal(subject)),
      { description: 'Onderwerp: kwaliteit, wachttijden, Good Practices, transformatieplannen, overig.' },
    ),
    heldOn: Day('De dag van het gesprek.'),
    participants: Type.Array(ShortText('Deelnemer.'), { minItems: 1, maxItems: 50 }),
    notes: LongText('Verslag.'),
  }),
  refuses: (_context, data, { now }) =>
    data.heldOn <= civilDateOf(now)
      ? null
      : refuse('dateInTheFuture', {
          nl: `${data.heldOn} moet nog komen.`,
          en: `${data.heldOn} is yet to come.`,
          facts: { pointer: '/data/heldOn' },
        }),
  apply: (context) => ({ conversations: context.conversations + 1 }),
  entries: (_before, after, data, { side, receivedAt: at }) => [
    {
      kind: 'conversation',
      number: after.conversations,
      loggedBy: side,
      subject: data.subject,
      heldOn: data.heldOn,
      participants: data.participants,
      notes: data.notes,
      at,
    },
  ],
  example: (_context, { now }) => ({
    subject: 'waitingTimes',
    heldOn: civilDateOf(now),
    participants: ['Zorginkoper', 'Zorgverkoper'],
    notes: 'Wachttijden oogheelkunde besproken.',
  }),
});
