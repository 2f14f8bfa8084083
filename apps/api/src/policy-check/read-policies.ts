import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
// Past the room's index: a check of files needs no database.
import { readPolicyFolder } from '@termijn/casework/policies/read-policy-folder.js';
import { allPolicies, documentAmong, quoteFaults, type PolicyFault, type PurchasingPolicy } from '@termijn/policies';
import { BadCheckOptions, type CheckOptions } from './check-options.js';
import { policyName } from './findings-report.js';

/** A file, or a policy, that cannot be used as it is, with the place of every fault. */
export interface Refused {
  name: string;
  faults: PolicyFault[];
}

interface PoliciesRead {
  policies: PurchasingPolicy[];
  refused: Refused[];
}

const same = (a: PurchasingPolicy, b: PurchasingPolicy): boolean =>
  a.insurer === b.insurer && a.contractYear === b.contractYear && a.version === b.version;

/** What the operating system says of a folder, as something that was typed wrongly. */
function fromFolder<T>(folder: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    throw new BadCheckOptions(`De map ${folder} is niet te lezen: ${error.message}`);
  }
}

/** The policies of the product and of a folder; a file that stands for one that is there already is refused, as at the start of the service. */
function policiesWith(folder: string | null): PoliciesRead {
  const policies = [...allPolicies()];
  const refused: Refused[] = [];
  const files = folder === null ? [] : fromFolder(folder, () => readPolicyFolder(folder));
  for (const { name, policy, faults } of files) {
    if (policy === null) refused.push({ name, faults });
    else if (policies.some((known) => same(known, policy))) {
      refused.push({ name, faults: [{ where: '/version', message: `${policyName(policy)}: this version is there already` }] });
    } else policies.push(policy);
  }
  return { policies, refused };
}

/** The quotes that do not stand in the documents of the folder. */
function misquoted(policies: PurchasingPolicy[], folder: string): Refused[] {
  const texts = fromFolder(folder, () =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const textOf = documentAmong(texts);
  return policies
    .map((policy) => ({ name: policyName(policy), faults: quoteFaults(policy, textOf) }))
    .filter(({ faults }) => faults.length > 0);
}

/** Reads everything that is to be checked. @throws BadCheckOptions when a folder cannot be read. */
export function readPolicies({ policies: folder, sources }: CheckOptions, chosen: (policy: PurchasingPolicy) => boolean): PoliciesRead {
  const { policies, refused } = policiesWith(folder);
  return { policies, refused: [...refused, ...(sources === null ? [] : misquoted(policies.filter(chosen), sources))] };
}
