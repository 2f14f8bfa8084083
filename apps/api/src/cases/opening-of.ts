import { toInstant } from '@termijn/calendar';
import { findInsurer } from '@termijn/policies';
import type { LateOpening, OpeningInput } from '@termijn/workflow';
import { ordinaryCare, type LateOpeningDto, type OpenCaseDto } from './open-case.dto.js';

function lateOpeningOf({ agreedOfferDueOn, dutyOfCare, offerReceivedAt, evidence }: LateOpeningDto): LateOpening {
  return {
    ...(agreedOfferDueOn == null ? {} : { agreedOfferDueOn }),
    ...(dutyOfCare == null ? {} : { dutyOfCare: { ...dutyOfCare, offerDueOn: dutyOfCare.offerDueOn ?? undefined } }),
    ...(offerReceivedAt == null ? {} : { offerReceivedAt: toInstant(offerReceivedAt) }),
    ...(evidence == null
      ? {}
      : { evidence: { channel: evidence.channel, reference: evidence.reference, note: evidence.note ?? undefined } }),
  };
}

/** What was asked, in the words of the workflow. An insurer that we do not know keeps its name: the use case refuses it. */
export function openingOf({ path, insurer, contractYear, provider, contractedBefore, care, lateOpening }: OpenCaseDto): OpeningInput {
  const { agb, name, kind, kvk } = provider;
  return {
    path,
    insurer: findInsurer(insurer)?.id ?? insurer,
    contractYear,
    provider: { agb, name, kind, kvk: kvk ?? null },
    contractedBefore,
    care: care ?? ordinaryCare,
    lateOpening: lateOpening == null ? null : lateOpeningOf(lateOpening),
  };
}
