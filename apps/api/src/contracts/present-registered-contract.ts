import { endSince, type ContractEnd, type ContractToRegister, type RegisteredContractEntity } from '@termijn/persistence';
import { presentActor } from '../events/present-event.js';
import type { RegisteredContractView } from './registered-contract.view.js';

/** `ends` are those of the provider's contracts: what was registered before one of them has ended too. */
export function presentRegisteredContract(row: ContractToRegister | RegisteredContractEntity, ends: ContractEnd[]): RegisteredContractView {
  const { id, insurer, providerAgb: provider, contractYear, reference, ceiling, obligationToDeliver, registeredAt, registeredBy } = row;
  const end = endSince(ends, row, registeredAt);
  return {
    id,
    insurer,
    provider,
    contractYear,
    reference,
    ceiling,
    obligationToDeliver,
    registeredAt,
    registeredBy: presentActor(registeredBy),
    endedAt: end?.at ?? null,
    endReason: end?.reason ?? null,
  };
}
