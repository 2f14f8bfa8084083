/** Who signed a board statement. */
export class StatementSignerView {
  /** @example "06020101" */
  agb: string;

  name: string;
}

/** A statement signed by the boards of all providers involved. */
export class BoardStatementView {
  reference: string;
  signedBy: StatementSignerView[];
}

/** The days of a disturbance, both included. */
export class GroundPeriodView {
  from: string;
  to: string;
}

/** A ground of the policy for raising a ceiling. */
export class IncreaseGroundView {
  /** @example nearby-calamity */
  ground: string;

  explanation: string;
  boardStatement?: BoardStatementView;
  period?: GroundPeriodView;
}

/** Forecast and realisation of a product. Euros as text. */
export class IncreaseProductView {
  number: number;
  product: string;
  forecast: string;
  realisation: string;
}

/** Whether there are enough contracted alternatives; the newest assessment. */
export class AlternativeSupplyView {
  sufficient: boolean;
  accessibility: string;
  travelDistance: string;
  motivation: string;
  assessedAt: string;
}

/** A decision on the request. */
export class IncreaseDecisionView {
  number: number;
  decision: 'granted' | 'rejected';

  /** Euros as text; null for a rejection. */
  amount: string | null;

  /** The budget that the grant comes from. */
  budget: string | null;

  explanation: string | null;
  decidedAt: string;

  /** When the grant went back to its budget, because nothing came of it. */
  releasedAt: string | null;

  releaseReason: string | null;
}

/** A request for a higher ceiling, and what became of it. */
export class IncreaseView {
  /** 1, 2, … for this insurer, provider and contract year. */
  number: number;

  /** The increase that was asked for, in euros as text. */
  requested: string;

  /** The increase that was granted and still stands; null when none does. */
  granted: string | null;

  explanation: string;

  /** Why it was admitted outside the window; null inside it. */
  circumstances: string | null;

  /** The grounds of the policy that it rests on, with what each requires; null where the policy asks none. */
  grounds: IncreaseGroundView[] | null;

  contractReference: string;

  /** The ceiling at the request. */
  ceiling: string;

  receivedAt: string;
  products: IncreaseProductView[];
  alternativeSupply: AlternativeSupplyView | null;
  decisions: IncreaseDecisionView[];
}
