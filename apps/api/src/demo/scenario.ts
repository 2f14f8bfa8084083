import type { InstitutionKind, ProviderKind } from '@termijn/policies';

/** Local time in Europe/Amsterdam, `2026-09-30 16:00`. */
export type LocalTime = string;

/** Who acts in a demo case. */
export type Part = 'purchaser' | 'purchasingManager' | 'provider' | 'signatory' | 'integration';

/** What a part does with the case, over the API. */
export interface ActStep {
  at: LocalTime;
  by: Part;
  type: string;
  data?: Record<string, unknown>;
  /** For what came in by another way: when, and the message that proves it. */
  received?: { at: LocalTime; channel: string; reference: string };
  /** The code with which the service must refuse it. */
  refused?: string;
}

/** A moment at which the clock must stop, so that what is due then is recorded then. */
export interface ClockStep {
  at: LocalTime;
  by: 'clock';
}

/** What becomes of an event of VECOZO when it arrives. */
export type VecozoStatus = 'parked' | 'applied' | 'overtaken' | 'needsAttention';

/** An event of VECOZO about the case, as it arrives here; its signed time lies before that. */
export interface VecozoStep {
  at: LocalTime;
  by: 'integration';
  vecozo: VecozoEvent;
  becomes: VecozoStatus;
}

export interface VecozoEvent {
  /** The last part of its id; the same name is the same event. */
  name: string;
  sequence?: number;
  type: string;
  signedAt: LocalTime;
  data: Record<string, unknown>;
}

/** The purchasing manager sets a budget so that there is so much room in it. */
export interface BudgetStep {
  at: LocalTime;
  by: 'purchasingManager';
  budget: string;
  room: string;
}

export type ScenarioStep = ActStep | ClockStep | VecozoStep | BudgetStep;

/** How a case is opened where it is not by the purchaser alone. */
export interface Opening {
  by: 'purchaser' | 'provider';
  data: Record<string, unknown>;
  received?: { at: LocalTime; channel: string; reference: string };
  /** A try that must be refused, before the case is opened. */
  early?: { at: LocalTime; type: string; refused: string };
}

/** How a case must end. What is not named is not looked at, but breaches are: all of them, and no other. */
export interface Outcome {
  state: string;
  /** Deadline key → status, and days late where it was met late. */
  deadlines?: Record<string, { status: string; daysLate?: number }>;
  breaches: Record<string, { status: string; daysLate?: number }>;
  /** Facts that must stand in the history, in this order, among others. */
  facts: string[];
  lateReceipts?: number;
}

/** A policy by its insurer and contract year. */
export interface PlayedPolicy {
  insurer: string;
  contractYear: number;
}

/** What is said of a provider at the opening, so that the policy's rules find its path. */
export interface PlayedProfile {
  contractedBefore: boolean;
  contractForm?: 'faceToFace' | 'digital';
  turnover?: { amount: string; basis: 'agreedCeiling' | 'claimedValue'; year: number; source: string };
}

export interface Scenario {
  /** For `--case`. */
  name: string;
  title: string;
  /** What happens, in two or three sentences. */
  story: string;
  path: string;
  /** VGZ 2027 when left out. */
  policy?: PlayedPolicy;
  provider: { name: string; kind: ProviderKind; institutionKind?: InstitutionKind };
  profile?: PlayedProfile;
  /** The opening names no path: the service finds it in the policy, and it must be this one. */
  findsPath?: boolean;
  /** The scenario whose provider this is, and whose contract. */
  follows?: string;
  /** A contract that did not arise here; registered before the case opens. */
  contract?: { reference: string; ceiling: string };
  opensAt: LocalTime;
  opening?: Opening;
  steps: ScenarioStep[];
  outcome: Outcome;
  /** The deadline whose proof is printed. */
  proof: string;
}

const vgz2027: PlayedPolicy = { insurer: 'vgz', contractYear: 2027 };

/** The policy that a scenario is played under. */
export const policyOf = ({ policy }: Pick<Scenario, 'policy'>): PlayedPolicy => policy ?? vgz2027;
