/** Errors go here: an `error` event that nobody hears ends the process. */
export type OnError = (error: unknown) => void;

/** Jobs at once per process; each holds a database connection for a few milliseconds. */
export const concurrency = 4;

/** No answer within this time counts as down. */
export const timeoutMs = 5000;
