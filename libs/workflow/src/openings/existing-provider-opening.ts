import { insurerRoles } from '../acts/act.js';
import { settleOfferCutOff } from './late-opening.js';
import { nothing, type OpeningAct } from './opening-act.js';

/** A purchaser opens a case for a provider that had a contract in the year before. */
export const existingProviderOpening: OpeningAct = {
  type: 'case.open',
  fact: 'case.opened',
  label: { nl: 'Traject openen', en: 'Open the case' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  data: nothing,
  needs: [],
  start: (context, input, { policy, now }) => settleOfferCutOff(context, policy, input.lateOpening, now),
  entries: () => [],
  why: ({ lateOpening }) => (lateOpening?.dutyOfCare ? `Zorgplicht: ${lateOpening.dutyOfCare.motivation}` : null),
};
