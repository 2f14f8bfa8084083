import { acts } from '../acts/act-register.js';
import { clockEvents, isClockEvent } from '../acts/clock-events.js';
import { deadlineRegister } from '../deadlines/deadline-register.js';
import { deadlineNames } from '../deadlines/deadline-names.js';
import { contractingPaths } from '../machines/machine-register.js';
import type { Role } from '../decision/types.js';
import { oneOf } from './joined-labels.js';

export interface Label {
  nl: string;
  en: string;
}

/** The public states of a case. */
const stateLabels: Record<string, Label> = {
  screening: { nl: 'aanvraag in behandeling', en: 'screening the application' },
  questionnaireOpen: { nl: 'wacht op vragenlijst', en: 'awaiting the questionnaire' },
  questionnaireOverdue: { nl: 'vragenlijst niet op tijd', en: 'questionnaire overdue' },
  underAssessment: { nl: 'in beoordeling', en: 'under assessment' },
  checkingCompleteness: { nl: 'volledigheid wordt nagegaan', en: 'checking completeness' },
  awaitingSupplement: { nl: 'wacht op aanvulling', en: 'awaiting the supplement' },
  settingUp: { nl: 'procesverloop en uitvraagmodule', en: 'setting up' },
  awaitingOffer: { nl: 'wacht op offerte', en: 'awaiting the offer' },
  offerOverdue: { nl: 'offerte niet op tijd', en: 'offer overdue' },
  awaitingInsurerOffer: { nl: 'wacht op offerte van de verzekeraar', en: "awaiting the insurer's offer" },
  considering: { nl: 'offerte van de verzekeraar in overweging', en: "considering the insurer's offer" },
  negotiating: { nl: 'in onderhandeling', en: 'negotiating' },
  recordingAgreement: { nl: 'afspraken vastleggen', en: 'recording the agreement' },
  awaitingSignature: { nl: 'wacht op handtekening', en: 'awaiting signature' },
  preparingOffer: { nl: 'aanbod voorbereiden', en: 'preparing the offer' },
  lapsed: { nl: 'aanbod vervallen', en: 'offer lapsed' },
  amending: { nl: 'wijziging voorbereiden', en: 'preparing the amendment' },
  awaitingAmendmentSignature: { nl: 'wacht op handtekening onder de wijziging', en: 'awaiting the signature of the amendment' },
  amended: { nl: 'overeenkomst gewijzigd', en: 'contract amended' },
  rejected: { nl: 'afgewezen', en: 'rejected' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  contracted: { nl: 'gecontracteerd', en: 'contracted' },
  published: { nl: 'bekendgemaakt', en: 'published' },
  terminated: { nl: 'overeenkomst beëindigd', en: 'contract terminated' },
  notContracted: { nl: 'niet gecontracteerd', en: 'not contracted' },
};

const roleLabels: Record<Role, Label> = {
  purchaser: { nl: 'de zorginkoper', en: 'the purchaser' },
  purchasingManager: { nl: 'de inkoopmanager', en: 'the purchasing manager' },
  provider: { nl: 'de zorgaanbieder', en: 'the provider' },
  signatory: { nl: 'de tekenbevoegde', en: 'the signatory' },
  integration: { nl: 'VECOZO', en: 'VECOZO' },
  auditor: { nl: 'de auditor', en: 'the auditor' },
  administrator: { nl: 'de beheerder', en: 'the administrator' },
  clock: { nl: 'de klok', en: 'the clock' },
};

const itself = (name: string): Label => ({ nl: name, en: name });

export const stateLabel = (state: string): Label => stateLabels[state] ?? itself(state);
export const roleLabel = (role: Role): Label => roleLabels[role];

/** "de zorginkoper of VECOZO". */
export const rolesInWords = (roles: Role[]): Label => oneOf(roles.map((role) => roleLabels[role]));

/** What comes about without an act of its own: by the clock, or by whichever act concludes the contract. */
const outcomeLabels: Record<string, Label> = {
  'contract.published': { nl: 'Overeenkomst bekendgemaakt', en: 'Contract published' },
  'contract.concluded': { nl: 'Overeenkomst gesloten', en: 'Contract concluded' },
};

/** What a fact of the history is called: the label of the act, or of what the clock does. */
export function factLabel(fact: string): Label {
  const opening = contractingPaths.find((path) => path.opening.fact === fact)?.opening;
  if (opening) return opening.label;
  const clockEvent = Object.keys(clockEvents).find((type) => isClockEvent(type) && clockEvents[type].fact === fact);
  if (clockEvent && isClockEvent(clockEvent)) return clockEvents[clockEvent].label;
  return acts.find((act) => act.fact === fact)?.label ?? outcomeLabels[fact] ?? itself(fact);
}

/** What a deadline of a case is called, with its number where there can be several. */
export function deadlineLabel(key: string): Label {
  const [, numbered = key, number] = /^(.+?)-(\d+)$/.exec(key) ?? [];
  const name = deadlineNames.find((candidate) => candidate === key || candidate === numbered);
  if (!name) return itself(key);
  const { nl, en } = deadlineRegister[name].label;
  return number === undefined ? { nl, en } : { nl: `${nl} (${number})`, en: `${en} (${number})` };
}
