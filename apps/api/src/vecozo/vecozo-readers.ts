import type { VecozoVisibility } from '@termijn/persistence';
import { roleRegister, type Actor } from '@termijn/workflow';
import { Problem } from '../problems/problem.js';

/** Whose events a caller may see: an insurer's, for who works for it; null for a provider, since they came to its insurer. */
export function vecozoVisibilityOf({ role, insurer }: Actor): VecozoVisibility | null {
  const wall = role === 'clock' ? 'none' : roleRegister[role].wall;
  if (wall === 'none') return { all: true };
  return wall === 'insurer' && insurer !== null ? { insurer } : null;
}

/** The same for a handler, which the table of rights has let through. @throws Problem for who has none. */
export function mayReadOf(actor: Actor): VecozoVisibility {
  const visibility = vecozoVisibilityOf(actor);
  if (!visibility) throw Problem.of('notForThisRole');
  return visibility;
}

/** The insurer for which an integration reports. @throws Problem for who has none. */
export function reportersInsurer({ insurer }: Actor): string {
  if (insurer === null) throw Problem.of('notForThisRole');
  return insurer;
}
