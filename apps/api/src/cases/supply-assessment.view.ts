/** A look at the supply that is contracted already. */
export class SupplyAssessmentView {
  outcome: 'sufficient' | 'insufficient';
  motivation: string;
  assessedAt: string;
}

/** Every assessment, oldest first; the last one counts. */
export class SupplyAssessmentListView {
  items: SupplyAssessmentView[];
}
