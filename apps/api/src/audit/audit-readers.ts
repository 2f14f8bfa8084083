import type { Visibility } from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import { Problem } from '../problems/problem.js';

/** Whose trail a caller may read: an auditor that of its insurer, the administrator all of it. @throws Problem 403 for anybody else. */
export function auditTrailOf({ role, insurer }: Pick<Actor, 'insurer'> & { role: string }): Visibility {
  if (role === 'administrator') return { all: true };
  if (role === 'auditor' && insurer !== null) return { insurer };
  const nl = 'Het auditspoor is voor de auditor en de beheerder.';
  throw Problem.of('notForThisRole', { detail: { nl, en: 'The audit trail is for the auditor and the administrator.' } });
}
