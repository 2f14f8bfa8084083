import { type ApplicablePathView } from '../paths/applicable-path.view.js';
import { type EventView } from './event.view.js';

/** Something that came of an event and has an address of its own. */
export class CreatedView {
  /** @example proposal */
  kind: string;

  /** @example 1 */
  number: number;

  href: string;
}

/** Where to go from here. */
export class RecordedLinks {
  case: string;
  actions: string;
  events: string;
  deadlines: string;
}

/** What was recorded, and how the case stands after it. */
export class RecordedView {
  /** Id of the case. */
  id: string;

  /** @example negotiating */
  state: string;

  /** @example "in onderhandeling" */
  stateLabel: string;

  /** Rises by one with every decision. */
  version: number;

  overdue: boolean;

  ended: boolean;

  /** The event itself, and what the clock did with it, in order. */
  events: EventView[];

  created: CreatedView[];

  /** Only when a case was opened without a path: the path that applies, and the words that say so. */
  applicablePath?: ApplicablePathView;

  links: RecordedLinks;
}
