/** A version of the contract as recorded here. */
export class ContractView {
  version: number;
  contractReference: string;

  /** Null for an amendment, which keeps the contract's price list. */
  priceListReference: string | null;

  /** Euros as text; null without a ceiling. */
  ceiling: string | null;

  obligationToDeliver: boolean;
  recordedAt: string;
  status: 'recorded' | 'proposed' | 'accepted' | 'refused' | 'retracted' | 'administrative';
  statusReason: string | null;
  statusAt: string | null;
}

/** The contract: every version, the last one counts. */
export class ContractListView {
  items: ContractView[];
}
