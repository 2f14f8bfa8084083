/** The clock of the whole system. */
export class SandboxClockView {
  /** True when it was set; false when it is the database clock. */
  set: boolean;

  /** What it says. */
  now: string;

  /** Whether it runs on; false: it stands still. */
  ticking: boolean;

  /** How many steps the clock took on cases to get here; only after it was moved. */
  steps: number | null;
}
