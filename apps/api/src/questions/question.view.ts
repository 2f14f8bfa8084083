import type { Side } from '@termijn/workflow';

/** A question and its answer. */
export class QuestionView {
  number: number;
  askedBy: Side;
  text: string;
  askedAt: string;

  /** The last day for the answer; null where the policy names no term. */
  dueOn: string | null;

  answer: string | null;
  answeredAt: string | null;
}

export class QuestionListView {
  items: QuestionView[];
}
