import { Type } from '@sinclair/typebox';
import { civilDateOf } from '@termijn/calendar';
import { evaluateCriterion, type Criterion, type Evaluation } from '@termijn/policies';
import { refuse } from '../refusals/refuse.js';
import type { CaseContext, Refusal } from '../decision/types.js';
import { Data, defineAct, insurerRoles, LongText, ShortText, type Surroundings } from './act.js';
import { criteriaOf } from './criteria-of.js';

const CriterionId = Type.String({ pattern: '^[a-z0-9-]{1,80}$', description: 'Kenmerk van de minimumeis in het inkoopbeleid.' });

function findCriterion(id: string, context: CaseContext, around: Surroundings): Criterion | Refusal {
  const criterion = criteriaOf(context, around).find((candidate) => candidate.id === id);
  return (
    criterion ??
    refuse('unknownCriterion', { nl: `Het inkoopbeleid heeft geen minimumeis "${id}".`, en: `The policy has no requirement "${id}".` })
  );
}

/** What the submitted numbers come to; null where there are none to compute with. */
function computed(criterion: Criterion, { application, openedAt }: CaseContext): Evaluation | null {
  if (!application?.figures || criterion.evaluator === 'judgement') return null;
  return evaluateCriterion(criterion, application.figures, civilDateOf(openedAt));
}

/**
 * The outcome by the numbers; undefined when a person must judge. A requirement about care that the provider does not deliver counts as met
 * (reading "Minimumeisen voor zorg die de aanbieder niet levert").
 */
function computedOutcome(criterion: Criterion, context: CaseContext): 'met' | 'notMet' | undefined {
  const outcome = computed(criterion, context)?.outcome;
  if (outcome === 'notApplicable') return 'met';
  return outcome === 'open' ? undefined : outcome;
}

const outcomeOf = (data: Assessment, context: CaseContext, around: Surroundings): 'met' | 'notMet' | undefined => {
  const criterion = criteriaOf(context, around).find(({ id }) => id === data.criterion);
  return data.outcome ?? (criterion && computedOutcome(criterion, context));
};

interface Assessment {
  criterion: string;
  outcome?: 'met' | 'notMet';
}

/** Prevents a judgement before its numbers are there, one that is missing, and one that the numbers gainsay. */
function refusalOfAssessment(criterion: Criterion, { outcome }: Assessment, context: CaseContext): Refusal | null {
  if (context.application?.figures === null && criterion.evaluator !== 'judgement') {
    return refuse('questionnaireNotSubmitted', {
      nl: `"${criterion.title}" wordt berekend uit de vragenlijst, en die is nog niet ingediend.`,
      en: `"${criterion.id}" is computed from the questionnaire, which has not been submitted yet.`,
      liftedBy: { nl: 'de zorgaanbieder, met questionnaire.submit', en: 'the provider, with questionnaire.submit' },
    });
  }
  const byNumbers = computedOutcome(criterion, context);
  if (outcome === 'met' && byNumbers === 'notMet') {
    return refuse('computedNotMet', {
      nl: `Volgens de ingediende cijfers is aan "${criterion.title}" niet voldaan.`,
      en: `By the numbers submitted "${criterion.id}" is not met.`,
      liftedBy: { nl: 'de zorginkoper, met criteria.waive (zorgplicht)', en: 'the purchaser, with criteria.waive (duty of care)' },
      facts: { compared: computed(criterion, context)?.compared },
    });
  }
  if (outcome !== undefined || byNumbers !== undefined) return null;
  return refuse('invalidData', {
    nl: `Over "${criterion.title}" oordeelt een mens: geef outcome.`,
    en: `"${criterion.id}" needs a person's judgement: give outcome.`,
    facts: { pointer: '/data/outcome' },
  });
}

/** The criterion to assess next, for the example. */
const nextToAssess = (context: CaseContext, around: Surroundings): Criterion | undefined =>
  criteriaOf(context, around).find(
    (criterion) =>
      context.criteria[criterion.id] === undefined && refusalOfAssessment(criterion, exampleOutcome(criterion, context), context) === null,
  ) ?? criteriaOf(context, around)[0];

const exampleOutcome = (criterion: Criterion, context: CaseContext) => ({
  criterion: criterion.id,
  outcome: computedOutcome(criterion, context) ?? ('met' as const),
});

/** One requirement is assessed: by the numbers where the questionnaire has them, otherwise by a person's judgement (Inkoopbeleid MSZ 2027, Bijlage 2 "Onze minimumeisen voor zorgaanbieders"). */
export const criteriaAssess = defineAct({
  type: 'criteria.assess',
  fact: 'criteria.assessed',
  label: { nl: 'Minimumeis beoordelen', en: 'Assess a requirement' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  // Some thirty single judgements: what the provider must hear is what comes of them, and what a person finds wanting.
  quiet: ({ outcome }) => outcome !== 'notMet',
  blocked: (context, around) =>
    criteriaOf(context, around).length > 0
      ? null
      : refuse('unknownCriterion', {
          nl: 'Het inkoopbeleid stelt deze zorgaanbieder geen minimumeisen.',
          en: 'The policy has no requirements for this provider.',
        }),
  data: Data({
    criterion: CriterionId,
    outcome: Type.Optional(
      Type.Union([Type.Literal('met'), Type.Literal('notMet')], {
        description: 'Voldaan of niet voldaan. Mag weg waar de uitkomst uit de ingediende cijfers wordt berekend.',
      }),
    ),
    explanation: LongText('Waarop het oordeel rust.'),
  }),
  refuses(context, data, around) {
    const found = findCriterion(data.criterion, context, around);
    return 'code' in found ? found : refusalOfAssessment(found, data, context);
  },
  apply(context, data, around) {
    const outcome = outcomeOf(data, context, around);
    return outcome === undefined ? {} : { criteria: { ...context.criteria, [data.criterion]: outcome } };
  },
  entries(before, _after, data, around) {
    const status = outcomeOf(data, before, around);
    const found = findCriterion(data.criterion, before, around);
    if (status === undefined || 'code' in found) return [];
    const evaluation = computed(found, before);
    return [
      {
        kind: 'criterion',
        criterion: data.criterion,
        status,
        explanation: data.explanation,
        region: null,
        specialism: null,
        ...(evaluation ? { compared: evaluation.compared } : {}),
        at: around.receivedAt,
      },
    ];
  },
  example(context, around) {
    const criterion = nextToAssess(context, around);
    return criterion
      ? { ...exampleOutcome(criterion, context), explanation: 'Stukken gezien.' }
      : { criterion: 'wtza', outcome: 'met', explanation: 'Stukken gezien.' };
  },
});

const waivable = (context: CaseContext, around: Surroundings): Criterion | undefined =>
  criteriaOf(context, around).find((criterion) => criterion.waivable && context.criteria[criterion.id] !== 'met');

/**
 * A waiver by duty of care: for a region and a specialism where too little is contracted, with a written motivation (Inkoopbeleid MSZ
 * 2027, "Aanvullende criteria nieuwe Zelfstandige Behandelcentra", noot 1; Bijlage 1, "Zorgplicht").
 */
export const criteriaWaive = defineAct({
  type: 'criteria.waive',
  fact: 'criteria.waived',
  label: { nl: 'Van een minimumeis afwijken', en: 'Waive a requirement' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  data: Data({
    criterion: CriterionId,
    region: ShortText('De regio waar onvoldoende zorg is ingekocht.'),
    specialism: ShortText('Het specialisme waarvoor onvoldoende zorg is ingekocht.'),
    motivation: LongText('Waarom zonder deze afwijking de zorgplicht niet wordt gehaald.'),
  }),
  blocked: (context, around) =>
    waivable(context, around)
      ? null
      : refuse('requirementNotWaivable', {
          nl: 'Er is geen minimumeis waarvan kan worden afgeweken.',
          en: 'No requirement can be waived.',
        }),
  refuses(context, data, around) {
    const found = findCriterion(data.criterion, context, around);
    if ('code' in found) return found;
    if (!found.waivable)
      return refuse('requirementNotWaivable', {
        nl: `Van "${found.title}" kan niet worden afgeweken.`,
        en: `"${found.id}" cannot be waived.`,
      });
    if (context.criteria[found.id] === 'met') {
      return refuse('requirementMet', { nl: `Aan "${found.title}" is al voldaan.`, en: `"${found.id}" is met already.` });
    }
    return null;
  },
  apply: ({ criteria }, data) => ({ criteria: { ...criteria, [data.criterion]: 'waived' } }),
  entries: (_before, _after, data, { receivedAt: at }) => [
    {
      kind: 'criterion',
      criterion: data.criterion,
      status: 'waived',
      explanation: data.motivation,
      region: data.region,
      specialism: data.specialism,
      at,
    },
  ],
  example: (context, around) => ({
    criterion: waivable(context, around)?.id ?? 'wtza',
    region: 'Zeeland',
    specialism: '0301 oogheelkunde',
    motivation: 'Te weinig gecontracteerd aanbod binnen acceptabele reisafstand.',
  }),
});
