import { addDays, civilDateOf } from '@termijn/calendar';
import { refuse } from '../refusals/refuse.js';
import { Data, defineAct, insurerRoles } from './act.js';
import { blockedWithoutProcess } from './asked-by-policy.js';
import { putInForce, refusalOfTerms, Terms } from './process-terms.js';
import { metAtLaterHalf, metBySecondHalf } from './set-up-completed.js';

/**
 * The insurer sets process and planning alone and informs the provider (Inkoopbeleid MSZ 2027, "Toelichten inkoopbeleid en afspraken
 * maken over het zorginkoopproces"). It can never set another date for the offer: that takes both sides, expressly and in writing.
 */
export const processImpose = defineAct({
  type: 'process.impose',
  fact: 'process.imposed',
  label: { nl: 'Procesverloop eenzijdig vaststellen', en: 'Impose the process' },
  side: 'insurer',
  roles: insurerRoles,
  data: Data({ terms: Terms }),
  meets: (context, _data, around) => ['processAgreementsDue', ...metBySecondHalf(context, 'process', around)],
  /** Prevents setting it twice in a new provider's case; what is in force is amended by both. */
  blocked: (context, around) =>
    context.application && context.processAgreement.inForce
      ? refuse('processAgreementInForce', {
          nl: 'Het procesverloop is al vastgesteld; wijzigen doen beide kanten met process.amend.',
          en: 'The process has been set already; both sides change it with process.amend.',
          liftedBy: { nl: 'beide kanten samen, met process.amend', en: 'both sides together, with process.amend' },
        })
      : blockedWithoutProcess(context, around),
  refuses(_context, data, around) {
    if (data.terms.offerDueOn !== undefined) {
      return refuse('deviatingDateNeedsAgreement', {
        nl: 'Een andere offertedatum geldt alleen als beide kanten die uitdrukkelijk en schriftelijk afspreken (process.agree of process.amend).',
        en: 'Another date for the offer holds only when both sides agree on it expressly and in writing (process.agree or process.amend).',
        liftedBy: { nl: 'beide kanten samen', en: 'both sides together' },
      });
    }
    if (data.terms.insurerOffersFirst) {
      return refuse('insurerCannotOfferFirst', {
        nl: 'Dat de verzekeraar als eerste offreert spreken beide kanten af (process.agree of process.amend); het wordt niet eenzijdig vastgesteld.',
        en: 'That the insurer offers first is agreed by both sides (process.agree or process.amend); it is never imposed.',
        liftedBy: { nl: 'beide kanten samen', en: 'both sides together' },
      });
    }
    return refusalOfTerms(data.terms, around);
  },
  apply: (context, data, around) => ({
    ...putInForce(context, data.terms, context.processAgreement.lastVersion + 1, 'imposed', around),
    ...metAtLaterHalf(context, 'process', around),
  }),
  entries(before, after, data, { receivedAt: at }) {
    const pending = before.processAgreement.proposed;
    return [
      ...(pending ? [{ kind: 'processAgreementStatus', version: pending.version, status: 'superseded', at } as const] : []),
      {
        kind: 'processAgreement',
        version: after.processAgreement.lastVersion,
        proposedBy: 'insurer',
        status: 'imposed',
        terms: { ...data.terms },
        at,
      },
    ];
  },
  example: (_context, { now }) => ({
    terms: {
      note: 'Procesverloop en tijdsplanning zoals in het inkoopbeleid.',
      steps: [{ phase: 'process', title: 'Overleg over volumes', side: 'both', dueOn: addDays(civilDateOf(now), 14) }],
    },
  }),
});
