import { addDays, civilDateOf } from '@termijn/calendar';
import { Data, defineAct, insurerRoles, providerRoles } from './act.js';
import { blockedWithoutProcess } from './asked-by-policy.js';
import { refusalOfTerms, Terms } from './process-terms.js';

/** Either side proposes process agreements; a newer version takes the place of one that was not yet agreed. */
export const processPropose = defineAct({
  type: 'process.propose',
  fact: 'process.proposed',
  label: { nl: 'Procesafspraken voorstellen', en: 'Propose process agreements' },
  side: 'either',
  roles: [...insurerRoles, ...providerRoles],
  data: Data({ terms: Terms }),
  blocked: blockedWithoutProcess,
  refuses: (_context, data, around) => refusalOfTerms(data.terms, around),
  apply(context, data, { side, receivedAt }) {
    const version = context.processAgreement.lastVersion + 1;
    return {
      processAgreement: {
        ...context.processAgreement,
        lastVersion: version,
        proposed: { version, by: side, terms: data.terms, at: receivedAt },
      },
    };
  },
  entries(before, after, data, { side, receivedAt: at }) {
    const version = after.processAgreement.lastVersion;
    const pending = before.processAgreement.proposed;
    return [
      ...(pending ? [{ kind: 'processAgreementStatus', version: pending.version, status: 'superseded', at } as const] : []),
      { kind: 'processAgreement', version, proposedBy: side, status: 'proposed', terms: { ...data.terms }, at },
    ];
  },
  example: (_context, { now, segment }) => ({
    terms: {
      ...(segment.insurerMayOfferFirst ? { insurerOffersFirst: true as const } : {}),
      note: 'Eerste overleg over volumes, daarna de offerte.',
      steps: [{ phase: 'process', title: 'Overleg over volumes', side: 'both', dueOn: addDays(civilDateOf(now), 14) }],
    },
  }),
});
