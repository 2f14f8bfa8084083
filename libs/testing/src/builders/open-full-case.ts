import type { DataSource } from 'typeorm';
import { CaseStore, IncreaseStore, newId, type NewCase } from '@termijn/persistence';
import { aDecision } from './a-decision.js';
import { aNewCase } from './a-new-case.js';
import { anActor } from './an-actor.js';
import { anOpenedDeadline } from './an-opened-deadline.js';
import { aStep } from './a-step.js';

const at = '2026-06-01T08:00:00.000Z';

/** A case with something in every table. */
export async function openFullCase(dataSource: DataSource, insurer: string, overrides: Partial<NewCase> = {}): Promise<NewCase> {
  const store = new CaseStore(dataSource);
  const newCase = aNewCase({ insurer, ...overrides });
  const line = { number: 1, kind: 'specialism' as const, code: '0305', description: null, volume: null, unitPrice: null, amount: '10.00' };
  const proposal = {
    step: 0,
    kind: 'proposal' as const,
    explanation: 'e',
    substantive: true,
    total: '10.00',
    lines: [line, { ...line, number: 2 }],
    receivedAt: at,
  };
  await store.create({
    case: newCase,
    decision: aDecision({
      steps: [aStep(), aStep({ type: 'policyVersion.apply', facts: { earlierPolicyVersion: 1, policyVersion: 2 } })],
      deadlines: [anOpenedDeadline()],
      breaches: [{ step: 0, op: 'open', key: 'x', name: 'x', side: 'insurer', dueOn: '2026-06-01', firstLateAt: at }],
      entries: [
        { ...proposal, number: 1, side: 'provider', proposalKind: 'offer', offerVersion: 1 },
        { ...proposal, number: 2, side: 'insurer', proposalKind: 'counterProposal', offerVersion: null },
        { step: 0, kind: 'processAgreement', version: 1, proposedBy: 'insurer', status: 'imposed', terms: {}, at },
        { step: 0, kind: 'question', number: 1, askedBy: 'provider', text: 'q', askedAt: at, dueOn: '2026-06-15' },
        {
          step: 0,
          kind: 'conversation',
          number: 1,
          loggedBy: 'insurer',
          subject: 's',
          heldOn: '2026-06-01',
          participants: [],
          notes: 'n',
          at,
        },
        { step: 0, kind: 'criterion', criterion: 'wtza', status: 'notMet', explanation: 'e', region: null, specialism: null, at },
        { step: 0, kind: 'questionnaire', version: 1, answers: { clinicalStay: false }, submitted: false, at },
        { step: 1, kind: 'questionnaire', version: 2, answers: { clinicalStay: true }, submitted: true, at },
        { step: 0, kind: 'supplyAssessment', outcome: 'insufficient', motivation: 'm', at },
        { step: 1, kind: 'criterion', criterion: 'wtza', status: 'met', explanation: 'e', region: null, specialism: null, at },
        {
          step: 0,
          kind: 'increaseRequest',
          number: 1,
          requested: '5.00',
          explanation: 'e',
          circumstances: null,
          contractReference: 'c',
          ceiling: '10.00',
          products: [{ number: 1, product: 'p', forecast: '2.00', realisation: '1.00' }],
          receivedAt: at,
        },
        { step: 0, kind: 'alternativeSupply', sufficient: false, accessibility: 'a', travelDistance: 't', motivation: 'm', at },
        { step: 0, kind: 'increaseDecision', number: 1, decision: 'rejected', amount: null, scope: null, explanation: 'e', at },
        {
          step: 0,
          kind: 'contract',
          version: 1,
          contractReference: 'c',
          priceListReference: 'p',
          ceiling: null,
          obligationToDeliver: false,
          at,
        },
        { step: 0, kind: 'contractStatus', version: 1, status: 'terminated', reason: 'r', at },
      ],
      notifications: [
        { step: 0, audience: 'insurer', topic: 't', text: 'for the insurer', deadlineKey: null },
        { step: 0, audience: 'provider', topic: 't', text: 'for the provider', deadlineKey: null },
      ],
    }),
  });
  await new IncreaseStore(dataSource).registerContract(
    {
      id: newId(at),
      insurer,
      providerAgb: newCase.providerAgb,
      contractYear: 2027,
      reference: 'c',
      ceiling: '10.00',
      obligationToDeliver: false,
      registeredBy: anActor(),
      registeredAt: at,
    },
    null,
  );
  await store.recordLateReceipt(newCase.id, {
    id: newId(at),
    receivedAt: at,
    recordedAt: at,
    actor: anActor(),
    refusalCode: 'x',
    payload: '{}',
  });
  return newCase;
}
