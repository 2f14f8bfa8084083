import type { CivilDate } from '@termijn/calendar';

/** A medical specialist of a treatment centre. Fte is text with at most two decimals: `"0.65"`. */
export interface SpecialistFigures {
  /** Tells one specialist from another, e.g. the BIG number. */
  reference: string;
  engagement: 'admissionAgreement' | 'employment' | 'other';
  /** Without evening and weekend duties. */
  fte: string;
  /** Shown beside the rest, and never counted. */
  dutyFte?: string;
}

export interface SpecialismFigures {
  /** Four digits. */
  code: string;
  /** What the insurer paid for care delivered in that year. */
  paid?: { year: number; amount: string };
  specialists: SpecialistFigures[];
}

/** An arrangement with a hospital that takes patients over when complications arise. */
export interface BackUpFigures {
  hospital: string;
  transferMinutes: number;
  inWriting: boolean;
  signed: boolean;
}

/** What a new provider states that criteria are computed from. What is not stated leaves a criterion open. */
export interface ApplicationFigures {
  /** What the insurer's own insured are worth to the provider in a year, in euros as text. */
  turnover?: string;
  /** The insurer's share of the provider's market, in percent as text with two decimals: `"25.00"`. */
  marketShare?: string;
  /** Since when the provider is in full operation. */
  inOperationSince?: CivilDate;
  /** What all medical specialists work together, in fte as text with two decimals: `"1.20"`. */
  fteTogether?: string;
  /** The day of the first claim to the insurer; left out when there is none to name. */
  firstClaimOn?: CivilDate;
  /** The specialisms it offers. */
  specialisms: SpecialismFigures[];
  invasiveProcedures: boolean;
  /** Whether any of those are done under general anaesthesia. */
  generalAnaesthesia: boolean;
  clinicalStay: boolean;
  /** The highest ASA class of patients treated invasively. */
  highestAsa?: number;
  /** Where invasive procedures are done or patients stay overnight. */
  locations: { name: string; backUps: BackUpFigures[] }[];
}

/** One number held against another. */
export interface Comparison {
  /** In Dutch. */
  what: string;
  required: string;
  /** As it was stated; null when it was not. */
  actual: string | null;
  /** Null when there is nothing to compare. */
  ok: boolean | null;
}

/** What a criterion comes to by the numbers. `open`: a number is missing, so a person must judge. */
export interface Evaluation {
  outcome: 'met' | 'notMet' | 'open' | 'notApplicable';
  compared: Comparison[];
}
