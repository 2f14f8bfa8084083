import type { CivilDate, Instant } from '@termijn/calendar';
import type { ContractForm, InstitutionKind, InsurerId, ProviderKind, ProviderProfile } from '@termijn/policies';
import type { Evidence } from '../decision/types.js';
import type { ApplicablePath } from './applicable-path.js';

/** Why a case may be opened although the cut-off for the offer, or for signing, has passed. One ground for each. */
export interface LateOpening {
  /** Both sides agreed on this date, expressly and in writing; needs the evidence. */
  agreedOfferDueOn?: CivilDate;
  /** Too little is contracted for this region and specialism (Inkoopbeleid MSZ 2027, "Onze zorgplicht"). */
  dutyOfCare?: { region: string; specialism: string; motivation: string; offerDueOn?: CivilDate; signatureDueOn?: CivilDate };
  /** The offer was received in time and is entered after the opening; needs the evidence. */
  offerReceivedAt?: Instant;
  /** Both sides agreed to sign by this day; needs the evidence. Goes with a ground for the offer, or alone. */
  agreedSignatureDueOn?: CivilDate;
  evidence?: Evidence;
}

/** What opening a case takes. */
export interface OpeningInput {
  path: string;
  insurer: InsurerId;
  contractYear: number;
  provider: { agb: string; name: string; kind: ProviderKind; kvk: string | null; institutionKind?: InstitutionKind };
  /** Whether the provider had a contract at any moment of the year before the contract year. */
  contractedBefore: boolean;
  /** Face to face or digital, where the policy's rule looks at it. */
  contractForm?: ContractForm;
  /** Where the policy's rule looks at it. */
  turnover?: ProviderProfile['turnover'];
  /** How the path was found, when it was not named; recorded with the opening. */
  found?: ApplicablePath;
  /** The kind of care; `medicalSpecialist` unless another policy covers it. */
  care: string;
  lateOpening: LateOpening | null;
  /** What the path itself asks at its opening, by the schema of its opening act. */
  data: Record<string, unknown>;
  /** When it was received, asserted for the other side's act; null for an act of one's own. */
  receivedAt: Instant | null;
  evidence: Evidence | null;
}
