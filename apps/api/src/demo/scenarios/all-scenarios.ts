import type { Scenario } from '../scenario.js';
import { afterPublicationDay } from './after-publication-day.js';
import { answeredAfterEnd } from './answered-after-end.js';
import { deviatingDate } from './deviating-date.js';
import { enteredLater } from './entered-later.js';
import { imposedProcess } from './imposed-process.js';
import { increaseLateDecision } from './increase-late-decision.js';
import { increasePartlyGranted } from './increase-partly-granted.js';
import { institution } from './institution.js';
import { lateOfferAdmitted } from './late-offer-admitted.js';
import { lateResponse } from './late-response.js';
import { newZbcMissed } from './new-zbc-missed.js';
import { newZbcOnTime } from './new-zbc-on-time.js';
import { newZbcRefused } from './new-zbc-refused.js';
import { newZbcWaived } from './new-zbc-waived.js';
import { noOffer } from './no-offer.js';
import { onTime } from './on-time.js';
import { refusedContract } from './refused-contract.js';
import { unmetRequirement } from './unmet-requirement.js';
import { vecozoInOrder, vecozoShuffled } from './vecozo-events.js';
import { zbcInsurerFirst } from './zbc-insurer-first.js';

export const allScenarios: Scenario[] = [
  onTime,
  lateResponse,
  deviatingDate,
  noOffer,
  lateOfferAdmitted,
  enteredLater,
  refusedContract,
  afterPublicationDay,
  imposedProcess,
  unmetRequirement,
  answeredAfterEnd,
  institution,
  vecozoInOrder,
  vecozoShuffled,
  zbcInsurerFirst,
  newZbcOnTime,
  newZbcMissed,
  newZbcRefused,
  newZbcWaived,
  increasePartlyGranted,
  increaseLateDecision,
];
