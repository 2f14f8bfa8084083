import { Type, type Static } from '@sinclair/typebox';
import { Data, Day, LongText, providerRoles, ShortText } from '../acts/act.js';
import { newApplication } from '../acts/application.js';
import { firstDayOf, refusalOfEffectiveOn } from '../acts/effective-on.js';
import { SpecialismCode } from '../acts/questionnaire-answers.js';
import { figuresOfRequest, RequestFigures } from '../acts/request-figures.js';
import type { Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import type { OpeningAct } from './opening-act.js';
import type { OpeningInput } from './opening-input.js';

const Request = Data({
  specialisms: Type.Array(SpecialismCode, {
    maxItems: 50,
    uniqueItems: true,
    description: 'De specialismen waarvoor een overeenkomst wordt gevraagd.',
  }),
  care: ShortText('De zorg waarvoor een overeenkomst wordt gevraagd.'),
  motivation: LongText('Waarom een overeenkomst wordt gevraagd.'),
  effectiveOn: Type.Optional(Day('Vanaf wanneer; weggelaten 1 januari van het contractjaar.')),
  figures: RequestFigures,
});

/** Already checked against `Request` at the door. */
const requestOf = ({ data }: OpeningInput) => data as unknown as Static<typeof Request>;

/** What another path asks has no meaning here. */
const refusalOfLateOpening = ({ lateOpening }: OpeningInput): Refusal | null =>
  lateOpening
    ? refuse('invalidData', {
        nl: 'lateOpening bestaat op dit traject niet: een verzoek om een overeenkomst kan het hele jaar.',
        en: 'This path has no lateOpening: a contract can be asked for at any time.',
        facts: { pointer: '/lateOpening' },
      })
    : null;

/**
 * A provider without a contract asks for one, by e-mail with "Verzoek zorgovereenkomst medisch-specialistische zorg"; the purchaser then
 * enters it with the message as evidence (Zorginkoopbeleid medisch-specialistische zorg 2026, "Aanvragen zorgovereenkomst").
 */
export const contractRequesting: OpeningAct = {
  type: 'contract.request',
  fact: 'contract.requested',
  label: { nl: 'Zorgovereenkomst aanvragen', en: 'Request a contract' },
  side: 'provider',
  roles: providerRoles,
  enteredByOther: true,
  data: Request,
  needs: [],
  start(context, input) {
    const { specialisms, effectiveOn, figures } = requestOf(input);
    const refusal = refusalOfLateOpening(input) ?? refusalOfEffectiveOn(context, effectiveOn);
    if (refusal) return refusal;
    return {
      ...context,
      application: newApplication(specialisms, figuresOfRequest(figures)),
      contractRequest: { effectiveOn: effectiveOn ?? firstDayOf(context), supplements: 0, supplement: null },
    };
  },
  entries: () => [],
  why: () => null,
};
