/** A statement would have written a row of another tenant, and the database refused it: the first wall has a hole. */
export class BeyondTheWall extends Error {
  constructor(cause: unknown) {
    super('A row of another tenant was refused', { cause });
    this.name = 'BeyondTheWall';
  }
}
