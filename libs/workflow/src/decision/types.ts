import type { CivilDate, Instant, Anchor } from '@termijn/calendar';
import type { Comparison, InsurerId, ProviderProfile } from '@termijn/policies';
import type { Application, ContractRequest } from './application.js';
import type { ProcessTerms } from './process-terms.js';
import type { RequestedGround } from './requested-ground.js';

export type { Application, ContractRequest } from './application.js';
export type { ProcessTerms } from './process-terms.js';
export type { RequestedGround } from './requested-ground.js';

/** The contracting paths that have a machine. */
export type PathId =
  | 'existing-hospital'
  | 'existing-institution'
  | 'existing-zbc'
  | 'new-zbc'
  | 'plafond-increase'
  | 'standard-offer'
  | 'negotiated-offer'
  | 'contract-request';

export type Side = 'insurer' | 'provider';
/** An `auditor` reads all of one insurer and writes nothing. */
export type Role = 'purchaser' | 'purchasingManager' | 'provider' | 'signatory' | 'integration' | 'auditor' | 'administrator' | 'clock';

/** Who acts: the person or system, its role, and the tenant it is bound to. */
export interface Actor {
  subject: string;
  name: string | null;
  role: Role;
  insurer: InsurerId | null;
  /** AGB code of the onderneming, 8 digits as text. */
  agb: string | null;
}

/** The contract of an insurer and a provider for a contract year, as it stands: made here, amended here, or registered. */
export interface ContractFact {
  reference: string;
  ceiling: string | null;
  obligationToDeliver: boolean;
}

/** A budget that increases are granted from: what was set, and what has been granted of it. */
export interface BudgetFact {
  scope: string;
  amount: string;
  granted: string;
}

/** What a decision needs to know of other cases and contracts; null is known to be none. Recorded with the event. */
export interface CaseFacts {
  contract?: ContractFact | null;
  budget?: BudgetFact | null;
  /** The number of this request for its insurer, provider and contract year. */
  requestNumber?: number;
}

export type FactName = keyof CaseFacts;

/** Why an instant may be asserted: a reference to the message that proves it. */
export interface Evidence {
  channel: string;
  reference: string;
  note?: string;
}

/** Who must act before a deadline passes; `clock` for what happens by itself. */
export type DeadlineSide = Side | 'both' | 'clock';
export type DeadlineKind = 'cutOff' | 'target' | 'preference' | 'aim' | 'opening' | 'reminder';
export type DeadlineStatus = 'open' | 'met' | 'metLate' | 'passed' | 'cancelled' | 'superseded' | 'notApplicable';

/** One row of the history, before it has a number. */
export interface Step {
  /** The event that came in, imperative: `offer.submit`; or the clock's `deadline.passed`. */
  type: string;
  /** What it made a fact, past tense: `offer.submitted`. */
  fact: string;
  data: Record<string, unknown>;
  actor: Actor;
  /** The side whose act this is, when somebody else entered it; null for an act of one's own. */
  onBehalfOf: Side | null;
  evidence: Evidence | null;
  /** Decides in time or late. */
  receivedAt: Instant;
  /** When we stored it, by the database clock. */
  recordedAt: Instant;
  /** Public state before and after, e.g. `awaitingOffer`. */
  from: string;
  to: string;
  /** Why it came to this, in Dutch; null when the fact says it all. */
  why: string | null;
  /** What the decision needed beyond the snapshot, so that a replay needs nothing else. */
  facts: Record<string, unknown>;
}

export type DeadlineChange = { step: number } & (
  | {
      op: 'open';
      /** Unique among the open deadlines of a case: `offerDue`, `questionAnswerDue-2`, `offerDue.reminder-14`. */
      key: string;
      name: string;
      kind: DeadlineKind;
      side: DeadlineSide;
      milestoneId: string | null;
      anchor: Anchor | null;
      dueOn: CivilDate;
      firstLateAt: Instant;
      /** When the clock must act: `firstLateAt`, or 09:00 of its day for a reminder. */
      fireAt: Instant;
      /** Set for a reminder. */
      daysBefore: number | null;
      status: 'open' | 'notApplicable';
    }
  | { op: 'close'; key: string; status: Exclude<DeadlineStatus, 'open' | 'notApplicable'>; at: Instant; daysLate: number | null }
  /** Undoes a firing: what was received in time was recorded later. */
  | { op: 'restore'; key: string }
);

export type BreachChange = { step: number } & (
  | { op: 'open'; key: string; name: string; side: DeadlineSide; dueOn: CivilDate; firstLateAt: Instant }
  /** Done late: `daysLate` civil days after `dueOn`. */
  | { op: 'close'; key: string; metAt: Instant; daysLate: number }
  /** Not a breach after all: the act was received in time. */
  | { op: 'withdraw'; key: string; at: Instant }
  /** The case ended while it stood. */
  | { op: 'stand'; key: string; at: Instant; daysLate: number }
);

/** A line of an offer or counter-proposal. Amounts are euros as text with two decimals: `"1234.50"`. */
export interface ProposalLine {
  number: number;
  kind: 'specialism' | 'productGroup';
  code: string;
  description: string | null;
  volume: number | null;
  unitPrice: string | null;
  amount: string;
}

/** What must be written beside the history, one kind per table. */
export type DossierEntry = { step: number } & (
  | {
      kind: 'proposal';
      number: number;
      side: Side;
      proposalKind: 'offer' | 'counterProposal';
      /** 1, 2, … for the provider's offers; null for a counter-proposal. */
      offerVersion: number | null;
      explanation: string;
      substantive: boolean;
      total: string;
      lines: ProposalLine[];
      receivedAt: Instant;
    }
  | { kind: 'proposalStatus'; number: number; status: 'voided' | 'refused' | 'withdrawn' | 'agreed'; reason: string | null; at: Instant }
  | {
      kind: 'processAgreement';
      version: number;
      proposedBy: Side;
      status: 'proposed' | 'agreed' | 'imposed';
      terms: Record<string, unknown>;
      at: Instant;
    }
  | { kind: 'processAgreementStatus'; version: number; status: 'agreed' | 'superseded'; at: Instant }
  | {
      kind: 'question';
      number: number;
      askedBy: Side;
      text: string;
      askedAt: Instant;
      /** Null where the policy names no term. */ dueOn: CivilDate | null;
    }
  | { kind: 'answer'; question: number; text: string; answeredAt: Instant }
  | {
      kind: 'conversation';
      number: number;
      loggedBy: Side;
      subject: string;
      heldOn: CivilDate;
      participants: string[];
      notes: string;
      at: Instant;
    }
  | {
      kind: 'criterion';
      criterion: string;
      status: 'met' | 'notMet' | 'waived';
      explanation: string;
      /** Only for a waiver: the region and specialism where too little is contracted. */
      region: string | null;
      specialism: string | null;
      /** The numbers compared, where the criterion can be computed. */
      compared?: Comparison[];
      at: Instant;
    }
  | { kind: 'questionnaire'; version: number; answers: Record<string, unknown>; submitted: boolean; at: Instant }
  | { kind: 'supplyAssessment'; outcome: 'sufficient' | 'insufficient'; motivation: string; at: Instant }
  | {
      kind: 'contract';
      version: number;
      contractReference: string;
      /** Null for an amendment, which keeps the contract's price list. */
      priceListReference: string | null;
      ceiling: string | null;
      obligationToDeliver: boolean;
      /** From when it holds, where the offer says so. */
      effectiveOn?: CivilDate;
      at: Instant;
    }
  | {
      kind: 'increaseRequest';
      number: number;
      requested: string;
      explanation: string;
      /** Why it was admitted outside the window; null inside it. */
      circumstances: string | null;
      contractReference: string;
      ceiling: string;
      products: { number: number; product: string; forecast: string; realisation: string }[];
      /** The policy's grounds that it rests on, with what each requires. */
      grounds?: RequestedGround[];
      receivedAt: Instant;
    }
  | {
      kind: 'alternativeSupply';
      sufficient: boolean;
      accessibility: string;
      travelDistance: string;
      motivation: string;
      at: Instant;
    }
  /** A grant takes its amount from the budget of its scope. */
  | {
      kind: 'increaseDecision';
      number: number;
      decision: 'granted' | 'rejected';
      amount: string | null;
      scope: string | null;
      explanation: string | null;
      at: Instant;
    }
  /** Gives the amount of a grant back to its budget. */
  | { kind: 'increaseRelease'; decision: number; amount: string; scope: string; reason: string; at: Instant }
  | {
      kind: 'contractStatus';
      version: number;
      status: 'proposed' | 'accepted' | 'refused' | 'retracted' | 'administrative' | 'terminated';
      reason: string | null;
      at: Instant;
    }
);

/** Something a side must hear: a reminder, a breach, the other side's act. */
export interface NotificationEntry {
  step: number;
  audience: Side;
  /** `deadline.reminder`, `deadline.breached`, or the fact that happened. */
  topic: string;
  /** In Dutch, one sentence. */
  text: string;
  deadlineKey: string | null;
}

/** The stored form of a machine's snapshot. */
export interface StoredSnapshot {
  value: unknown;
  context: CaseContext;
}

/** What a decision comes to; everything that must be saved, in one piece. */
export interface Decision {
  steps: Step[];
  snapshot: StoredSnapshot;
  /** Public state, e.g. `negotiating`. */
  state: string;
  ended: boolean;
  /** True while a breach stands: something is owed and late, in an ended case only an answer to a question or the processing of what was agreed. */
  overdue: boolean;
  deadlines: DeadlineChange[];
  breaches: BreachChange[];
  entries: DossierEntry[];
  notifications: NotificationEntry[];
}

export interface Refusal {
  code: string;
  /** HTTP status of the answer. */
  status: number;
  title: { nl: string; en: string };
  /** Filled with the particulars of this refusal. */
  detail: { nl: string; en: string };
  /** Who could lift it, and how; null when nobody can. */
  liftedBy: { nl: string; en: string } | null;
  /** Until when it can be lifted, or until when it holds. */
  until: Instant | null;
  /** Further particulars, for machines. */
  facts: Record<string, unknown>;
}

export type Outcome = { ok: true; decision: Decision } | { ok: false; refusal: Refusal };

/**
 * What a case keeps between events. Everything the deadlines and the guards need, and nothing that only tables need. A key that comes
 * later is optional: stored cases do not have it, and golden histories must replay to what was stored.
 */
export interface CaseContext {
  path: PathId;
  insurer: InsurerId;
  contractYear: number;
  policyVersion: number;
  segment: string;
  agb: string;
  /** Who the provider is, where the segment does not say it by itself. */
  profile?: ProviderProfile;
  openedAt: Instant;
  /** When the last event was stored; the clock never goes back behind it. */
  lastRecordedAt: Instant;
  /** Deadlines that do not apply to this case, by key. */
  notApplicable: Record<string, true>;
  /** Deadlines that have been met, by key: when, and how many civil days late. */
  met: Record<string, { at: Instant; daysLate: number }>;
  /** Deadlines that have passed unmet, by key. */
  passed: Record<string, { at: Instant }>;
  /** Reminders that have gone out, or whose turn was overtaken, by key. */
  reminded: Record<string, true>;
  /** When each open deadline was set (recordedAt), by key: a reminder whose moment had passed by then is never sent. */
  since: Record<string, Instant>;
  /** The date for the offer that replaces the policy's. */
  offerDueOn: { date: CivilDate; ground: 'agreed' | 'admitted' | 'dutyOfCare'; at: Instant } | null;
  /** Set when the process agreements say that the insurer makes the first offer; `dueOn` when they name the day. */
  insurerFirst?: { dueOn: CivilDate | null; at: Instant };
  processAgreement: {
    lastVersion: number;
    /** The version that waits for the other side. */
    proposed: { version: number; by: Side; terms: ProcessTerms; at: Instant } | null;
    inForce: { version: number; how: 'agreed' | 'imposed'; at: Instant } | null;
  };
  steps: {
    number: number;
    phase: 'process' | 'formalisation';
    title: string;
    side: DeadlineSide;
    dueOn: CivilDate;
    at: Instant;
    completed: boolean;
  }[];
  proposals: {
    lastNumber: number;
    lastOfferVersion: number;
    /** The newest proposal, the only one that can be accepted. */
    newest: { number: number; by: Side; offer: boolean; at: Instant; status: 'standing' | 'refused' | 'withdrawn' | 'agreed' } | null;
    /** True while an offer of the provider stands that a response can answer. */
    offerStands: boolean;
    /** The first offer, from whose receipt the response term runs. */
    firstOfferAt: Instant | null;
  };
  /** What was recorded; `current` until the contract that came of it is refused. */
  agreement: { version: number; reference: string; current: boolean; effectiveOn?: CivilDate } | null;
  /** A request for a higher ceiling; only on that path. */
  increase?: {
    /** 1, 2, … for the insurer, provider and contract year. */
    number: number;
    requested: string;
    receivedAt: Instant;
    supply: 'notAssessed' | 'sufficient' | 'insufficient';
    decisions: number;
    /** What was granted and still stands. */
    grant: { decision: number; amount: string; scope: string } | null;
    /** A grant that waits for a second person; `by` is the account that proposed it. */
    proposed?: { amount: string; scope: string; explanation: string | null; by: string; at: Instant };
    /** The ceiling from which and to which the proposed amendment raises the contract. */
    amendment: { from: string; to: string } | null;
  };
  /** When the contract was last proposed to the provider. */
  contractProposedAt: Instant | null;
  /** Set when the contract was ended after it was signed, on a ground of exclusion of the policy. */
  contractTerminated?: { ground: string; establishedOn: CivilDate; at: Instant };
  questions: { number: number; askedAt: Instant; answered: boolean }[];
  conversations: number;
  criteria: Record<string, 'met' | 'notMet' | 'waived'>;
  standardAgreement: 'notRequested' | 'requested' | 'sent';
  /** Only in a new provider's case. */
  application?: Application;
  /** Only in the case of a provider that asks for a contract. */
  contractRequest?: ContractRequest;
  /** The day for signing that comes in place of a cut-off before it. */
  signatureOn?: { date: CivilDate; ground: 'admitted' | 'agreed' | 'dutyOfCare'; at: Instant };
  /** When the contract was concluded; kept only where its publication counts from that. */
  concludedAt?: Instant;
  /** Whether both sides use benchmarking or a forecast of volumes, whose method they must then agree on. */
  benchmarking?: true;
  /** How the case ended. */
  end: { reason: string; by: Side | 'clock'; explanation: string } | null;
}
