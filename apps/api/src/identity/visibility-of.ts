import type { Visibility } from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import { Problem } from '../problems/problem.js';

/** Whose rows a caller may see. A token without a tenant sees nothing. */
export function visibilityOf({ role, insurer, agb }: Actor): Visibility {
  if (role === 'administrator') return { all: true };
  if (insurer !== null) return { insurer };
  if (agb !== null) return { agb };
  throw Problem.of('tokenIncomplete');
}
