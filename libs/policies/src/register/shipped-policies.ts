import asrMsz2027 from '../data/asr-msz-2027.json' with { type: 'json' };
import caresqMsz2027 from '../data/caresq-msz-2027.json' with { type: 'json' };
import czMsz2027 from '../data/cz-msz-2027.json' with { type: 'json' };
import dswMsz2027 from '../data/dsw-msz-2027.json' with { type: 'json' };
import menzisMsz2027 from '../data/menzis-msz-2027.json' with { type: 'json' };
import sallandMsz2027 from '../data/salland-msz-2027.json' with { type: 'json' };
import vgzMsz2027 from '../data/vgz-msz-2027.json' with { type: 'json' };
import zilverenKruisMsz2027 from '../data/zilveren-kruis-msz-2027.json' with { type: 'json' };
import zorgEnZekerheidMsz2026 from '../data/zorg-en-zekerheid-msz-2026.json' with { type: 'json' };
import zorgEnZekerheidMsz2027 from '../data/zorg-en-zekerheid-msz-2027.json' with { type: 'json' };
import { readPolicy } from '../schema/read-policy.js';
import type { PurchasingPolicy } from '../schema/types.js';

/** The policy files that come with the product, by name. */
const files: Record<string, unknown> = {
  'vgz-msz-2027.json': vgzMsz2027,
  'zilveren-kruis-msz-2027.json': zilverenKruisMsz2027,
  'cz-msz-2027.json': czMsz2027,
  'menzis-msz-2027.json': menzisMsz2027,
  'asr-msz-2027.json': asrMsz2027,
  'caresq-msz-2027.json': caresqMsz2027,
  'dsw-msz-2027.json': dswMsz2027,
  'salland-msz-2027.json': sallandMsz2027,
  'zorg-en-zekerheid-msz-2026.json': zorgEnZekerheidMsz2026,
  'zorg-en-zekerheid-msz-2027.json': zorgEnZekerheidMsz2027,
};

/** Read and checked once, when the house is built: a faulty file is no policy. */
export const shippedPolicies: readonly PurchasingPolicy[] = Object.entries(files).map(([name, file]) => readPolicy(file, name));
