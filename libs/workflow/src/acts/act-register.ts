import type { Act } from './act.js';
import { administrationComplete } from './administration-complete.js';
import { agreementAccept } from './agreement-accept.js';
import { agreementRecord } from './agreement-record.js';
import { applicationAdmit } from './application-admit.js';
import { applicationReject } from './application-reject.js';
import { alternativeSupplyAssess } from './alternative-supply-assess.js';
import { benchmarkMethodAgree } from './benchmark-method-agree.js';
import { caseClose, caseWithdraw, negotiationStop } from './case-end.js';
import { contractAccept } from './contract-accept.js';
import { contractAdmitLate } from './contract-admit-late.js';
import { contractPropose } from './contract-propose.js';
import { contractRefuse } from './contract-refuse.js';
import { contractRegisterAdministrative } from './contract-register-administrative.js';
import { contractRetract } from './contract-retract.js';
import { conversationLog } from './conversation-log.js';
import { counterPropose } from './counter-propose.js';
import { criteriaAssess, criteriaWaive } from './criteria.js';
import { decisionGrant } from './decision-grant.js';
import { decisionReject } from './decision-reject.js';
import { exclusionEstablish } from './exclusion-establish.js';
import { insurerOfferDecline } from './insurer-offer-decline.js';
import { insurerOfferMake } from './insurer-offer-make.js';
import { invitationSend } from './invitation-send.js';
import { negotiationRequest } from './negotiation-request.js';
import { negotiationStart } from './negotiation-start.js';
import { offerAdmitLate } from './offer-admit-late.js';
import { offerCounter } from './offer-counter.js';
import { offerRevise } from './offer-revise.js';
import { offerSubmit } from './offer-submit.js';
import { offerWithdraw } from './offer-withdraw.js';
import { partialOfferSubmit } from './partial-offer-submit.js';
import { policyExplain } from './policy-explain.js';
import { policyVersionApply } from './policy-version-apply.js';
import { processAgree } from './process-agree.js';
import { processAmend } from './process-amend.js';
import { processImpose } from './process-impose.js';
import { processPropose } from './process-propose.js';
import { proposalRefuse } from './proposal-refuse.js';
import { questionAnswer, questionAsk } from './question.js';
import { questionnaireAdmitLate } from './questionnaire-admit-late.js';
import { questionnaireMakeAvailable } from './questionnaire-make-available.js';
import { questionnaireSave } from './questionnaire-save.js';
import { questionnaireSubmit } from './questionnaire-submit.js';
import { requestConfirmComplete } from './request-confirm-complete.js';
import { requestModuleOpen } from './request-module-open.js';
import { requestWithdraw } from './request-withdraw.js';
import { responseGive } from './response-give.js';
import { standardAgreementRequest } from './standard-agreement-request.js';
import { standardAgreementSend } from './standard-agreement-send.js';
import { stepComplete } from './step-complete.js';
import { supplementRequest } from './supplement-request.js';
import { supplementSubmit } from './supplement-submit.js';
import { strategyShare } from './strategy-share.js';
import { supplyAssess } from './supply-assess.js';

/** Every act there is, in the order in which a season meets them. */
export const acts: Act[] = [
  questionnaireMakeAvailable,
  questionnaireSave,
  questionnaireSubmit,
  questionnaireAdmitLate,
  requestConfirmComplete,
  supplementRequest,
  supplementSubmit,
  supplyAssess,
  applicationAdmit,
  applicationReject,
  invitationSend,
  policyExplain,
  strategyShare,
  processPropose,
  processAgree,
  processImpose,
  processAmend,
  stepComplete,
  requestModuleOpen,
  standardAgreementRequest,
  standardAgreementSend,
  benchmarkMethodAgree,
  partialOfferSubmit,
  offerSubmit,
  offerAdmitLate,
  insurerOfferMake,
  insurerOfferDecline,
  offerCounter,
  offerRevise,
  offerWithdraw,
  counterPropose,
  proposalRefuse,
  negotiationStart,
  responseGive,
  agreementAccept,
  agreementRecord,
  alternativeSupplyAssess,
  decisionGrant,
  decisionReject,
  requestWithdraw,
  contractPropose,
  negotiationRequest,
  contractAdmitLate,
  contractAccept,
  contractRefuse,
  contractRetract,
  contractRegisterAdministrative,
  administrationComplete,
  negotiationStop,
  caseWithdraw,
  caseClose,
  exclusionEstablish,
  questionAsk,
  questionAnswer,
  conversationLog,
  criteriaAssess,
  criteriaWaive,
  policyVersionApply,
];

const byType = new Map(acts.map((act) => [act.type, act]));

export const findAct = (type: string): Act | undefined => byType.get(type);
