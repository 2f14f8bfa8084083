import type { Instant } from '@termijn/calendar';
import {
  findPolicy,
  type ContractForm,
  type InstitutionKind,
  type ProviderKind,
  type ProviderProfile,
  type PurchasingPolicy,
} from '@termijn/policies';
import {
  acts,
  allowedActions,
  decide,
  decideDue,
  decideOpening,
  factsNeeded,
  factsNeededByAny,
  restoreCase,
  type Actor,
  type Actions,
  type BreachChange,
  type BudgetFact,
  type CaseContext,
  type CaseFacts,
  type ContractFact,
  type DeadlineChange,
  type Decision,
  type DossierEntry,
  type Evidence,
  type FactName,
  type LateOpening,
  type LiveCase,
  type NotificationEntry,
  type Outcome,
  type Refusal,
  type Side,
  type Step,
} from '@termijn/workflow';

export const purchaser: Actor = { subject: 'p.inkoper', name: 'P. Inkoper', role: 'purchaser', insurer: 'vgz', agb: null };
export const provider: Actor = { subject: 'z.verkoper', name: 'Z. Verkoper', role: 'provider', insurer: null, agb: '06020101' };
export const signatory: Actor = { subject: 'b.bestuurder', name: 'B. Bestuurder', role: 'signatory', insurer: null, agb: '06020101' };
export const integration: Actor = { subject: 'vecozo', name: 'VECOZO', role: 'integration', insurer: 'vgz', agb: null };
export const administrator: Actor = { subject: 'beheer', name: 'Beheer', role: 'administrator', insurer: null, agb: null };

export const email: Evidence = { channel: 'email', reference: '<bericht-1@zorgaanbieder.example>' };

/** A row of a deadline, as the changes leave it. */
export interface PlayedDeadline {
  key: string;
  name: string;
  kind: string;
  dueOn: string;
  firstLateAt: Instant;
  status: string;
  daysLate: number | null;
}

/** Figures with which a treatment centre meets every computable criterion of Zorg en Zekerheid 2026. */
export const requestFigures = {
  turnover: '125000.00',
  marketShare: '18.50',
  inOperationSince: '2022-03-01',
  fteTogether: '2.40',
  invasiveProcedures: true,
  generalAnaesthesia: false,
  clinicalStay: false,
  highestAsa: 2,
};

/** What a path asks at its opening, who does that and when; the rest is opened by a purchaser on 20 May 2026, with nothing. */
const openings: Record<string, Pick<Opening, 'at' | 'actor' | 'data' | 'kind' | 'contractedBefore'>> = {
  'new-zbc': {
    at: '2026-05-20T08:00:00.000Z',
    actor: provider,
    data: { specialisms: ['0303'], motivation: 'Wij leveren deze zorg al aan uw verzekerden.' },
    kind: 'zbc',
    contractedBefore: false,
  },
  'contract-request': {
    at: '2026-01-15T08:00:00.000Z',
    actor: provider,
    data: {
      specialisms: ['0303'],
      care: 'Planbare chirurgie',
      motivation: 'Onze patiënten zijn voor een kwart bij u verzekerd.',
      figures: requestFigures,
    },
    kind: 'zbc',
    contractedBefore: false,
  },
  'plafond-increase': {
    at: '2027-07-05T08:00:00.000Z',
    actor: provider,
    data: {
      requested: '500000.00',
      products: [{ product: 'Staaroperatie', forecast: '2400000.00', realisation: '1300000.00' }],
      explanation: 'Een aanbieder in de regio is gestopt.',
    },
  },
};

export interface Opening {
  /** VGZ 2027 unless told otherwise. */
  policy?: PurchasingPolicy;
  contractForm?: ContractForm;
  institutionKind?: InstitutionKind;
  turnover?: ProviderProfile['turnover'];
  at?: Instant;
  path?: string;
  kind?: ProviderKind;
  late?: LateOpening | null;
  care?: string;
  contractedBefore?: boolean;
  actor?: Actor;
  data?: Record<string, unknown>;
  /** Entered for the other side: when it was received. */
  received?: { at: Instant; evidence?: Evidence };
  contract?: ContractFact | null;
  requestNumber?: number;
  budgets?: BudgetFact[];
}

export const contractWithCeiling: ContractFact = { reference: 'VGZ-2027-06020101', ceiling: '12500000.00', obligationToDeliver: false };
export const budgetOfTwoMillion: BudgetFact = { scope: 'msz', amount: '2000000.00', granted: '0.00' };

/** Plays one case without a database, by the rules alone, and keeps the books that the database would keep. */
export class CasePlayer {
  readonly policy: PurchasingPolicy;
  now: Instant;
  live: LiveCase;
  readonly steps: Step[] = [];
  readonly deadlines: PlayedDeadline[] = [];
  readonly breaches = new Map<string, { status: string; daysLate: number | null }>();
  readonly entries: DossierEntry[] = [];
  readonly notifications: NotificationEntry[] = [];
  /** What the database would know beside the case. */
  contract: ContractFact | null;
  budgets: BudgetFact[];
  last: Decision;

  private constructor(decision: Decision, policy: PurchasingPolicy, now: Instant, { contract, budgets }: Opening) {
    this.policy = policy;
    this.now = now;
    this.contract = contract === undefined ? contractWithCeiling : contract;
    this.budgets = budgets ?? [budgetOfTwoMillion];
    this.keep(decision);
  }

  /** Opens a case, as its path does unless told otherwise. */
  static open(opening: Opening = {}): CasePlayer {
    const outcome = CasePlayer.tryOpen(opening);
    if (!outcome.ok) throw new Error(`Opening refused: ${outcome.refusal.code}`);
    return new CasePlayer(outcome.decision, opening.policy ?? vgz(), outcome.decision.steps[0]?.recordedAt ?? '', opening);
  }

  static tryOpen({
    path = 'existing-hospital',
    at = openings[path]?.at ?? '2026-05-20T08:00:00.000Z',
    policy = vgz(),
    actor = openings[path]?.actor ?? { ...purchaser, insurer: policy.insurer },
    data = openings[path]?.data ?? {},
    kind = openings[path]?.kind ?? 'hospital',
    late = null,
    care = 'medicalSpecialist',
    contractedBefore = openings[path]?.contractedBefore ?? true,
    received,
    contract = contractWithCeiling,
    requestNumber = 1,
    contractForm,
    institutionKind,
    turnover,
  }: Opening): Outcome {
    const input = {
      path,
      insurer: policy.insurer,
      contractYear: policy.contractYear,
      provider: { agb: '06020101', name: 'Ziekenhuis Voorbeeld', kind, kvk: '12345678', ...(institutionKind ? { institutionKind } : {}) },
      contractedBefore,
      ...(contractForm ? { contractForm } : {}),
      ...(turnover ? { turnover } : {}),
      care,
      lateOpening: late,
      data,
      receivedAt: received?.at ?? null,
      evidence: received ? (received.evidence ?? email) : null,
    };
    return decideOpening(input, actor, at, policy, { contract, requestNumber });
  }

  /** The same case, to play on another way. */
  copy(): CasePlayer {
    const copy = Object.create(CasePlayer.prototype) as CasePlayer;
    return Object.assign(copy, this, {
      steps: [...this.steps],
      deadlines: this.deadlines.map((row) => ({ ...row })),
      breaches: new Map(this.breaches),
      entries: [],
      notifications: [],
    });
  }

  get state(): string {
    return this.last.state;
  }

  get context(): CaseContext {
    return this.live.snapshot.context;
  }

  /** The case as JSON would bring it back. */
  reload(): LiveCase {
    const stored = JSON.parse(JSON.stringify(this.last.snapshot)) as Decision['snapshot'];
    return restoreCase(stored.context.path, 1, stored);
  }

  /** Sets the clock and lets it do what is due, as the sweeper would. */
  sweepAt(now: Instant): this {
    this.now = now;
    const decision = decideDue(this.live, now, this.policy);
    if (decision) this.keep(decision);
    return this;
  }

  /** Sets the clock only: the sweeper is slow. */
  at(now: Instant): this {
    this.now = now;
    return this;
  }

  try(
    type: string,
    actor: Actor,
    data: Record<string, unknown> = {},
    received?: { at: Instant; evidence?: Evidence },
    reportedFor?: Side,
  ): Outcome {
    const event = {
      type,
      data,
      actor,
      assertedReceivedAt: received?.at ?? null,
      evidence: received ? (received.evidence ?? email) : null,
      arrivedAt: this.now,
      ...(reportedFor ? { reportedFor } : {}),
    };
    const budget = this.budgets.find(({ scope }) => scope === data['budget']) ?? null;
    return decide({
      live: this.live,
      event,
      now: this.now,
      policy: this.policy,
      facts: this.knownFacts(factsNeeded(this.live, type), budget),
    });
  }

  /** Does an act that must be accepted. */
  do(type: string, actor: Actor, data: Record<string, unknown> = {}, received?: { at: Instant; evidence?: Evidence }): this {
    const outcome = this.try(type, actor, data, received);
    if (!outcome.ok) throw new Error(`${type} refused: ${outcome.refusal.code}: ${outcome.refusal.detail.nl}`);
    this.keep(outcome.decision);
    return this;
  }

  /** What VECOZO reports that a side did there, which must be accepted. */
  report(side: Side, type: string, actor: Actor, data: Record<string, unknown>, received: { at: Instant; evidence?: Evidence }): this {
    const outcome = this.try(type, actor, data, received, side);
    if (!outcome.ok) throw new Error(`${type} refused: ${outcome.refusal.code}: ${outcome.refusal.detail.nl}`);
    this.keep(outcome.decision);
    return this;
  }

  /** The code with which an act is refused; null when it is accepted. Changes nothing. */
  refusal(type: string, actor: Actor, data: Record<string, unknown> = {}, received?: { at: Instant; evidence?: Evidence }): Refusal | null {
    const outcome = this.try(type, actor, data, received);
    return outcome.ok ? null : outcome.refusal;
  }

  actions(actor: Actor): Actions {
    return allowedActions(this.live, actor, this.now, this.policy, this.allFacts());
  }

  /** What any act of this case may need to know. */
  allFacts(): CaseFacts {
    return this.knownFacts(factsNeededByAny(this.live, acts), this.budgets[0] ?? null);
  }

  private knownFacts(needed: FactName[], budget: BudgetFact | null): CaseFacts {
    return {
      ...(needed.includes('contract') ? { contract: this.contract } : {}),
      ...(needed.includes('budget') ? { budget } : {}),
    };
  }

  /** The newest row of a deadline. */
  deadline(key: string): PlayedDeadline | undefined {
    return this.deadlines.filter((row) => row.key === key).at(-1);
  }

  facts(): string[] {
    return this.steps.map(({ fact }) => fact);
  }

  /** Takes over a decision that was made elsewhere on this case as it stands. */
  keep(decision: Decision): void {
    this.last = decision;
    this.steps.push(...decision.steps);
    this.entries.push(...decision.entries);
    this.notifications.push(...decision.notifications);
    decision.deadlines.forEach((change) => this.keepDeadline(change));
    decision.breaches.forEach((change) => this.keepBreach(change));
    decision.entries.forEach((entry) => this.keepBudget(entry));
    this.live = this.reload();
  }

  private keepDeadline(change: DeadlineChange): void {
    const row = this.deadline(change.key);
    if (change.op === 'open') {
      if (row?.status === 'open') throw new Error(`${change.key} is open already`);
      const { key, name, kind, dueOn, firstLateAt, status } = change;
      this.deadlines.push({ key, name, kind, dueOn, firstLateAt, status, daysLate: null });
    } else if (!row) {
      throw new Error(`${change.op} of ${change.key}, which was never opened`);
    } else if (change.op === 'restore') {
      if (row.status !== 'passed') throw new Error(`${change.key} had not passed`);
      row.status = 'open';
    } else {
      if (row.status !== 'open' && !(row.status === 'passed' && change.status === 'metLate'))
        throw new Error(`${change.key} was ${row.status}, not open`);
      row.status = change.status;
      row.daysLate = change.daysLate;
    }
  }

  private keepBudget(entry: DossierEntry): void {
    if (entry.kind !== 'increaseDecision' && entry.kind !== 'increaseRelease') return;
    const { amount, scope, kind } = entry;
    this.budgets = this.budgets.map((budget) => {
      if (budget.scope !== scope || amount === null) return budget;
      const granted = Number(budget.granted) + (kind === 'increaseRelease' ? -1 : 1) * Number(amount);
      if (granted < 0 || granted > Number(budget.amount))
        throw new Error(`Budget ${scope} of ${budget.amount} would stand at ${String(granted)}`);
      return { ...budget, granted: granted.toFixed(2) };
    });
  }

  private keepBreach(change: BreachChange): void {
    const row = this.breaches.get(change.key);
    if (change.op === 'open') this.breaches.set(change.key, { status: 'open', daysLate: null });
    else if (row?.status !== 'open') throw new Error(`breach ${change.key} is ${String(row?.status)}, not open`);
    else if (change.op === 'close') this.breaches.set(change.key, { status: 'metLate', daysLate: change.daysLate });
    else if (change.op === 'withdraw') this.breaches.set(change.key, { status: 'withdrawn', daysLate: null });
    else this.breaches.set(change.key, { status: 'stands', daysLate: change.daysLate });
  }
}

function vgz(): PurchasingPolicy {
  const policy = findPolicy('vgz', 2027);
  if (!policy) throw new Error('No policy of VGZ for 2027');
  return policy;
}

/** Content of an offer or counter-proposal. */
export const content = (amount = '1020000.00') => ({
  explanation: 'Volumes gelijk aan 2026.',
  lines: [{ kind: 'specialism', code: '0303', description: 'Chirurgie', volume: 1200, unitPrice: '850.00', amount }],
});

export const agreementData = {
  contractReference: 'VGZ-2027-06020101',
  priceListReference: 'PL-2027',
  ceiling: '12500000.00',
  obligationToDeliver: false,
};
