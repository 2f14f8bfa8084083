/** What a replay did. */
export class ReplayView {
  /** Events in the stretch. */
  examined: number;

  /** Those without a final verdict, judged anew. */
  replanned: number;

  /** Of those, the ones that named no case before, and do now. */
  placed: number;
}
