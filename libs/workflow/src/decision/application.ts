import type { CivilDate, Instant } from '@termijn/calendar';
import type { ApplicationFigures } from '@termijn/policies';

/** A new provider's application for a contract. The answers themselves stand in the dossier. */
export interface Application {
  /** The specialisms in which it registered interest. */
  specialisms: string[];
  questionnaire: {
    availableAt: Instant | null;
    /** The number of the newest version of the answers; 0 when there is none. */
    version: number;
    submittedAt: Instant | null;
    /** The day by which it must be in, in place of the policy's. */
    dueOn: { date: CivilDate; ground: 'madeAvailable' | 'admitted'; at: Instant } | null;
  };
  /** What criteria are computed from, as submitted. */
  figures: ApplicationFigures | null;
  /** Whether the contracted supply is sufficient; null until it is assessed. */
  supply: 'sufficient' | 'insufficient' | null;
  requestModuleOpenedAt: Instant | null;
}

/** A request for a contract, beside the application that is assessed. */
export interface ContractRequest {
  /** From when the provider asks the contract to hold; 1 January of the contract year unless it says otherwise. */
  effectiveOn: CivilDate;
  /** How often a supplement was asked. */
  supplements: number;
  /** What the insurer waits for; null when it waits for nothing. */
  supplement: { number: number; dueOn: CivilDate; at: Instant } | null;
}
