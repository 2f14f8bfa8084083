import type { CivilDate } from '@termijn/calendar';
import type { Milestone, PurchasingPolicy, Segment, SourcedQuote, SourceReference } from '../schema/types.js';

/** The same said in Dutch and in English. */
export interface Words {
  nl: string;
  en: string;
}

/**
 * `contradiction`: two things that cannot both hold. `warning`: it can be kept, and somebody will go wrong. `note`: what a reader must know.
 * None of them makes a policy unusable: that is what `checkPolicy` tells.
 */
export type FindingSeverity = 'contradiction' | 'warning' | 'note';

/** Words that a finding rests on, with the day that they come to. */
export interface FindingQuote {
  /** Null where the words belong to no milestone, such as those that a segment rests on. */
  milestone: string | null;
  day: CivilDate | null;
  quote: string;
  source: SourceReference;
}

/** What one kind of finding found, before the policy's own particulars are added. */
export interface Found {
  segments: readonly Segment[];
  quotes: FindingQuote[];
  /** Civil days over (positive, or 0) or short (negative); null where days say nothing. */
  days: number | null;
  message: Words;
}

interface Kind {
  code: string;
  severity: FindingSeverity;
  title: Words;
}

/** One thing to look for inside one policy. Pure. */
export interface FindingKind extends Kind {
  find(policy: PurchasingPolicy): Found[];
}

/** One thing to look for between the policies of one contract year. Pure. */
export interface SharedFindingKind extends Kind {
  find(policies: readonly PurchasingPolicy[]): SharedFound[];
}

export interface SharedFound extends Pick<Found, 'days' | 'message'> {
  quotes: (FindingQuote & { policy: PurchasingPolicy })[];
}

/** Something that does not fit inside a usable policy. */
export interface PolicyFinding extends Omit<Found, 'segments'>, Kind {
  insurer: string;
  contractYear: number;
  version: number;
  /** Ids. */
  segments: string[];
}

/** Something that does not fit between policies. */
export interface SharedFinding extends Pick<Found, 'days' | 'message'>, Kind {
  contractYear: number;
  insurers: string[];
  quotes: (FindingQuote & { insurer: string })[];
}

/** The words of a milestone, with the day that they come to. */
export const cite = ({ id, quote, source }: Milestone, day: CivilDate | null): FindingQuote => ({ milestone: id, day, quote, source });

/** Words that stand by themselves. */
export const citeWords = ({ quote, source }: SourcedQuote): FindingQuote => ({ milestone: null, day: null, quote, source });
