import type { PurchasingPolicy } from '@termijn/policies';
import { contractedLabelOf, findPathFor, openingFaults, saidProfile, type CurrentContract, type OpeningInput } from '@termijn/workflow';
import { InvalidEvent, Refused } from '../errors/casework-error.js';

/** What opening a case asks. A path that is not named is found in the policy. */
export interface OpeningRequest extends Omit<OpeningInput, 'path' | 'found' | 'contractedBefore'> {
  path: string | null;
  contractedBefore: CurrentContract;
}

/** Whether a contract with that label counts. @throws Refused when the policy does not have the label. */
function contractedIn(policy: PurchasingPolicy, contract: CurrentContract): boolean {
  const known = contractedLabelOf(policy, contract);
  if ('code' in known) throw new Refused(known);
  return known.contracted;
}

function pathOf(request: OpeningRequest, policy: PurchasingPolicy): Pick<OpeningInput, 'path' | 'found' | 'contractedBefore'> {
  const { path, contractedBefore } = request;
  if (path !== null) return { path, contractedBefore: contractedIn(policy, contractedBefore) };
  const found = findPathFor(policy, { ...saidProfile(request), contractedBefore });
  if ('code' in found) throw new Refused(found);
  return { path: found.path, found, contractedBefore: found.contractedBefore };
}

/**
 * What was asked, with the path that the policy says is this provider's.
 * @throws Refused when no path applies, or more than one; InvalidEvent when the path asks other data.
 */
export function completeOpening(request: OpeningRequest, policy: PurchasingPolicy): OpeningInput {
  const { path: _path, contractedBefore: _contract, ...rest } = request;
  const { path, found, contractedBefore } = pathOf(request, policy);
  const faults = openingFaults(path, request.data);
  if (faults.length > 0) throw new InvalidEvent(faults);
  return { ...rest, path, contractedBefore, ...(found ? { found } : {}) };
}
