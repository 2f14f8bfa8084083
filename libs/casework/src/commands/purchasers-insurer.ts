import { refuse, rolesInWords, rolesOfSide, type Actor, type Role } from '@termijn/workflow';
import { Refused } from '../errors/casework-error.js';

/** The insurer that somebody in one of the roles purchases for. @throws Refused for any other role. */
export function purchasersInsurer({ role, insurer }: Actor, roles: Role[] = rolesOfSide('insurer')): string {
  if (roles.includes(role) && insurer !== null) return insurer;
  const words = rolesInWords(roles);
  throw new Refused(
    refuse('roleNotAllowed', {
      nl: `Dit is voorbehouden aan ${words.nl}.`,
      en: `This is reserved to ${words.en}.`,
      liftedBy: words,
      facts: { role, roles },
    }),
  );
}
