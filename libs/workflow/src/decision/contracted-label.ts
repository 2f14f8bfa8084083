import { dayInWords } from '@termijn/calendar';
import type { PurchasingPolicy, SourcedQuote } from '@termijn/policies';
import type { Label } from '../labels/labels.js';
import { refuse } from '../refusals/refuse.js';
import type { Refusal } from './types.js';

/** Whether there was a contract in the year before, or with which of the policy's labels. */
export type CurrentContract = boolean | { label: string };

interface Contracted {
  contracted: boolean;
  /** Why a contract with this label does not count, as a sentence before others; empty when nothing needs saying. */
  because: Label;
  rule: SourcedQuote | null;
}

const nothing: Label = { nl: '', en: '' };

/**
 * Whether a contract counts as one with the insurer in the year before. A label that came under the policy only after that year made its
 * contracts as another insurer: who had one with it alone is new (Inkoopbeleid MSZ 2027, "Strategische samenwerking met ONVZ").
 */
export function contractedLabelOf(policy: PurchasingPolicy, contract: CurrentContract): Contracted | Refusal {
  if (typeof contract === 'boolean') return { contracted: contract, because: nothing, rule: null };
  const label = policy.labels.find(({ name }) => name.toLowerCase() === contract.label.toLowerCase());
  const names = policy.labels.map(({ name }) => name);
  if (!label) {
    return refuse('unknownLabel', {
      nl: `Het inkoopbeleid van ${policy.insurerName} ${String(policy.contractYear)} kent de merken ${names.join(', ')}.`,
      en: `The policy of ${policy.insurerName} ${String(policy.contractYear)} has the labels ${names.join(', ')}.`,
      facts: { labels: names },
    });
  }
  const before = String(policy.contractYear - 1);
  if (label.from === null || label.from <= `${before}-12-31`) return { contracted: true, because: nothing, rule: null };
  const written = policy.labelRules?.find((one) => one.label === label.name);
  return {
    contracted: false,
    because: {
      nl: `${label.name} valt pas vanaf ${dayInWords(label.from, 'nl')} onder ${policy.insurerName}: een overeenkomst met alleen ${label.name} telt in ${before} niet mee. `,
      en: `${label.name} comes under ${policy.insurerName} only from ${dayInWords(label.from, 'en')}: a contract with ${label.name} alone does not count in ${before}. `,
    },
    rule: written ? { source: written.source, quote: written.quote } : null,
  };
}
