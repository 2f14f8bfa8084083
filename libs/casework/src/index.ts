export type { Answer, Answered, Recorded, Render, RequestKey } from './answers/answer.js';
export { CaseworkModule } from './casework.module.js';
export { FireDueDeadlines, type Swept } from './commands/fire-due-deadlines.js';
export { OpenCase, type OpenCaseCommand } from './commands/open-case.js';
export { policyOf } from './commands/policy-of.js';
export { ReadCaseActions } from './commands/read-case-actions.js';
export { RecordEvent, type RecordEventCommand } from './commands/record-event.js';
export { SetSandboxClock } from './commands/set-sandbox-clock.js';
export { CaseBusy, CaseNotFound, CaseQuarantined, InvalidEvent, Refused, RequestKeyReused } from './errors/casework-error.js';
