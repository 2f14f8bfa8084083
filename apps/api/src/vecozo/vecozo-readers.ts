import type { VecozoVisibility } from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import { Problem } from '../problems/problem.js';

/** Whose events a caller may see: an insurer's, for who works for it. @throws Problem for a provider: they came to its insurer. */
export function mayReadOf({ role, insurer }: Actor): VecozoVisibility {
  if (role === 'administrator') return { all: true };
  if ((role === 'integration' || role === 'purchaser') && insurer !== null) return { insurer };
  throw Problem.of('notForThisRole', {
    detail: {
      nl: 'Meldingen van VECOZO zijn voor de verzekeraar en zijn koppeling.',
      en: 'Events of VECOZO are for the insurer and its integration.',
    },
  });
}

const wanted = {
  integration: { nl: 'Alleen een koppeling meldt wat er in VECOZO gebeurde.', en: 'Only an integration reports what happened in VECOZO.' },
  purchaser: { nl: 'Dit is aan de zorginkoper.', en: 'This is for the purchaser.' },
};

/** @throws Problem for any other role. */
export function onlyAdministrator({ role }: Actor): void {
  if (role === 'administrator') return;
  throw Problem.of('notForThisRole', { detail: { nl: 'Dit is aan de beheerder.', en: 'This is for the administrator.' } });
}

/** The insurer of a caller in this role. @throws Problem for another role. */
export function onlyFor(role: keyof typeof wanted, actor: Actor): string {
  if (actor.role === role && actor.insurer !== null) return actor.insurer;
  throw Problem.of('notForThisRole', { detail: wanted[role] });
}
