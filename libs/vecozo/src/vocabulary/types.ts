import type { TSchema } from '@sinclair/typebox';
import type { Instant } from '@termijn/calendar';
import type { CaseContext, Side } from '@termijn/workflow';
import type { VecozoReason } from '@termijn/persistence';

/** An act that a side did in VECOZO, in our words. */
export interface ReportedAct {
  type: string;
  side: Side;
  data: Record<string, unknown>;
}

/**
 * Where an event falls against what the case knows: `now`; `early`, before something that must come first; `overtaken`, done already or
 * without effect; `never`, for a person to look at.
 */
export type Place = { at: 'now' } | { at: 'early' | 'overtaken' | 'never'; reason: VecozoReason };

export interface PlaceInput {
  context: CaseContext;
  data: Record<string, unknown>;
  /** The signed time of the event. */
  time: Instant;
  /** A person had it tried again. */
  urged: boolean;
}

/** One kind of event of VECOZO, in our vocabulary. */
export interface VecozoEventKind {
  /** The external name, in VECOZO's own Dutch words. */
  type: string;
  label: { nl: string; en: string };
  /** What comes of it, in Dutch: for the documentation. */
  meaning: string;
  data: TSchema;
  /** The acts that it can be; the first that the state of the case knows is taken. None: it is only recorded. */
  acts(data: Record<string, unknown>, context: CaseContext): ReportedAct[];
  place(input: PlaceInput): Place;
  /** It says that there is a contract: when the case ended without one, a person must look. */
  saysContracted?: boolean;
}
