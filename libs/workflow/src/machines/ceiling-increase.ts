import { caseSetup, permitted } from './case-setup.js';
import { always } from './case-wide-events.js';
import { amended } from './signing-states.js';

/**
 * The provider withdraws; a purchaser closes what will never be signed, with a reason, and so frees the budget. A ground for exclusion ends
 * the request: the contract itself is ended where it was made.
 */
const beforeSigned = {
  'request.withdraw': permitted('withdrawn'),
  'case.close': permitted('withdrawn'),
  'exclusion.establish': permitted('rejected'),
  'policyVersion.apply': permitted(),
};

/**
 * A request for a higher ceiling: the alternative supply first, then a decision, then an amendment of the contract (Inkoopbeleid MSZ 2027,
 * "Zorgkostenplafond bij reeds gecontracteerde zorgaanbieders zonder doorleverplicht").
 */
export const ceilingIncreaseMachine = caseSetup.createMachine({
  id: 'plafond-increase',
  version: '1',
  description: 'Verhoging zorgkostenplafond',
  context: ({ input }) => input,
  initial: 'underAssessment',
  meta: { deadlines: ['questionAnswerDue'] },
  on: always,
  states: {
    underAssessment: {
      meta: { deadlines: ['decisionDue'] },
      on: {
        ...beforeSigned,
        'alternativeSupply.assess': permitted(),
        'decision.grant': permitted('amending'),
        'decision.reject': permitted('rejected'),
      },
    },
    amending: { on: { ...beforeSigned, 'contract.propose': permitted('awaitingAmendmentSignature') } },
    awaitingAmendmentSignature: {
      meta: { deadlines: ['signatureDue'] },
      on: {
        ...beforeSigned,
        'contract.accept': permitted('amended'),
        'contract.refuse': [{ ...permitted('underAssessment'), guard: 'reassesses' }, permitted('withdrawn')],
        'contract.retract': permitted('amending'),
      },
    },
    amended,
    rejected: { tags: ['terminal'] },
    withdrawn: { tags: ['terminal'] },
  },
});
