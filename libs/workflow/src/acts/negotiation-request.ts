import { refuse } from '../refusals/refuse.js';
import { Data, defineAct, LongText, providerRoles } from './act.js';

/**
 * The provider asks to negotiate on the insurer's offer, where the policy lets it. No term stands still: the insurer may retract the
 * contract and propose anew, or let it stand.
 */
export const negotiationRequest = defineAct({
  type: 'negotiation.request',
  fact: 'negotiation.requested',
  label: { nl: 'Om onderhandeling vragen', en: 'Ask to negotiate' },
  side: 'provider',
  roles: providerRoles,
  data: Data({ motivation: LongText('Waarover en waarom.') }),
  blocked: (_context, { policy, segment }) =>
    segment.negotiationOnRequest
      ? null
      : refuse('negotiationNotOffered', {
          nl: `Voor "${segment.label}" zegt het inkoopbeleid van ${policy.insurerName} ${String(policy.contractYear)} niet dat over het aanbod onderhandeld kan worden.`,
          en: `The policy of ${policy.insurerName} ${String(policy.contractYear)} does not say that the offer can be negotiated in segment ${segment.id}.`,
          liftedBy: {
            nl: 'de zorgverzekeraar, door het aanbod terug te nemen (contract.retract) en een nieuw aanbod te doen',
            en: 'the insurer, by taking the offer back (contract.retract) and making a new one',
          },
        }),
  example: () => ({ motivation: 'Het omzetplafond laat geen ruimte voor de groei die wij verwachten.' }),
});
