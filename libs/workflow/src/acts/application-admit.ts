import { Type } from '@sinclair/typebox';
import type { Criterion } from '@termijn/policies';
import type { CaseContext, Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import { Data, defineAct, insurerRoles, LongText, type Surroundings } from './act.js';
import { applicationOf } from './application.js';
import { criteriaOf } from './criteria-of.js';

const titles = (criteria: Criterion[]): string => criteria.map(({ title }) => title).join('; ');
const ids = (criteria: Criterion[]): string[] => criteria.map(({ id }) => id);

/**
 * Prevents an admission while the contracted supply is not known to be insufficient: then no contract is offered. For who asks for a
 * contract it is one of the things that are looked at, and decides nothing by itself ("Informatie voor zorgaanbieders", Zorginkoopbeleid
 * medisch-specialistische zorg 2026).
 */
function refusalOfSupply(context: CaseContext): Refusal | null {
  const { supply } = applicationOf(context);
  if (supply === 'insufficient' || (supply === 'sufficient' && context.contractRequest)) return null;
  if (supply === null) {
    return refuse('supplyNotAssessed', {
      nl: 'Beoordeel eerst met supply.assess of het gecontracteerde aanbod voldoende is.',
      en: 'Assess first, with supply.assess, whether the contracted supply is sufficient.',
      liftedBy: { nl: 'de zorginkoper, met supply.assess', en: 'the purchaser, with supply.assess' },
    });
  }
  return refuse('supplySufficient', {
    nl: 'Het gecontracteerde aanbod is als voldoende beoordeeld; dan wordt een nieuwe ZBC geen overeenkomst aangeboden.',
    en: 'The contracted supply was found sufficient; then no contract is offered to a new treatment centre.',
    liftedBy: {
      nl: 'de zorginkoper, met een nieuwe beoordeling (supply.assess)',
      en: 'the purchaser, with a new assessment (supply.assess)',
    },
  });
}

/** Prevents an admission until every criterion is met or waived. */
function refusalOfCriteria(context: CaseContext, around: Surroundings): Refusal | null {
  const required = criteriaOf(context, around);
  const unmet = required.filter(({ id }) => context.criteria[id] === 'notMet');
  if (unmet.length > 0) {
    return refuse('requirementNotMet', {
      nl: `Hieraan is niet voldaan: ${titles(unmet)}`,
      en: `These are not met: ${ids(unmet).join(', ')}.`,
      liftedBy: {
        nl: 'de zorginkoper, met criteria.assess (alsnog voldaan) of criteria.waive (zorgplicht)',
        en: 'the purchaser, with criteria.assess (met after all) or criteria.waive (duty of care)',
      },
      facts: { criteria: ids(unmet) },
    });
  }
  const open = required.filter(({ id }) => context.criteria[id] === undefined);
  if (open.length === 0) return null;
  return refuse('requirementNotJudged', {
    nl: `Dit is nog niet beoordeeld: ${titles(open)}`,
    en: `These have not been judged: ${ids(open).join(', ')}.`,
    liftedBy: { nl: 'de zorginkoper, met criteria.assess', en: 'the purchaser, with criteria.assess' },
    facts: { criteria: ids(open) },
  });
}

/** The insurer tells a new provider that it wants to make further arrangements for a contract. */
export const applicationAdmit = defineAct({
  type: 'application.admit',
  fact: 'application.admitted',
  label: { nl: 'Aanvraag toelaten tot onderhandeling', en: 'Admit the application' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  data: Data({ note: Type.Optional(LongText('Toelichting bij de uitkomst.')) }),
  meets: () => ['outcomeDue'],
  blocked: (context, around) => refusalOfSupply(context) ?? refusalOfCriteria(context, around),
  example: () => ({ note: 'Wij willen verdere afspraken maken voor een overeenkomst.' }),
});
