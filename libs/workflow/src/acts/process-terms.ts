import { Type } from '@sinclair/typebox';
import { civilDateOf } from '@termijn/calendar';
import { milestoneForDeadline } from '@termijn/policies';
import { refuse } from '../refusals/refuse.js';
import type { CaseContext, ProcessTerms, Refusal } from '../decision/types.js';
import { Data, Day, LongText, ShortText, type Surroundings } from './act.js';

/** What both sides can agree about the process (Inkoopbeleid MSZ 2027, "Toelichten inkoopbeleid en afspraken maken over het zorginkoopproces"). */
export const Terms = Data({
  note: LongText('De afspraken in woorden.'),
  offerDueOn: Type.Optional(Day('De dag waarop de eerste offerte uiterlijk binnen is, in afwijking van het inkoopbeleid.')),
  insurerOffersFirst: Type.Optional(Type.Literal(true, { description: "De verzekeraar doet de eerste offerte; alleen bij ZBC's." })),
  insurerOfferDueOn: Type.Optional(Day('De dag waarop de verzekeraar zijn offerte uiterlijk doet; alleen samen met insurerOffersFirst.')),
  steps: Type.Array(
    Data({
      phase: Type.Union([Type.Literal('process'), Type.Literal('formalisation')], {
        description: 'Stap in het proces, of stap bij het vastleggen van de afspraken.',
      }),
      title: ShortText('Wat er gebeurt.'),
      side: Type.Union([Type.Literal('insurer'), Type.Literal('provider'), Type.Literal('both')], { description: 'Wie de stap zet.' }),
      dueOn: Day('De laatste dag voor de stap.'),
    }),
    { maxItems: 50 },
  ),
});

/** Prevents terms that this case cannot have: days before the agreement, or a first offer by the insurer where the policy knows none. */
export function refusalOfTerms(terms: ProcessTerms, around: Surroundings): Refusal | null {
  const { segment, policy } = around;
  if (terms.insurerOffersFirst && segment.insurerMayOfferFirst !== true) {
    return refuse('insurerCannotOfferFirst', {
      nl: `Dat de verzekeraar als eerste offreert bestaat niet voor "${segment.label}".`,
      en: `The insurer never offers first in segment ${segment.id}.`,
      facts: { segment: segment.id },
    });
  }
  if (terms.insurerOfferDueOn !== undefined && !terms.insurerOffersFirst) {
    return refuse('invalidData', {
      nl: 'insurerOfferDueOn hoort bij insurerOffersFirst.',
      en: 'insurerOfferDueOn goes with insurerOffersFirst.',
      facts: { pointer: '/data/terms/insurerOfferDueOn' },
    });
  }
  // Where the offer comes with the questionnaire there is no day for it to depart from.
  if (terms.offerDueOn !== undefined && !milestoneForDeadline(policy, segment.id, 'offerDue')) {
    return refuse('invalidData', {
      nl: 'Op dit traject heeft de offerte geen eigen datum; laat offerDueOn weg.',
      en: 'On this path the offer has no date of its own; leave out offerDueOn.',
      facts: { pointer: '/data/terms/offerDueOn' },
    });
  }
  return refusalOfPastDates(terms, around);
}

/** Dates that lie before the day of the agreement are a mistake; later ones may be past by the time it is entered. */
function refusalOfPastDates(terms: ProcessTerms, { receivedAt }: Surroundings): Refusal | null {
  const day = civilDateOf(receivedAt);
  const past = [terms.offerDueOn, terms.insurerOfferDueOn, ...terms.steps.map((step) => step.dueOn)].filter(
    (date) => date !== undefined && date < day,
  );
  if (past.length === 0) return null;
  return refuse('dateInThePast', {
    nl: `Deze dagen liggen vóór ${day}, de dag van de afspraak: ${past.join(', ')}.`,
    en: `These days lie before ${day}, the day of the agreement: ${past.join(', ')}.`,
    facts: { dates: past },
  });
}

/** Puts terms in force: their steps replace the open ones, and an agreed date for the offer replaces the policy's. */
export function putInForce(
  context: CaseContext,
  terms: ProcessTerms,
  version: number,
  how: 'agreed' | 'imposed',
  around: Surroundings,
): Partial<CaseContext> {
  const at = around.receivedAt;
  const done = context.steps.filter((step) => step.completed);
  const first = context.steps.length + 1;
  const steps = terms.steps.map((step, index) => ({ ...step, number: first + index, at, completed: false }));
  const { offerDue: _, ...passed } = context.passed;
  return {
    processAgreement: {
      lastVersion: Math.max(version, context.processAgreement.lastVersion),
      proposed: null,
      inForce: { version, how, at },
    },
    steps: [...done, ...steps],
    ...(terms.insurerOffersFirst ? { insurerFirst: { dueOn: terms.insurerOfferDueOn ?? null, at } } : {}),
    ...(terms.offerDueOn === undefined ? {} : { offerDueOn: { date: terms.offerDueOn, ground: 'agreed', at }, passed }),
  };
}
