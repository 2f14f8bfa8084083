import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FaultyPolicy, readPolicy, type PolicyFault, type PurchasingPolicy } from '@termijn/policies';

/** A policy file that was read; without a policy where it is none, and then with every fault in it. */
export interface PolicyFileRead {
  name: string;
  policy: PurchasingPolicy | null;
  faults: PolicyFault[];
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FaultyPolicy(name, [{ where: '/', message: error instanceof Error ? error.message : String(error) }]);
  }
}

function policyFile(folder: string, name: string): PolicyFileRead {
  try {
    return { name, policy: readPolicy(parsed(readFileSync(join(folder, name), 'utf8'), name), name), faults: [] };
  } catch (error) {
    if (error instanceof FaultyPolicy) return { name, policy: null, faults: error.faults };
    throw error;
  }
}

/** Every policy file (`*.json`) of a folder, by name, faulty ones too. @throws the error of the folder or a file itself. */
export function readPolicyFolder(folder: string): PolicyFileRead[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => policyFile(folder, name));
}
