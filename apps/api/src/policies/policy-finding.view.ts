import type { FindingSeverity } from '@termijn/policies';
import { type PolicySummaryView, type RemarkView } from './policy.view.js';

/** Words that a finding rests on. */
export class FindingQuoteView {
  /** @example zorg-en-zekerheid */
  insurer: string;

  /** Null where the words belong to no milestone, such as those that a segment rests on. */
  milestone: string | null;

  /** The day that they come to; for a term the last one that is possible. */
  day: string | null;

  quote: string;

  /** Title of the document. */
  document: string;

  heading: string;
}

/** Something that does not fit inside a policy, or between policies. */
export class PolicyFindingView {
  /** @example answerAfterSigning */
  code: string;

  /** `contradiction`: two things that cannot both hold. `warning`: it can be kept, and somebody will go wrong. `note`: good to know. */
  severity: FindingSeverity;

  title: string;

  /** One sentence. */
  message: string;

  insurers: string[];
  contractYear: number;

  /** Ids of the segments where it is found; empty when it lies between policies. */
  segments: string[];

  /** Civil days over, or short when negative; null where days say nothing. */
  days: number | null;

  quotes: FindingQuoteView[];
}

/** What does not fit in a policy. Nothing of it makes the policy unusable. */
export class PolicyFindingsView {
  policy: PolicySummaryView;

  /** Inside this policy, the worst first. */
  items: PolicyFindingView[];

  /** Between this policy and the others of its contract year. */
  shared: PolicyFindingView[];

  /** What is known about the sources' own faults and no calculation finds. */
  remarks: RemarkView[];
}
