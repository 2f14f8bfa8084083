import { defineAct } from './act.js';
import { consent } from './process-consent.js';

/** Both sides change the process agreements that are in force, also those the insurer had imposed. */
export const processAmend = defineAct({
  ...consent,
  type: 'process.amend',
  fact: 'process.amended',
  label: { nl: 'Met gewijzigde procesafspraken instemmen', en: 'Agree on amended process agreements' },
});
