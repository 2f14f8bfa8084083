import type { Scenario } from '../scenario.js';
import { afterPublicationDay } from './after-publication-day.js';
import { answeredAfterEnd } from './answered-after-end.js';
import { deviatingDate } from './deviating-date.js';
import { enteredLater } from './entered-later.js';
import { imposedProcess } from './imposed-process.js';
import { institution } from './institution.js';
import { lateOfferAdmitted } from './late-offer-admitted.js';
import { lateResponse } from './late-response.js';
import { noOffer } from './no-offer.js';
import { onTime } from './on-time.js';
import { refusedContract } from './refused-contract.js';
import { unmetRequirement } from './unmet-requirement.js';

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
];
