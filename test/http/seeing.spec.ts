import { writeFileSync } from 'node:fs';
import { anOffer, anOpening, ApiUnderTest, expectProblem, type Sent } from './api-under-test.js';

/** Which path applies, and what a case looks like: the questions of who stands before it for the first time. */
describe('Finding the path and seeing the case', () => {
  let api: ApiUnderTest;
  let serial = 0;
  const newAgb = () => String(8_100_000 + serial++).padStart(8, '0');

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    await api.setClock('2026-06-01T08:00:00Z');
  });
  afterAll(() => api.stop());

  async function act(caseId: string, role: 'purchaser' | 'provider' | 'signatory', agb: string, type: string, data: object = {}): Promise<Sent> {
    const token = await api.token(role, role === 'purchaser' ? undefined : { agb });
    return api.send('POST', `/v1/cases/${caseId}/events`, { token, body: { type, data } });
  }

  it('x', async () => {
    const agb = newAgb();
    const caseId = await api.openCase(agb);
    const at = async (clock: string, role: 'purchaser' | 'provider' | 'signatory', type: string, data: object = {}) => {
      await api.setClock(clock);
      const sent = await act(caseId, role, agb, type, data);
      if (sent.status !== 201) console.log(type, sent.text);
    };
    await at('2026-06-09T08:00:00Z', 'purchaser', 'policy.explain', { channel: 'email' });
    await at('2026-06-11T08:00:00Z', 'purchaser', 'process.propose', { terms: { note: 'x', steps: [] } });
    await at('2026-06-16T08:00:00Z', 'provider', 'process.agree', { version: 1 });
    await at('2026-07-02T08:00:00Z', 'provider', 'question.ask', { text: 'Geldt de norm ook voor dagbehandeling?' });
    await at('2026-07-20T08:00:00Z', 'purchaser', 'question.answer', { question: 1, text: 'Ja.' });
    await at('2026-09-16T08:00:00Z', 'purchaser', 'requestModule.open');
    await at('2026-09-17T08:00:00Z', 'provider', 'standardAgreement.request');
    await at('2026-09-18T08:00:00Z', 'purchaser', 'standardAgreement.send');
    writeFileSync('/tmp/t0.svg', (await api.send('GET', `/v1/cases/${caseId}/timeline.svg`, { token: await api.token('purchaser') })).text);
    await at('2026-10-05T08:00:00Z', 'provider', 'offer.submit', anOffer());
    await at('2026-10-06T08:00:00Z', 'purchaser', 'offer.admitLate', { reason: 'Brand', offerDueOn: '2026-10-10' });
    await at('2026-10-08T08:00:00Z', 'provider', 'offer.submit', anOffer());
    await at('2026-10-12T08:00:00Z', 'purchaser', 'negotiation.start', {});
    await at('2026-10-28T08:00:00Z', 'purchaser', 'counter.propose', { ...anOffer('990000.00'), substantive: false });
    writeFileSync('/tmp/t1.svg', (await api.send('GET', `/v1/cases/${caseId}/timeline.svg`, { token: await api.token('purchaser') })).text);
    await at('2026-11-25T08:00:00Z', 'purchaser', 'response.give', { explanation: 'x' });
    await at('2026-11-27T08:00:00Z', 'provider', 'agreement.accept', { proposal: 2 });
    await at('2026-12-01T08:00:00Z', 'purchaser', 'agreement.record', { contractReference: 'C', priceListReference: 'P', obligationToDeliver: true });
    await at('2026-12-01T08:10:00Z', 'purchaser', 'contract.propose');
    await at('2026-12-04T08:10:00Z', 'signatory', 'contract.accept');
    await api.setClock('2027-02-01T08:00:00Z');
    const sent = await api.send('GET', `/v1/cases/${caseId}/timeline.svg`, { token: await api.token('purchaser') });
    console.log(sent.headers);
    writeFileSync('/tmp/t2.svg', sent.text);
    writeFileSync('/tmp/t3.svg', (await api.send('GET', `/v1/cases/${caseId}/timeline.svg`, { token: await api.token('purchaser'), headers: {'accept-language': 'en'} })).text);
    writeFileSync('/tmp/d2.svg', (await api.send('GET', `/v1/cases/${caseId}/diagram.svg`, { token: await api.token('purchaser') })).text);
    const c2 = await api.openCase(newAgb());
    writeFileSync('/tmp/d0.svg', (await api.send('GET', `/v1/cases/${c2}/diagram.svg`, { token: await api.token('purchaser') })).text);
    void anOpening; void expectProblem;
  });
});
