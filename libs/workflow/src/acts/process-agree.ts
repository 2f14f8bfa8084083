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

/** The other side accepts the proposed process agreements, or its consent by e-mail is entered with the evidence. */
export const processAgree = defineAct({
  type: 'process.agree',
  fact: 'process.agreed',
  label: { nl: 'Met procesafspraken instemmen', en: 'Agree on the process' },
  side: 'either',
  roles: [...insurerRoles, ...providerRoles],
  data: Data(VersionOrTerms),
  meets: () => ['processAgreementsDue'],
  blocked: blockedWithoutProposal,
  refuses: refusalOfConsent,
  apply(context, data, around) {
    const terms = consentedTerms(context, data);
    return terms ? putInForce(context, terms, consentedVersion(context, data), 'agreed', around) : {};
  },
  entries: consentEntries,
  example: exampleConsent,
});
