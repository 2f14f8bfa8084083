import { acts } from '@termijn/workflow';
import { anEvidence, anOffer, ApiUnderTest, expectProblem } from './api-under-test.js';

/** What `/actions` promises is what `POST …/events` does: in every state of the negotiation, for every role. */
describe('What may happen next', () => {
  let api: ApiUnderTest;
  let serial = 0;
  const roles = ['purchaser', 'provider', 'signatory', 'integration', 'administrator'] as const;
  type State =
    | 'awaitingOffer'
    | 'offerOverdue'
    | 'negotiating'
    | 'recordingAgreement'
    | 'awaitingSignature'
    | 'contracted'
    | 'published'
    | 'notContracted';
  const states: State[] = [
    'awaitingOffer',
    'offerOverdue',
    'negotiating',
    'recordingAgreement',
    'awaitingSignature',
    'contracted',
    'published',
    'notContracted',
  ];

  beforeAll(async () => {
    api = await ApiUnderTest.start();
  });
  afterAll(() => api.stop());

  const tokenFor = (role: (typeof roles)[number], agb: string) =>
    api.token(role, role === 'provider' || role === 'signatory' ? { agb } : undefined);

  /** A fresh case in a state. */
  async function caseIn(state: State): Promise<{ caseId: string; agb: string }> {
    const agb = String(7_000_000 + serial++).padStart(8, '0');
    await api.setClock('2026-06-01T08:00:00Z');
    const caseId = await api.openCase(agb);
    const send = async (role: (typeof roles)[number], type: string, data: object = {}) => {
      const sent = await api.send('POST', `/v1/cases/${caseId}/events`, { token: await tokenFor(role, agb), body: { type, data } });
      if (sent.status !== 201) throw new Error(`${type}: ${sent.text}`);
    };
    const done = () => ({ caseId, agb });
    if (state === 'awaitingOffer') return done();
    if (state === 'notContracted') {
      await send('provider', 'case.withdraw', { reason: 'Wij zien ervan af.' });
      return done();
    }
    if (state === 'offerOverdue') {
      await api.setClock('2026-10-02T08:00:00Z');
      return done();
    }
    await send('provider', 'offer.submit', anOffer());
    if (state === 'negotiating') return done();
    await send('purchaser', 'agreement.accept', { proposal: 1 });
    if (state === 'recordingAgreement') return done();
    await send('purchaser', 'agreement.record', { contractReference: 'C-1', priceListReference: 'P-1', obligationToDeliver: true });
    await send('purchaser', 'contract.propose');
    if (state === 'awaitingSignature') return done();
    await send('signatory', 'contract.accept');
    if (state === 'published') await api.setClock('2026-11-12T08:00:00Z');
    return done();
  }

  const actionsOf = async (caseId: string, token: string) => (await api.send('GET', `/v1/cases/${caseId}/actions`, { token })).json;

  it.each(states)('in %s: refuses everything that it calls blocked, with the code that it gave', async (state) => {
    const { caseId, agb } = await caseIn(state);
    for (const role of roles) {
      const token = await tokenFor(role, agb);
      const actions = await actionsOf(caseId, token);
      expect(actions.state).toBe(state);
      const types = [...actions.allowed, ...actions.blocked].map(({ type }: { type: string }) => type);
      expect(types.every((type: string) => acts.some((act) => act.type === type))).toBe(true);
      const before = await api.send('GET', `/v1/cases/${caseId}/events?limit=200`, { token });
      for (const { type, code, status } of actions.blocked) {
        const event = { type, data: blockedData[type] ?? {} };
        const post = (body: object) => api.send('POST', `/v1/cases/${caseId}/events`, { token, body });
        const own = await post(event);
        // The other side's act is judged as if it were entered with its evidence.
        const entered = own.json.code === 'evidenceRequired' && code !== 'evidenceRequired';
        const sent = entered ? await post({ ...event, receivedAt: actions.now, evidence: anEvidence }) : own;
        if (sent.status === 400 && sent.json.code === 'invalidRequest') throw new Error(`No sound data for ${type}: ${sent.text}`);
        expect([state, role, type, sent.status, sent.json.code]).toEqual([state, role, type, status, code]);
        expectProblem(sent, status, code);
      }
      expect((await api.send('GET', `/v1/cases/${caseId}/events?limit=200`, { token })).text).toBe(before.text);
    }
  });

  it.each(states)('in %s: takes the example of everything that it calls allowed', async (state) => {
    const first = await caseIn(state);
    for (const role of roles) {
      const { allowed } = await actionsOf(first.caseId, await tokenFor(role, first.agb));
      for (const { type } of allowed) {
        const { caseId, agb } = await caseIn(state);
        const token = await tokenFor(role, agb);
        const now = (await actionsOf(caseId, token)).allowed.find((action: { type: string }) => action.type === type);
        const sent = await api.send('POST', now.href, { token, body: now.example });
        expect([state, role, type, sent.status, sent.status === 201 ? '' : sent.text]).toEqual([state, role, type, 201, '']);
      }
    }
  });
});

/** Sound data for what cannot be done: the schema is not what must refuse it. */
const blockedData: Record<string, object> = {
  'policy.explain': { channel: 'email' },
  'process.propose': { terms: { note: 'x', steps: [] } },
  'process.agree': { version: 1 },
  'process.impose': { terms: { note: 'x', steps: [] } },
  'process.amend': { version: 1 },
  'step.complete': { step: 1 },
  'offer.submit': anOffer(),
  'offer.admitLate': { reason: 'x', offerDueOn: '2026-12-01' },
  'offer.revise': anOffer(),
  'offer.withdraw': { reason: 'x' },
  'counter.propose': { ...anOffer(), substantive: true },
  'proposal.refuse': { proposal: 1, reason: 'x' },
  'response.give': { explanation: 'x' },
  'agreement.accept': { proposal: 1 },
  'agreement.record': { contractReference: 'C', priceListReference: 'P', obligationToDeliver: true },
  'contract.refuse': { then: 'stop', reason: 'x' },
  'contract.retract': { reason: 'x' },
  'negotiation.stop': { reason: 'x' },
  'case.withdraw': { reason: 'x' },
  'case.close': { reason: 'noOffer', explanation: 'x' },
  'exclusion.establish': { ground: 'insolvency', explanation: 'x', establishedOn: '2026-05-01' },
  'policyVersion.apply': { version: 2, motivation: 'x' },
  'question.ask': { text: 'x' },
  'question.answer': { question: 1, text: 'x' },
  'conversation.log': { subject: 'other', heldOn: '2026-05-01', participants: ['A'], notes: 'x' },
  'criteria.assess': { criterion: 'wtza', outcome: 'met', explanation: 'x' },
  'criteria.waive': { criterion: 'wtza', region: 'x', specialism: 'x', motivation: 'x' },
};
