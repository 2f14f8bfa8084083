/** A budget that increases of ceilings are granted from. Grants within it never exceed it. */
export class BudgetView {
  /** @example vgz */
  insurer: string;

  contractYear: number;

  /** @example msz */
  scope: string;

  /** Euros as text. */
  amount: string;

  /** What has been granted of it. */
  granted: string;

  /** What is left. */
  headroom: string;

  /** Rises with every change. */
  version: number;

  updatedAt: string;
}

export class BudgetListView {
  items: BudgetView[];
}
