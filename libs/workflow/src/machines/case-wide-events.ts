import { permitted } from './case-setup.js';

/** In every state before `contracted`: either side may stop, requirements are judged and waived. */
export const beforeContract = {
  'negotiation.stop': permitted('#notContracted'),
  'case.withdraw': permitted('#notContracted'),
  'case.close': permitted('#notContracted'),
  'exclusion.establish': permitted('#notContracted'),
  'criteria.assess': permitted(),
  'criteria.waive': permitted(),
  'policyVersion.apply': permitted(),
};

/** In every state, also after the end: questions keep their own term, conversations have none; and what the clock does. */
export const always = {
  'question.ask': permitted(),
  'question.answer': permitted(),
  'conversation.log': permitted(),
  'deadline.passed': { actions: 'apply' as const },
  'deadline.correct': { actions: 'apply' as const },
  'reminder.send': { actions: 'apply' as const },
};
