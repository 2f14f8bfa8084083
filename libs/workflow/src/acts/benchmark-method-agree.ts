import { refuse } from '../refusals/refuse.js';
import { Data, defineAct, insurerRoles, LongText, providerRoles, ShortText } from './act.js';
import { blockedUnlessAsked } from './asked-by-policy.js';

const unasked = blockedUnlessAsked('benchmarkMethodDue');

/**
 * Both sides have agreed on the method of benchmarking or of forecasting volumes; one of them records it, with where the agreement is laid
 * down, and the other hears of it.
 */
export const benchmarkMethodAgree = defineAct({
  type: 'benchmarkMethod.agree',
  fact: 'benchmarkMethod.agreed',
  label: { nl: 'Afgesproken methode van benchmarken vastleggen', en: 'Record the agreed method of benchmarking' },
  side: 'either',
  roles: [...insurerRoles, ...providerRoles],
  data: Data({
    method: LongText('De afgesproken techniek of methodiek.'),
    reference: ShortText('Waar de afspraak van beide kanten is vastgelegd: verslag of bericht.'),
  }),
  meets: () => ['benchmarkMethodDue'],
  blocked: (context, around) =>
    unasked(context, around) ??
    (context.benchmarking
      ? null
      : refuse('benchmarkingNotUsed', {
          nl: 'Bij de opening is niet gezegd dat er wordt gebenchmarkt (data.benchmarking).',
          en: 'It was not said at the opening that benchmarking is used (data.benchmarking).',
        })),
  example: () => ({ method: 'Kostprijsvergelijking per zorgproduct met vergelijkbare instellingen.', reference: 'Verslag overleg 1' }),
});
