import { Type } from '@sinclair/typebox';
import { requirementsFor, type Criterion } from '@termijn/policies';
import { refuse } from '../refusals/refuse.js';
import type { CaseContext, Refusal } from '../decision/types.js';
import { Data, defineAct, insurerRoles, LongText, ShortText, type Surroundings } from './act.js';

const CriterionId = Type.String({ pattern: '^[a-z0-9-]{1,80}$', description: 'Kenmerk van de minimumeis in het inkoopbeleid.' });

const criteriaOf = ({ policy, segment }: Surroundings): Criterion[] =>
  segment.providerKind === null ? [] : requirementsFor(policy, segment.providerKind);

function findCriterion(id: string, around: Surroundings): Criterion | Refusal {
  const criterion = criteriaOf(around).find((candidate) => candidate.id === id);
  return (
    criterion ??
    refuse('unknownCriterion', { nl: `Het inkoopbeleid heeft geen minimumeis "${id}".`, en: `The policy has no requirement "${id}".` })
  );
}

/** A person's judgement of one minimum requirement (Inkoopbeleid MSZ 2027, Bijlage 2 "Onze minimumeisen voor zorgaanbieders"). */
export const criteriaAssess = defineAct({
  type: 'criteria.assess',
  fact: 'criteria.assessed',
  label: { nl: 'Minimumeis beoordelen', en: 'Assess a requirement' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  data: Data({
    criterion: CriterionId,
    outcome: Type.Union([Type.Literal('met'), Type.Literal('notMet')], { description: 'Voldaan of niet voldaan.' }),
    explanation: LongText('Waarop het oordeel rust.'),
  }),
  refuses(_context, data, around) {
    const found = findCriterion(data.criterion, around);
    return 'code' in found ? found : null;
  },
  apply: ({ criteria }, data) => ({ criteria: { ...criteria, [data.criterion]: data.outcome } }),
  entries: (_before, _after, data, { receivedAt: at }) => [
    {
      kind: 'criterion',
      criterion: data.criterion,
      status: data.outcome,
      explanation: data.explanation,
      region: null,
      specialism: null,
      at,
    },
  ],
  example: (_context, around) => ({ criterion: criteriaOf(around)[0]?.id ?? 'wtza', outcome: 'met', explanation: 'Vergunning gezien.' }),
});

const waivable = (context: CaseContext, around: Surroundings): Criterion | undefined =>
  criteriaOf(around).find((criterion) => criterion.waivable && context.criteria[criterion.id] !== 'met');

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
    const found = findCriterion(data.criterion, around);
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
