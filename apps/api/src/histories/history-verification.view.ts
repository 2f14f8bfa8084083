/** Something that is wrong with a history. */
export class HistoryFaultView {
  /** @example eventChanged */
  code: string;

  reason: string;

  /** Place in the history. */
  seq: number | null;

  /** Number of the checkpoint. */
  checkpoint: number | null;
}

/** Whether the history of a case is as it was recorded. */
export class HistoryVerificationView {
  caseId: string;

  /** True when nothing was changed, taken away, put in or moved. */
  intact: boolean;

  /** How many events were checked. */
  events: number;

  faults: HistoryFaultView[];
}
