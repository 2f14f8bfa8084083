import type { PurchasingPolicy } from '@termijn/policies';
import type { CaseContext } from '../decision/types.js';
import { asked, type Owed } from './asked.js';
import { deadlineKey, type DeadlineName } from './deadline-names.js';
import { owedPublication } from './owed-publication.js';
import { owedSigning } from './owed-signing.js';

export interface DeadlineDefinition {
  name: DeadlineName;
  label: { nl: string; en: string };
  /** What the deadline is for, in Dutch. */
  purpose: string;
  /** What is owed in a state that declares this deadline; empty when the policy or the case asks nothing. */
  owed(context: CaseContext, policy: PurchasingPolicy): Owed[];
}

const fixed =
  (name: DeadlineName) =>
  (context: CaseContext, policy: PurchasingPolicy): Owed[] =>
    asked(name, context, policy, null);

function owedSteps(name: DeadlineName, phase: 'process' | 'formalisation', context: CaseContext): Owed[] {
  return context.steps
    .filter((step) => step.phase === phase && !step.completed)
    .map((step) => ({
      key: deadlineKey(name, step.number),
      name,
      kind: 'target',
      side: step.side,
      milestoneId: null,
      rule: { boundary: 'by', date: step.dueOn },
      anchor: { event: 'process.agreed', at: step.at },
    }));
}

/** One place for every deadline: what it is called and what it asks. In which states it runs stands in the machines (`meta.deadlines`). */
export const deadlineRegister: Record<DeadlineName, DeadlineDefinition> = {
  invitationDue: {
    name: 'invitationDue',
    label: { nl: 'Uitnodiging verstuurd', en: 'Invitation sent' },
    purpose: 'De verzekeraar nodigt de zorgaanbieder uit voor de contractering.',
    owed: fixed('invitationDue'),
  },
  policyExplained: {
    name: 'policyExplained',
    label: { nl: 'Inkoopbeleid toegelicht', en: 'Policy explained' },
    purpose: 'De verzekeraar licht het inkoopbeleid toe.',
    owed: fixed('policyExplained'),
  },
  processAgreementsDue: {
    name: 'processAgreementsDue',
    label: { nl: 'Procesafspraken vastgelegd', en: 'Process agreements made' },
    purpose: 'Procesverloop en tijdsplanning staan vast, samen of eenzijdig door de verzekeraar.',
    owed: fixed('processAgreementsDue'),
  },
  requestModuleOpens: {
    name: 'requestModuleOpens',
    label: { nl: 'Uitvraagmodule open', en: 'Request module open' },
    purpose: 'De verzekeraar zet de uitvraagmodule in VECOZO open.',
    owed: fixed('requestModuleOpens'),
  },
  standardAgreementDue: {
    name: 'standardAgreementDue',
    label: { nl: 'Overeenkomst toegezonden', en: 'Agreement sent' },
    purpose: 'De verzekeraar zendt de overeenkomst voor het contractjaar toe, gevraagd of niet.',
    owed: fixed('standardAgreementDue'),
  },
  strategySharedDue: {
    name: 'strategySharedDue',
    label: { nl: 'Strategisch beleid gedeeld', en: 'Strategy shared' },
    purpose: 'De zorgaanbieder deelt zijn strategisch beleid, of zegt waar het te vinden is.',
    owed: fixed('strategySharedDue'),
  },
  benchmarkMethodDue: {
    name: 'benchmarkMethodDue',
    label: { nl: 'Methode van benchmarken afgesproken', en: 'Benchmarking method agreed' },
    purpose: 'Beide kanten spreken de methode van benchmarken of volumeprognose af; alleen als die wordt gebruikt.',
    owed: (context, policy) => (context.benchmarking ? asked('benchmarkMethodDue', context, policy, null) : []),
  },
  partialOfferDue: {
    name: 'partialOfferDue',
    label: { nl: 'Deel van de offerte binnen', en: 'Partial offer in' },
    purpose: 'De delen van de offerte die niet van de septemberinformatie afhangen; een volledige offerte telt ook.',
    owed: fixed('partialOfferDue'),
  },
  offerPreferred: {
    name: 'offerPreferred',
    label: { nl: 'Offerte bij voorkeur binnen', en: 'Offer preferably in' },
    purpose: 'De dag waarvóór de verzekeraar de offerte het liefst heeft; wie later is verliest niets.',
    // An agreed or admitted date replaces the policy's planning for the offer, its preference included.
    owed: (context, policy) => (context.offerDueOn ? [] : asked('offerPreferred', context, policy, null)),
  },
  offerDue: {
    name: 'offerDue',
    label: { nl: 'Offerte uiterlijk binnen', en: 'Offer due' },
    purpose: 'De eerste offerte met inhoudelijke toelichting. Wie later is, is te laat.',
    owed(context, policy) {
      const [owed] = asked('offerDue', context, policy, null);
      if (!owed) return [];
      const other = context.offerDueOn;
      if (!other) return [owed];
      const event = { agreed: 'process.agreed', admitted: 'offer.lateAdmitted', dutyOfCare: 'case.opened' }[other.ground];
      return [{ ...owed, rule: { boundary: 'by', date: other.date }, anchor: { event, at: other.at } }];
    },
  },
  insurerOfferDue: {
    name: 'insurerOfferDue',
    label: { nl: 'Offerte van de verzekeraar uiterlijk binnen', en: "Insurer's offer due" },
    purpose: 'De verzekeraar doet de eerste offerte, omdat de procesafspraken dat zeggen.',
    owed(context, policy) {
      const [owed] = asked('insurerOfferDue', context, policy, null);
      const first = context.insurerFirst;
      if (!owed || !first) return [];
      return first.dueOn === null
        ? [owed]
        : [{ ...owed, rule: { boundary: 'by', date: first.dueOn }, anchor: { event: 'process.agreed', at: first.at } }];
    },
  },
  negotiationStartPreferred: {
    name: 'negotiationStartPreferred',
    label: { nl: 'Onderhandeling bij voorkeur gestart', en: 'Negotiation preferably started' },
    purpose: 'De dag waarvóór de onderhandeling bij voorkeur begint.',
    owed: fixed('negotiationStartPreferred'),
  },
  negotiationStartDue: {
    name: 'negotiationStartDue',
    label: { nl: 'Onderhandeling gestart', en: 'Negotiation started' },
    purpose: 'De dag waarop de onderhandeling uiterlijk begint.',
    owed: fixed('negotiationStartDue'),
  },
  substantiveResponseDue: {
    name: 'substantiveResponseDue',
    label: { nl: 'Inhoudelijke reactie ontvangen', en: 'Substantive response received' },
    purpose: 'De zorgaanbieder heeft een inhoudelijke reactie op zijn eerste offerte ontvangen.',
    owed: (context, policy) =>
      context.proposals.firstOfferAt && context.proposals.offerStands
        ? asked('substantiveResponseDue', context, policy, { event: 'offer.submitted', at: context.proposals.firstOfferAt })
        : [],
  },
  agreementDue: {
    name: 'agreementDue',
    label: { nl: 'Akkoord bereikt', en: 'Agreement reached' },
    purpose: 'De dag tot en met welke beide kanten het eens worden; bij digitale contractering door te tekenen.',
    owed: fixed('agreementDue'),
  },
  decisionDue: {
    name: 'decisionDue',
    label: { nl: 'Besluit op het verzoek', en: 'Decision on the request' },
    purpose: 'De zorgaanbieder heeft een reactie op zijn verzoek om een hoger zorgkostenplafond ontvangen.',
    owed: (context, policy) =>
      context.increase ? asked('decisionDue', context, policy, { event: 'increase.requested', at: context.increase.receivedAt }) : [],
  },
  processStepDue: {
    name: 'processStepDue',
    label: { nl: 'Afgesproken processtap', en: 'Agreed process step' },
    purpose: 'Een stap met een datum uit de procesafspraken.',
    owed: (context) => owedSteps('processStepDue', 'process', context),
  },
  formalisationStepDue: {
    name: 'formalisationStepDue',
    label: { nl: 'Afgesproken stap bij het vastleggen', en: 'Agreed formalisation step' },
    purpose: 'Een stap met een datum voor het vastleggen van afspraken in overeenkomst en prijslijst.',
    owed: (context) => owedSteps('formalisationStepDue', 'formalisation', context),
  },
  contractOfferDue: {
    name: 'contractOfferDue',
    label: { nl: 'Overeenkomst aangeboden', en: 'Contract offered' },
    purpose: 'De zorgaanbieder heeft het aanbod van de verzekeraar ontvangen.',
    owed: fixed('contractOfferDue'),
  },
  signatureDue: {
    name: 'signatureDue',
    label: { nl: 'Overeenkomst getekend', en: 'Contract signed' },
    purpose: 'De tekenbevoegde heeft de overeenkomst geaccepteerd.',
    owed: (context, policy) => owedSigning('signatureDue', context, policy),
  },
  proposalLapses: {
    name: 'proposalLapses',
    label: { nl: 'Aanbod vervalt', en: 'Proposal lapses' },
    purpose: 'Tot dan kan de tekenbevoegde het aanbod accepteren.',
    owed: (context, policy) => owedSigning('proposalLapses', context, policy),
  },
  visibleBy: {
    name: 'visibleBy',
    label: { nl: 'Getekend om bij de bekendmaking zichtbaar te zijn', en: 'Signed in time to be visible at publication' },
    purpose: 'Wie later tekent heeft een overeenkomst, maar staat niet bij de eerste bekendmaking.',
    owed: (context, policy) => owedSigning('visibleBy', context, policy),
  },
  supplementDue: {
    name: 'supplementDue',
    label: { nl: 'Aanvulling op het verzoek ontvangen', en: 'Supplement to the request received' },
    purpose: 'De zorgaanbieder vult zijn verzoek om een overeenkomst aan; de zorgverzekeraar noemt de dag.',
    owed({ contractRequest }) {
      const supplement = contractRequest?.supplement;
      if (!supplement) return [];
      const { number, dueOn, at } = supplement;
      return [
        {
          key: deadlineKey('supplementDue', number),
          name: 'supplementDue',
          kind: 'target',
          side: 'provider',
          milestoneId: null,
          rule: { boundary: 'by', date: dueOn },
          anchor: { event: 'supplement.requested', at },
        },
      ];
    },
  },
  questionnaireAvailable: {
    name: 'questionnaireAvailable',
    label: { nl: 'Vragenlijst beschikbaar', en: 'Questionnaire available' },
    purpose: 'De verzekeraar stelt de vragenlijst voor een nieuwe zorgaanbieder beschikbaar.',
    owed: fixed('questionnaireAvailable'),
  },
  questionnaireDue: {
    name: 'questionnaireDue',
    label: { nl: 'Vragenlijst uiterlijk ingediend', en: 'Questionnaire due' },
    purpose: 'De ingevulde vragenlijst met de offerte. Wie later is, is te laat.',
    owed(context, policy) {
      const [owed] = asked('questionnaireDue', context, policy, null);
      const other = context.application?.questionnaire.dueOn;
      if (!owed || !other) return owed ? [owed] : [];
      const event = { madeAvailable: 'questionnaire.madeAvailable', admitted: 'questionnaire.lateAdmitted' }[other.ground];
      return [{ ...owed, rule: { boundary: 'by', date: other.date }, anchor: { event, at: other.at } }];
    },
  },
  outcomeDue: {
    name: 'outcomeDue',
    label: { nl: 'Uitkomst van de aanvraag gemeld', en: 'Outcome of the application told' },
    purpose: 'De verzekeraar laat weten of hij verdere afspraken wil maken.',
    owed: fixed('outcomeDue'),
  },
  setUpDue: {
    name: 'setUpDue',
    label: { nl: 'Procesverloop vastgesteld en uitvraagmodule open', en: 'Process set and request module open' },
    purpose: 'Na toelating stelt de verzekeraar het procesverloop vast en zet hij de uitvraagmodule open.',
    owed: fixed('setUpDue'),
  },
  publication: {
    name: 'publication',
    label: { nl: 'Bekendmaking gecontracteerd aanbod', en: 'Publication of the contracted offer' },
    purpose: 'De dag vanaf welke de verzekeraar het gecontracteerde aanbod bekendmaakt; de klok doet dit.',
    owed: owedPublication,
  },
  administrationDue: {
    name: 'administrationDue',
    label: { nl: 'Afspraken administratief verwerkt', en: 'Agreement processed' },
    purpose: 'De afspraken zijn administratief verwerkt; loopt door nadat het traject is geëindigd met een overeenkomst.',
    owed: fixed('administrationDue'),
  },
  questionAnswerDue: {
    name: 'questionAnswerDue',
    label: { nl: 'Vraag beantwoord', en: 'Question answered' },
    purpose: 'De verzekeraar beantwoordt een vraag van de zorgaanbieder, ook nadat het traject is geëindigd.',
    owed: (context, policy) =>
      context.questions
        .filter((question) => !question.answered)
        .flatMap((question) =>
          asked('questionAnswerDue', context, policy, { event: 'question.asked', at: question.askedAt }).map((owed) => ({
            ...owed,
            key: deadlineKey('questionAnswerDue', question.number),
          })),
        ),
  },
};
