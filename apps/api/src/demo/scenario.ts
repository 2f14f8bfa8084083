/** Local time in Europe/Amsterdam, `2026-09-30 16:00`. */
export type LocalTime = string;

/** Who acts in a demo case. */
export type Part = 'purchaser' | 'provider' | 'signatory' | 'integration';

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

export type ScenarioStep = ActStep | ClockStep;

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

export interface Scenario {
  /** For `--case`. */
  name: string;
  title: string;
  /** What happens, in two or three sentences. */
  story: string;
  path: 'existing-hospital' | 'existing-institution';
  provider: { name: string; kind: 'hospital' | 'institution' };
  opensAt: LocalTime;
  steps: ScenarioStep[];
  outcome: Outcome;
  /** The deadline whose proof is printed. */
  proof: string;
}
