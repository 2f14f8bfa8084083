/** A cursor that this list never gave. The caller answers 400. */
export class BadCursor extends Error {
  constructor() {
    super('The cursor is not one of this list');
    this.name = 'BadCursor';
  }
}
