export { DismissEvent } from './commands/dismiss-event.js';
export { ReceiveEvent, type ReceiveEventCommand } from './commands/receive-event.js';
export { RetryEvent } from './commands/retry-event.js';
export { SettleCase } from './commands/settle-case.js';
export { EventFromTheFuture, EventIdReused, EventNotFound, EventSettled } from './errors/vecozo-error.js';
export { VecozoModule } from './vecozo.module.js';
export type { VecozoEventKind } from './vocabulary/types.js';
export { findKind, vocabulary } from './vocabulary/vocabulary.js';
