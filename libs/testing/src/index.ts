export { aDecision } from './builders/a-decision.js';
export { aNewCase } from './builders/a-new-case.js';
export { anActor } from './builders/an-actor.js';
export { anOpenedDeadline } from './builders/an-opened-deadline.js';
export { aSnapshot } from './builders/a-snapshot.js';
export { aStep } from './builders/a-step.js';
export { openFullCase } from './builders/open-full-case.js';
export { createEmptyDatabase, createTestDatabase } from './database/test-database.js';
export type { TestDatabase } from './database/test-database.js';
