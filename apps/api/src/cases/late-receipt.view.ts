import { ActorView } from '../events/actor.view.js';

/** What was refused but did come: kept as proof, without effect. */
export class LateReceiptView {
  id: string;
  receivedAt: string;
  recordedAt: string;
  actor: ActorView;

  /** @example offerTooLate */
  refusalCode: string;

  /** What was sent: type, data and evidence. */
  received: Record<string, unknown>;
}

export class LateReceiptListView {
  items: LateReceiptView[];
}
