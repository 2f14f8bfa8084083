import { Type } from '@sinclair/typebox';
import { deadlineKey } from '../deadlines/deadline-names.js';
import type { CaseContext, Side } from '../decision/types.js';
import { sideLabel } from '../labels/side-label.js';
import { refuse } from '../refusals/refuse.js';
import { Data, defineAct, insurerRoles, LongText, providerRoles } from './act.js';

const openStepFor = (context: CaseContext, side: Side) =>
  context.steps.find((step) => !step.completed && (step.side === 'both' || step.side === side));

/** A side reports that an agreed step has been done. */
export const stepComplete = defineAct({
  type: 'step.complete',
  fact: 'step.completed',
  label: { nl: 'Processtap melden', en: 'Complete an agreed step' },
  side: 'either',
  roles: [...insurerRoles, ...providerRoles],
  data: Data({
    step: Type.Integer({ minimum: 1, maximum: 100_000, description: 'Nummer van de stap.' }),
    note: Type.Optional(LongText('Wat er is gedaan.')),
  }),
  meets(context, data) {
    const step = context.steps.find((candidate) => candidate.number === data.step);
    if (!step) return [];
    return [deadlineKey(step.phase === 'process' ? 'processStepDue' : 'formalisationStepDue', step.number)];
  },
  blocked: (context, { side }) =>
    openStepFor(context, side)
      ? null
      : refuse('noOpenStep', { nl: 'Er staat geen afgesproken stap voor uw kant open.', en: 'No agreed step is open for your side.' }),
  refuses(context, data, { side }) {
    const step = context.steps.find((candidate) => candidate.number === data.step);
    if (!step) return refuse('unknownStep', { nl: `Er is geen stap ${String(data.step)}.`, en: `There is no step ${String(data.step)}.` });
    if (step.completed)
      return refuse('stepCompleted', { nl: `Stap ${String(data.step)} is al gemeld.`, en: `Step ${String(data.step)} was reported.` });
    if (step.side !== 'both' && step.side !== side) {
      return refuse('notYourStep', {
        nl: `Stap ${String(data.step)} wordt gezet door de ${step.side === 'insurer' ? 'zorgverzekeraar' : 'zorgaanbieder'}.`,
        en: `Step ${String(data.step)} is for the ${step.side}.`,
        liftedBy: sideLabel(step.side === 'insurer' ? 'insurer' : 'provider'),
      });
    }
    return null;
  },
  apply: (context, data) => ({ steps: context.steps.map((step) => (step.number === data.step ? { ...step, completed: true } : step)) }),
  example: (context, { side }) => ({ step: openStepFor(context, side)?.number ?? 1 }),
});
