import type { Side } from '@termijn/workflow';

/** A conversation that was logged; it touches no deadline. */
export class ConversationView {
  number: number;
  loggedBy: Side;

  /** quality, waitingTimes, goodPractices, transformationPlans or other. */
  subject: string;

  heldOn: string;
  participants: string[];
  notes: string;
  loggedAt: string;
}

export class ConversationListView {
  items: ConversationView[];
}
