/** Words of a source that a rule rests on. */
export class RuleView {
  /** Title of the document. */
  document: string;

  /** The heading under which it stands. */
  heading: string;

  quote: string;
}

/** The path that a provider follows, and the words that say so. */
export class ApplicablePathView {
  /** @example existing-hospital */
  path: string;

  /** @example "Ziekenhuis met overeenkomst" */
  label: string;

  /** The segment of the policy. */
  segment: string;

  /** Whether there was a contract that counts in the year before. */
  contractedBefore: boolean;

  /** One sentence that says why. */
  reason: string;

  rule: RuleView;

  /** Why a contract with that label counts as none; null when no label was in play. */
  labelRule: RuleView | null;

  /** The policy as data. */
  policy: string;

  /** The path as data and as a drawing. */
  href: string;
}
