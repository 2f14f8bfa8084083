import type { CaseContext, StoredSnapshot } from '@termijn/workflow/decision/types.js';

/** A case that was just opened and waits for the offer. Persistence stores it without looking into it. */
export function aSnapshot(context: Partial<CaseContext> = {}): StoredSnapshot {
  return {
    value: { setUp: 'running', negotiation: 'awaitingOffer' },
    context: {
      path: 'existing-hospital',
      insurer: 'vgz',
      contractYear: 2027,
      policyVersion: 1,
      segment: 'existing-hospital',
      agb: '06010101',
      openedAt: '2026-06-01T08:00:00.000Z',
      notApplicable: {},
      met: {},
      passed: {},
      reminded: {},
      since: {},
      offerDueOn: null,
      processAgreement: { lastVersion: 0, proposed: null, inForce: null },
      steps: [],
      proposals: { lastNumber: 0, lastOfferVersion: 0, newest: null, offerStands: false, firstOfferAt: null },
      agreement: null,
      contractProposedAt: null,
      questions: [],
      conversations: 0,
      criteria: {},
      standardAgreement: 'notRequested',
      end: null,
      ...context,
      // The machine may want more by now; persistence does not.
    } as CaseContext,
  };
}
