import type { CaseContext, ContractRequest } from '../decision/types.js';

/** The request for a contract. @throws RangeError in a case that did not begin with one: then the machine is at fault. */
export function contractRequestOf({ contractRequest, path }: CaseContext): ContractRequest {
  if (!contractRequest) throw new RangeError(`A case on ${path} has no request for a contract`);
  return contractRequest;
}
