/** A value that PostgreSQL cannot hold (NUL, an impossible date, a number too large): the input should have been refused earlier. */
export class InvalidForDatabase extends Error {
  constructor(cause: unknown) {
    super('A value cannot be stored', { cause });
    this.name = 'InvalidForDatabase';
  }
}
