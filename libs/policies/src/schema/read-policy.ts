import { Value } from '@sinclair/typebox/value';
import { checkPolicy } from '../check/check-policy.js';
import * as file from './policy-file.js';
import type { PurchasingPolicy } from './types.js';

/** One thing that is wrong in a policy file, and where. */
export interface PolicyFault {
  /** A JSON pointer, or the place by its ids: `/segments/0/label`, `hospital VGZ-Z5b`. */
  where: string;
  message: string;
}

/** A file that cannot be used as a policy, with everything that is wrong in it. */
export class FaultyPolicy extends Error {
  constructor(
    readonly file: string,
    readonly faults: PolicyFault[],
  ) {
    super([`${file} is no policy:`, ...faults.map(({ where, message }) => `  ${where}: ${message}`)].join('\n'));
    this.name = 'FaultyPolicy';
  }
}

/** So many faults are told; more of them come from the same mistake. */
const SHOWN = 25;

function shapeFaults(data: unknown): PolicyFault[] {
  const faults: PolicyFault[] = [];
  for (const { path, message } of Value.Errors(file.PurchasingPolicy, data)) {
    faults.push({ where: path === '' ? '/' : path, message });
    if (faults.length === SHOWN) break;
  }
  return faults;
}

/** A policy from the text of its file, already parsed. Unknown keys are faults too. @throws FaultyPolicy */
export function readPolicy(data: unknown, name: string): PurchasingPolicy {
  const faults = shapeFaults(data);
  if (faults.length > 0) throw new FaultyPolicy(name, faults);
  const policy = data as PurchasingPolicy;
  const found = checkPolicy(policy);
  if (found.length > 0) throw new FaultyPolicy(name, found);
  return policy;
}
