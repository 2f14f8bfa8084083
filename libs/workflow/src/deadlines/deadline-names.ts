/** Every deadline a case can have, by name; numbered ones get a key such as `questionAnswerDue-2`. */
export const deadlineNames = [
  'invitationDue',
  'policyExplained',
  'processAgreementsDue',
  'requestModuleOpens',
  'standardAgreementDue',
  'strategySharedDue',
  'benchmarkMethodDue',
  'partialOfferDue',
  'offerPreferred',
  'offerDue',
  'insurerOfferDue',
  'negotiationStartPreferred',
  'negotiationStartDue',
  'substantiveResponseDue',
  'agreementDue',
  'decisionDue',
  'processStepDue',
  'formalisationStepDue',
  'contractOfferDue',
  'signatureDue',
  'proposalLapses',
  'visibleBy',
  'supplementDue',
  'questionnaireAvailable',
  'questionnaireDue',
  'outcomeDue',
  'setUpDue',
  'publication',
  'administrationDue',
  'questionAnswerDue',
] as const;

export type DeadlineName = (typeof deadlineNames)[number];

/** The key of one deadline of a case: its name, and its number where there can be several. */
export const deadlineKey = (name: DeadlineName, number?: number): string => (number === undefined ? name : `${name}-${String(number)}`);

/** The key of a reminder: that of its deadline and how many civil days before. */
export const reminderKey = (key: string, daysBefore: number): string => `${key}.reminder-${String(daysBefore)}`;
