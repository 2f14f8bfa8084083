import { assign, setup } from 'xstate';
import { consentedTerms } from '../acts/process-consent.js';
import { otherHalfDoneAt } from '../acts/set-up-completed.js';
import type { DeadlineName } from '../deadlines/deadline-names.js';
import type { CaseContext } from '../decision/types.js';
import { applyEvent } from './apply-event.js';
import type { MachineEvent } from './machine-event.js';
import { refusalOf } from './refusal-of.js';

/** What a state declares: the deadlines that run while the case is in it. */
export interface StateMeta {
  deadlines?: DeadlineName[];
}

interface Types {
  context: CaseContext;
  events: MachineEvent;
  input: CaseContext;
  meta: StateMeta;
  tags: 'terminal';
}

/**
 * The guards and the one action of every contracting machine. A machine says in which state which event leads where; whether it may, and
 * what it changes, stands with the act. `after` and `invoke` are banned: a term of six weeks is a row, and its passing an event.
 */
export const caseSetup = setup({
  types: {} as Types,
  guards: {
    /** No rule refuses the event. */
    permitted: ({ context, event }) => refusalOf(context, event) === null,
    /** The clock event concerns this deadline. */
    concerns: ({ event }, params: { deadline: DeadlineName }) => event.data['deadline'] === params.deadline,
    /** The clock event is the passing of this deadline, and the policy has it as a cut-off: late is refused. */
    cutOffPasses: ({ event }, params: { deadline: DeadlineName }) =>
      event.data['deadline'] === params.deadline && event.data['kind'] === 'cutOff',
    /** The process terms consented to set another date for the offer. */
    setsOfferDate: ({ context, event }) =>
      refusalOf(context, event) === null && consentedTerms(context, event.data)?.offerDueOn !== undefined,
    /** The process terms consented to say that the insurer makes the first offer. */
    setsInsurerFirst: ({ context, event }) =>
      refusalOf(context, event) === null && consentedTerms(context, event.data)?.insurerOffersFirst === true,
    /** It does the second of the two things that an admitted new provider is owed. */
    completesSetUp: ({ context, event }) =>
      refusalOf(context, event) === null &&
      otherHalfDoneAt(context, event.type === 'process.impose' ? 'process' : 'requestModule') !== null,
    /** The refuser of the contract, or of the insurer's offer, wants to negotiate on. */
    negotiatesOn: ({ event }) => event.data['then'] === 'negotiate',
    /** The refuser of an amendment wants the request to be assessed anew. */
    reassesses: ({ event }) => event.data['then'] === 'reassess',
  },
  actions: {
    /** Marks the contract as ended by the ground that the event names. */
    endContract: assign(({ event: { data, around } }) => ({
      contractTerminated: { ground: String(data['ground']), establishedOn: String(data['establishedOn']), at: around.receivedAt },
    })),
    /** Writes into the case what the event changes. */
    apply: assign(({ context, event }) => applyEvent(context, event)),
  },
});

/** An event that a rule may refuse, and the state it leads to. */
export const permitted = (target?: string) => ({
  ...(target === undefined ? {} : { target }),
  guard: 'permitted' as const,
  actions: 'apply' as const,
});
