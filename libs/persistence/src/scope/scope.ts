import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '@termijn/workflow/decision/types.js';

/** On whose behalf the database is asked: it shows and takes no other rows (row-level security). */
export interface Scope {
  /** `system`, `insurer:<id>` or `agb:<code>`. */
  tenant: string;
  /** Who asks and for what, as JSON: the audit trail copies it. */
  request: string;
}

/** Who asks and for what. */
export interface AskedBy {
  subject: string | null;
  role: string;
  insurer: string | null;
  agb: string | null;
  /** Method and route template, or what a process does by itself. */
  action: string;
  requestId?: string;
  /** Address that the request came from. */
  source?: string;
  /** By the clock of this process. */
  receivedAt?: string;
  /** The status that is answered when all goes well. */
  status?: number;
}

const current = new AsyncLocalStorage<Scope>();

/** The scope of what runs now; undefined when none was set: then the database shows nothing. */
export const currentScope = (): Scope | undefined => current.getStore();

/** Runs work, and everything it awaits, in a scope. */
export const withinScope = <T>(scope: Scope, work: () => T): T => current.run(scope, work);

/** The scope of a caller: its insurer, its AGB code, or all for the administrator. @throws Error for one that is bound to nothing. */
export function scopeOf({ role, insurer, agb }: Pick<Actor, 'role' | 'insurer' | 'agb'>, asked: AskedBy): Scope {
  const request = JSON.stringify(asked);
  if (role === 'administrator' || role === 'clock') return { tenant: 'system', request };
  if (insurer !== null) return { tenant: `insurer:${insurer}`, request };
  if (agb !== null) return { tenant: `agb:${agb}`, request };
  throw new Error('A scope without a tenant');
}

/** What a process does by itself, over all tenants: the clock, a checkpoint, the queue. Always said, never assumed. */
export const systemScope = (action: string): Scope =>
  scopeOf({ role: 'clock', insurer: null, agb: null }, { subject: null, role: 'clock', insurer: null, agb: null, action });
