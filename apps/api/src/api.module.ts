import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { CaseworkModule } from '@termijn/casework';
import { PersistenceModule } from '@termijn/persistence';
import { PlatformModule } from '@termijn/platform';
import { VecozoModule } from '@termijn/vecozo';
import { AuditLog } from './audit/audit-log.js';
import { AuditRecordsController } from './audit/audit-records.controller.js';
import { WebhooksModule } from '@termijn/webhooks';
import { BudgetsController } from './budgets/budgets.controller.js';
import { CaseDoor } from './cases/case-door.js';
import { CaseReader } from './cases/case-reader.js';
import { CasesController } from './cases/cases.controller.js';
import { CaseDiagram } from './cases/case-diagram.js';
import { DossierController } from './cases/dossier.controller.js';
import { DrawingsController } from './cases/drawings.controller.js';
import { ContractsController } from './contracts/contracts.controller.js';
import { ConversationsController } from './conversations/conversations.controller.js';
import { CriteriaController } from './criteria/criteria.controller.js';
import { CaseDeadlinesController } from './deadlines/case-deadlines.controller.js';
import { DeadlinesController } from './deadlines/deadlines.controller.js';
import { EventDoor } from './events/event-door.js';
import { EventsController } from './events/events.controller.js';
import { FeedController } from './feed/feed.controller.js';
import { HealthController } from './health/health.controller.js';
import { CaseHistoryController } from './histories/case-history.controller.js';
import { CheckpointsController } from './histories/checkpoints.controller.js';
import { KnownParametersGuard } from './http/known-parameters.guard.js';
import { AnswerOnceInterceptor } from './idempotency/answer-once.interceptor.js';
import { BearerGuard } from './identity/bearer.guard.js';
import { RequestScope } from './identity/request-scope.interceptor.js';
import { RevokedAccounts } from './identity/revoked-accounts.js';
import { TokenVerifier } from './identity/token-verifier.js';
import { IncreaseReader } from './increases/increase-reader.js';
import { NotificationsController } from './notifications/notifications.controller.js';
import { OfferSeal } from './offers/offer-seal.js';
import { OffersController } from './offers/offers.controller.js';
import { ApplicablePathController } from './paths/applicable-path.controller.js';
import { PathsController } from './paths/paths.controller.js';
import { PoliciesController } from './policies/policies.controller.js';
import { PolicyVersionsController } from './policies/policy-versions.controller.js';
import { EntityTagInterceptor } from './preconditions/entity-tag.interceptor.js';
import { ProblemTypesController } from './problems/problem-types.controller.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { QuestionsController } from './questions/questions.controller.js';
import { RevocationsController } from './revocations/revocations.controller.js';
import { RateLimitGuard } from './rate-limits/rate-limit.guard.js';
import { RequestAllowance } from './rate-limits/request-allowance.js';
import { RightsGuard } from './rights/rights.guard.js';
import { SandboxClockController } from './sandbox/sandbox-clock.controller.js';
import { SandboxClockHeader } from './sandbox/sandbox-clock-header.js';
import { SystemClock } from './sandbox/system-clock.js';
import { CaseTimeline } from './timeline/case-timeline.js';
import { RequestValidation } from './validation/request-validation.js';
import { VecozoEventsController } from './vecozo/vecozo-events.controller.js';
import { VecozoReplaysController } from './vecozo/vecozo-replays.controller.js';
import { VecozoSecrets } from './vecozo/vecozo-secrets.js';
import { VecozoWebhooksController } from './vecozo/vecozo-webhooks.controller.js';
import { WebhookSubscriptionsController } from './webhooks/webhook-subscriptions.controller.js';

/** HTTP in. Who asks is settled first, then whether that role may, then what the address may carry, then the body. */
@Module({
  imports: [PlatformModule, PersistenceModule, CaseworkModule, VecozoModule, WebhooksModule],
  controllers: [
    CasesController,
    DossierController,
    DrawingsController,
    EventsController,
    OffersController,
    CaseDeadlinesController,
    QuestionsController,
    ConversationsController,
    CriteriaController,
    DeadlinesController,
    NotificationsController,
    ContractsController,
    BudgetsController,
    PoliciesController,
    PolicyVersionsController,
    ApplicablePathController,
    PathsController,
    VecozoEventsController,
    VecozoReplaysController,
    VecozoWebhooksController,
    FeedController,
    WebhookSubscriptionsController,
    SandboxClockController,
    RevocationsController,
    AuditRecordsController,
    CheckpointsController,
    CaseHistoryController,
    ProblemTypesController,
    HealthController,
  ],
  providers: [
    RevokedAccounts,
    TokenVerifier,
    SystemClock,
    SandboxClockHeader,
    CaseDoor,
    CaseReader,
    CaseDiagram,
    CaseTimeline,
    IncreaseReader,
    EventDoor,
    RequestAllowance,
    AuditLog,
    OfferSeal,
    VecozoSecrets,
    { provide: APP_GUARD, useClass: BearerGuard },
    { provide: APP_GUARD, useClass: RateLimitGuard },
    { provide: APP_GUARD, useClass: RightsGuard },
    { provide: APP_GUARD, useClass: KnownParametersGuard },
    { provide: APP_INTERCEPTOR, useClass: RequestScope },
    { provide: APP_INTERCEPTOR, useClass: AnswerOnceInterceptor },
    { provide: APP_INTERCEPTOR, useClass: EntityTagInterceptor },
    { provide: APP_PIPE, useClass: RequestValidation },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class ApiModule {}
