import { refuse, rolesInWords, type Actor } from '@termijn/workflow';
import { Refused } from '../errors/casework-error.js';

/** The insurer that a purchaser purchases for. @throws Refused for any other role. */
export function purchasersInsurer({ role, insurer }: Actor): string {
  if (role === 'purchaser' && insurer !== null) return insurer;
  throw new Refused(
    refuse('roleNotAllowed', {
      nl: 'Dit is voorbehouden aan de zorginkoper.',
      en: 'This is reserved to the purchaser.',
      liftedBy: rolesInWords(['purchaser']),
      facts: { role, roles: ['purchaser'] },
    }),
  );
}
