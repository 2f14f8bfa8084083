/** Where a rule stands. */
export class SourceReferenceView {
  /** Id of the document, among the sources of the policy. */
  document: string;

  /** The heading under which the words are found. */
  heading: string;
}

/** A document that rules come from. */
export class SourceDocumentView {
  id: string;
  title: string;
  publisher: string;

  /** Null when the document states none. */
  publishedOn: string | null;
}

/** A reading that was chosen where the sources leave room. */
export class ReadingView {
  about: string;
  reading: string;
}

/** A brand that falls under the policy. */
export class LabelView {
  name: string;

  /** The day from which it does; null: always. */
  from: string | null;
}

/** Care that the policy does not cover. */
export class ExcludedCareView {
  /** @example ambulance */
  care: string;

  label: string;

  /** The policy that does cover it. */
  policy: string;

  source: SourceReferenceView;
  quote: string;
}

/** When reminders go out before a deadline. */
export class RemindersView {
  daysBefore: number[];

  /** @example "09:00" */
  at: string;
}
