import { Type } from '@sinclair/typebox';
import { milestoneOpening, termOf } from '@termijn/policies';
import { refuse } from '../refusals/refuse.js';
import { Data, defineAct, LongText, providerRoles } from './act.js';

/** The provider asks its purchaser for the standard agreement, from the day the policy names. */
export const standardAgreementRequest = defineAct({
  type: 'standardAgreement.request',
  fact: 'standardAgreement.requested',
  label: { nl: 'Standaardovereenkomst opvragen', en: 'Request the standard agreement' },
  side: 'provider',
  roles: providerRoles,
  data: Data({ note: Type.Optional(LongText('Toelichting.')) }),
  /** Prevents a request until the day that the policy opens it. */
  blocked(context, { policy, receivedAt }) {
    if (context.standardAgreement !== 'notRequested') {
      return refuse('standardAgreementRequested', {
        nl: 'De standaardovereenkomst is al opgevraagd.',
        en: 'The standard agreement has been requested already.',
      });
    }
    const milestone = milestoneOpening(policy, context.segment, 'standardAgreement.request');
    if (!milestone) return null;
    const { opensAt, dueOn } = termOf(policy, milestone);
    if (opensAt === null || receivedAt >= opensAt) return null;
    return refuse('notOpenYet', {
      nl: `De standaardovereenkomst is op te vragen vanaf ${String(dueOn)} (${milestone.id}).`,
      en: `The standard agreement can be requested from ${String(dueOn)} (${milestone.id}).`,
      until: opensAt,
      facts: { milestone: milestone.id, quote: milestone.quote },
    });
  },
  apply: () => ({ standardAgreement: 'requested' }),
  example: () => ({}),
});
