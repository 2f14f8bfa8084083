import type { Operation } from '../document/types.js';
import type { Caller } from '../service/callers.js';

/** A request before it is sent. */
export interface Draft {
  operation: Operation | null;
  method: string;
  /** Path and query exactly as they stand on the request line. */
  target: string;
  headers: [string, string][];
  body: Buffer | null;
  caller: Caller | null;
  /** What is odd about it, for the person who reads of a fault. */
  note: string;
  /** `no`: the document forbids it, so that a 2xx is a fault; null when the document does not say. */
  allowed: boolean | null;
  /** The statuses that may come beside a refusal at the door; undefined: any but 5xx. */
  expected?: number[];
  /** Exact bytes to a socket instead of all of the above. */
  wire?: Buffer;
  /** The server may close without an answer. */
  mayClose?: boolean;
  /** Milliseconds; 2000 when left out. */
  within?: number;
  /** Text that must stand in the answer exactly when it is a 2xx: what was sent is what is kept. */
  echo?: string;
}

export interface Answer {
  /** 0 when the connection was closed without an answer. */
  status: number;
  headers: Record<string, string>;
  text: string;
  /** The body as JSON; undefined when it is none. */
  json: unknown;
  ms: number;
}

/** All headers of a draft, with the token and the length. */
export function headersOf(draft: Draft, host: string): [string, string][] {
  const own: [string, string][] = [['Host', host]];
  if (draft.caller) own.push(['Authorization', `Bearer ${draft.caller.token}`]);
  // Without a length Node's client would send an empty body in chunks.
  if (draft.body !== null || ['POST', 'PUT', 'PATCH'].includes(draft.method)) own.push(['Content-Length', String(draft.body?.length ?? 0)]);
  return [...own, ...draft.headers];
}

export function parsedJson(text: string, contentType: string | undefined): unknown {
  if (!/json/.test(contentType ?? '')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
