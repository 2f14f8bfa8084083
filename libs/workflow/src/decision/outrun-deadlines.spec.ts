import { findPolicy } from '@termijn/policies';
import { agreementData, CasePlayer, content, integration, provider, purchaser, signatory } from '@termijn/testing/case-player.js';
import { decide } from './decide.js';
import { replay } from './replay.js';

const reason = { reason: 'De zorgaanbieder ziet af.' };

describe('an act that leads out of a state, received before a deadline there passed and recorded after', () => {
  it('undoes the passing: the deadline is cancelled and nothing is breached', () => {
    const player = CasePlayer.open().sweepAt('2026-09-20T08:00:00.000Z').do('offer.submit', provider, content());
    player.sweepAt('2026-10-12T08:00:00.000Z');
    expect(player.breaches.get('negotiationStartDue')).toMatchObject({ status: 'open' });
    player.do('case.withdraw', purchaser, reason, { at: '2026-09-25T08:00:00.000Z' });
    expect(player.state).toBe('notContracted');
    expect(player.deadline('negotiationStartDue')).toMatchObject({ status: 'cancelled', daysLate: null });
    expect(player.breaches.get('negotiationStartDue')).toEqual({ status: 'withdrawn', daysLate: null });
    expect(player.steps.filter(({ type }) => type === 'deadline.correct').map(({ data }) => data['deadline'])).toEqual([
      'negotiationStartDue',
    ]);
    expect(replay(player.steps, findPolicy('vgz', 2027)!)).toEqual(player.last.snapshot);
  });

  it('undoes also the cut-off of a state that was left by its passing', () => {
    const player = CasePlayer.open().sweepAt('2026-10-12T08:00:00.000Z');
    expect(player.state).toBe('offerOverdue');
    player.do('case.withdraw', purchaser, reason, { at: '2026-09-25T08:00:00.000Z' });
    expect(player.deadline('offerDue')).toMatchObject({ status: 'cancelled' });
  });

  it('leaves alone what had passed before, and what is still owed', () => {
    const player = CasePlayer.open().sweepAt('2026-10-12T08:00:00.000Z');
    player.do('policy.explain', purchaser, { channel: 'email' });
    player.do('case.withdraw', purchaser, reason, { at: '2026-09-25T08:00:00.000Z' });
    expect(player.breaches.get('requestModuleOpens')).toMatchObject({ status: 'stands' });
    const other = CasePlayer.open().sweepAt('2026-10-12T08:00:00.000Z');
    other.do('criteria.waive', purchaser, waiver(other)).do('question.ask', provider, { text: 'Wat is de indexatie?' });
    expect(other.deadline('offerDue')).toMatchObject({ status: 'passed' });
  });
});

const waiver = (player: CasePlayer): Record<string, unknown> =>
  player.actions(purchaser).allowed.find(({ type }) => type === 'criteria.waive')!.example;

describe('an act that VECOZO reports', () => {
  const player = CasePlayer.open().sweepAt('2026-09-20T08:00:00.000Z').do('offer.submit', provider, content());
  player
    .do('agreement.accept', purchaser, { proposal: 1 })
    .do('agreement.record', purchaser, agreementData)
    .do('contract.propose', purchaser);
  const accept = (actor = integration, reportedFor: 'provider' | 'insurer' | null = 'provider') =>
    decide({
      live: player.live,
      event: {
        type: 'contract.accept',
        data: {},
        actor,
        assertedReceivedAt: '2026-09-20T08:00:00.000Z',
        evidence: { channel: 'vecozo', reference: 'e-1' },
        arrivedAt: player.now,
        ...(reportedFor ? { reportedFor } : {}),
      },
      now: player.now,
      policy: player.policy,
    });

  it('is that side’s act, also a signatory’s, and tells the other side', () => {
    const outcome = accept();
    expect(outcome.ok && outcome.decision.state).toBe('contracted');
    expect(outcome.ok && outcome.decision.steps.at(-1)).toMatchObject({ onBehalfOf: 'provider', actor: { role: 'integration' } });
    expect(outcome.ok && outcome.decision.notifications.at(-1)).toMatchObject({ audience: 'insurer', topic: 'contract.accepted' });
  });

  it('is nobody’s to assert by itself, nor of the side whose act it is not', () => {
    for (const refused of [accept(integration, null), accept(signatory), accept(provider), accept(integration, 'insurer')]) {
      expect(refused.ok ? 'accepted' : refused.refusal.code).toMatch(/roleNotAllowed/);
    }
  });
});
