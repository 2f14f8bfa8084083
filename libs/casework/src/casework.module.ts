import { Module } from '@nestjs/common';
import { PersistenceModule } from '@termijn/persistence';
import { AnswerOnce } from './answers/answer-once.js';
import { ApplyPolicyVersion } from './commands/apply-policy-version.js';
import { FireDueDeadlines } from './commands/fire-due-deadlines.js';
import { ForgetRequestKeys } from './commands/forget-request-keys.js';
import { OpenCase } from './commands/open-case.js';
import { ReadCaseActions } from './commands/read-case-actions.js';
import { ReadBundle } from './commands/read-bundle.js';
import { RecordEvent } from './commands/record-event.js';
import { RegisterContract } from './commands/register-contract.js';
import { SetBudget } from './commands/set-budget.js';
import { SetSandboxClock } from './commands/set-sandbox-clock.js';
import { TakeCheckpoint } from './commands/take-checkpoint.js';
import { VerifyHistory } from './commands/verify-history.js';

const commands = [
  OpenCase,
  RecordEvent,
  ReadCaseActions,
  FireDueDeadlines,
  ForgetRequestKeys,
  RegisterContract,
  SetBudget,
  SetSandboxClock,
  TakeCheckpoint,
  VerifyHistory,
  ReadBundle,
  ApplyPolicyVersion,
  AnswerOnce,
];

/** One class for each thing that a person, an integration or the clock can do. */
@Module({ imports: [PersistenceModule], providers: commands, exports: commands })
export class CaseworkModule {}
