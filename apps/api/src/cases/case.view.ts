import type { PathId, Side } from '@termijn/workflow';
import { type DeadlineView } from '../deadlines/deadline.view.js';
import { type ActorView } from '../events/actor.view.js';
import { type IncreaseView } from '../increases/increase.view.js';
import { type ProposalView } from '../offers/proposal.view.js';
import { type BreachView } from './breach.view.js';
import { type ContractView } from './contract.view.js';

export class InsurerView {
  /** @example vgz */
  id: string;

  name: string;

  /** @example "7095" */
  uzovi: string | null;
}

export class ProviderView {
  /** @example "06020101" */
  agb: string;

  name: string;

  /** hospital, zbc or institution. */
  kind: string;

  kvk: string | null;
}

export class CasePolicyView {
  insurer: string;
  year: number;
  version: number;
  title: string;
  href: string;
}

/** How far the insurer is with what it owes from the opening. */
/** Each part is there on the paths that have it; it stands at its beginning also where the policy does not ask it. */
export class SetUpView {
  /** awaited or sent. */
  invitation?: string;

  /** awaited or given; only where the insurer owes one, which it does not to a new provider. */
  policyExplanation?: string;

  /** awaited or shared. */
  strategy?: string;

  /** awaited, submitted, or full once the whole offer is in. */
  partialOffer?: string;

  /** awaited or agreed. */
  benchmarkMethod?: string;

  /** awaited or inForce. */
  processAgreement?: string;

  /** closed or opened. */
  requestModule?: string;

  /** notRequested, requested or sent. */
  standardAgreement: string;
}

export class CaseEndView {
  /** @example noOffer */
  reason: string;

  /** The side that ended it, or the clock. */
  by: Side | 'clock';

  explanation: string;
}

export class CaseLinks {
  self: string;
  actions: string;
  events: string;
  deadlines: string;
  offers: string;
  proposals: string;
  processAgreements: string;
  contract: string;
  breaches: string;
  lateReceipts: string;
  questions: string;
  conversations: string;
  timeline: string;
  diagram: string;
  criteria: string;

  /** Only on a path where a new provider applies. */
  questionnaires?: string;

  /** Only on a path where a new provider applies. */
  supplyAssessments?: string;
}

/** A case in a list. */
export class CaseSummaryView {
  id: string;
  path: PathId;
  insurer: string;
  provider: ProviderView;
  contractYear: number;

  /** @example negotiating */
  state: string;

  /** @example "in onderhandeling" */
  stateLabel: string;

  /** True while a breach stands. */
  overdue: boolean;

  openedAt: string;
  updatedAt: string;
  endedAt: string | null;

  /** The open deadline that comes first. */
  nextDeadline: DeadlineView | null;

  href: string;
}

/** A page of cases, newest first. */
export class CaseListView {
  items: CaseSummaryView[];

  /** Cursor of the next page; null on the last one. */
  next: string | null;
}

/** A case in full, as it stands now. */
export class CaseView {
  id: string;
  path: PathId;

  /** @example "Ziekenhuis met overeenkomst" */
  pathLabel: string;

  insurer: InsurerView;
  provider: ProviderView;
  contractYear: number;
  policy: CasePolicyView;

  /** @example negotiating */
  state: string;

  /** @example "in onderhandeling" */
  stateLabel: string;

  /** Null once the negotiation is over, and before a new provider is admitted. */
  setUp: SetUpView | null;

  /** Rises by one with every decision. */
  version: number;

  overdue: boolean;
  openedAt: string;
  openedBy: ActorView;
  updatedAt: string;
  endedAt: string | null;
  end: CaseEndView | null;

  /** Set when the stored case could not be trusted: nothing is decided on it until an administrator has looked. */
  quarantined: boolean;

  deadlines: DeadlineView[];
  breaches: BreachView[];

  /** The proposal that can be accepted now. */
  standingProposal: ProposalView | null;

  contract: ContractView | null;

  /** Only for a request for a higher ceiling. */
  increase: IncreaseView | null;

  /** The events that the caller could send now; …/actions says with what data. */
  next: string[];

  /** What time it is for the system. */
  now: string;

  links: CaseLinks;
}
