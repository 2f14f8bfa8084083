import { civilDateOf, type Instant } from '@termijn/calendar';
import type { PurchasingPolicy } from '@termijn/policies';
import { offerCutOff } from '../deadlines/offer-due.js';
import { signingCutOff } from '../deadlines/signing-cut-off.js';
import type { CaseContext, Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import type { LateOpening } from './opening-input.js';

/** A cut-off for the offer past at opening needs an agreed date, duty of care, or an offer that was received in time. */
export function settleOfferCutOff(
  context: CaseContext,
  policy: PurchasingPolicy,
  late: LateOpening | null,
  now: Instant,
): CaseContext | Refusal {
  const due = offerCutOff(context, policy);
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

/** A cut-off for signing past at opening needs an agreed day, or duty of care; by duty of care without a day none binds. */
export function settleSigningCutOff(
  context: CaseContext,
  policy: PurchasingPolicy,
  late: LateOpening | null,
  now: Instant,
): CaseContext | Refusal {
  const due = signingCutOff(context, policy);
  if (!due || now < due.firstLateAt) return context;
  const agreed = late?.evidence === undefined ? undefined : late.agreedSignatureDueOn;
  const date = agreed ?? late?.dutyOfCare?.signatureDueOn;
  if (date !== undefined && date < civilDateOf(now)) {
    return refuse('dateInThePast', {
      nl: `De dag om te tekenen, ${date}, ligt in het verleden.`,
      en: `The day for signing, ${date}, lies in the past.`,
      facts: { dates: [date] },
    });
  }
  if (date !== undefined) return { ...context, signatureOn: { date, ground: agreed === undefined ? 'dutyOfCare' : 'agreed', at: now } };
  if (late?.dutyOfCare) return { ...context, notApplicable: { ...context.notApplicable, [due.key]: true } };
  return refuse('cutOffPassedAtOpening', {
    nl: `De overeenkomst moest uiterlijk ${due.dueOn} getekend zijn. Geef in lateOpening een afgesproken dag om te tekenen met bewijs (agreedSignatureDueOn), of een beroep op de zorgplicht (dutyOfCare).`,
    en: `The contract was to be signed by ${due.dueOn}. Give in lateOpening an agreed day for signing with evidence (agreedSignatureDueOn), or duty of care (dutyOfCare).`,
    liftedBy: {
      nl: 'beide kanten samen, of de zorginkoper met een beroep op de zorgplicht',
      en: 'both sides together, or the purchaser on the ground of the duty of care',
    },
    facts: { deadline: due.key, dueOn: due.dueOn, firstLateAt: due.firstLateAt, milestone: due.milestoneId },
  });
}
