import { toInstant } from '@termijn/calendar';
import { findInsurer } from '@termijn/policies';
import { openingFaults, type Evidence, type LateOpening, type OpeningInput } from '@termijn/workflow';
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

/** What was asked, in the words of the workflow. An insurer that we do not know keeps its name: the use case refuses it. */
export function openingOf(dto: OpenCaseDto): OpeningInput {
  const { path, insurer, contractYear, provider, contractedBefore, care, lateOpening, receivedAt, evidence } = dto;
  const { agb, name, kind, kvk } = provider;
  const data = dto.data ?? {};
  const faults = openingFaults(path, data);
  if (faults.length > 0) throw Problem.invalid(faults.map((fault) => dataFault(fault)));
  return {
    path,
    insurer: findInsurer(insurer)?.id ?? insurer,
    contractYear,
    provider: { agb, name, kind, kvk: kvk ?? null },
    contractedBefore,
    care: care ?? ordinaryCare,
    lateOpening: lateOpening == null ? null : lateOpeningOf(lateOpening),
    data,
    receivedAt: receivedAt == null ? null : toInstant(receivedAt),
    evidence: evidence == null ? null : evidenceOf(evidence),
  };
}
