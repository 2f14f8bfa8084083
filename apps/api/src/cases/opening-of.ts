import { toInstant } from '@termijn/calendar';
import type { OpeningRequest } from '@termijn/casework';
import { findInsurer } from '@termijn/policies';
import type { Evidence, LateOpening } from '@termijn/workflow';
import type { EvidenceDto } from '../events/evidence.dto.js';
import { ordinaryCare, type LateOpeningDto, type OpenCaseDto } from './open-case.dto.js';

const evidenceOf = ({ channel, reference, note }: EvidenceDto): Evidence => ({ channel, reference, ...(note == null ? {} : { note }) });

function lateOpeningOf({ agreedOfferDueOn, dutyOfCare, offerReceivedAt, agreedSignatureDueOn, evidence }: LateOpeningDto): LateOpening {
  return {
    ...(agreedOfferDueOn == null ? {} : { agreedOfferDueOn }),
    ...(dutyOfCare == null
      ? {}
      : {
          dutyOfCare: {
            ...dutyOfCare,
            offerDueOn: dutyOfCare.offerDueOn ?? undefined,
            signatureDueOn: dutyOfCare.signatureDueOn ?? undefined,
          },
        }),
    ...(offerReceivedAt == null ? {} : { offerReceivedAt: toInstant(offerReceivedAt) }),
    ...(agreedSignatureDueOn == null ? {} : { agreedSignatureDueOn }),
    ...(evidence == null ? {} : { evidence: evidenceOf(evidence) }),
  };
}

/** What was asked, in the words of the workflow. An insurer that we do not know keeps its name: the use case refuses it. */
export function openingOf(dto: OpenCaseDto): OpeningRequest {
  const { path, contractYear, provider, contractForm, turnover, care, lateOpening, data, receivedAt, evidence } = dto;
  const { agb, name, kind, kvk, institutionKind } = provider;
  return {
    path: path ?? null,
    insurer: findInsurer(dto.insurer)?.id ?? dto.insurer,
    contractYear,
    provider: { agb, name, kind, kvk: kvk ?? null, ...(institutionKind == null ? {} : { institutionKind }) },
    contractedBefore: dto.currentContract ? { label: dto.currentContract.label } : dto.contractedBefore === true,
    ...(contractForm == null ? {} : { contractForm }),
    ...(turnover == null ? {} : { turnover: { ...turnover } }),
    care: care ?? ordinaryCare,
    lateOpening: lateOpening == null ? null : lateOpeningOf(lateOpening),
    data: data ?? {},
    receivedAt: receivedAt == null ? null : toInstant(receivedAt),
    evidence: evidence == null ? null : evidenceOf(evidence),
  };
}
