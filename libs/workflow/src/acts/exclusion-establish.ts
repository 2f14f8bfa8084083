import { civilDateOf } from '@termijn/calendar';
import { Type } from '@sinclair/typebox';
import { sourceTitle, type ExclusionGround, type PurchasingPolicy } from '@termijn/policies';
import { refuse } from '../refusals/refuse.js';
import type { Refusal } from '../decision/types.js';
import { Data, Day, defineAct, insurerRoles, LongText } from './act.js';
import { releaseEntries, withoutGrant } from './increase-release.js';

const groundsOf = ({ exclusionGrounds }: PurchasingPolicy): ExclusionGround[] => exclusionGrounds ?? [];

const groundOf = (policy: PurchasingPolicy, id: string): ExclusionGround | undefined =>
  groundsOf(policy).find((ground) => ground.id === id);

/** The words that a ground rests on, with where they stand. */
function inWords(policy: PurchasingPolicy, id: string): string {
  const ground = groundOf(policy, id);
  if (!ground) return id;
  const { title, quote, source } = ground;
  return `${title}: "${quote}" (${sourceTitle(policy, source.document) ?? source.document}, "${source.heading}")`;
}

const unknown = (policy: PurchasingPolicy, id: string): Refusal =>
  refuse('unknownExclusionGround', {
    nl: `Het inkoopbeleid van ${policy.insurerName} kent "${id}" niet als uitsluitingsgrond.`,
    en: `The policy of ${policy.insurerName} has no exclusion ground "${id}".`,
    facts: { pointer: '/data/ground', grounds: groundsOf(policy).map((ground) => ground.id) },
  });

/**
 * The purchaser establishes a ground for exclusion. Before there is a contract it ends the case; a contract that was signed is ended by it
 * ("Ook gedurende de looptijd van de zorgovereenkomst zijn deze uitsluitingsgronden als beëindigingsgronden van kracht", Algemeen
 * zorginkoopbeleid 2026, "Welke uitsluitingsgronden hanteert Zorg en Zekerheid?"); the machine knows which of the two it is.
 */
export const exclusionEstablish = defineAct({
  type: 'exclusion.establish',
  fact: 'exclusion.established',
  label: { nl: 'Uitsluitingsgrond vaststellen', en: 'Establish a ground for exclusion' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  data: Data({
    ground: Type.String({
      pattern: '^[A-Za-z0-9][A-Za-z0-9-]{0,79}$',
      description: 'Kenmerk van de uitsluitingsgrond in het inkoopbeleid.',
    }),
    explanation: LongText('Waarop het oordeel rust.'),
    establishedOn: Day('De dag waarop de grond is vastgesteld.'),
  }),
  blocked({ contractTerminated }, { policy }) {
    if (contractTerminated) {
      return refuse('contractAlreadyTerminated', {
        nl: `De overeenkomst is al beëindigd, op ${civilDateOf(contractTerminated.at)}.`,
        en: `The contract has been ended already, on ${civilDateOf(contractTerminated.at)}.`,
        facts: { ground: contractTerminated.ground, at: contractTerminated.at },
      });
    }
    if (groundsOf(policy).length > 0) return null;
    return refuse('noExclusionGrounds', {
      nl: `Het inkoopbeleid van ${policy.insurerName} ${String(policy.contractYear)} noemt geen uitsluitingsgronden.`,
      en: `The policy of ${policy.insurerName} ${String(policy.contractYear)} names no exclusion grounds.`,
    });
  },
  refuses(_context, { ground, establishedOn }, { policy, receivedAt }) {
    if (!groundOf(policy, ground)) return unknown(policy, ground);
    if (establishedOn <= civilDateOf(receivedAt)) return null;
    return refuse('dateInTheFuture', {
      nl: `${establishedOn} ligt in de toekomst.`,
      en: `${establishedOn} lies in the future.`,
      facts: { pointer: '/data/establishedOn', dates: [establishedOn] },
    });
  },
  apply: (context, { explanation }) => ({
    ...withoutGrant(context),
    end: { reason: 'exclusionGround', by: 'insurer', explanation },
  }),
  why: ({ ground }, { policy }) => `Uitsluitingsgrond ${inWords(policy, ground)}`,
  entries(before, { contractTerminated, agreement, increase }, { ground, explanation }, around) {
    // What was granted and signed was given: only a grant that comes to nothing goes back.
    const released = increase?.grant ? [] : releaseEntries(before, explanation, around);
    if (!contractTerminated || !agreement) return released;
    const title = groundOf(around.policy, ground)?.title ?? ground;
    const reason = `${title}. ${explanation}`;
    return [...released, { kind: 'contractStatus', version: agreement.version, status: 'terminated', reason, at: around.receivedAt }];
  },
  example: (_context, { policy, now }) => ({
    ground: groundsOf(policy)[0]?.id ?? 'bankruptcy',
    explanation: 'Blijkt uit het Centraal Insolventieregister.',
    establishedOn: civilDateOf(now),
  }),
});
