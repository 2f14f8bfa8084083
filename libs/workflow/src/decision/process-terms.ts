import type { CivilDate } from '@termijn/calendar';

/** What both sides agreed about the process, or the insurer set alone. */
export interface ProcessTerms {
  note: string;
  /** The date for the offer that departs from the policy's, agreed expressly and in writing. */
  offerDueOn?: CivilDate;
  /** The insurer makes the first offer (treatment centres only). */
  insurerOffersFirst?: true;
  /** The day by which it does; without one the policy's. */
  insurerOfferDueOn?: CivilDate;
  steps: { phase: 'process' | 'formalisation'; title: string; side: 'insurer' | 'provider' | 'both'; dueOn: CivilDate }[];
}
