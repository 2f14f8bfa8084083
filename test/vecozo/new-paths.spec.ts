import { exampleAnswers } from '@termijn/workflow/acts/questionnaire-answers.js';
import { replay } from '@termijn/workflow';
import { CasePlayer, content, purchaser, signatory } from '@termijn/testing/case-player.js';
import { InboxPlayer, permutations, type Sent } from '@termijn/testing/inbox-player.js';
import { agb, ApiUnderTest, expectProblem } from '../http/api-under-test.js';

const available: Sent = {
  id: 'available',
  type: 'vragenlijst.beschikbaarGesteld',
  time: '2026-06-04T08:00:00.000Z',
  data: { reference: 'V-1' },
};
const handedIn = (time: string): Sent => ({
  id: 'handed-in',
  type: 'vragenlijst.ingediend',
  time,
  data: { answers: exampleAnswers(), offer: content() },
});
const contract = (word: string, time: string, data: object = {}): Sent => ({ id: word, type: `contract.${word}`, time, data: { ...data } });

describe('a new treatment centre', () => {
  const inboxAt = (now: string) => new InboxPlayer(CasePlayer.open({ path: 'new-zbc' }).at(now));

  it.each([
    ['2026-07-01T14:59:59.999Z', 'applied', 'underAssessment'],
    ['2026-07-01T15:00:00.000Z', 'needsAttention: questionnaireTooLate', 'questionnaireOverdue'],
  ])('hands in its questionnaire at %s: %s, in either order and twice', (time, status, state) => {
    for (const order of permutations([available, handedIn(time)])) {
      const inbox = inboxAt('2026-07-02T08:00:00.000Z');
      for (const event of [...order, ...order]) inbox.deliver(event);
      inbox.at('2026-07-02T08:00:01.000Z');
      expect(inbox.statusOf('available')).toBe('applied');
      expect([inbox.statusOf('handed-in'), inbox.player.state]).toEqual([status, state]);
      expect(replay(inbox.player.steps, inbox.player.policy)).toEqual(inbox.player.last.snapshot);
    }
  });

  it('waits for the questionnaire to be there', () => {
    const inbox = inboxAt('2026-06-20T08:00:00.000Z').deliver(handedIn('2026-06-19T08:00:00.000Z'));
    expect(inbox.statusOf('handed-in')).toBe('parked: awaitsState');
    inbox.deliver(available);
    expect([inbox.statusOf('handed-in'), inbox.player.state]).toEqual(['applied', 'underAssessment']);
    expect(inbox.player.context.proposals).toMatchObject({ lastNumber: 1, newest: { by: 'provider' } });
  });
});

describe('a request for a higher ceiling', () => {
  const granted = (): CasePlayer =>
    CasePlayer.open({ path: 'plafond-increase' })
      .do('alternativeSupply.assess', purchaser, { sufficient: false, accessibility: 'a', travelDistance: 't', motivation: 'm' })
      .do('decision.grant', purchaser, { amount: '200000.00', budget: 'msz' });
  const inboxOf = (player: CasePlayer) => new InboxPlayer(player.at('2027-07-10T08:00:00.000Z'));
  const proposed = contract('voorgesteld', '2027-07-06T08:00:00.000Z', { contractVersion: 1 });
  const accepted = contract('geaccepteerd', '2027-07-07T08:00:00.000Z', { contractVersion: 1 });
  const refused = (then: string) => contract('geweigerd', '2027-07-07T08:00:00.000Z', { contractVersion: 1, then, reason: 'Te weinig.' });

  it('comes to the amended contract, in either order', () => {
    for (const order of permutations([proposed, accepted])) {
      const inbox = inboxOf(granted());
      for (const event of [...order, ...order]) inbox.deliver(event);
      expect([inbox.statusOf('voorgesteld'), inbox.statusOf('geaccepteerd'), inbox.player.state]).toEqual([
        'applied',
        'applied',
        'amended',
      ]);
      expect(inbox.player.context.increase?.amendment).toEqual({ from: '12500000.00', to: '12700000.00' });
      expect(inbox.player.entries).toContainEqual(expect.objectContaining({ kind: 'contract', version: 1, ceiling: '12700000.00' }));
      expect(replay(inbox.player.steps, inbox.player.policy)).toEqual(inbox.player.last.snapshot);
    }
  });

  it.each([
    ['negotiate', 'underAssessment', 'reassess'],
    ['stop', 'withdrawn', 'withdraw'],
  ])('refused with %s is %s', (then, state, ours) => {
    const player = granted();
    const played = inboxOf(player).deliver(proposed).deliver(refused(then));
    expect([played.statusOf('geweigerd'), player.state]).toEqual(['applied', state]);
    expect(player.steps.at(-1)).toMatchObject({ type: 'contract.refuse', data: { then: ours } });
    expect(player.budgets).toMatchObject([{ granted: '0.00' }]);
  });

  it('has a next version after a refusal; an answer to the one before comes too late', () => {
    const player = granted();
    const inbox = inboxOf(player).deliver(proposed).deliver(refused('negotiate'));
    const second = { ...contract('voorgesteld', '2027-07-08T08:00:00.000Z', { contractVersion: 2 }), id: 'second' };
    inbox.deliver(second).deliver(accepted);
    expect([inbox.statusOf('second'), inbox.statusOf('geaccepteerd')]).toEqual(['parked: awaitsState', 'overtaken: movedOn']);
    player.do('decision.grant', purchaser, { amount: '300000.00', budget: 'msz' });
    inbox.at('2027-07-10T09:00:00.000Z');
    expect([inbox.statusOf('second'), player.context.increase?.amendment?.to]).toEqual(['applied', '12800000.00']);
    player.do('contract.accept', signatory);
    expect(player.state).toBe('amended');
  });

  it('leaves an amendment of a contract that has changed to a person', () => {
    const player = granted();
    const inbox = inboxOf(player).deliver(proposed);
    player.contract = { ...player.contract!, ceiling: '12600000.00' };
    expect(inbox.deliver(accepted).statusOf('geaccepteerd')).toBe('needsAttention: contractChanged');
  });
});

describe('over HTTP, with the contract that is registered', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await ApiUnderTest.start();
  });
  afterAll(() => api.stop());

  it('proposes the amendment reckoned from the ceiling there is, and keeps a late questionnaire', async () => {
    const [ours, theirs, reporter] = await Promise.all([api.token('purchaser'), api.token('provider'), api.token('integration')]);
    const provider = { agb, name: 'Oogkliniek De Lens', kind: 'zbc' };
    const report = (caseId: string, { id, ...event }: Sent) =>
      api.send('POST', '/v1/vecozo/events', { token: reporter, body: { id: `${caseId}-${id}`, caseId, ...event } });
    const open = (path: string, data: object, more: object = {}) =>
      api.send('POST', '/v1/cases', { token: theirs, body: { path, insurer: 'vgz', contractYear: 2027, provider, data, ...more } });

    await api.setClock('2026-05-20T08:00:00Z');
    const zbc = await open('new-zbc', { specialisms: ['0303'], motivation: 'Graag.' }, { contractedBefore: false });
    await api.setClock('2026-07-02T08:00:00Z');
    expect((await report(zbc.json.id as string, available)).json).toMatchObject({ status: 'applied' });
    const late = await report(zbc.json.id as string, handedIn('2026-07-01T15:00:00.000Z'));
    expect(late.json).toMatchObject({ status: 'needsAttention', reason: { code: 'questionnaireTooLate' } });
    const kept = await api.send('GET', `/v1/cases/${String(zbc.json.id)}/late-receipts`, { token: ours });
    expect(kept.json.items).toMatchObject([{ refusalCode: 'questionnaireTooLate', receivedAt: '2026-07-01T15:00:00.000Z' }]);

    await api.setClock('2027-07-05T08:00:00Z');
    const register = (ceiling: string) =>
      api.send('POST', '/v1/contracts', {
        token: ours,
        body: { provider: agb, contractYear: 2027, reference: 'K-1', ceiling, obligationToDeliver: false },
      });
    await register('12500000.00');
    await api.send('PUT', '/v1/budgets/2027/msz', {
      token: await api.token('purchasingManager'),
      body: { amount: '300000.00' },
      headers: { 'if-none-match': '*' },
    });
    const asked = {
      requested: '200000.00',
      products: [{ product: 'Staaroperatie', forecast: '2400000.00', realisation: '1300000.00' }],
      explanation: 'Een aanbieder in de regio is gestopt.',
    };
    const increase = await open('plafond-increase', asked);
    expect(increase.status).toBe(201);
    const caseId = increase.json.id as string;
    const act = (type: string, data: object) => api.send('POST', `/v1/cases/${caseId}/events`, { token: ours, body: { type, data } });
    await act('alternativeSupply.assess', { sufficient: false, accessibility: 'a', travelDistance: 't', motivation: 'm' });
    await act('decision.grant', { amount: '200000.00', budget: 'msz' });
    await api.setClock('2027-07-10T08:00:00Z');
    const proposed = contract('voorgesteld', '2027-07-06T08:00:00.000Z', { contractVersion: 1 });
    expect((await report(caseId, proposed)).json).toMatchObject({ status: 'applied' });
    expect((await report(caseId, contract('geaccepteerd', '2027-07-07T08:00:00.000Z'))).json).toMatchObject({ status: 'applied' });
    const seen = await api.send('GET', `/v1/cases/${caseId}`, { token: theirs });
    expect(seen.json).toMatchObject({ state: 'amended', contract: { ceiling: '12700000.00', status: 'accepted' } });
    expectProblem(await act('contract.propose', {}), 409, 'caseEnded');
  });
});
