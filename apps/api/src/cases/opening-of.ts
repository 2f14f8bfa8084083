import { toInstant } from '@termijn/calendar';
import { newestPolicyOf, Refused } from '@termijn/casework';
import { findInsurer, findPolicy } from '@termijn/policies';
import {
  contractedLabelOf,
  findPathFor,
  openingFaults,
  type CurrentContract,
  type Evidence,
  type LateOpening,
  type OpeningInput,
} from '@termijn/workflow';
import type { EvidenceDto } from '../events/evidence.dto.js';
import { dataFault } from '../problems/data-fault.js';
import { Problem } from '../problems/problem.js';
import { ordinaryCare, type LateOpeningDto, type OpenCaseDto } from './open-case.dto.js';

const evidenceOf = ({ channel, reference, note }: EvidenceDto): Evidence => ({ channel, reference, ...(note == null ? {} : { note }) });

function lateOpeningOf({ agreedOfferDueOn, dutyOfCare, offerReceivedAt, evidence }: LateOpeningDto): LateOpening {
  return {
    ...(agreedOfferDueOn == null ? {} : { agreedOfferDueOn }),
    ...(dutyOfCare == null ? {} : { dutyOfCare: { ...dutyOfCare, offerDueOn: dutyOfCare.offerDueOn ?? undefined } }),
    ...(offerReceivedAt == null ? {} : { offerReceivedAt: toInstant(offerReceivedAt) }),
    ...(evidence == null ? {} : { evidence: evidenceOf(evidence) }),
  };
}

/** A path that was not named is found in the policy. @throws Refused when there is no policy, or no path of it applies. */
function pathOf(
  { path, contractYear, provider }: OpenCaseDto,
  insurer: string,
  contractedBefore: CurrentContract,
): Pick<OpeningInput, 'path' | 'found'> {
  if (path !== undefined) return { path };
  const found = findPathFor(newestPolicyOf(insurer, contractYear), { providerKind: provider.kind, contractedBefore });
  if ('code' in found) throw new Refused(found);
  return { path: found.path, found };
}

/** Whether a contract with that label counts. A policy that we do not have is for the use case to refuse. */
function contractedIn(insurer: string, contractYear: number, contract: CurrentContract): boolean {
  const policy = findPolicy(insurer, contractYear);
  const known = policy && contractedLabelOf(policy, contract);
  if (known && 'code' in known) throw new Refused(known);
  return known?.contracted ?? false;
}

/** What was asked, in the words of the workflow. An insurer that we do not know keeps its name: the use case refuses it. */
export function openingOf(dto: OpenCaseDto): OpeningInput {
  const { contractYear, provider, care, lateOpening, receivedAt, evidence } = dto;
  const { agb, name, kind, kvk } = provider;
  const insurer = findInsurer(dto.insurer)?.id ?? dto.insurer;
  const contract: CurrentContract = dto.currentContract ? { label: dto.currentContract.label } : dto.contractedBefore === true;
  const { path, found } = pathOf(dto, insurer, contract);
  const data = dto.data ?? {};
  const faults = openingFaults(path, data);
  if (faults.length > 0) throw Problem.invalid(faults.map((fault) => dataFault(fault)));
  return {
    path,
    insurer,
    contractYear,
    provider: { agb, name, kind, kvk: kvk ?? null },
    contractedBefore: found?.contractedBefore ?? contractedIn(insurer, contractYear, contract),
    ...(found ? { found } : {}),
    care: care ?? ordinaryCare,
    lateOpening: lateOpening == null ? null : lateOpeningOf(lateOpening),
    data,
    receivedAt: receivedAt == null ? null : toInstant(receivedAt),
    evidence: evidence == null ? null : evidenceOf(evidence),
  };
}
