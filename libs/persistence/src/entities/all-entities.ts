import { AlternativeSupplyEntity } from './alternative-supply-entity.js';
import { AuditRecordEntity } from './audit-record-entity.js';
import { BreachEntity } from './breach-entity.js';
import { CaseEventEntity } from './case-event-entity.js';
import { CheckpointEntity } from './checkpoint-entity.js';
import { ContractEntity } from './contract-entity.js';
import { ContractingCaseEntity } from './contracting-case-entity.js';
import { ConversationEntity } from './conversation-entity.js';
import { CriterionAssessmentEntity } from './criterion-assessment-entity.js';
import { DeadlineEntity } from './deadline-entity.js';
import { IncreaseDecisionEntity } from './increase-decision-entity.js';
import { IncreaseProductEntity } from './increase-product-entity.js';
import { IncreaseRequestEntity } from './increase-request-entity.js';
import { LateReceiptEntity } from './late-receipt-entity.js';
import { NotificationEntity } from './notification-entity.js';
import { ProcessAgreementEntity } from './process-agreement-entity.js';
import { ProposalEntity } from './proposal-entity.js';
import { ProposalLineEntity } from './proposal-line-entity.js';
import { QuestionEntity } from './question-entity.js';
import { QuestionnaireEntity } from './questionnaire-entity.js';
import { RegisteredContractEntity } from './registered-contract-entity.js';
import { SupplyAssessmentEntity } from './supply-assessment-entity.js';
import { VecozoEventEntity } from './vecozo-event-entity.js';
import { WebhookAttemptEntity } from './webhook-attempt-entity.js';
import { WebhookDeliveryEntity } from './webhook-delivery-entity.js';
import { WebhookSubscriptionEntity } from './webhook-subscription-entity.js';

/** Every table that is read through TypeORM. */
export const allEntities = [
  AlternativeSupplyEntity,
  AuditRecordEntity,
  BreachEntity,
  CaseEventEntity,
  CheckpointEntity,
  ContractEntity,
  ContractingCaseEntity,
  ConversationEntity,
  CriterionAssessmentEntity,
  DeadlineEntity,
  IncreaseDecisionEntity,
  IncreaseProductEntity,
  IncreaseRequestEntity,
  LateReceiptEntity,
  NotificationEntity,
  ProcessAgreementEntity,
  ProposalEntity,
  ProposalLineEntity,
  QuestionEntity,
  QuestionnaireEntity,
  RegisteredContractEntity,
  SupplyAssessmentEntity,
  VecozoEventEntity,
  WebhookAttemptEntity,
  WebhookDeliveryEntity,
  WebhookSubscriptionEntity,
];
