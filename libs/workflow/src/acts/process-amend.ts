import { Data, defineAct, insurerRoles, providerRoles } from './act.js';
import {
  blockedWithoutProposal,
  consentedTerms,
  consentedVersion,
  consentEntries,
  exampleConsent,
  putInForce,
  refusalOfConsent,
  VersionOrTerms,
} from './process-terms.js';

/** Both sides change the process agreements that are in force, also those the insurer had imposed. */
export const processAmend = defineAct({
  type: 'process.amend',
  fact: 'process.amended',
  label: { nl: 'Met gewijzigde procesafspraken instemmen', en: 'Agree on amended process agreements' },
  side: 'either',
  roles: [...insurerRoles, ...providerRoles],
  data: Data(VersionOrTerms),
  blocked: blockedWithoutProposal,
  refuses: refusalOfConsent,
  apply(context, data, around) {
    const terms = consentedTerms(context, data);
    return terms ? putInForce(context, terms, consentedVersion(context, data), 'agreed', around) : {};
  },
  entries: consentEntries,
  example: exampleConsent,
});
