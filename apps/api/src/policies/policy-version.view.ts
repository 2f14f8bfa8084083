import { PolicySummaryView } from './policy.view.js';

/** One thing that a version says otherwise than the one before. */
export class PolicyChangeView {
  /** @example milestone */
  part: string;

  /** @example VGZ-Z5b */
  id: string | null;

  /** @example changed */
  change: string;

  /** What is different: field, from, to. */
  fields: Record<string, unknown>[];
}

export class PolicyVersionView extends PolicySummaryView {
  /** The day from which cases are opened against it; null for the first. */
  inForceFrom: string | null;

  /** What it says otherwise than the version before; none for the first. */
  changes: PolicyChangeView[];
}

export class PolicyVersionListView {
  items: PolicyVersionView[];
}

export class DeadlineDayView {
  dueOn: string;
  firstLateAt: string;
  kind: string;
}

/** A deadline that runs on another day under the version. */
export class DeadlineMoveView {
  /** @example offerDue */
  key: string;

  label: string;

  /** Null: it did not run. */
  from: DeadlineDayView | null;

  /** Null: it falls away. */
  to: DeadlineDayView | null;
}

/** What became, or would become, of one case. */
export class AppliedCaseView {
  caseId: string;

  /** applied, wouldApply, refused or notFound. */
  outcome: string;

  /** Why not, in a registered code. */
  code: string | null;
  reason: string | null;
  deadlines: DeadlineMoveView[];
  href: string;
}

export class AppliedPolicyVersionView {
  policy: PolicySummaryView;
  dryRun: boolean;
  items: AppliedCaseView[];

  /** True when more cases are waiting than one request takes. */
  more: boolean;
}
