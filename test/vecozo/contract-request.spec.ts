import { findPolicy } from '@termijn/policies';
import { CasePlayer, purchaser } from '@termijn/testing/case-player.js';
import { InboxPlayer, permutations, type Sent } from '@termijn/testing/inbox-player.js';
import { acts, replay } from '@termijn/workflow';

const policy = findPolicy('zorg-en-zekerheid', 2026)!;
const terms = { contractReference: 'ZZ-2026-1', priceListReference: 'PL-1', ceiling: '250000.00', obligationToDeliver: false };
const contract = (word: string, time: string, data: object = {}): Sent => ({ id: word, type: `contract.${word}`, time, data: { ...data } });
const proposed = contract('voorgesteld', '2026-03-10T09:00:00.000Z', terms);
const accepted = (time: string) => contract('geaccepteerd', time);

/** A request that was found complete, with everything judged. */
function assessed(): CasePlayer {
  const player = CasePlayer.open({ path: 'contract-request', policy }).do('request.confirmComplete', purchaser);
  player.do('supply.assess', purchaser, { outcome: 'sufficient', motivation: 'Regio en zorgplicht bezien.' });
  const assess = acts.find(({ type }) => type === 'criteria.assess')!;
  while (player.refusal('application.admit', purchaser)?.code === 'requirementNotJudged') {
    player.do(assess.type, purchaser, player.actions(purchaser).allowed.find(({ type }) => type === assess.type)?.example);
  }
  return player;
}

it.each([
  ['2026-04-21T21:59:59.999Z', 'applied', 'published'],
  ['2026-04-21T22:00:00.000Z', 'needsAttention: contractTooLate', 'lapsed'],
])('a contract of 10 March, accepted at %s in VECOZO: %s, in either order and twice', (time, status, state) => {
  for (const order of permutations([proposed, accepted(time)])) {
    const inbox = new InboxPlayer(assessed().do('application.admit', purchaser).at('2026-05-04T08:00:00.000Z'));
    for (const event of [...order, ...order]) inbox.deliver(event);
    inbox.at('2026-05-04T08:00:01.000Z');
    expect(inbox.statusOf('voorgesteld')).toBe('applied');
    expect([inbox.statusOf('geaccepteerd'), inbox.player.state]).toEqual([status, state]);
    expect(replay(inbox.player.steps, policy)).toEqual(inbox.player.last.snapshot);
  }
});

it('a contract that is proposed before the request is admitted waits for that', () => {
  const inbox = new InboxPlayer(assessed().at('2026-03-11T08:00:00.000Z')).deliver(proposed);
  expect(inbox.statusOf('voorgesteld')).toBe('parked: awaitsState');
  inbox.player.do('application.admit', purchaser);
  inbox.at('2026-03-11T08:00:01.000Z');
  expect([inbox.statusOf('voorgesteld'), inbox.player.state]).toEqual(['applied', 'awaitingSignature']);
  expect(inbox.player.context.agreement).toMatchObject({ reference: 'ZZ-2026-1', effectiveOn: '2026-01-01' });
});

it('refused with the wish to negotiate, the insurer offers anew', () => {
  const refused = contract('geweigerd', '2026-03-12T09:00:00.000Z', { then: 'negotiate', reason: 'Te laag.' });
  const inbox = new InboxPlayer(assessed().do('application.admit', purchaser).at('2026-03-13T08:00:00.000Z'));
  inbox.deliver(proposed).deliver(refused);
  expect([inbox.statusOf('geweigerd'), inbox.player.state]).toEqual(['applied', 'preparingOffer']);
});
