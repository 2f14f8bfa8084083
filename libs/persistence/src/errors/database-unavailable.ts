/** The database cannot be reached, is starting, stopping or overloaded. Trying again later may help; the caller answers 503. */
export class DatabaseUnavailable extends Error {
  constructor(cause: unknown) {
    super('The database is not available', { cause });
    this.name = 'DatabaseUnavailable';
  }
}
