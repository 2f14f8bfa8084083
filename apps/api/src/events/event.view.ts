import type { Side } from '@termijn/workflow';
import { type ActorView } from './actor.view.js';
import { type EvidenceView } from './evidence.view.js';

/** One row of the history of a case. */
export class EventView {
  /** Place in the history, dense from 1. */
  seq: number;

  /** @example offer.submit */
  type: string;

  /**
   * What it made a fact.
   * @example offer.submitted
   */
  fact: string;

  /** @example "Offerte indienen" */
  label: string;

  /** Answers to a questionnaire that were saved as a draft are null for all but the provider. */
  data: Record<string, unknown>;

  actor: ActorView;

  /** The side whose act this is, when the other side entered it. */
  onBehalfOf: Side | null;

  evidence: EvidenceView | null;

  /** Decides in time or late. */
  receivedAt: string;

  /** When it was stored. */
  recordedAt: string;

  /** State before. */
  from: string;

  /** State after. */
  to: string;

  /** Why it came to this, when the fact does not say it all. */
  why: string | null;
}

/** A page of the history, oldest first. */
export class EventListView {
  items: EventView[];

  /** Cursor of the next page; null on the last one. */
  next: string | null;
}
