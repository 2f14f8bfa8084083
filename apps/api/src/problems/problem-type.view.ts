/** A kind of problem that an answer can tell of. */
export class ProblemTypeView {
  /**
   * The `code` of the answer.
   * @example offerTooLate
   */
  code: string;

  /**
   * The `type` of the answer.
   * @example "urn:termijn:problem:offerTooLate"
   */
  type: string;

  status: number;

  title: string;

  /** What to do about it, where that is always the same. */
  advice: string | null;

  /** Whether a rule of contracting refused; otherwise the request itself was wrong, or we could not answer it. */
  rule: boolean;
}

/** Every kind of problem, by code. */
export class ProblemTypeListView {
  items: ProblemTypeView[];
}
