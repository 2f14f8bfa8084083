import { Type } from '@sinclair/typebox';
import { deadlineKey } from '../deadlines/deadline-names.js';
import type { CaseContext } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import { Data, defineAct, LongText, providerRoles, type Surroundings } from './act.js';
import { withApplication } from './application.js';
import { contractRequestOf } from './contract-request.js';
import { criteriaOf } from './criteria-of.js';
import { figuresOfRequest, RequestFigures } from './request-figures.js';

/** Other figures, other outcomes: what was computed from the earlier ones is open again. A waiver stays. */
function withoutComputed(context: CaseContext, around: Surroundings): CaseContext['criteria'] {
  const computed = new Set(criteriaOf(context, around).flatMap(({ id, evaluator }) => (evaluator === 'judgement' ? [] : [id])));
  return Object.fromEntries(Object.entries(context.criteria).filter(([id, status]) => status === 'waived' || !computed.has(id)));
}

/** The provider supplies what was missing; what it sends after the day that was set is taken, and recorded as late. */
export const supplementSubmit = defineAct({
  type: 'supplement.submit',
  fact: 'supplement.submitted',
  label: { nl: 'Verzoek aanvullen', en: 'Submit the supplement' },
  side: 'provider',
  roles: providerRoles,
  data: Data({ explanation: LongText('De aanvulling.'), figures: Type.Optional(RequestFigures) }),
  meets: (context) => {
    const asked = contractRequestOf(context).supplement;
    return asked ? [deadlineKey('supplementDue', asked.number)] : [];
  },
  refuses(context, _data, { receivedAt }) {
    const asked = contractRequestOf(context).supplement;
    if (!asked || receivedAt >= asked.at) return null;
    return refuse('beforeItsProposal', {
      nl: `De aanvulling is gevraagd op ${asked.at}; zij kan niet eerder ontvangen zijn.`,
      en: `The supplement was asked at ${asked.at}; it cannot have been received earlier.`,
    });
  },
  apply(context, { figures }, around) {
    const contractRequest = { ...contractRequestOf(context), supplement: null };
    if (!figures) return { contractRequest };
    return {
      contractRequest,
      ...withApplication(context, { figures: figuresOfRequest(figures) }),
      criteria: withoutComputed(context, around),
    };
  },
  example: () => ({ explanation: 'De polis van de aansprakelijkheidsverzekering gaat hierbij.' }),
});
