export { allMigrations } from './migrations/all-migrations.js';
export { AuditStore } from './audit/audit-store.js';
export type { AuditEntry } from './audit/audit-store.js';
export { CaseStore } from './case-store/case-store.js';
export type {
  AcquisitionKey,
  CaseChanges,
  Conflict,
  CreateInput,
  DueCases,
  DueDeadline,
  FactsKey,
  IdempotencyKey,
  KeyedAnswer,
  LateReceipt,
  LoadedCase,
  NewCase,
  OpeningFacts,
  OutboxMessage,
  RememberedAnswer,
  SandboxClock,
  SaveInput,
  SaveResult,
  StoredCase,
} from './case-store/types.js';
export { assertSafeDatabase } from './database/assert-safe-database.js';
export { dataSourceOptions } from './database/data-source.js';
export { runMigrations } from './database/run-migrations.js';
export { BeyondTheWall } from './errors/beyond-the-wall.js';
export { databaseError } from './errors/database-error.js';
export { DatabaseUnavailable } from './errors/database-unavailable.js';
export { InvalidForDatabase } from './errors/invalid-for-database.js';
export { RetryableDatabaseError } from './errors/retryable-database-error.js';
export { bytesOf } from './history/chain.js';
export type { CaseToCheck } from './history/check-case.js';
export { checkCase } from './history/check-case.js';
export { isSigned, nothingBefore, readStatement, statementHash } from './history/checkpoint-statement.js';
export type { SignedCheckpoint } from './history/checkpoint-statement.js';
export type { Neighbour } from './history/head-tree.js';
export { rootOf, wayUp } from './history/head-tree.js';
export { historyFaults } from './history/history-fault.js';
export type { HistoryFault } from './history/history-fault.js';
export { HistoryStore } from './history/history-store.js';
export type { Sign, StoredCheckpoint } from './history/history-store.js';
export { IncreaseStore } from './increase-store/increase-store.js';
export type { ContractToRegister, IncreaseBudget } from './increase-store/increase-store.js';
export { newId } from './identity/new-id.js';
export { PersistenceModule } from './persistence.module.js';
export { AuditRecordList } from './read/audit-record-list.js';
export { BadCursor } from './read/bad-cursor.js';
export { CaseAlternativeSupply } from './read/case-alternative-supply.js';
export { CaseBreaches } from './read/case-breaches.js';
export { CaseById } from './read/case-by-id.js';
export { CaseContracts } from './read/case-contracts.js';
export { CaseConversations } from './read/case-conversations.js';
export { CaseCriteria } from './read/case-criteria.js';
export { CaseDeadlines } from './read/case-deadlines.js';
export { CaseHistory } from './read/case-history.js';
export { CaseIncreaseDecisions } from './read/case-increase-decisions.js';
export { CaseIncreaseProducts } from './read/case-increase-products.js';
export { CaseIncreaseRequests } from './read/case-increase-requests.js';
export { CaseLateReceipts } from './read/case-late-receipts.js';
export { CaseList } from './read/case-list.js';
export type { CaseFilter, ListedCase } from './read/case-list.js';
export { CasePolicyMoves } from './read/case-policy-moves.js';
export type { PolicyMove } from './read/case-policy-moves.js';
export { CaseProcessAgreements } from './read/case-process-agreements.js';
export { CaseProposals } from './read/case-proposals.js';
export type { ProposalWithLines } from './read/case-proposals.js';
export { CaseQuestionnaires } from './read/case-questionnaires.js';
export { CaseQuestions } from './read/case-questions.js';
export { CasesBehindVersion } from './read/cases-behind-version.js';
export { CaseSupplyAssessments } from './read/case-supply-assessments.js';
export { CheckpointList } from './read/checkpoint-list.js';
export { ContractEnds, endSince } from './read/contract-ends.js';
export type { ContractEnd, ContractKey } from './read/contract-ends.js';
export { decodeCursor, encodeCursor } from './read/cursor.js';
export { DeadlineWindow } from './read/deadline-window.js';
export type { DeadlineFilter, ListedDeadline } from './read/deadline-window.js';
export { FactFeed } from './read/fact-feed.js';
export type { CaseFact, FactPage } from './read/fact-feed.js';
export { NotificationList } from './read/notification-list.js';
export type { NotificationFilter } from './read/notification-list.js';
export { RegisteredContractList } from './read/registered-contract-list.js';
export type { Page, PageRequest } from './read/page.js';
export type { Visibility } from './read/visibility.js';
export { VecozoEventList } from './read/vecozo-event-list.js';
export type { VecozoEventFilter, VecozoVisibility } from './read/vecozo-event-list.js';
export { RequestCountTable } from './request-keys/request-count-table.js';
export { RequestKeys } from './request-keys/request-keys.js';
export { scopeOf, systemScope, withinScope } from './scope/scope.js';
export { schemaDump } from './schema/schema-dump.js';
export type { AlternativeSupplyEntity } from './entities/alternative-supply-entity.js';
export type { BreachEntity } from './entities/breach-entity.js';
export type { CaseEventEntity } from './entities/case-event-entity.js';
export type { ContractEntity } from './entities/contract-entity.js';
export type { ContractingCaseEntity } from './entities/contracting-case-entity.js';
export type { ConversationEntity } from './entities/conversation-entity.js';
export type { CriterionAssessmentEntity } from './entities/criterion-assessment-entity.js';
export type { DeadlineEntity } from './entities/deadline-entity.js';
export type { IncreaseDecisionEntity } from './entities/increase-decision-entity.js';
export type { IncreaseProductEntity } from './entities/increase-product-entity.js';
export type { IncreaseRequestEntity } from './entities/increase-request-entity.js';
export type { LateReceiptEntity } from './entities/late-receipt-entity.js';
export type { NotificationEntity } from './entities/notification-entity.js';
export type { ProcessAgreementEntity } from './entities/process-agreement-entity.js';
export type { ProposalEntity } from './entities/proposal-entity.js';
export type { ProposalLineEntity } from './entities/proposal-line-entity.js';
export type { QuestionEntity } from './entities/question-entity.js';
export type { QuestionnaireEntity } from './entities/questionnaire-entity.js';
export type { RegisteredContractEntity } from './entities/registered-contract-entity.js';
export type { SupplyAssessmentEntity } from './entities/supply-assessment-entity.js';
export type { VecozoEventEntity } from './entities/vecozo-event-entity.js';
export { RevocationStore } from './revocations/revocation-store.js';
export type {
  CaseReference,
  CaseVecozoEvent,
  NewReconciliation,
  NewVecozoEvent,
  ReferredCase,
  ReplannedEvent,
  StoredVecozoEvent,
  Stretch,
  VecozoEventStatus,
  VecozoReason,
  VecozoVerdict,
} from './vecozo-inbox/types.js';
export { VecozoInbox } from './vecozo-inbox/vecozo-inbox.js';
export type {
  AttemptResult,
  ClaimedDelivery,
  NewSubscription,
  StoredSubscription,
  SubscriptionChanges,
  SubscriptionTenant,
} from './webhook-store/types.js';
export { WebhookStore } from './webhook-store/webhook-store.js';
export { WebhookSubscriptionList } from './read/webhook-subscription-list.js';
export type { DeliveryWithAttempts, WebhookDeliveryStatus } from './read/webhook-subscription-list.js';
export type { WebhookAttemptEntity } from './entities/webhook-attempt-entity.js';
export type { WebhookDeliveryEntity } from './entities/webhook-delivery-entity.js';
export type { WebhookSubscriptionEntity } from './entities/webhook-subscription-entity.js';
