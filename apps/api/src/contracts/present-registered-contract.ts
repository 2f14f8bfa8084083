import type { ContractToRegister, RegisteredContractEntity } from '@termijn/persistence';
import { presentActor } from '../events/present-event.js';
import type { RegisteredContractView } from './registered-contract.view.js';

export function presentRegisteredContract(row: ContractToRegister | RegisteredContractEntity): RegisteredContractView {
  const { id, insurer, providerAgb: provider, contractYear, reference, ceiling, obligationToDeliver, registeredAt, registeredBy } = row;
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
  };
}
