import type { Role, Side } from '../decision/types.js';

interface RoleDefinition {
  /** The side that it speaks for; null for who speaks for none. */
  side: Side | null;
  /** Whose cases it sees: those of one insurer (UZOVI), of one provider (AGB), or all. */
  wall: Side | 'none';
}

/** The roles of people and systems, and the walls that they stand behind. What each may do stands with the acts, and for the API with its addresses. */
export const roleRegister: Record<Exclude<Role, 'clock'>, RoleDefinition> = {
  purchaser: { side: 'insurer', wall: 'insurer' },
  purchasingManager: { side: 'insurer', wall: 'insurer' },
  provider: { side: 'provider', wall: 'provider' },
  signatory: { side: 'provider', wall: 'provider' },
  integration: { side: null, wall: 'insurer' },
  auditor: { side: null, wall: 'insurer' },
  administrator: { side: null, wall: 'none' },
};

export type CallerRole = keyof typeof roleRegister;

export const callerRoles = Object.keys(roleRegister) as CallerRole[];

/** The side a role speaks for; null for who speaks for none. */
export const sideOf = ({ role }: { role: Role }): Side | null => (role === 'clock' ? null : roleRegister[role].side);

export const rolesOfSide = (side: Side): Role[] => callerRoles.filter((role) => roleRegister[role].side === side);

/** Whether somebody may know of a case at all. */
export function seesCase(
  { role, insurer, agb }: { role: Role; insurer: string | null; agb: string | null },
  of: { insurer: string; providerAgb: string },
): boolean {
  switch (role === 'clock' ? 'none' : roleRegister[role].wall) {
    case 'insurer':
      return insurer === of.insurer;
    case 'provider':
      return agb === of.providerAgb;
    case 'none':
      return true;
  }
}
