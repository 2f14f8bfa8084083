import { agreementData, CasePlayer, content, provider, purchaser, signatory } from '@termijn/testing/case-player.js';
import { findPolicy } from '@termijn/policies';
import { replay } from './replay.js';

const terms = { note: 'Zoals besproken.', steps: [] };

describe('a season on time', () => {
  const player = CasePlayer.open();

  it('opens with its deadlines', () => {
    expect(player.state).toBe('awaitingOffer');
    expect(player.deadline('policyExplained')).toMatchObject({
      dueOn: '2026-06-12',
      firstLateAt: '2026-06-12T22:00:00.000Z',
      status: 'open',
    });
    expect(player.deadline('offerPreferred')).toMatchObject({ firstLateAt: '2026-09-15T22:00:00.000Z', kind: 'preference' });
    expect(player.deadline('offerDue')).toMatchObject({ dueOn: '2026-09-30', firstLateAt: '2026-09-30T22:00:00.000Z', kind: 'cutOff' });
    expect(player.deadline('requestModuleOpens')).toMatchObject({ dueOn: '2026-09-16', firstLateAt: '2026-09-16T22:00:00.000Z' });
    expect(player.deadline('offerDue.reminder-14')).toMatchObject({ status: 'open' });
  });

  it('runs to publication', () => {
    player.sweepAt('2026-06-01T10:00:00.000Z').do('policy.explain', purchaser, { channel: 'email' });
    player.do('process.propose', purchaser, { terms }).do('process.agree', provider, { version: 1 });
    player.sweepAt('2026-09-10T10:00:00.000Z').do('requestModule.open', purchaser);
    player.do('offer.submit', provider, content());
    expect(player.deadline('substantiveResponseDue')).toMatchObject({
      dueOn: '2026-10-22',
      firstLateAt: '2026-10-22T22:00:00.000Z',
      status: 'open',
    });
    player.do('negotiation.start', purchaser).do('response.give', purchaser, { explanation: 'Akkoord.' });
    player
      .do('counter.propose', purchaser, { ...content('1000000.00'), substantive: false })
      .do('agreement.accept', provider, { proposal: 2 });
    expect(player.state).toBe('recordingAgreement');
    player.do('agreement.record', purchaser, agreementData).do('contract.propose', purchaser);
    player.do('contract.accept', signatory);
    expect(player.state).toBe('contracted');
    player.sweepAt('2026-11-11T22:59:59.999Z');
    expect(player.state).toBe('contracted');
    player.sweepAt('2026-11-11T23:00:00.000Z');
    expect(player.state).toBe('published');
    expect(player.facts()).toContain('contract.published');
    expect([...player.breaches]).toEqual([]);
  });

  it('leaves nothing open and replays to the stored snapshot', () => {
    expect(player.deadlines.filter(({ status }) => status === 'open')).toEqual([]);
    const policy = findPolicy('vgz', 2027);
    expect(replay(player.steps, policy!)).toEqual(player.last.snapshot);
  });
});
