import type { Actor } from '@termijn/workflow';

/** The walls between tenants: a purchaser sees its insurer's cases, a provider its own, an integration its insurer's. */
export function seesCase(actor: Actor, of: { insurer: string; providerAgb: string }): boolean {
  switch (actor.role) {
    case 'administrator':
    case 'clock':
      return true;
    case 'purchaser':
    case 'integration':
      return actor.insurer === of.insurer;
    case 'provider':
    case 'signatory':
      return actor.agb === of.providerAgb;
  }
}
