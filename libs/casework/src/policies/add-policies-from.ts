import { resolve } from 'node:path';
import { addPolicies, FaultyPolicy } from '@termijn/policies';
import { readPolicyFolder } from './read-policy-folder.js';

/** Folders that this process has read already. */
const read = new Set<string>();

/**
 * Adds every policy file (`*.json`) of a folder to the policies that come with the product: an insurer, a contract year or a version more
 * takes a file and no code. Null: nothing to add. Once for each folder.
 * @throws FaultyPolicy with the place of every fault; RangeError when a policy is there already; the error of the folder itself.
 */
export function addPoliciesFrom(folder: string | null): void {
  if (folder === null || read.has(resolve(folder))) return;
  addPolicies(
    readPolicyFolder(folder).map(({ name, policy, faults }) => {
      if (policy === null) throw new FaultyPolicy(name, faults);
      return policy;
    }),
  );
  read.add(resolve(folder));
}
