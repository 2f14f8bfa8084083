import vgzMsz2027 from '../data/vgz-msz-2027.json' with { type: 'json' };
import { readPolicy } from '../schema/read-policy.js';
import type { PurchasingPolicy } from '../schema/types.js';

/** The policy files that come with the product, by name. */
const files: Record<string, unknown> = {
  'vgz-msz-2027.json': vgzMsz2027,
};

/** Read and checked once, when the house is built: a faulty file is no policy. */
export const shippedPolicies: readonly PurchasingPolicy[] = Object.entries(files).map(([name, file]) => readPolicy(file, name));
