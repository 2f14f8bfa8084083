/** A version of the contract as recorded here. */
export class ContractView {
  version: number;
  contractReference: string;

  /** Null for an amendment, which keeps the contract's price list. */
  priceListReference: string | null;

  /** Euros as text; null without a ceiling. */
  ceiling: string | null;

  obligationToDeliver: boolean;

  /** From when an offered contract holds; null where the recorded agreement says so by itself. */
  effectiveOn: string | null;

  recordedAt: string;
  status: 'recorded' | 'proposed' | 'accepted' | 'refused' | 'retracted' | 'administrative' | 'terminated';
  statusReason: string | null;
  statusAt: string | null;

  /** When the contract was ended, in this case or in another about the same contract; null while it runs, or never ran. */
  endedAt: string | null;
}

/** The contract: every version, the last one counts. */
export class ContractListView {
  items: ContractView[];
}
