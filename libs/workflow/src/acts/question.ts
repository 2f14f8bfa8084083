import { Type } from '@sinclair/typebox';
import { deadlineKey } from '../deadlines/deadline-names.js';
import { owedDeadlines } from '../deadlines/open-deadlines.js';
import { refuse } from '../refusals/refuse.js';
import { Data, defineAct, insurerRoles, LongText, providerRoles } from './act.js';

/** The provider asks the purchaser a question (Inkoopbeleid MSZ 2027, "Onze bereikbaarheid tijdens zorginkoop"); an answer is due within the term that the policy names, if it names one. */
export const questionAsk = defineAct({
  type: 'question.ask',
  fact: 'question.asked',
  label: { nl: 'Vraag stellen', en: 'Ask a question' },
  side: 'provider',
  roles: providerRoles,
  data: Data({ text: LongText('De vraag.') }),
  apply: ({ questions }, _data, { receivedAt }) => ({
    questions: [...questions, { number: questions.length + 1, askedAt: receivedAt, answered: false }],
  }),
  entries(_before, after, data, { side, receivedAt, policy }) {
    const number = after.questions.length;
    const due = owedDeadlines(['questionAnswerDue'], after, policy).find(({ key }) => key === deadlineKey('questionAnswerDue', number));
    return [{ kind: 'question', number, askedBy: side, text: data.text, askedAt: receivedAt, dueOn: due?.dueOn ?? null }];
  },
  example: () => ({ text: 'Geldt de minimumnorm ook voor dagbehandeling?' }),
});

/** The purchaser answers a question, also after the case has ended. */
export const questionAnswer = defineAct({
  type: 'question.answer',
  fact: 'question.answered',
  label: { nl: 'Vraag beantwoorden', en: 'Answer a question' },
  side: 'insurer',
  roles: insurerRoles,
  data: Data({
    question: Type.Integer({ minimum: 1, maximum: 100_000, description: 'Nummer van de vraag.' }),
    text: LongText('Het antwoord.'),
  }),
  meets: (_context, data) => [deadlineKey('questionAnswerDue', data.question)],
  blocked: ({ questions }) =>
    questions.some((question) => !question.answered)
      ? null
      : refuse('noOpenQuestion', { nl: 'Alle vragen zijn beantwoord.', en: 'All questions have been answered.' }),
  refuses({ questions }, data, { receivedAt }) {
    const question = questions.find((candidate) => candidate.number === data.question);
    if (!question)
      return refuse('unknownQuestion', {
        nl: `Er is geen vraag ${String(data.question)}.`,
        en: `There is no question ${String(data.question)}.`,
      });
    if (question.answered) {
      return refuse('questionAnswered', {
        nl: `Vraag ${String(data.question)} is al beantwoord.`,
        en: `Question ${String(data.question)} was answered.`,
      });
    }
    if (receivedAt < question.askedAt) {
      return refuse('beforeItsProposal', {
        nl: 'Een antwoord kan niet vóór de vraag ontvangen zijn.',
        en: 'An answer cannot have been received before its question.',
      });
    }
    return null;
  },
  apply: ({ questions }, data) => ({
    questions: questions.map((question) => (question.number === data.question ? { ...question, answered: true } : question)),
  }),
  entries: (_before, _after, data, { receivedAt }) => [
    { kind: 'answer', question: data.question, text: data.text, answeredAt: receivedAt },
  ],
  example: ({ questions }) => ({
    question: questions.find((question) => !question.answered)?.number ?? 1,
    text: 'Ja, ook voor dagbehandeling.',
  }),
});
