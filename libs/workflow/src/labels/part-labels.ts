import { stateLabel, type Label } from './labels.js';

/** What the parts of a case that run beside the negotiation are called, and how far each can be. */
const parts: Record<string, { label: Label; states: Record<string, Label> }> = {
  invitation: {
    label: { nl: 'uitnodiging', en: 'invitation' },
    states: { awaited: { nl: 'niet verstuurd', en: 'not sent' }, sent: { nl: 'verstuurd', en: 'sent' } },
  },
  strategy: {
    label: { nl: 'strategisch beleid', en: 'strategy' },
    states: { awaited: { nl: 'niet gedeeld', en: 'not shared' }, shared: { nl: 'gedeeld', en: 'shared' } },
  },
  partialOffer: {
    label: { nl: 'deel van de offerte', en: 'partial offer' },
    states: {
      awaited: { nl: 'niet ingediend', en: 'not submitted' },
      submitted: { nl: 'ingediend', en: 'submitted' },
      full: { nl: 'volledige offerte ingediend', en: 'full offer submitted' },
    },
  },
  benchmarkMethod: {
    label: { nl: 'methode van benchmarken', en: 'benchmarking method' },
    states: { awaited: { nl: 'niet afgesproken', en: 'not agreed' }, agreed: { nl: 'afgesproken', en: 'agreed' } },
  },
  policyExplanation: {
    label: { nl: 'toelichting op het inkoopbeleid', en: 'explanation of the policy' },
    states: { awaited: { nl: 'nog te geven', en: 'still to be given' }, given: { nl: 'gegeven', en: 'given' } },
  },
  processAgreement: {
    label: { nl: 'procesafspraken', en: 'process agreements' },
    states: { awaited: { nl: 'nog te maken', en: 'still to be made' }, inForce: { nl: 'gelden', en: 'in force' } },
  },
  requestModule: {
    label: { nl: 'uitvraagmodule', en: 'request module' },
    states: { closed: { nl: 'dicht', en: 'closed' }, opened: { nl: 'open', en: 'open' } },
  },
  standardAgreement: {
    label: { nl: 'standaardovereenkomst', en: 'standard agreement' },
    states: {
      notRequested: { nl: 'niet opgevraagd', en: 'not requested' },
      requested: { nl: 'opgevraagd', en: 'requested' },
      sent: { nl: 'toegezonden', en: 'sent' },
    },
  },
};

/** "uitvraagmodule: open"; for a state of the negotiation, and for a part that has no words of its own, what the state is called. */
export function partLabel(part: string | undefined, state: string): Label {
  const known = part === undefined ? undefined : parts[part];
  if (!known) return stateLabel(state);
  const { nl, en } = known.states[state] ?? stateLabel(state);
  return { nl: `${known.label.nl}: ${nl}`, en: `${known.label.en}: ${en}` };
}
