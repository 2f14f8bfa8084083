/** The statement lost against another one (deadlock, serialisation, lock time-out) and left nothing. Loading and deciding again may help. */
export class RetryableDatabaseError extends Error {
  constructor(cause: unknown) {
    super('The statement lost against another one', { cause });
    this.name = 'RetryableDatabaseError';
  }
}
