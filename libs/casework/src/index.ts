export type { Answer, Answered, Recorded, Render, RequestKey } from './answers/answer.js';
export { AnswerOnce } from './answers/answer-once.js';
export { CaseworkModule } from './casework.module.js';
export { ApplyPolicyVersion, type Applied, type AppliedToAll } from './commands/apply-policy-version.js';
export type { OpeningRequest } from './commands/complete-opening.js';
export { factsFor } from './commands/facts-for.js';
export { ForgetRequestKeys } from './commands/forget-request-keys.js';
export { FireDueDeadlines, type Swept } from './commands/fire-due-deadlines.js';
export { liveCaseOf } from './commands/live-case-of.js';
export { OpenCase, type OpenCaseCommand } from './commands/open-case.js';
export { newestPolicyOf } from './commands/newest-policy-of.js';
export { policyThen } from './commands/policy-then.js';
export { policyOf } from './commands/policy-of.js';
export { ReadCaseActions } from './commands/read-case-actions.js';
export { ReadBundle, type ProvenHistory } from './commands/read-bundle.js';
export { RecordEvent, type RecordEventCommand } from './commands/record-event.js';
export { RegisterContract, type RegisterContractCommand } from './commands/register-contract.js';
export { SetBudget } from './commands/set-budget.js';
export { SetSandboxClock } from './commands/set-sandbox-clock.js';
export { TakeCheckpoint } from './commands/take-checkpoint.js';
export { VerifyHistory } from './commands/verify-history.js';
export { addPoliciesFrom } from './policies/add-policies-from.js';
export {
  CaseBusy,
  CaseNotFound,
  CaseQuarantined,
  ChangedMeanwhile,
  InvalidEvent,
  Refused,
  RequestKeyReused,
  RequestUnderWay,
} from './errors/casework-error.js';
