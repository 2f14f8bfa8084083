import type { SourcedQuote } from '@termijn/policies';
import type { PathId } from '../decision/types.js';

/** The path that a provider follows with an insurer, and the words that say so. */
export interface ApplicablePath extends SourcedQuote {
  path: PathId;
  /** Of the policy. */
  segment: string;
  /** What counts: a contract with a label that was not yet the insurer's does not. */
  contractedBefore: boolean;
  /** One sentence for people. */
  reason: { nl: string; en: string };
  /** Why a contract with that label counts as none; null when no label was in play. */
  labelRule: SourcedQuote | null;
}
