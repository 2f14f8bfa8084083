import { consent } from './process-consent.js';
import { defineAct } from './act.js';

/** The other side accepts the proposed process agreements, or its consent by e-mail is entered with the evidence. */
export const processAgree = defineAct({
  ...consent,
  type: 'process.agree',
  fact: 'process.agreed',
  label: { nl: 'Met procesafspraken instemmen', en: 'Agree on the process' },
  meets: () => ['processAgreementsDue'],
});
