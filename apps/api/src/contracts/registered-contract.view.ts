import { type ActorView } from '../events/actor.view.js';

/** A contract that did not arise here, as a purchaser registered it; the newest of a provider and year counts. */
export class RegisteredContractView {
  id: string;

  /** @example vgz */
  insurer: string;

  /** @example "06020101" */
  provider: string;

  contractYear: number;
  reference: string;

  /** Euros as text; null without a ceiling. */
  ceiling: string | null;

  obligationToDeliver: boolean;
  registeredAt: string;
  registeredBy: ActorView;

  /** When the contract was ended on a ground for exclusion; null while it runs. */
  endedAt: string | null;

  endReason: string | null;
}

/** A page of registered contracts, newest first. */
export class RegisteredContractListView {
  items: RegisteredContractView[];

  /** Cursor of the next page; null on the last one. */
  next: string | null;
}
