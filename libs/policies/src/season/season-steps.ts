import type { Words } from '../findings/finding.js';
import type { Milestone } from '../schema/types.js';

/** A step of a contracting season, with the deadlines and openings of milestones that belong to it. */
export interface SeasonStep {
  id: string;
  label: Words;
  names: readonly string[];
}

/** In the order in which a season runs. What is in none of them stands under `other`. */
export const seasonSteps: readonly SeasonStep[] = [
  {
    id: 'policy',
    label: { nl: 'Beleid toelichten en delen', en: 'Explaining the policy' },
    names: ['policyExplained', 'strategySharedDue'],
  },
  {
    id: 'application',
    label: { nl: 'Nieuwe zorgaanbieders', en: 'New providers' },
    names: [
      'interest.register',
      'contract.request',
      'questionnaireAvailable',
      'questionnaire.submit',
      'questionnaireDue',
      'supplementDue',
      'outcomeDue',
      'setUpDue',
    ],
  },
  {
    id: 'setUp',
    label: { nl: 'Uitnodiging en procesafspraken', en: 'Invitation and process agreements' },
    names: ['invitationDue', 'processAgreementsDue', 'benchmarkMethodDue', 'requestModuleOpens'],
  },
  {
    id: 'standardAgreement',
    label: { nl: 'Overeenkomst opvragen of toezenden', en: 'Asking for or sending the agreement' },
    names: ['standardAgreement.request', 'standardAgreementDue'],
  },
  {
    id: 'providerOffer',
    label: { nl: 'Offerte van de zorgaanbieder', en: "The provider's offer" },
    names: ['partialOfferDue', 'offerPreferred', 'offerDue'],
  },
  {
    id: 'insurerOffer',
    label: { nl: 'Aanbod van de verzekeraar', en: "The insurer's offer" },
    names: ['insurerOfferDue', 'contractOfferDue'],
  },
  { id: 'response', label: { nl: 'Reactie van de verzekeraar', en: "The insurer's answer" }, names: ['substantiveResponseDue'] },
  {
    id: 'negotiation',
    label: { nl: 'Onderhandelen', en: 'Negotiating' },
    names: ['negotiationStartPreferred', 'negotiationStartDue', 'agreementDue'],
  },
  { id: 'signing', label: { nl: 'Tekenen', en: 'Signing' }, names: ['visibleBy', 'signatureDue', 'proposalLapses'] },
  { id: 'publication', label: { nl: 'Bekendmaking', en: 'Publication' }, names: ['publication'] },
  { id: 'administration', label: { nl: 'Administratieve verwerking', en: 'Administrative processing' }, names: ['administrationDue'] },
  { id: 'questions', label: { nl: 'Vragen', en: 'Questions' }, names: ['questionAnswerDue'] },
  { id: 'increase', label: { nl: 'Verhoging van het plafond', en: 'A higher ceiling' }, names: ['increase.request', 'decisionDue'] },
];

/** Milestones that no deadline of a case carries: they are shown only. */
const other: SeasonStep = { id: 'other', label: { nl: 'Overig', en: 'Other' }, names: [] };

export const allSeasonSteps: readonly SeasonStep[] = [...seasonSteps, other];

/** The step to which a milestone belongs, by its deadline or by what it opens. */
export function stepOf({ deadline, opens }: Milestone): SeasonStep {
  return seasonSteps.find(({ names }) => [deadline, opens].some((name) => name !== undefined && names.includes(name))) ?? other;
}
