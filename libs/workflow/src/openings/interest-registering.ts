import { Type } from '@sinclair/typebox';
import { momentInWords } from '@termijn/calendar';
import { milestoneOpening, termOf } from '@termijn/policies';
import { Data, insurerRoles, LongText, providerRoles, ShortText, type Surroundings } from '../acts/act.js';
import { newApplication } from '../acts/application.js';
import { SpecialismCode } from '../acts/questionnaire-answers.js';
import type { CaseContext, Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import type { OpeningAct } from './opening-act.js';
import type { OpeningInput } from './opening-input.js';

interface Interest {
  specialisms: string[];
  motivation: string;
  dutyOfCare?: { region: string; specialism: string; motivation: string };
}

const interestOf = ({ data }: OpeningInput): Interest => data as unknown as Interest;

/** What another path asks has no meaning here. */
function refusalOfLateOpening({ lateOpening }: OpeningInput): Refusal | null {
  if (!lateOpening) return null;
  return refuse('invalidData', {
    nl: 'lateOpening bestaat op dit traject niet; een beroep op de zorgplicht staat in data.dutyOfCare.',
    en: 'This path has no lateOpening; duty of care stands in data.dutyOfCare.',
    facts: { pointer: '/lateOpening' },
  });
}

/** Duty of care is the insurer's: a provider cannot appeal to it for itself. */
function refusalOfDutyOfCare({ dutyOfCare }: Interest, { actor }: Surroundings): Refusal | null {
  if (!dutyOfCare || insurerRoles.includes(actor.role)) return null;
  return refuse('roleNotAllowed', {
    nl: 'Een beroep op de zorgplicht is voorbehouden aan de zorginkoper.',
    en: 'Only the purchaser can appeal to the duty of care.',
    liftedBy: { nl: 'de zorginkoper', en: 'the purchaser' },
    facts: { pointer: '/data/dutyOfCare' },
  });
}

const liftedBy = { nl: 'de zorginkoper, met een beroep op de zorgplicht', en: 'the purchaser, on the ground of the duty of care' };

/** Interest counts within the window that the policy names, by the moment of its receipt. */
function refusalOfWindow({ policy, segment, receivedAt }: Surroundings): Refusal | null {
  const milestone = milestoneOpening(policy, segment.id, 'interest.register');
  if (!milestone) return null;
  const { opensAt, firstLateAt, dueOn } = termOf(policy, milestone);
  const facts = { milestone: milestone.id, quote: milestone.quote, opensAt, dueOn, firstLateAt };
  if (opensAt !== null && receivedAt < opensAt) {
    return refuse('windowNotOpen', {
      nl: `Interesse kenbaar maken kan vanaf ${momentInWords(opensAt, 'nl')}.`,
      en: `Interest can be registered from ${momentInWords(opensAt, 'en')}.`,
      liftedBy,
      until: opensAt,
      facts,
    });
  }
  if (firstLateAt === null || receivedAt < firstLateAt) return null;
  return refuse('windowClosed', {
    nl: `Interesse kenbaar maken kon tot ${momentInWords(firstLateAt, 'nl')}.`,
    en: `Interest could be registered until ${momentInWords(firstLateAt, 'en')}.`,
    liftedBy,
    facts,
  });
}

function start(context: CaseContext, input: OpeningInput, around: Surroundings): CaseContext | Refusal {
  const interest = interestOf(input);
  const refusal =
    refusalOfLateOpening(input) ?? refusalOfDutyOfCare(interest, around) ?? (interest.dutyOfCare ? null : refusalOfWindow(around));
  if (refusal) return refusal;
  return {
    ...context,
    application: newApplication(interest.specialisms, null),
  };
}

/**
 * A new provider registers its interest by the form on the insurer's site (Inkoopbeleid MSZ 2027, "Planning voor nieuwe Zelfstandige
 * Behandelcentra"). The purchaser may enter what came in by the form, with the evidence and the time of receipt.
 */
export const interestRegistering: OpeningAct = {
  type: 'interest.register',
  fact: 'interest.registered',
  label: { nl: 'Interesse kenbaar maken', en: 'Register interest' },
  side: 'provider',
  roles: providerRoles,
  enteredByOther: true,
  data: Data({
    specialisms: Type.Array(SpecialismCode, { minItems: 1, maxItems: 50, uniqueItems: true, description: 'De aangeboden specialismen.' }),
    motivation: LongText('Waarom een overeenkomst wordt gevraagd.'),
    dutyOfCare: Type.Optional(
      Data({
        region: ShortText('De regio waar onvoldoende zorg is ingekocht.'),
        specialism: ShortText('Het specialisme waarvoor onvoldoende zorg is ingekocht.'),
        motivation: LongText('Waarom buiten de aanmeldperiode om: alleen door de zorginkoper.'),
      }),
    ),
  }),
  needs: [],
  start,
  entries: () => [],
  why(input) {
    const { dutyOfCare } = interestOf(input);
    return dutyOfCare ? `Zorgplicht (${dutyOfCare.region}, ${dutyOfCare.specialism}): ${dutyOfCare.motivation}` : null;
  },
};
