import type { PurchasingPolicy } from '@termijn/policies';
import { amountInWords, centsOf } from '../amounts/amount.js';
import type { Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';

/** The amount above which a second person must confirm an act under a policy; null when one person decides on any amount. */
export const limitOf = ({ fourEyes }: PurchasingPolicy, act: string): string | null =>
  fourEyes?.find((limit) => limit.act === act)?.above ?? null;

export const isAbove = (amount: string, limit: string | null): limit is string => limit !== null && centsOf(amount) > centsOf(limit);

export const secondPersonRequired = (limit: string): Refusal =>
  refuse('secondPersonRequired', {
    nl: `Boven ${amountInWords(limit, 'nl')} beslissen twee mensen: leg het besluit voor met decision.propose.`,
    en: `Above ${amountInWords(limit, 'en')} two people decide: propose the decision with decision.propose.`,
    liftedBy: {
      nl: 'een tweede zorginkoper of inkoopmanager, met decision.confirm',
      en: 'a second purchaser or purchasing manager, with decision.confirm',
    },
    facts: { above: limit },
  });
