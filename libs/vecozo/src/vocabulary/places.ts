import { offersWholeContract, type Side } from '@termijn/workflow';
import { reasons } from '../inbox/reasons.js';
import type { Place, PlaceInput } from './types.js';

export const now: Place = { at: 'now' };

const numberIn = (data: Record<string, unknown>, name: string): number | null => {
  const value = data[name];
  return typeof value === 'number' ? value : null;
};

const sideIn = (data: Record<string, unknown>): Side => (data['by'] === 'insurer' ? 'insurer' : 'provider');

/** A proposal has its number from the one sequence of the case: it waits for the one before, and comes once. */
export function placeOfProposal({ context: { proposals }, data }: PlaceInput): Place {
  const number = numberIn(data, 'proposal') ?? proposals.lastNumber + 1;
  if (number > proposals.lastNumber + 1) return { at: 'early', reason: reasons.awaitsProposal(number - 1) };
  if (number > proposals.lastNumber) return now;
  const { newest } = proposals;
  if (newest?.number === number && newest.by !== sideIn(data)) return { at: 'never', reason: reasons.proposalOfOtherSide(number) };
  return { at: 'overtaken', reason: reasons.alreadyDone() };
}

/** An answer waits for its proposal, and comes too late once that is answered or there is a newer one. */
export function placeOfAnswer({ context: { proposals }, data }: PlaceInput): Place {
  const number = numberIn(data, 'proposal') ?? proposals.lastNumber;
  const { newest, lastNumber } = proposals;
  if (number > lastNumber) return { at: 'early', reason: reasons.awaitsProposal(number) };
  if (number < lastNumber || newest?.status !== 'standing') return { at: 'overtaken', reason: reasons.movedOn() };
  if (newest.by === sideIn(data)) return { at: 'never', reason: reasons.ownProposal(number) };
  return now;
}

/** Stopping takes effect when the other side consents, or while all is concept (VECOZO, "Onderhandeling stopzetten"). */
export function placeOfStop({ context: { proposals }, data }: PlaceInput): Place {
  if (data['consent'] === 'none') return { at: 'overtaken', reason: reasons.consentNeeded() };
  const number = numberIn(data, 'proposal') ?? 0;
  return number > proposals.lastNumber ? { at: 'early', reason: reasons.awaitsProposal(number) } : now;
}

/** The contract that an event is about: the named version of the recorded agreement, or the one on the table. */
function placeOfContract({ context: { agreement }, data }: PlaceInput): Place {
  const version = numberIn(data, 'contractVersion');
  if (version === null) return now;
  const last = agreement?.version ?? 0;
  if (version > last) return { at: 'early', reason: reasons.awaitsAgreement(version) };
  return version < last || !agreement?.current ? { at: 'overtaken', reason: reasons.movedOn() } : now;
}

/** An amendment, and an offer of the insurer, get their version when they are proposed: there is nothing laid down before. */
function placeOfNextVersion({ context: { agreement }, data }: PlaceInput): Place {
  const next = (agreement?.version ?? 0) + 1;
  const version = numberIn(data, 'contractVersion') ?? next;
  if (version > next) return { at: 'early', reason: reasons.awaitsAgreement(version - 1) };
  return version < next ? { at: 'overtaken', reason: reasons.movedOn() } : now;
}

export function placeOfContractProposal(input: PlaceInput): Place {
  const { context } = input;
  const place = context.increase || offersWholeContract(context) ? placeOfNextVersion(input) : placeOfContract(input);
  if (place.at !== 'now' || context.contractProposedAt === null) return place;
  return { at: 'overtaken', reason: reasons.alreadyDone() };
}

export function placeOfContractAnswer(input: PlaceInput): Place {
  const place = placeOfContract(input);
  if (place.at !== 'now') return place;
  const { context, data, time, urged } = input;
  // Prevents an answer to a contract that was taken back from being read as one to its successor.
  const doubtful = context.contractProposedAt !== null && time < context.contractProposedAt && data['contractVersion'] === undefined;
  return doubtful && !urged ? { at: 'never', reason: reasons.beforeItsContract() } : now;
}
