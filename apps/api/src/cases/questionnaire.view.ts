/** A version of the answers of a new provider. */
export class QuestionnaireView {
  /** @example 1 */
  version: number;

  /** False while it is a draft, which only the provider sees. */
  submitted: boolean;

  /** As the schema of `questionnaire.submit` has them; in a draft anything may be missing. */
  answers: Record<string, unknown>;

  savedAt: string;
}

export class QuestionnaireListView {
  items: QuestionnaireView[];
}
