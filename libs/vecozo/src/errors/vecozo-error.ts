/** The insurer has another event under this id. */
export class EventIdReused extends Error {
  override name = 'EventIdReused';
}

/** There is no such event, or not for this reader. */
export class EventNotFound extends Error {
  override name = 'EventNotFound';
}

/** What became of the event stands already. */
export class EventSettled extends Error {
  override name = 'EventSettled';
  constructor(readonly status: string) {
    super(status);
  }
}

/** The signed time lies in the future of our clock. */
export class EventFromTheFuture extends Error {
  override name = 'EventFromTheFuture';
}
