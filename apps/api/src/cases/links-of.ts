import type { CaseLinks } from './case.view.js';

/** Where everything of a case is found. */
export function linksOf(id: string): CaseLinks {
  const self = `/v1/cases/${id}`;
  return {
    self,
    actions: `${self}/actions`,
    events: `${self}/events`,
    deadlines: `${self}/deadlines`,
    offers: `${self}/offers`,
    proposals: `${self}/proposals`,
    processAgreements: `${self}/process-agreements`,
    contract: `${self}/contract`,
    breaches: `${self}/breaches`,
    lateReceipts: `${self}/late-receipts`,
    questions: `${self}/questions`,
    conversations: `${self}/conversations`,
    timeline: `${self}/timeline.svg`,
    diagram: `${self}/diagram.svg`,
    criteria: `${self}/criteria`,
  };
}
