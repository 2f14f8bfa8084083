import { findPolicy } from '@termijn/policies';
import { replay } from '@termijn/workflow';
import { agreementData, CasePlayer, content, purchaser } from '@termijn/testing/case-player.js';
import { InboxPlayer, permutations, type Sent } from '@termijn/testing/inbox-player.js';

const contract = (word: string, time: string, data: object = {}): Sent => ({ id: word, type: `contract.${word}`, time, data: { ...data } });

const salland = (path: string, contractForm: 'digital' | 'faceToFace'): CasePlayer =>
  CasePlayer.open({ path, policy: findPolicy('salland', 2027)!, contractForm });

/** Each order, every event twice, reported long after: what was signed decides. */
const inEveryOrder = (open: () => CasePlayer, now: string, events: Sent[]): InboxPlayer[] =>
  permutations(events).map((order) => {
    const inbox = new InboxPlayer(open().at(now));
    for (const event of [...order, ...order]) inbox.deliver(event);
    inbox.player.sweepAt(now);
    expect(replay(inbox.player.steps, inbox.player.policy)).toEqual(inbox.player.last.snapshot);
    return inbox.settle();
  });

describe('an offer of the insurer', () => {
  const proposed = contract('voorgesteld', '2026-09-01T08:00:00.000Z', agreementData);
  const now = '2026-10-20T08:00:00.000Z';
  const digital = () => salland('standard-offer', 'digital');

  it.each([
    ['geaccepteerd', '2026-10-13T21:59:59.999Z', {}, 'applied', 'published'],
    ['geaccepteerd', '2026-10-13T22:00:00.000Z', {}, 'needsAttention: contractTooLate', 'lapsed'],
    ['vastgelegd', '2026-10-13T21:59:59.999Z', {}, 'applied', 'published'],
    ['vastgelegd', '2026-10-13T22:00:00.000Z', {}, 'needsAttention: contractTooLate', 'lapsed'],
    ['geweigerd', '2026-10-13T21:59:59.999Z', { then: 'stop', reason: 'Te laag.' }, 'applied', 'notContracted'],
    ['geweigerd', '2026-09-20T08:00:00.000Z', { then: 'negotiate', reason: 'Te laag.' }, 'applied', 'preparingOffer'],
  ])('%s at %s %j: %s, %s', (word, time, data, status, state) => {
    for (const version of [{}, { contractVersion: 1 }]) {
      const answer = contract(word, time, { ...data, ...version });
      for (const inbox of inEveryOrder(digital, now, [{ ...proposed, data: { ...proposed.data, ...version } }, answer])) {
        expect([inbox.statusOf('voorgesteld'), inbox.statusOf(word), inbox.player.state]).toEqual(['applied', status, state]);
      }
    }
  });

  it('applies a late signature once the purchaser admits it', () => {
    const inbox = new InboxPlayer(digital().at(now)).deliver(proposed).deliver(contract('geaccepteerd', '2026-10-14T08:00:00.000Z'));
    expect(inbox.statusOf('geaccepteerd')).toBe('needsAttention: contractTooLate');
    inbox.player.do('contract.admitLate', purchaser, { reason: 'Storing.', signatureDueOn: '2026-10-30' });
    inbox.retry('geaccepteerd');
    expect([inbox.statusOf('geaccepteerd'), inbox.player.state]).toEqual(['applied', 'published']);
  });

  it('needs its terms: a proposal that does not say them goes to a person', () => {
    const inbox = new InboxPlayer(digital().at(now)).deliver(contract('voorgesteld', '2026-09-01T08:00:00.000Z'));
    expect(inbox.statusOf('voorgesteld')).toBe('needsAttention: invalidData');
  });

  it('knows no negotiation, but ends when both consent to stop', () => {
    const inbox = new InboxPlayer(digital().at(now)).deliver(proposed);
    inbox.deliver({ id: 'offer', type: 'onderhandeling.voorgesteld', time: now, data: { by: 'provider', proposal: 1, ...content() } });
    expect(inbox.statusOf('offer')).toBe('needsAttention: notOnThisPath');
    const data = { by: 'insurer', consent: 'both', reason: 'Geen overeenstemming.' };
    inbox.deliver({ id: 'stop', type: 'onderhandeling.stopgezet', time: '2026-09-05T08:00:00.000Z', data });
    expect([inbox.statusOf('stop'), inbox.player.state]).toEqual(['applied', 'notContracted']);
  });
});

it('a negotiation goes by the same words, and what was recorded is not said again', () => {
  const player = salland('negotiated-offer', 'faceToFace').at('2026-10-05T08:00:00.000Z');
  const inbox = new InboxPlayer(player);
  const accord: Sent = {
    id: 'accord',
    type: 'onderhandeling.geaccordeerd',
    time: '2026-10-01T08:00:00.000Z',
    data: { by: 'insurer', proposal: 1 },
  };
  inbox.deliver(accord);
  expect(inbox.statusOf('accord')).toBe('parked: awaitsProposal');
  const offer = { by: 'provider', proposal: 1, ...content() };
  inbox.deliver({ id: 'offer', type: 'onderhandeling.voorgesteld', time: '2026-09-30T21:59:59.999Z', data: offer });
  expect(player.state).toBe('recordingAgreement');
  inbox.deliver(contract('voorgesteld', '2026-10-02T08:00:00.000Z', { ...agreementData, contractVersion: 1 }));
  expect(inbox.statusOf('voorgesteld')).toBe('parked: awaitsAgreement');
  player.do('agreement.record', purchaser, agreementData);
  inbox.settle().deliver(contract('geaccepteerd', '2026-10-04T08:00:00.000Z', { contractVersion: 1 }));
  expect([inbox.statusOf('voorgesteld'), inbox.statusOf('geaccepteerd'), player.state]).toEqual(['applied', 'applied', 'published']);
});
