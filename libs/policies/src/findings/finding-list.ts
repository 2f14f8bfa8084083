import { aimIsAlsoLatest } from '../finding-kinds/aim-is-also-latest.js';
import { anchorUnclear } from '../finding-kinds/anchor-unclear.js';
import { answerAfterSigning } from '../finding-kinds/answer-after-signing.js';
import { boundaryDiffers } from '../finding-kinds/boundary-differs.js';
import { dayMissing } from '../finding-kinds/day-missing.js';
import { dayNotInQuote } from '../finding-kinds/day-not-in-quote.js';
import { daysToSign } from '../finding-kinds/days-to-sign.js';
import { endsOnPublicationDay } from '../finding-kinds/ends-on-publication-day.js';
import { exceptionStated } from '../finding-kinds/exception-stated.js';
import { fewDaysAfterAnswer } from '../finding-kinds/few-days-after-answer.js';
import { freeDay } from '../finding-kinds/free-day.js';
import { lapsesBeforeSigningDate } from '../finding-kinds/lapses-before-signing-date.js';
import { lastDayUnbounded } from '../finding-kinds/last-day-unbounded.js';
import { laterThanOthersPublish } from '../finding-kinds/later-than-others-publish.js';
import { offerInParts } from '../finding-kinds/offer-in-parts.js';
import { offerTermMissing } from '../finding-kinds/offer-term-missing.js';
import { publicationDayMissing } from '../finding-kinds/publication-day-missing.js';
import { publicationDiffers } from '../finding-kinds/publication-differs.js';
import { questionTermMissing } from '../finding-kinds/question-term-missing.js';
import { responseTermMissing } from '../finding-kinds/response-term-missing.js';
import { segmentWithoutDate } from '../finding-kinds/segment-without-date.js';
import { signingDateMissing } from '../finding-kinds/signing-date-missing.js';
import { thresholdUnclear } from '../finding-kinds/threshold-unclear.js';
import { timeOnlySometimes } from '../finding-kinds/time-only-sometimes.js';
import { twoLabels } from '../finding-kinds/two-labels.js';
import { untilUnclear } from '../finding-kinds/until-unclear.js';
import { yearContradicts } from '../finding-kinds/year-contradicts.js';
import { yearNotStated } from '../finding-kinds/year-not-stated.js';
import type { FindingKind, SharedFindingKind } from './finding.js';

/** Everything that is looked for inside one policy, in the order in which it is told. */
export const findingKinds: readonly FindingKind[] = [
  answerAfterSigning,
  lapsesBeforeSigningDate,
  yearContradicts,
  fewDaysAfterAnswer,
  endsOnPublicationDay,
  aimIsAlsoLatest,
  boundaryDiffers,
  untilUnclear,
  freeDay,
  anchorUnclear,
  lastDayUnbounded,
  thresholdUnclear,
  dayMissing,
  offerTermMissing,
  responseTermMissing,
  signingDateMissing,
  publicationDayMissing,
  questionTermMissing,
  segmentWithoutDate,
  offerInParts,
  daysToSign,
  timeOnlySometimes,
  exceptionStated,
  twoLabels,
  yearNotStated,
  dayNotInQuote,
];

/** Everything that is looked for between the policies of one contract year. */
export const sharedFindingKinds: readonly SharedFindingKind[] = [laterThanOthersPublish, publicationDiffers];
