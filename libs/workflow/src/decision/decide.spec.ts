import {
  administrator,
  agreementData,
  CasePlayer,
  content,
  email,
  integration,
  provider,
  purchaser,
  signatory,
} from '@termijn/testing/case-player.js';

const terms = (more: Record<string, unknown> = {}) => ({ note: 'Zoals besproken.', steps: [], ...more });
const wednesday = '2026-09-30T14:00:00.000Z';

/** A case in which the offer came on 30 September 2026 at 16:00. */
const negotiating = () => CasePlayer.open().at(wednesday).do('offer.submit', provider, content());

/** A case in which everything is agreed and recorded. */
const recorded = (at = '2026-10-10T10:00:00.000Z') =>
  negotiating().at(at).do('agreement.accept', purchaser, { proposal: 1 }).do('agreement.record', purchaser, agreementData);

describe('the offer and its cut-off', () => {
  it.each([
    ['2026-09-30T21:59:59.999Z', null],
    ['2026-09-30T22:00:00.000Z', 'offerTooLate'],
  ])('received at %s: %s', (at, code) => {
    const player = CasePlayer.open().at(at);
    expect(player.refusal('offer.submit', provider, content())?.code ?? null).toBe(code);
  });

  it('is overdue once the clock has passed it, and refused with who can lift it', () => {
    const player = CasePlayer.open().sweepAt('2026-09-30T22:00:00.000Z');
    expect(player.state).toBe('offerOverdue');
    expect(player.deadline('offerDue')?.status).toBe('passed');
    const refusal = player.refusal('offer.submit', provider, content());
    expect(refusal).toMatchObject({
      code: 'offerTooLate',
      status: 409,
      facts: { firstLateAt: '2026-09-30T22:00:00.000Z', milestone: 'VGZ-Z5b' },
    });
    for (const words of Object.values(refusal?.liftedBy ?? {})) expect(words).toContain('offer.admitLate');
    expect(refusal?.liftedBy?.en).toContain('the purchaser');
  });

  it('counts when received in time and recorded after the firing; both stay in the history', () => {
    const player = CasePlayer.open().sweepAt('2026-09-30T22:00:00.000Z').sweepAt('2026-10-05T09:00:00.000Z');
    player.do('offer.submit', purchaser, content(), { at: '2026-09-30T21:59:59.999Z' });
    expect(player.state).toBe('negotiating');
    expect(player.notifications.filter(({ topic }) => topic === 'deadline.corrected').map(({ audience }) => audience)).toEqual(
      expect.arrayContaining(['insurer', 'provider']),
    );
    expect(player.notifications.find(({ topic }) => topic === 'offer.submitted')).toMatchObject({
      audience: 'provider',
      text: 'Namens u vastgelegd door de andere kant: Offerte indienen.',
    });
    const [passed, ...rest] = player
      .facts()
      .filter((fact) => fact.startsWith('deadline.') || fact.startsWith('offer.'))
      .slice(-4);
    expect([passed, ...rest].filter((fact) => fact !== 'deadline.passed')).toEqual(['deadline.corrected', 'offer.submitted']);
    expect(player.deadline('offerDue')).toMatchObject({ status: 'met' });
    expect(player.deadline('substantiveResponseDue')).toMatchObject({ dueOn: '2026-11-11', firstLateAt: '2026-11-11T23:00:00.000Z' });
  });

  it('counts when received in time although the sweeper was slow and nothing had fired', () => {
    const player = CasePlayer.open().at('2026-10-05T09:00:00.000Z');
    player.do('offer.submit', purchaser, content(), { at: '2026-09-30T21:59:59.999Z' });
    expect(player.facts()).not.toContain('deadline.corrected');
    expect(player.state).toBe('negotiating');
  });

  it('lets the clock come first when the offer is too late and nothing had fired', () => {
    const player = CasePlayer.open()
      .at('2026-10-01T08:00:00.000Z')
      .do('offer.admitLate', purchaser, { reason: 'Storing.', offerDueOn: '2026-10-15' });
    expect(player.facts().at(-2)).toBe('deadline.passed');
    expect(player.state).toBe('awaitingOffer');
  });

  it('is admitted late with a reason and a date in the future; the term counts from its own receipt', () => {
    const player = CasePlayer.open().sweepAt('2026-10-02T08:00:00.000Z');
    expect(player.refusal('offer.admitLate', purchaser, { reason: 'Storing.', offerDueOn: '2026-10-02' })?.code).toBe('dateInThePast');
    player.do('offer.admitLate', purchaser, { reason: 'Storing.', offerDueOn: '2026-10-16' });
    expect(player.deadline('offerDue')).toMatchObject({ dueOn: '2026-10-16', firstLateAt: '2026-10-16T22:00:00.000Z', status: 'open' });
    player.sweepAt('2026-10-16T21:59:59.999Z').do('offer.submit', provider, content());
    expect(player.deadline('substantiveResponseDue')?.dueOn).toBe('2026-11-27');
    expect(player.deadline('negotiationStartDue')?.status).toBe('notApplicable');
  });

  it('passes again when the admitted date goes by', () => {
    const player = CasePlayer.open()
      .sweepAt('2026-10-02T08:00:00.000Z')
      .do('offer.admitLate', purchaser, { reason: 'Storing.', offerDueOn: '2026-10-16' });
    player.sweepAt('2026-10-16T22:00:00.000Z');
    expect(player.state).toBe('offerOverdue');
    player.do('case.close', purchaser, { reason: 'noOffer', explanation: 'Niets ontvangen.' });
    expect(player.state).toBe('notContracted');
  });
});

describe('the substantive response', () => {
  it('meets the term one millisecond before the limit', () => {
    const player = negotiating().sweepAt('2026-11-11T22:59:59.999Z').do('response.give', purchaser, { explanation: 'Akkoord.' });
    expect(player.deadline('substantiveResponseDue')).toMatchObject({ status: 'met', daysLate: null });
    expect(player.breaches.has('substantiveResponseDue')).toBe(false);
  });

  it('is recorded late by one day at the limit, and the negotiation goes on', () => {
    const player = negotiating().at('2026-11-11T23:00:00.000Z').do('response.give', purchaser, { explanation: 'Akkoord.' });
    expect(player.deadline('substantiveResponseDue')).toMatchObject({ status: 'metLate', daysLate: 1 });
    expect(player.breaches.get('substantiveResponseDue')).toEqual({ status: 'metLate', daysLate: 1 });
    expect(player.state).toBe('negotiating');
    expect(player.steps.at(-1)?.why).toContain('Inhoudelijke reactie ontvangen: 1 dag te laat');
  });

  it('breaches when the clock passes it; the case is overdue until the response comes', () => {
    const player = negotiating().do('negotiation.start', purchaser).sweepAt('2026-11-14T09:00:00.000Z');
    expect(player.last.overdue).toBe(true);
    expect(player.breaches.get('substantiveResponseDue')?.status).toBe('open');
    expect(player.notifications.filter(({ topic }) => topic === 'deadline.breached').map(({ audience }) => audience)).toContain('provider');
    player.do('response.give', purchaser, { explanation: 'Later.' });
    expect(player.breaches.get('substantiveResponseDue')).toEqual({ status: 'metLate', daysLate: 3 });
  });

  it('counts when the provider enters that it had received it in time', () => {
    const player = negotiating().sweepAt('2026-11-14T09:00:00.000Z');
    player.do('response.give', provider, { explanation: 'Per e-mail ontvangen.' }, { at: '2026-11-11T22:59:59.999Z' });
    expect(player.breaches.get('substantiveResponseDue')?.status).toBe('withdrawn');
    expect(player.deadline('substantiveResponseDue')?.status).toBe('met');
    expect(player.facts()).toContain('deadline.corrected');
  });

  it('is not a counter-proposal unless that is marked so', () => {
    const player = negotiating().do('counter.propose', purchaser, { ...content(), substantive: false });
    expect(player.deadline('substantiveResponseDue')?.status).toBe('open');
    player.do('counter.propose', purchaser, { ...content(), substantive: true });
    expect(player.deadline('substantiveResponseDue')?.status).toBe('met');
  });

  it('is not restarted by a revision', () => {
    const player = negotiating().at('2026-10-20T10:00:00.000Z').do('offer.revise', provider, content('900000.00'));
    expect(player.deadlines.filter(({ key }) => key === 'substantiveResponseDue')).toHaveLength(1);
    expect(player.deadline('substantiveResponseDue')?.dueOn).toBe('2026-11-11');
  });

  it('was met on the day of agreement when agreement came first', () => {
    const player = negotiating().at('2026-10-20T10:00:00.000Z').do('agreement.accept', purchaser, { proposal: 1 });
    expect(player.context.met['substantiveResponseDue']).toEqual({ at: '2026-10-20T10:00:00.000Z', daysLate: 0 });
  });

  it('is cancelled while no offer stands, and has its old date when a new version comes', () => {
    const player = negotiating().do('offer.withdraw', provider, { reason: 'Fout.' });
    expect(player.deadline('substantiveResponseDue')?.status).toBe('cancelled');
    expect(player.refusal('response.give', purchaser, { explanation: 'x' })?.code).toBe('offerWithdrawn');
    player.do('offer.revise', provider, content());
    expect(player.deadline('substantiveResponseDue')).toMatchObject({ dueOn: '2026-11-11', status: 'open' });
  });

  it('is no breach when the old date went by while no offer stood', () => {
    const player = negotiating()
      .do('offer.withdraw', provider, { reason: 'Fout.' })
      .sweepAt('2026-12-01T09:00:00.000Z')
      .do('offer.revise', provider, content());
    expect(player.deadline('substantiveResponseDue')?.status).toBe('notApplicable');
    expect(player.breaches.has('substantiveResponseDue')).toBe(false);
  });
});

describe('proposals', () => {
  it('are one numbered sequence; only the newest can be accepted, by the other side', () => {
    const player = negotiating()
      .do('counter.propose', purchaser, { ...content(), substantive: true })
      .do('offer.revise', provider, content());
    expect(player.refusal('agreement.accept', purchaser, { proposal: 2 })?.code).toBe('notTheNewestProposal');
    expect(player.refusal('agreement.accept', purchaser, { proposal: 4 })?.code).toBe('unknownProposal');
    expect(player.refusal('agreement.accept', provider, { proposal: 3 })?.code).toBe('ownProposal');
    expect(player.refusal('agreement.accept', purchaser, { proposal: 3 })).toBeNull();
    expect(player.entries.filter(({ kind }) => kind === 'proposalStatus')).toMatchObject([
      { number: 1, status: 'voided' },
      { number: 2, status: 'voided' },
    ]);
  });

  it('cannot be answered after a refusal until a new one comes', () => {
    const player = negotiating().do('proposal.refuse', purchaser, { proposal: 1, reason: 'Te duur.' });
    expect(player.refusal('agreement.accept', purchaser, { proposal: 1 })?.code).toBe('nothingToAccept');
    player.do('offer.revise', provider, content('900000.00')).do('agreement.accept', purchaser, { proposal: 2 });
    expect(player.state).toBe('recordingAgreement');
  });

  it('cannot be accepted before they were received', () => {
    const player = negotiating().do('counter.propose', purchaser, { ...content(), substantive: true });
    expect(player.refusal('agreement.accept', purchaser, { proposal: 2 }, { at: '2026-09-30T13:59:59.999Z' })?.code).toBe(
      'beforeItsProposal',
    );
  });

  it('add up exactly', () => {
    const lines = Array.from({ length: 10 }, (_, index) => ({ kind: 'specialism', code: `030${String(index)}`, amount: '0.10' }));
    const player = CasePlayer.open().at(wednesday).do('offer.submit', provider, { explanation: 'Centen.', lines });
    expect(player.entries).toMatchObject([{ kind: 'proposal', total: '1.00' }]);
  });
});

describe('process agreements', () => {
  it('are agreed by the other side than proposed them', () => {
    const player = CasePlayer.open().do('process.propose', purchaser, { terms: terms() });
    expect(player.refusal('process.agree', purchaser, { version: 1 })?.code).toBe('ownProposal');
    expect(player.refusal('process.agree', provider, { version: 2 })?.code).toBe('unknownProcessAgreement');
    player.do('process.propose', provider, { terms: terms() });
    expect(player.refusal('process.agree', provider, { version: 1 })?.code).toBe('ownProposal');
    expect(player.refusal('process.agree', purchaser, { version: 1 })?.code).toBe('notTheNewestAgreement');
    player.do('process.agree', purchaser, { version: 2 });
    expect(player.deadline('processAgreementsDue')?.status).toBe('met');
  });

  it('set another date for the offer, later or earlier, to the end of its day', () => {
    const player = CasePlayer.open()
      .do('process.propose', provider, { terms: terms({ offerDueOn: '2026-10-14' }) })
      .do('process.agree', purchaser, { version: 1 });
    expect(player.deadlines.filter(({ key }) => key === 'offerDue')).toMatchObject([
      { status: 'superseded' },
      { dueOn: '2026-10-14', firstLateAt: '2026-10-14T22:00:00.000Z' },
    ]);
    expect(player.sweepAt('2026-10-14T21:59:59.999Z').refusal('offer.submit', provider, content())).toBeNull();
    expect(player.sweepAt('2026-10-14T22:00:00.000Z').state).toBe('offerOverdue');
  });

  it('never set another date when imposed', () => {
    const player = CasePlayer.open();
    expect(player.refusal('process.impose', purchaser, { terms: terms({ offerDueOn: '2026-10-14' }) })?.code).toBe(
      'deviatingDateNeedsAgreement',
    );
    player.do('process.impose', purchaser, { terms: terms() });
    expect(player.deadline('processAgreementsDue')?.status).toBe('met');
    player.do('process.propose', purchaser, { terms: terms({ offerDueOn: '2026-10-14' }) }).do('process.amend', provider, { version: 2 });
    expect(player.deadline('offerDue')?.dueOn).toBe('2026-10-14');
  });

  it('can be entered with the evidence that the other side consented', () => {
    const player = CasePlayer.open();
    expect(player.refusal('process.agree', purchaser, { terms: terms() })?.code).toBe('nothingProposed');
    player.do('process.agree', purchaser, { terms: terms({ offerDueOn: '2026-10-07' }) }, { at: '2026-05-19T10:00:00.000Z' });
    expect(player.steps.at(-1)).toMatchObject({ onBehalfOf: 'provider', evidence: email, actor: { role: 'purchaser' } });
    expect(player.deadline('offerDue')?.dueOn).toBe('2026-10-07');
  });

  it('await the offer again when both agree on a date after it was overdue', () => {
    const player = CasePlayer.open().do('process.impose', purchaser, { terms: terms() }).sweepAt('2026-10-02T09:00:00.000Z');
    player.do('process.propose', provider, { terms: terms({ offerDueOn: '2026-10-09' }) }).do('process.amend', purchaser, { version: 2 });
    expect(player.state).toBe('awaitingOffer');
    expect(player.deadline('offerDue')).toMatchObject({ dueOn: '2026-10-09', status: 'open' });
  });

  it('have steps with terms of their own', () => {
    const steps = [
      { phase: 'process', title: 'Overleg', side: 'insurer', dueOn: '2026-06-20' },
      { phase: 'formalisation', title: 'Prijslijst', side: 'both', dueOn: '2026-10-12' },
    ];
    const player = CasePlayer.open()
      .do('process.propose', purchaser, { terms: terms({ steps }) })
      .do('process.agree', provider, { version: 1 });
    expect(player.deadline('processStepDue-1')).toMatchObject({ dueOn: '2026-06-20', kind: 'target' });
    expect(player.refusal('step.complete', provider, { step: 1 })?.code).toBe('notYourStep');
    player.sweepAt('2026-06-22T09:00:00.000Z').do('step.complete', purchaser, { step: 1 });
    expect(player.deadline('processStepDue-1')).toMatchObject({ status: 'metLate', daysLate: 2 });
    expect(player.deadline('formalisationStepDue-2')).toBeUndefined();
  });

  it('have formalisation steps that run while the agreement is recorded', () => {
    const steps = [{ phase: 'formalisation', title: 'Prijslijst', side: 'both', dueOn: '2026-10-12' }];
    const player = CasePlayer.open()
      .do('process.propose', purchaser, { terms: terms({ steps }) })
      .do('process.agree', provider, { version: 1 });
    player.sweepAt(wednesday).do('offer.submit', provider, content()).do('agreement.accept', purchaser, { proposal: 1 });
    expect(player.deadline('formalisationStepDue-1')).toMatchObject({ dueOn: '2026-10-12', status: 'open' });
    player.do('step.complete', provider, { step: 1 });
    expect(player.deadline('formalisationStepDue-1')?.status).toBe('met');
  });
});

describe('who acts, and when', () => {
  it('lets nobody backdate an act of its own', () => {
    const player = CasePlayer.open().at(wednesday);
    expect(player.refusal('offer.submit', provider, content(), { at: '2026-09-29T10:00:00.000Z' })?.code).toBe('ownActCannotBeBackdated');
  });

  it('takes no receipt in the future, nor from long ago', () => {
    const player = CasePlayer.open().at(wednesday);
    expect(player.refusal('offer.submit', purchaser, content(), { at: '2026-09-30T14:00:00.001Z' })?.code).toBe('receivedAtInFuture');
    const longAgo = player.refusal('offer.submit', purchaser, content(), { at: '2020-09-30T14:00:00.000Z' });
    expect(longAgo?.code).toBe('receivedAtTooEarly');
    expect(longAgo?.detail.nl).toBe(
      'Het tijdstip van ontvangst, woensdag 30 september 2020, 16:00 uur, ligt vóór woensdag 1 januari 2025, 00:00 uur.',
    );
    expect(longAgo?.detail.en).toContain('30 September 2020, 16:00, lies before');
  });

  it("asks evidence for the other side's act", () => {
    const player = CasePlayer.open().at(wednesday);
    expect(player.refusal('offer.submit', purchaser, content())).toMatchObject({ code: 'evidenceRequired', status: 400 });
  });

  it('keeps acts to their roles', () => {
    const player = recorded().do('contract.propose', purchaser);
    expect(player.refusal('contract.accept', provider)?.code).toBe('roleNotAllowed');
    expect(player.refusal('contract.accept', purchaser)?.code).toBe('roleNotAllowed');
    expect(player.refusal('contract.accept', administrator)?.code).toBe('roleNotAllowed');
    expect(player.refusal('contract.accept', signatory)).toBeNull();
  });

  it('lets an integration report what VECOZO did', () => {
    const player = CasePlayer.open().do('requestModule.open', integration);
    expect(player.deadline('requestModuleOpens')?.status).toBe('met');
  });

  it('stops when the clock is behind the history', () => {
    const player = negotiating().at('2026-09-30T13:59:59.999Z');
    const refusal = player.refusal('negotiation.start', purchaser);
    expect(refusal?.code).toBe('clockBehindHistory');
    expect(refusal?.detail.nl).toContain('De klok staat op woensdag 30 september 2026, 15:59 uur');
    expect(refusal?.detail.en).toMatch(/The clock stands at .*30 September 2026, 15:59, but/);
  });

  it('opens the standard agreement on the day of the policy', () => {
    const player = CasePlayer.open().sweepAt('2026-09-15T21:59:59.999Z');
    expect(player.refusal('standardAgreement.request', provider)).toMatchObject({ code: 'notOpenYet', until: '2026-09-15T22:00:00.000Z' });
    player.sweepAt('2026-09-15T22:00:00.000Z').do('standardAgreement.request', provider).do('standardAgreement.send', purchaser);
    expect(player.refusal('standardAgreement.request', provider)?.code).toBe('notInThisState');
  });

  it('explains an institution by e-mail only', () => {
    const player = CasePlayer.open({ path: 'existing-institution', kind: 'institution' });
    expect(player.refusal('policy.explain', purchaser, { channel: 'oral' })?.code).toBe('channelNotAllowed');
    expect(player.refusal('policy.explain', purchaser, { channel: 'email' })).toBeNull();
    expect(CasePlayer.open().refusal('policy.explain', purchaser, { channel: 'oral' })).toBeNull();
  });
});

describe('recording and signing', () => {
  it('needs a recorded agreement, with a ceiling or an obligation to deliver', () => {
    const player = negotiating().do('agreement.accept', purchaser, { proposal: 1 });
    expect(player.refusal('contract.propose', purchaser)?.code).toBe('agreementNotRecorded');
    expect(
      player.refusal('agreement.record', purchaser, { contractReference: 'a', priceListReference: 'b', obligationToDeliver: false })?.code,
    ).toBe('ceilingOrObligationRequired');
    player
      .do('agreement.record', purchaser, { contractReference: 'a', priceListReference: 'b', obligationToDeliver: true })
      .do('contract.propose', purchaser);
    expect(player.state).toBe('awaitingSignature');
  });

  it('goes back to negotiating when the refuser wants to; acceptances are void and no term restarts', () => {
    const player = recorded()
      .do('contract.propose', purchaser)
      .do('contract.refuse', signatory, { then: 'negotiate', reason: 'Plafond klopt niet.' });
    expect(player.state).toBe('negotiating');
    expect(player.deadline('substantiveResponseDue')?.status).toBe('met');
    expect(player.refusal('agreement.accept', purchaser, { proposal: 1 })?.code).toBe('nothingToAccept');
    player.do('offer.revise', provider, content()).do('agreement.accept', purchaser, { proposal: 2 });
    expect(player.refusal('contract.propose', purchaser)?.code).toBe('agreementNotRecorded');
  });

  it('ends when the refuser stops', () => {
    const player = recorded().do('contract.propose', purchaser).do('contract.refuse', signatory, { then: 'stop', reason: 'Nee.' });
    expect(player.state).toBe('notContracted');
    expect(player.context.end).toMatchObject({ reason: 'contractRefused', by: 'provider' });
  });

  it('can be retracted, and registered without a signatory', () => {
    const player = recorded().do('contract.propose', purchaser).do('contract.retract', purchaser, { reason: 'Verkeerd.' });
    expect(player.state).toBe('recordingAgreement');
    player.do('contract.propose', purchaser).do('contract.registerAdministrative', purchaser);
    expect(player.state).toBe('contracted');
  });

  it('publishes at once what is contracted after 12 November', () => {
    const player = recorded('2026-11-20T10:00:00.000Z').do('contract.propose', purchaser).do('contract.accept', signatory);
    expect(player.state).toBe('published');
    expect(player.steps.slice(-2).map(({ fact, receivedAt }) => `${fact} ${receivedAt}`)).toEqual([
      'contract.accepted 2026-11-20T10:00:00.000Z',
      'contract.published 2026-11-20T10:00:00.000Z',
    ]);
  });

  it('is blocked by an unmet requirement until it is met or waived', () => {
    const player = recorded().do('criteria.assess', purchaser, { criterion: 'wtza', outcome: 'notMet', explanation: 'Geen vergunning.' });
    expect(player.refusal('contract.propose', purchaser)).toMatchObject({ code: 'requirementNotMet', facts: { criteria: ['wtza'] } });
    const waiver = { criterion: 'wtza', region: 'Zeeland', specialism: '0301', motivation: 'Zorgplicht.' };
    expect(player.refusal('criteria.assess', purchaser, { criterion: 'nope', outcome: 'met', explanation: 'x' })?.code).toBe(
      'unknownCriterion',
    );
    const assessed = player.notifications.filter(({ topic }) => topic === 'criteria.assessed');
    expect(assessed.map(({ audience }) => audience)).toEqual(['provider']);
    player.do('criteria.waive', purchaser, waiver).do('contract.propose', purchaser);
    expect(player.state).toBe('awaitingSignature');
  });
});

describe('ending', () => {
  const reason = { reason: 'Geen overeenstemming.' };

  it.each(['negotiation.stop', 'case.withdraw'])('%s by either side, in every state before contracted', (type) => {
    const states = [
      CasePlayer.open(),
      CasePlayer.open().sweepAt('2026-10-01T10:00:00.000Z'),
      negotiating(),
      recorded(),
      recorded().do('contract.propose', purchaser),
    ];
    for (const player of states) {
      for (const actor of [purchaser, provider]) expect(player.refusal(type, actor, reason)).toBeNull();
      player.do(type, provider, reason);
      expect(player.state).toBe('notContracted');
      expect(player.deadlines.filter(({ status }) => status === 'open')).toEqual([]);
      expect(player.refusal(type, provider, reason)?.code).toBe('caseEnded');
    }
  });

  it('cancels what is open and leaves the breaches standing', () => {
    const player = CasePlayer.open().sweepAt('2026-06-20T10:00:00.000Z');
    expect(player.last.overdue).toBe(true);
    player.do('negotiation.stop', purchaser, reason);
    expect(player.deadline('offerDue')?.status).toBe('cancelled');
    expect(player.breaches.get('policyExplained')).toEqual({ status: 'stands', daysLate: 8 });
    expect(player.last.overdue).toBe(false);
  });

  it('keeps the term of a question running after the end', () => {
    const player = CasePlayer.open().do('question.ask', provider, { text: 'Wat?' }).do('negotiation.stop', purchaser, reason);
    expect(player.deadline('questionAnswerDue-1')).toMatchObject({ dueOn: '2026-06-03', status: 'open' });
    player.sweepAt('2026-06-04T10:00:00.000Z');
    expect(player.breaches.get('questionAnswerDue-1')?.status).toBe('open');
    player.do('question.answer', purchaser, { question: 1, text: 'Dit.' });
    expect(player.breaches.get('questionAnswerDue-1')).toEqual({ status: 'metLate', daysLate: 1 });
    expect(player.state).toBe('notContracted');
  });

  it('takes conversations at any moment, without touching a deadline', () => {
    const player = recorded('2026-11-20T10:00:00.000Z').do('contract.propose', purchaser).do('contract.accept', signatory);
    const before = JSON.stringify(player.deadlines);
    player.do('conversation.log', provider, { subject: 'quality', heldOn: '2026-11-19', participants: ['A'], notes: 'Goed.' });
    expect(JSON.stringify(player.deadlines)).toBe(before);
    expect(player.state).toBe('published');
    expect(
      player.refusal('conversation.log', provider, { subject: 'quality', heldOn: '2026-11-22', participants: ['A'], notes: 'x' })?.code,
    ).toBe('dateInTheFuture');
  });
});

describe('opening', () => {
  const code = (opening: Parameters<typeof CasePlayer.tryOpen>[0]) => {
    const outcome = CasePlayer.tryOpen(opening);
    return outcome.ok ? null : outcome.refusal.code;
  };

  it.each([
    [{ care: 'ambulance' }, 'otherPolicyApplies'],
    [{ path: 'nope' }, 'pathNotInPolicy'],
    [{ kind: 'institution' as const }, 'providerKindMismatch'],
    [{ contractedBefore: false }, 'noCurrentContract'],
    [{}, null],
  ])('%j: %s', (opening, expected) => {
    expect(code(opening)).toBe(expected);
  });

  it('late makes a past target not applicable, not a breach', () => {
    const player = CasePlayer.open({ at: '2026-07-01T10:00:00.000Z' });
    expect(player.deadline('policyExplained')?.status).toBe('notApplicable');
    expect(player.sweepAt('2026-07-02T10:00:00.000Z').breaches.size).toBe(0);
    expect(player.deadline('requestModuleOpens')?.status).toBe('open');
  });

  it('after the cut-off needs an agreed date, duty of care, or an offer received in time', () => {
    const at = '2026-10-05T10:00:00.000Z';
    expect(code({ at })).toBe('cutOffPassedAtOpening');
    expect(code({ at, late: { agreedOfferDueOn: '2026-10-20' } })).toBe('cutOffPassedAtOpening');
    const agreed = CasePlayer.open({ at, late: { agreedOfferDueOn: '2026-10-20', evidence: email } });
    expect(agreed.deadline('offerDue')).toMatchObject({ dueOn: '2026-10-20', status: 'open' });
    const duty = CasePlayer.open({ at, late: { dutyOfCare: { region: 'Zeeland', specialism: '0301', motivation: 'Te weinig aanbod.' } } });
    expect(duty.deadline('offerDue')?.status).toBe('notApplicable');
    duty.at('2026-12-01T10:00:00.000Z').do('offer.submit', provider, content());
    expect(duty.state).toBe('negotiating');
  });

  it('after the cut-off with an offer that was received in time passes it and puts that right', () => {
    const at = '2026-10-05T10:00:00.000Z';
    const player = CasePlayer.open({ at, late: { offerReceivedAt: '2026-09-20T10:00:00.000Z', evidence: email } });
    expect(player.state).toBe('offerOverdue');
    player.do('offer.submit', purchaser, content(), { at: '2026-09-20T10:00:00.000Z' });
    expect(player.state).toBe('negotiating');
    expect(player.deadline('offerDue')?.status).toBe('met');
  });
});

describe('reminders', () => {
  it('go out at 09:00 in Amsterdam, 14, 7 and 1 days before, to who must act', () => {
    const player = CasePlayer.open();
    expect(player.deadline('policyExplained.reminder-14')).toMatchObject({ status: 'open' });
    player.sweepAt('2026-05-29T06:59:59.999Z');
    expect(player.facts()).not.toContain('reminder.sent');
    player.sweepAt('2026-05-29T07:00:00.000Z');
    expect(player.notifications.filter(({ topic }) => topic === 'deadline.reminder')).toMatchObject([
      { audience: 'insurer', deadlineKey: 'policyExplained' },
      { audience: 'insurer', deadlineKey: 'processAgreementsDue' },
      { audience: 'provider', deadlineKey: 'processAgreementsDue' },
    ]);
  });

  it('stand in the rows one at a time, the next when one has gone out', () => {
    const player = CasePlayer.open();
    expect(player.deadline('policyExplained.reminder-7')).toBeUndefined();
    player.sweepAt('2026-05-29T07:00:00.000Z');
    expect(player.deadline('policyExplained.reminder-14')?.status).toBe('passed');
    expect(player.deadline('policyExplained.reminder-7')?.status).toBe('open');
    player.do('policy.explain', purchaser, { channel: 'email' });
    expect(player.deadline('policyExplained.reminder-7')?.status).toBe('cancelled');
  });

  it('are skipped when their moment had passed at the setting, and overtaken after an outage', () => {
    const player = CasePlayer.open({ at: '2026-06-08T10:00:00.000Z' });
    expect(player.deadline('policyExplained.reminder-14')).toBeUndefined();
    expect(player.deadline('policyExplained.reminder-7')).toBeUndefined();
    expect(player.deadline('policyExplained.reminder-1')?.status).toBe('open');
    player.sweepAt('2026-09-29T10:00:00.000Z');
    const sent = player.steps.filter(({ fact }) => fact === 'reminder.sent').map(({ data }) => data['reminder']);
    expect(sent).toEqual(['offerDue.reminder-1']);
    expect(player.notifications.filter(({ topic }) => topic === 'deadline.reminder')).toMatchObject([
      { audience: 'provider', deadlineKey: 'offerDue', text: 'Offerte uiterlijk binnen: uiterlijk woensdag 30 september 2026, nog 1 dag.' },
    ]);
    const moments = player.steps.map(({ receivedAt }) => receivedAt);
    expect(moments).toEqual([...moments].sort());
    expect(player.deadline('offerDue.reminder-14')?.status).toBe('passed');
    expect(player.deadline('offerDue.reminder-1')).toBeUndefined();
  });
});
