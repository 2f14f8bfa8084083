import { callerRoles, roleRegister, type CallerRole } from '@termijn/workflow';
import { signToken } from '../../../apps/api/src/identity/sign-token.js';

export interface Caller {
  /** `purchaser vgz`: for the person who reads of a fault. */
  name: string;
  role: CallerRole;
  /** The insurer or provider that it asks for; null for an administrator. */
  tenant: string | null;
  token: string;
}

/** Everybody who may ask: each role for each tenant, made when first needed. */
export class Callers {
  private readonly known = new Map<string, Promise<Caller>>();

  constructor(private readonly dataDir: string) {}

  of(role: CallerRole, tenant: string | null): Promise<Caller> {
    const { wall } = roleRegister[role];
    const name = wall === 'none' ? role : `${role} ${String(tenant)}`;
    const caller = this.known.get(name) ?? this.sign(name, role, wall === 'none' ? null : tenant);
    this.known.set(name, caller);
    return caller;
  }

  /** Every role of these insurers and providers. */
  all(insurers: string[], providers: string[]): Promise<Caller[]> {
    const tenants = { insurer: insurers, provider: providers, none: [null] };
    return Promise.all(callerRoles.flatMap((role) => tenants[roleRegister[role].wall].map((tenant) => this.of(role, tenant))));
  }

  private async sign(name: string, role: CallerRole, tenant: string | null): Promise<Caller> {
    const claim = { insurer: { insurer: tenant }, provider: { agb: tenant }, none: {} }[roleRegister[role].wall];
    const token = await signToken(this.dataDir, { sub: name, name: `Fuzz ${name}`, role, ...claim }, 12);
    return { name, role, tenant, token };
  }
}
