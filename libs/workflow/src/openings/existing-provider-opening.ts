import type { Instant } from '@termijn/calendar';
import type { PurchasingPolicy } from '@termijn/policies';
import { insurerRoles } from '../acts/act.js';
import { owedDeadlines } from '../deadlines/open-deadlines.js';
import type { CaseContext, Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import { nothing, type OpeningAct } from './opening-act.js';
import type { LateOpening } from './opening-input.js';

/** A cut-off past at opening needs an agreed date, duty of care, or an offer that was received in time. */
function settleCutOff(context: CaseContext, policy: PurchasingPolicy, late: LateOpening | null, now: Instant): CaseContext | Refusal {
  const [due] = owedDeadlines(['offerDue'], context, policy);
  if (!due || now < due.firstLateAt) return context;
  const evidence = late?.evidence !== undefined;
  if (late?.dutyOfCare) {
    const { offerDueOn } = late.dutyOfCare;
    if (offerDueOn === undefined) return { ...context, notApplicable: { ...context.notApplicable, offerDue: true } };
    return { ...context, offerDueOn: { date: offerDueOn, ground: 'dutyOfCare', at: now } };
  }
  if (late?.agreedOfferDueOn !== undefined && evidence)
    return { ...context, offerDueOn: { date: late.agreedOfferDueOn, ground: 'agreed', at: now } };
  if (late?.offerReceivedAt !== undefined && evidence && late.offerReceivedAt < due.firstLateAt) return context;
  return refuse('cutOffPassedAtOpening', {
    nl: `De offerte moest uiterlijk ${due.dueOn} binnen zijn. Geef in lateOpening een afgesproken datum met bewijs (agreedOfferDueOn), een beroep op de zorgplicht (dutyOfCare), of een offerte die op tijd ontvangen is, met bewijs (offerReceivedAt).`,
    en: `The offer was due by ${due.dueOn}. Give in lateOpening an agreed date with evidence (agreedOfferDueOn), duty of care (dutyOfCare), or an offer that was received in time, with evidence (offerReceivedAt).`,
    liftedBy: {
      nl: 'beide kanten samen, of de zorginkoper met een beroep op de zorgplicht',
      en: 'both sides together, or the purchaser on the ground of the duty of care',
    },
    facts: { deadline: 'offerDue', dueOn: due.dueOn, firstLateAt: due.firstLateAt, milestone: due.milestoneId },
  });
}

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
  start: (context, input, { policy, now }) => settleCutOff(context, policy, input.lateOpening, now),
  entries: () => [],
  why: ({ lateOpening }) => (lateOpening?.dutyOfCare ? `Zorgplicht: ${lateOpening.dutyOfCare.motivation}` : null),
};
