import { Data, defineAct, providerRoles } from './act.js';
import { applicationOf, withApplication } from './application.js';
import { DraftAnswers, exampleAnswers } from './questionnaire-answers.js';

/** A new version of the answers, while the questionnaire is being filled in. It is the provider's own until it is submitted. */
export const questionnaireSave = defineAct({
  type: 'questionnaire.save',
  fact: 'questionnaire.saved',
  label: { nl: 'Vragenlijst als concept bewaren', en: 'Save a draft of the questionnaire' },
  side: 'provider',
  roles: providerRoles,
  enteredByOther: false,
  quiet: () => true,
  keptPrivate: ['answers'],
  data: Data({ answers: DraftAnswers }),
  apply(context) {
    const { questionnaire } = applicationOf(context);
    return withApplication(context, { questionnaire: { ...questionnaire, version: questionnaire.version + 1 } });
  },
  entries: (_before, after, { answers }, { receivedAt: at }) => [
    { kind: 'questionnaire', version: applicationOf(after).questionnaire.version, answers: { ...answers }, submitted: false, at },
  ],
  example: () => ({ answers: exampleAnswers() }),
});
