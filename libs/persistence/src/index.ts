export { allMigrations } from './migrations/all-migrations.js';
export { CaseStore } from './case-store/case-store.js';
export type {
  AcquisitionKey,
  CaseChanges,
  Conflict,
  CreateInput,
  DueCases,
  DueDeadline,
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
export { dataSourceOptions } from './database/data-source.js';
export { runMigrations } from './database/run-migrations.js';
export { databaseError } from './errors/database-error.js';
export { DatabaseUnavailable } from './errors/database-unavailable.js';
export { InvalidForDatabase } from './errors/invalid-for-database.js';
export { RetryableDatabaseError } from './errors/retryable-database-error.js';
export { newId } from './identity/new-id.js';
export { PersistenceModule } from './persistence.module.js';
