import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addPolicies, FaultyPolicy, readPolicy, type PurchasingPolicy } from '@termijn/policies';

/** Folders that this process has read already. */
const read = new Set<string>();

function policyIn(folder: string, name: string): PurchasingPolicy {
  const text = readFileSync(join(folder, name), 'utf8');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new FaultyPolicy(name, [{ where: '/', message: error instanceof Error ? error.message : String(error) }]);
  }
  return readPolicy(parsed, name);
}

/**
 * Adds every policy file (`*.json`) of a folder to the policies that come with the product: an insurer, a contract year or a version more
 * takes a file and no code. Null: nothing to add. Once for each folder.
 * @throws FaultyPolicy with the place of every fault; RangeError when a policy is there already; the error of the folder itself.
 */
export function addPoliciesFrom(folder: string | null): void {
  if (folder === null || read.has(resolve(folder))) return;
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  addPolicies(names.map((name) => policyIn(folder, name)));
  read.add(resolve(folder));
}
