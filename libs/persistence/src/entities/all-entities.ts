import { BreachEntity } from './breach-entity.js';
import { CaseEventEntity } from './case-event-entity.js';
import { ContractEntity } from './contract-entity.js';
import { ContractingCaseEntity } from './contracting-case-entity.js';
import { ConversationEntity } from './conversation-entity.js';
import { CriterionAssessmentEntity } from './criterion-assessment-entity.js';
import { DeadlineEntity } from './deadline-entity.js';
import { LateReceiptEntity } from './late-receipt-entity.js';
import { NotificationEntity } from './notification-entity.js';
import { ProcessAgreementEntity } from './process-agreement-entity.js';
import { ProposalEntity } from './proposal-entity.js';
import { ProposalLineEntity } from './proposal-line-entity.js';
import { QuestionEntity } from './question-entity.js';
import { VecozoEventEntity } from './vecozo-event-entity.js';

/** Every table that is read through TypeORM. */
export const allEntities = [
  BreachEntity,
  CaseEventEntity,
  ContractEntity,
  ContractingCaseEntity,
  ConversationEntity,
  CriterionAssessmentEntity,
  DeadlineEntity,
  LateReceiptEntity,
  NotificationEntity,
  ProcessAgreementEntity,
  ProposalEntity,
  ProposalLineEntity,
  QuestionEntity,
  VecozoEventEntity,
];
