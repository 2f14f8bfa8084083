import { type ActorView } from '../events/actor.view.js';

/** A number of the provider beside the one that is required. */
export class ComparisonView {
  /** In Dutch. */
  what: string;

  required: string;

  /** As it was stated; null when it was not. */
  actual: string | null;

  /** Null when there is nothing to compare. */
  ok: boolean | null;
}

/** A minimum requirement of the policy, and how it stands for this provider. */
export class CriterionView {
  /** @example wtza */
  id: string;

  title: string;

  /** open: nobody has judged it yet. */
  state: 'met' | 'notMet' | 'waived' | 'open';

  /** What the judgement rests on, or why it was waived. */
  explanation: string | null;

  /** Only for a waiver. */
  region: string | null;

  /** Only for a waiver. */
  specialism: string | null;

  /** The numbers compared, where the criterion can be computed. */
  compared: ComparisonView[] | null;

  assessedAt: string | null;
  assessedBy: ActorView | null;

  /** Whether duty of care allows to set it aside. */
  waivable: boolean;

  /** The words of the policy. */
  quote: string;

  /** The heading in the policy under which they are found. */
  heading: string;
}

export class CriterionListView {
  items: CriterionView[];
}
