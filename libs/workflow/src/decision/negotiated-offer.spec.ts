import { findPolicy, type PurchasingPolicy } from '@termijn/policies';
import { agreementData, CasePlayer, content, email, provider, purchaser, signatory, type Opening } from '@termijn/testing/case-player.js';
import { replay } from './replay.js';

const policyOf = (insurer: string, year = 2027): PurchasingPolicy => findPolicy(insurer, year)!;

const open = (insurer: string, more: Opening = {}): CasePlayer =>
  CasePlayer.open({ path: 'negotiated-offer', policy: policyOf(insurer), contractForm: 'faceToFace', ...more });

const large = { turnover: { amount: '2500000.00', basis: 'agreedCeiling', year: 2026, source: 'Overeenkomst 2026' } } as const;

/** Both sides agree on the newest proposal, which is recorded and proposed. */
const agreed = (player: CasePlayer): CasePlayer =>
  player
    .do('agreement.accept', purchaser, { proposal: player.context.proposals.lastNumber })
    .do('agreement.record', purchaser, agreementData)
    .do('contract.propose', purchaser);

const expectToReplay = (player: CasePlayer): void => expect(replay(player.steps, player.policy)).toEqual(player.last.snapshot);

describe('CZ, regular', () => {
  const player = open('cz', { ...large, at: '2026-04-20T08:00:00.000Z' });

  it('shares the strategy and offers in parts first', () => {
    expect(player.context.segment).toBe('regular');
    expect(player.deadline('strategySharedDue')).toMatchObject({ dueOn: '2026-06-01', status: 'open' });
    player.do('strategy.share', provider, { summary: 'Meerjarenbeleid op onze site.' });
    expect(player.deadline('strategySharedDue')?.status).toBe('met');
    player.sweepAt('2026-09-01T21:59:59.999Z').do('partialOffer.submit', provider, content());
    expect(player.deadline('partialOfferDue')).toMatchObject({ firstLateAt: '2026-09-01T22:00:00.000Z', status: 'met' });
  });

  it('keeps a part in the history: it is no proposal that anybody can accept', () => {
    expect(player.last.entries).toEqual([]);
    expect(player.steps.at(-1)?.data).toEqual(content());
    expect(player.context.proposals).toMatchObject({ lastNumber: 0, offerStands: false, firstOfferAt: null });
    expect(player.state).toBe('awaitingOffer');
    player.do('partialOffer.submit', provider, content('5.00'));
    expect(player.facts().filter((fact) => fact === 'partialOffer.submitted')).toHaveLength(2);
  });

  it('asks for the standard agreement from 15 September', () => {
    expect(player.copy().at('2026-09-14T21:59:59.999Z').refusal('standardAgreement.request', provider)?.code).toBe('notOpenYet');
    expect(player.copy().at('2026-09-14T22:00:00.000Z').refusal('standardAgreement.request', provider)).toBeNull();
  });

  it('offers by 1 October, negotiates by the 15th, signs by 11 November or late', () => {
    player.sweepAt('2026-10-01T21:59:59.999Z').do('offer.submit', provider, content());
    expect(player.state).toBe('negotiating');
    expect(player.refusal('partialOffer.submit', provider, content())?.code).toBe('notInThisState');
    expect(player.deadline('negotiationStartDue')).toMatchObject({ firstLateAt: '2026-10-15T22:00:00.000Z', kind: 'target' });
    expect(player.deadline('substantiveResponseDue')).toBeUndefined();
    player.sweepAt('2026-10-20T08:00:00.000Z').do('negotiation.start', purchaser);
    expect(player.breaches.get('negotiationStartDue')).toEqual({ status: 'metLate', daysLate: 5 });
    agreed(player).sweepAt('2026-11-12T08:00:00.000Z');
    expect([player.state, player.breaches.get('signatureDue')?.status]).toEqual(['awaitingSignature', 'open']);
    player.do('contract.accept', signatory);
    expect(player.breaches.get('signatureDue')).toEqual({ status: 'metLate', daysLate: 1 });
    expect(player.state).toBe('published');
    expectToReplay(player);
  });

  it('a full offer meets what a part would have met', () => {
    const whole = open('cz', large).sweepAt('2026-08-20T08:00:00.000Z').do('offer.submit', provider, content());
    expect(whole.deadline('partialOfferDue')?.status).toBe('met');
  });

  it('an offer at the first late instant is refused; the purchaser may admit it', () => {
    const late = open('cz', large).sweepAt('2026-10-01T22:00:00.000Z');
    expect(late.state).toBe('offerOverdue');
    expect(late.refusal('offer.submit', provider, content())?.code).toBe('offerTooLate');
    late.do('offer.admitLate', purchaser, { reason: 'Storing.', offerDueOn: '2026-10-10' }).do('offer.submit', provider, content());
    expect(late.state).toBe('negotiating');
  });

  it.each([
    ['process.propose', { terms: { note: 'x', steps: [] } }],
    ['process.impose', { terms: { note: 'x', steps: [] } }],
    ['invitation.send', {}],
    ['benchmarkMethod.agree', { method: 'x', reference: 'y' }],
  ])('%s is not in its policy', (type, data) => {
    expect(open('cz', large).refusal(type, purchaser, data)?.code).toBe('notInPolicy');
  });
});

describe('a.s.r.', () => {
  const diagnostics = { kind: 'institution', institutionKind: 'primaryDiagnosticCentre' } as const;

  it('treatment centres, thrombosis services and diagnostic centres: preferably by 1 August, at the latest 1 October', () => {
    const player = open('asr', diagnostics);
    expect(player.deadline('offerPreferred')).toMatchObject({ kind: 'preference', firstLateAt: '2026-08-01T22:00:00.000Z' });
    expect(player.deadline('offerDue')).toMatchObject({ kind: 'cutOff', firstLateAt: '2026-10-01T22:00:00.000Z' });
    expect(player.sweepAt('2026-10-01T22:00:00.000Z').state).toBe('offerOverdue');
    expect(player.deadline('offerPreferred')?.status).toBe('passed');
    expect(player.breaches.has('offerPreferred')).toBe(false);
    expect(player.deadline('agreementDue')?.status).toBe('open');
  });

  it('a hospital has no last day for its offer, and both agree through 11 November', () => {
    const player = open('asr').sweepAt('2026-10-20T08:00:00.000Z');
    expect(player.state).toBe('awaitingOffer');
    expect(player.deadline('offerDue')).toBeUndefined();
    player.do('offer.submit', provider, content());
    expect(player.deadline('negotiationStartPreferred')?.status).toBe('notApplicable');
    expect(player.deadline('agreementDue')).toMatchObject({ kind: 'target', firstLateAt: '2026-11-11T23:00:00.000Z', status: 'open' });
    const late = player.copy().sweepAt('2026-11-11T23:00:00.000Z');
    expect(late.breaches.get('agreementDue')?.status).toBe('open');
    expect(agreed(late).breaches.get('agreementDue')).toEqual({ status: 'metLate', daysLate: 1 });
    expect(agreed(player.sweepAt('2026-11-11T22:59:59.999Z')).deadline('agreementDue')?.status).toBe('met');
    expect(player.deadlines.filter(({ status }) => status === 'open').map(({ key }) => key)).toEqual([]);
    player.sweepAt('2026-11-30T08:00:00.000Z').do('contract.accept', signatory);
    expect(player.state).toBe('published');
    expectToReplay(player);
  });

  it('explains its policy by letter, in June', () => {
    const player = open('asr').sweepAt('2026-06-30T21:59:59.999Z').do('policy.explain', purchaser, { channel: 'letter' });
    expect(player.deadline('policyExplained')?.status).toBe('met');
  });
});

describe('Zilveren Kruis, face to face', () => {
  it('aims at 15 September and 1 November; nobody is late for an aim', () => {
    const player = open('zilveren-kruis').sweepAt('2026-11-03T08:00:00.000Z');
    expect(player.state).toBe('awaitingOffer');
    expect(player.deadline('offerPreferred')).toMatchObject({ kind: 'aim', status: 'passed' });
    expect(player.deadline('agreementDue')).toMatchObject({ kind: 'aim', dueOn: '2026-11-01', status: 'passed' });
    expect([...player.breaches]).toEqual([]);
    agreed(player.do('offer.submit', provider, content())).do('contract.accept', signatory);
    expect(player.deadline('visibleBy')).toBeUndefined();
    expect(player.sweepAt('2026-11-11T23:00:00.000Z').state).toBe('published');
  });
});

describe('Salland, face to face', () => {
  const methodDue = { dueOn: '2026-09-01', status: 'open' };
  const method = { method: 'Kostprijs per zorgproduct.', reference: 'Verslag 1' };

  it('agrees on the method of benchmarking only when it is used', () => {
    expect(open('salland').deadline('benchmarkMethodDue')).toBeUndefined();
    expect(open('salland').refusal('benchmarkMethod.agree', purchaser, method)?.code).toBe('benchmarkingNotUsed');
    const player = open('salland', { data: { benchmarking: true } });
    expect(player.deadline('benchmarkMethodDue')).toMatchObject(methodDue);
    player.do('benchmarkMethod.agree', provider, method);
    expect(player.deadline('benchmarkMethodDue')?.status).toBe('met');
    expect(player.last.notifications).toMatchObject([{ audience: 'insurer' }]);
    expectToReplay(player);
  });

  it('opened after its day the method applies to nobody', () => {
    const player = open('salland', { at: '2026-09-02T08:00:00.000Z', data: { benchmarking: true } });
    expect(player.deadline('benchmarkMethodDue')?.status).toBe('notApplicable');
    expect(player.breaches.size).toBe(0);
  });

  it('studies the offer for at most six weeks, and is done before 12 November', () => {
    const player = open('salland').sweepAt('2026-09-30T14:00:00.000Z').do('offer.submit', provider, content());
    expect(player.deadline('substantiveResponseDue')).toMatchObject({ firstLateAt: '2026-11-11T23:00:00.000Z' });
    agreed(player);
    expect(player.deadline('signatureDue')).toMatchObject({ kind: 'target', dueOn: '2026-11-11', firstLateAt: '2026-11-11T23:00:00.000Z' });
    player.sweepAt('2026-11-12T10:00:00.000Z').do('contract.accept', signatory);
    expect(player.steps.at(-1)).toMatchObject({ fact: 'contract.published', receivedAt: '2026-11-12T10:00:00.000Z' });
  });
});

describe('Zorg en Zekerheid, maatwerk: signing has a cut-off', () => {
  const proposed = (): CasePlayer =>
    agreed(open('zorg-en-zekerheid').sweepAt('2026-09-28T08:00:00.000Z').do('offer.submit', provider, content()));

  it('lapses at the end of 11 November and leads back to the table when refused', () => {
    const player = proposed().sweepAt('2026-11-11T23:00:00.000Z');
    expect(player.state).toBe('lapsed');
    expect(player.refusal('contract.accept', signatory)?.code).toBe('contractTooLate');
    expect(player.copy().do('contract.refuse', signatory, { then: 'stop', reason: 'Te laat.' }).state).toBe('notContracted');
    expect(player.copy().do('contract.refuse', signatory, { then: 'negotiate', reason: 'Anders.' }).state).toBe('negotiating');
    player.do('contract.admitLate', purchaser, { reason: 'Vakantie van de bestuurder.', signatureDueOn: '2026-11-30' });
    expect(player.do('contract.accept', signatory).state).toBe('published');
    expectToReplay(player);
  });

  it('after that day the recorded agreement waits for another day', () => {
    const player = proposed().do('contract.retract', purchaser, { reason: 'Verkeerde prijslijst.' }).sweepAt('2026-11-15T08:00:00.000Z');
    expect(player.state).toBe('recordingAgreement');
    expect(player.refusal('contract.propose', purchaser)?.code).toBe('signingDatePassed');
    player.do('contract.admitLate', purchaser, { reason: 'Herstel.', signatureDueOn: '2026-11-30' }).do('contract.propose', purchaser);
    expect(player.deadline('signatureDue')).toMatchObject({ dueOn: '2026-11-30', status: 'open' });
  });

  it('opened after both days it needs a ground for each', () => {
    const late = (more: Opening) =>
      CasePlayer.tryOpen({
        path: 'negotiated-offer',
        policy: policyOf('zorg-en-zekerheid'),
        contractForm: 'faceToFace',
        at: '2026-11-20T08:00:00.000Z',
        ...more,
      });
    const code = (more: Opening) => {
      const outcome = late(more);
      return outcome.ok ? outcome.decision.state : `${outcome.refusal.code} ${String(outcome.refusal.facts['deadline'])}`;
    };
    expect(code({})).toBe('cutOffPassedAtOpening offerDue');
    expect(code({ late: { agreedOfferDueOn: '2026-11-25', evidence: email } })).toBe('cutOffPassedAtOpening signatureDue');
    expect(code({ late: { agreedSignatureDueOn: '2026-12-10', evidence: email } })).toBe('cutOffPassedAtOpening offerDue');
    expect(code({ late: { agreedOfferDueOn: '2026-11-25', agreedSignatureDueOn: '2026-12-10', evidence: email } })).toBe('awaitingOffer');
    const dutyOfCare = { region: 'Leiden', specialism: '0301', motivation: 'Te weinig aanbod.' };
    expect(code({ late: { dutyOfCare } })).toBe('awaitingOffer');
  });
});

describe('DSW, regular', () => {
  const regular = { turnover: { amount: '500000.00', basis: 'claimedValue', year: 2025, source: 'Declaraties 2025' } } as const;

  it('is invited in July or August, agrees by 12 November, and needs no last day for the offer', () => {
    const player = open('dsw', regular);
    expect(player.context.segment).toBe('regular');
    player.sweepAt('2026-09-02T08:00:00.000Z').do('invitation.send', purchaser);
    expect(player.breaches.get('invitationDue')).toEqual({ status: 'metLate', daysLate: 2 });
    player.sweepAt('2026-11-12T22:59:59.999Z').do('offer.submit', provider, content());
    agreed(player);
    expect(player.deadline('agreementDue')?.status).toBe('met');
    player.do('contract.accept', signatory);
    expect(player.state).toBe('published');
    expect(player.deadline('administrationDue')).toMatchObject({ firstLateAt: '2026-12-31T23:00:00.000Z', status: 'open' });
    player.sweepAt('2026-12-31T22:59:59.999Z').do('administration.complete', purchaser);
    expect(player.deadline('administrationDue')?.status).toBe('met');
  });
});

it('a policy may have a target for the offer: late is recorded, and nothing is overdue', () => {
  const policy = structuredClone(policyOf('cz'));
  policy.segments.flatMap(({ milestones }) => milestones).find(({ id }) => id === 'CZ-4')!.kind = 'target';
  const player = open('cz', { ...large, policy }).sweepAt('2026-10-03T08:00:00.000Z');
  expect([player.state, player.breaches.get('offerDue')?.status]).toEqual(['awaitingOffer', 'open']);
  player.do('offer.submit', provider, content());
  expect(player.breaches.get('offerDue')).toEqual({ status: 'metLate', daysLate: 2 });
});
