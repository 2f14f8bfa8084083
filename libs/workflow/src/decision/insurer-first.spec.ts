import { CasePlayer, content, email, provider, purchaser } from '@termijn/testing/case-player.js';

const terms = (more: Record<string, unknown> = {}) => ({ note: 'VGZ offreert eerst.', steps: [], insurerOffersFirst: true, ...more });
const open = () => CasePlayer.open({ path: 'existing-zbc', kind: 'zbc' });
const insurerFirst = (more: Record<string, unknown> = {}) =>
  open()
    .do('process.propose', purchaser, { terms: terms(more) })
    .do('process.agree', provider, { version: 1 });

describe('the insurer makes the first offer', () => {
  it('when both agree: no cut-off for the provider, and a target for the insurer', () => {
    const player = insurerFirst();
    expect(player.state).toBe('awaitingInsurerOffer');
    expect(player.deadline('offerDue')?.status).toBe('cancelled');
    expect(player.deadline('insurerOfferDue')).toMatchObject({
      kind: 'target',
      dueOn: '2026-09-30',
      firstLateAt: '2026-09-30T22:00:00.000Z',
    });
    expect(player.refusal('offer.submit', provider, content())?.code).toBe('notInThisState');
  });

  it('by the day they agreed on', () => {
    const player = insurerFirst({ insurerOfferDueOn: '2026-10-07' });
    expect(player.deadline('insurerOfferDue')?.dueOn).toBe('2026-10-07');
    player.sweepAt('2026-10-07T22:00:00.000Z');
    expect(player.breaches.get('insurerOfferDue')?.status).toBe('open');
    player.do('insurerOffer.make', purchaser, content());
    expect(player.breaches.get('insurerOfferDue')).toEqual({ status: 'metLate', daysLate: 1 });
    expect(player.deadline('negotiationStartDue')?.status).toBe('notApplicable');
  });

  it('is never imposed, and exists for treatment centres only', () => {
    expect(open().refusal('process.impose', purchaser, { terms: terms() })?.code).toBe('insurerCannotOfferFirst');
    expect(CasePlayer.open().refusal('process.propose', purchaser, { terms: terms() })?.code).toBe('insurerCannotOfferFirst');
    const agreement = { terms: terms() };
    expect(
      CasePlayer.open().refusal('process.agree', purchaser, agreement, { at: '2026-05-19T08:00:00.000Z', evidence: email })?.code,
    ).toBe('insurerCannotOfferFirst');
    expect(open().refusal('process.propose', purchaser, { terms: { note: 'x', steps: [], insurerOfferDueOn: '2026-10-01' } })?.code).toBe(
      'invalidData',
    );
  });

  it('can also be agreed after the offer was overdue', () => {
    const player = open()
      .do('process.impose', purchaser, { terms: { note: 'x', steps: [] } })
      .sweepAt('2026-10-02T08:00:00.000Z');
    expect(player.state).toBe('offerOverdue');
    player
      .do('process.propose', provider, { terms: terms({ insurerOfferDueOn: '2026-10-20' }) })
      .do('process.amend', purchaser, { version: 2 });
    expect(player.state).toBe('awaitingInsurerOffer');
  });

  const considering = () => insurerFirst().sweepAt('2026-09-20T08:00:00.000Z').do('insurerOffer.make', purchaser, content());

  it('and the provider accepts', () => {
    const player = considering();
    expect(player.state).toBe('considering');
    expect(player.refusal('agreement.accept', purchaser, { proposal: 1 })?.code).toBe('ownProposal');
    player.do('agreement.accept', provider, { proposal: 1 });
    expect(player.state).toBe('recordingAgreement');
  });

  it('or counters, and then no six weeks run', () => {
    const player = considering().do('offer.counter', provider, content('900000.00'));
    expect(player.state).toBe('negotiating');
    expect(player.deadline('substantiveResponseDue')).toBeUndefined();
    player.sweepAt('2026-12-01T08:00:00.000Z');
    expect(player.breaches.has('substantiveResponseDue')).toBe(false);
    player.do('agreement.accept', purchaser, { proposal: 2 });
    expect(player.state).toBe('recordingAgreement');
  });

  it.each([
    ['negotiate', 'negotiating'],
    ['stop', 'notContracted'],
  ])('or declines to %s', (then, state) => {
    const player = considering().do('insurerOffer.decline', provider, { then, reason: 'Te laag.' });
    expect(player.state).toBe(state);
    expect(player.deadline('substantiveResponseDue')).toBeUndefined();
  });

  it('otherwise the path is as for hospitals', () => {
    const player = open().at('2026-09-30T14:00:00.000Z').do('offer.submit', provider, content());
    expect(player.deadline('substantiveResponseDue')).toMatchObject({ dueOn: '2026-11-11', firstLateAt: '2026-11-11T23:00:00.000Z' });
  });
});
