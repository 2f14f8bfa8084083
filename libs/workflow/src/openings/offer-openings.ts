import { Type } from '@sinclair/typebox';
import { Data, type Surroundings } from '../acts/act.js';
import { owedDeadlines } from '../deadlines/open-deadlines.js';
import type { CaseContext, Refusal } from '../decision/types.js';
import { existingProviderOpening } from './existing-provider-opening.js';
import { settleOfferCutOff, settleSigningCutOff } from './late-opening.js';
import type { OpeningAct } from './opening-act.js';
import type { OpeningInput } from './opening-input.js';

/** A purchaser opens a case in which the insurer offers. Only the day for signing can be past. */
export const standardOfferOpening: OpeningAct = {
  ...existingProviderOpening,
  start: (context, { lateOpening }, { policy, now }) => settleSigningCutOff(context, policy, lateOpening, now),
};

/** Whose method must still be agreed on, unless the day for that is past. */
function withBenchmarking(context: CaseContext, { policy, now }: Surroundings): CaseContext {
  const used: CaseContext = { ...context, benchmarking: true };
  const past = owedDeadlines(['benchmarkMethodDue'], used, policy).filter(
    ({ kind, firstLateAt }) => kind !== 'cutOff' && firstLateAt <= now,
  );
  return { ...used, notApplicable: { ...used.notApplicable, ...Object.fromEntries(past.map(({ key }) => [key, true as const])) } };
}

function startNegotiated(context: CaseContext, { lateOpening, data }: OpeningInput, around: Surroundings): CaseContext | Refusal {
  const { policy, now } = around;
  const settled = settleOfferCutOff(context, policy, lateOpening, now);
  const signable = 'code' in settled ? settled : settleSigningCutOff(settled, policy, lateOpening, now);
  return 'code' in signable || data['benchmarking'] !== true ? signable : withBenchmarking(signable, around);
}

/** A purchaser opens a case in which the provider offers and both negotiate. The policy may have a last day for the offer, or none. */
export const negotiatedOfferOpening: OpeningAct = {
  ...existingProviderOpening,
  data: Data({
    benchmarking: Type.Optional(
      Type.Boolean({ description: 'Of beide kanten benchmarken of een volumeprognose gebruiken; dan spreken zij daarvoor de methode af.' }),
    ),
  }),
  start: startNegotiated,
};
