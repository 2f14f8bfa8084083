import { findPolicy, type PurchasingPolicy } from '@termijn/policies';
import { agreementData, CasePlayer, integration, provider, purchaser, signatory, type Opening } from '@termijn/testing/case-player.js';
import { proveDeadline } from '../deadlines/prove-deadline.js';
import { replay } from './replay.js';
import type { DeadlineChange, Decision } from './types.js';

const policyOf = (insurer: string, year = 2027): PurchasingPolicy => findPolicy(insurer, year)!;

const open = (insurer: string, more: Opening = {}): CasePlayer =>
  CasePlayer.open({ path: 'standard-offer', policy: policyOf(insurer), contractForm: 'digital', ...more });

/** The insurer's offer is received at that moment. */
const offered = (insurer: string, at: string, more: Opening = {}): CasePlayer =>
  open(insurer, more).sweepAt(at).do('contract.propose', purchaser, agreementData);

/** A signature that VECOZO reports: made there at `at`, recorded now. */
const signedInVecozo = (player: CasePlayer, at: string) =>
  player.report('provider', 'contract.accept', integration, {}, { at, evidence: { channel: 'vecozo', reference: 'e-1' } });

const opened = (decision: Decision, key: string) =>
  decision.deadlines.find((change): change is Extract<DeadlineChange, { op: 'open' }> => change.op === 'open' && change.key === key)!;

const expectToReplay = (player: CasePlayer): void => expect(replay(player.steps, player.policy)).toEqual(player.last.snapshot);

describe('Salland, digital: the earlier of six weeks and 12 November', () => {
  it.each([
    ['2026-09-01T08:00:00.000Z', 'proposalLapses', '2026-10-13', '2026-10-13T22:00:00.000Z'],
    ['2026-09-30T08:00:00.000Z', 'proposalLapses', '2026-11-11', '2026-11-11T23:00:00.000Z'],
    ['2026-10-02T08:00:00.000Z', 'signatureDue', '2026-11-12', '2026-11-12T23:00:00.000Z'],
  ])('a proposal received at %s lapses by %s, after %s', (received, key, dueOn, lapses) => {
    const player = offered('salland', received);
    expect(player.deadline(key)).toMatchObject({ kind: 'cutOff', dueOn, firstLateAt: lapses, status: 'open' });
    const before = new Date(Date.parse(lapses) - 1).toISOString();
    expect(player.copy().sweepAt(before).state).toBe('awaitingSignature');
    expect(player.copy().sweepAt(before).do('contract.accept', signatory).last.ended).toBe(true);
    player.sweepAt(lapses);
    expect(player.state).toBe('lapsed');
    expect(player.deadline(key)?.status).toBe('passed');
    expect(player.deadlines.filter(({ status }) => status === 'open')).toEqual([]);
    expect([...player.breaches].filter(([name]) => name !== 'contractOfferDue')).toEqual([]);
    expect(player.refusal('contract.accept', signatory)).toMatchObject({ code: 'contractTooLate', facts: { deadline: key, dueOn } });
    expectToReplay(player);
  });

  it('refuses a signature at the boundary also when the sweeper is slow', () => {
    const player = offered('salland', '2026-09-01T08:00:00.000Z').at('2026-10-13T22:00:00.000Z');
    expect(player.refusal('contract.accept', signatory)?.code).toBe('contractTooLate');
    expect(player.copy().at('2026-10-13T21:59:59.999Z').refusal('contract.accept', signatory)).toBeNull();
  });

  it('takes a signature that was made in time and is recorded later, and undoes the lapse', () => {
    const player = offered('salland', '2026-09-01T08:00:00.000Z').sweepAt('2026-10-20T08:00:00.000Z');
    expect(player.state).toBe('lapsed');
    signedInVecozo(player, '2026-10-13T21:59:59.999Z');
    expect(player.facts().slice(-3)).toEqual(['deadline.corrected', 'contract.accepted', 'contract.published']);
    expect(player.state).toBe('published');
    expect(player.deadlines.filter(({ key }) => key === 'proposalLapses').map(({ status }) => status)).toEqual(['met']);
    expect(player.deadline('signatureDue')?.status).toBe('met');
    expectToReplay(player);
  });

  it('keeps a signature that VECOZO reports too late out', () => {
    const player = offered('salland', '2026-09-01T08:00:00.000Z').sweepAt('2026-10-20T08:00:00.000Z');
    expect(() => signedInVecozo(player, '2026-10-13T22:00:00.000Z')).toThrow(/contractTooLate/);
  });

  it('publishes at the moment of signing, and the proof says so', () => {
    const player = offered('salland', '2026-09-01T08:00:00.000Z').at('2026-09-20T09:30:00.000Z').do('contract.accept', signatory);
    expect(player.state).toBe('published');
    const row = opened(player.last, 'publication');
    expect(row).toMatchObject({ dueOn: '2026-09-20', fireAt: '2026-09-20T09:30:00.000Z' });
    const proof = proveDeadline(row, player.policy);
    expect(proof).toMatchObject({ milestone: 'SA-P', opensAt: '2026-09-20T09:30:00.000Z', dueOn: '2026-09-20' });
    expect(proof.steps[0]?.nl).toContain('Overeenkomst gesloten');
  });

  it('lets the purchaser admit a late signature, with a reason and a day to come', () => {
    const player = offered('salland', '2026-09-01T08:00:00.000Z').sweepAt('2026-10-20T08:00:00.000Z');
    const admit = (signatureDueOn: string) => player.refusal('contract.admitLate', purchaser, { reason: 'Storing.', signatureDueOn });
    expect(admit('2026-10-20')?.code).toBe('dateInThePast');
    player.do('contract.admitLate', purchaser, { reason: 'Storing.', signatureDueOn: '2026-11-20' });
    expect(player.state).toBe('awaitingSignature');
    const row = opened(player.last, 'proposalLapses');
    expect(row).toMatchObject({ dueOn: '2026-11-20', firstLateAt: '2026-11-20T23:00:00.000Z' });
    expect(opened(player.last, 'signatureDue').dueOn).toBe('2026-11-20');
    expect(proveDeadline(row, player.policy).steps[0]?.nl).toContain('Later tekenen toelaten');
    expect(player.copy().sweepAt('2026-11-20T23:00:00.000Z').state).toBe('lapsed');
    expect(player.sweepAt('2026-11-20T22:59:59.999Z').do('contract.accept', signatory).state).toBe('published');
    expectToReplay(player);
  });

  it('an admitted day never shortens the policy’s own', () => {
    const player = offered('salland', '2026-09-01T08:00:00.000Z').sweepAt('2026-10-20T08:00:00.000Z');
    player.do('contract.admitLate', purchaser, { reason: 'Storing.', signatureDueOn: '2026-10-30' });
    expect(player.deadline('proposalLapses')?.dueOn).toBe('2026-10-30');
    expect(player.deadline('signatureDue')?.dueOn).toBe('2026-11-12');
  });

  it('a new proposal has its own six weeks, also after the first lapsed and was refused', () => {
    const player = offered('salland', '2026-09-01T08:00:00.000Z');
    player.do('contract.retract', purchaser, { reason: 'Andere prijslijst.' }).sweepAt('2026-09-10T08:00:00.000Z');
    expect(player.deadline('proposalLapses')?.status).toBe('cancelled');
    player.do('contract.propose', purchaser, { ...agreementData, priceListReference: 'PL-2' });
    expect(player.deadline('proposalLapses')?.dueOn).toBe('2026-10-22');
    player.sweepAt('2026-10-25T08:00:00.000Z').do('contract.refuse', signatory, { then: 'negotiate', reason: 'Te laag.' });
    expect(player.state).toBe('preparingOffer');
    player.do('contract.propose', purchaser, agreementData);
    expect(player.state).toBe('awaitingSignature');
    expect(player.deadline('signatureDue')).toMatchObject({ dueOn: '2026-11-12', status: 'open' });
    expect(player.deadline('proposalLapses')).toMatchObject({ dueOn: '2026-12-06', status: 'open' });
    expect(player.context.agreement).toMatchObject({ version: 3, current: true });
    expectToReplay(player);
  });

  it('after 12 November nothing is proposed until the purchaser gives another day', () => {
    const player = open('salland').sweepAt('2026-11-12T23:00:00.000Z');
    expect(player.refusal('contract.propose', purchaser, agreementData)?.code).toBe('signingDatePassed');
    player.do('contract.admitLate', purchaser, { reason: 'Late aanbieding.', signatureDueOn: '2026-12-01' });
    player.do('contract.propose', purchaser, agreementData);
    expect(player.deadline('signatureDue')).toMatchObject({ dueOn: '2026-12-01', status: 'open' });
    expect(player.deadline('proposalLapses')?.dueOn).toBe('2026-12-25');
    const early = open('salland').sweepAt('2026-10-01T08:00:00.000Z');
    expect(early.refusal('contract.admitLate', purchaser, { reason: 'x', signatureDueOn: '2026-12-01' })?.code).toBe('signingDateOpen');
  });

  it('can be closed as lapsed, and is then no contract', () => {
    const player = offered('salland', '2026-09-01T08:00:00.000Z').sweepAt('2026-10-20T08:00:00.000Z');
    player.do('case.close', purchaser, { reason: 'lapsed', explanation: 'Niet getekend.' });
    expect(player.state).toBe('notContracted');
    expect(player.context.end).toMatchObject({ reason: 'lapsed' });
  });
});

describe('Zilveren Kruis, digital: signed before 10 November is visible on the 12th', () => {
  const onTheNinth = '2026-11-09T22:59:00.000Z';
  const signedAt = (at: string) => offered('zilveren-kruis', '2026-09-30T10:00:00.000Z').sweepAt(at).do('contract.accept', signatory);

  it('signed on the 9th at 23:59', () => {
    const player = signedAt(onTheNinth);
    expect(player.deadline('visibleBy')).toMatchObject({ kind: 'preference', firstLateAt: '2026-11-09T23:00:00.000Z', status: 'met' });
    expect(player.sweepAt('2026-11-11T22:59:59.999Z').state).toBe('contracted');
    expect(player.sweepAt('2026-11-11T23:00:00.000Z').state).toBe('published');
  });

  it('signed on the 10th: contracted, not visible on the 12th, and the proof says why', () => {
    const player = signedAt('2026-11-09T23:00:00.000Z');
    expect(player.state).toBe('contracted');
    const row = opened(player.last, 'publication');
    expect(player.sweepAt('2026-11-12T22:59:59.999Z').state).toBe('contracted');
    expect(player.sweepAt('2026-11-12T23:00:00.000Z').state).toBe('published');
    const proof = proveDeadline(row, player.policy);
    expect(proof).toMatchObject({ milestone: 'ZK-P', dueOn: '2026-11-13', rule: { boundary: 'from', date: '2026-11-13' } });
    expect(proof.steps.map(({ code }) => code)).toEqual(['otherRule', 'fixedDate', 'opens']);
    expect([...player.breaches]).toEqual([]);
    expectToReplay(player);
  });

  it('signed on the 9th and recorded on the 12th is visible', () => {
    const player = offered('zilveren-kruis', '2026-09-30T10:00:00.000Z').sweepAt('2026-11-12T08:00:00.000Z');
    expect(player.deadline('visibleBy')?.status).toBe('passed');
    signedInVecozo(player, onTheNinth);
    expect(player.state).toBe('published');
    expect(player.deadline('visibleBy')?.status).toBe('met');
  });

  it('signed in December is published in December', () => {
    const player = signedAt('2026-12-03T08:00:00.000Z');
    expect(player.state).toBe('published');
    expect(player.steps.at(-1)).toMatchObject({ fact: 'contract.published', receivedAt: '2026-12-03T08:00:00.000Z' });
  });

  it('a date that neither rule gives is proved by none', () => {
    const row = opened(signedAt(onTheNinth).last, 'publication');
    expect(() => proveDeadline({ ...row, dueOn: '2026-11-14' }, policyOf('zilveren-kruis'))).toThrow(RangeError);
  });
});

describe('a target for signing is no cut-off', () => {
  it('Menzis: signed on 2 November is a day late, and contracted', () => {
    const player = offered('menzis', '2026-10-01T08:00:00.000Z').sweepAt('2026-11-01T23:00:00.000Z');
    expect(player.state).toBe('awaitingSignature');
    expect(player.breaches.get('signatureDue')?.status).toBe('open');
    player.sweepAt('2026-11-02T15:00:00.000Z').do('contract.accept', signatory);
    expect(player.state).toBe('contracted');
    expect(player.breaches.get('signatureDue')).toEqual({ status: 'metLate', daysLate: 1 });
    expect(player.steps.find(({ type }) => type === 'contract.accept')?.why).toBe('Overeenkomst getekend: 1 dag te laat');
    expect(player.sweepAt('2026-11-11T23:00:00.000Z').state).toBe('published');
  });

  it('is owed again when a contract that was signed too late is retracted and proposed anew', () => {
    const player = offered('menzis', '2026-10-01T08:00:00.000Z').sweepAt('2026-11-03T08:00:00.000Z');
    player.do('contract.retract', purchaser, { reason: 'Andere prijslijst.' });
    expect(player.breaches.get('signatureDue')).toEqual({ status: 'stands', daysLate: 2 });
    player.do('contract.propose', purchaser, agreementData);
    expect(player.breaches.get('signatureDue')?.status).toBe('open');
    player.sweepAt('2026-11-05T08:00:00.000Z').do('contract.accept', signatory);
    expect(player.breaches.get('signatureDue')).toEqual({ status: 'metLate', daysLate: 4 });
  });

  it('binds nobody when the contract was proposed after its day', () => {
    const player = offered('menzis', '2026-11-05T08:00:00.000Z');
    expect(player.deadline('signatureDue')?.status).toBe('notApplicable');
    expect(player.breaches.get('contractOfferDue')).toEqual({ status: 'metLate', daysLate: 35 });
    expect(player.breaches.has('signatureDue')).toBe(false);
  });

  it('CZ, small: the offer by 31 August, signed by the 11th', () => {
    const small = { turnover: { amount: '2499999.99', basis: 'agreedCeiling', year: 2026, source: 'Overeenkomst 2026' } } as const;
    const player = offered('cz', '2026-08-31T21:59:59.999Z', small);
    expect(player.context.segment).toBe('small');
    expect(player.deadline('contractOfferDue')?.status).toBe('met');
    player.sweepAt('2026-11-11T23:00:00.000Z');
    expect([player.state, player.breaches.get('signatureDue')?.status]).toEqual(['awaitingSignature', 'open']);
    expect(player.do('contract.accept', signatory).state).toBe('published');
  });
});

it.each([
  ['zorg-en-zekerheid', 'ZZ27-5'],
  ['caresq', 'CA-3'],
])('%s lapses at the end of 11 November', (insurer, milestone) => {
  const player = offered(insurer, '2026-09-15T08:00:00.000Z');
  expect(player.deadline('signatureDue')).toMatchObject({ kind: 'cutOff', firstLateAt: '2026-11-11T23:00:00.000Z' });
  expect(player.copy().sweepAt('2026-11-11T22:59:59.999Z').do('contract.accept', signatory).state).toBe('contracted');
  player.sweepAt('2026-11-11T23:00:00.000Z');
  expect(player.state).toBe('lapsed');
  expect(player.refusal('contract.accept', signatory)?.facts['milestone']).toBe(milestone);
});

it('DSW, small: invited, agreed by signing, processed after publication', () => {
  const small = { turnover: { amount: '499999.99', basis: 'claimedValue', year: 2025, source: 'Declaraties 2025' } } as const;
  const player = open('dsw', small).sweepAt('2026-08-31T10:00:00.000Z').do('invitation.send', purchaser);
  expect(player.deadline('invitationDue')?.status).toBe('met');
  player.sweepAt('2026-10-01T08:00:00.000Z').do('contract.propose', purchaser, agreementData);
  expect(player.deadline('agreementDue')).toMatchObject({ kind: 'target', firstLateAt: '2026-11-12T23:00:00.000Z' });
  player.sweepAt('2026-11-11T23:00:00.000Z').do('contract.accept', signatory);
  expect(player.state).toBe('published');
  expect(player.last.ended).toBe(true);
  expect(player.deadline('agreementDue')?.status).toBe('met');
  player.sweepAt('2027-01-02T08:00:00.000Z');
  expect(player.breaches.get('administrationDue')?.status).toBe('open');
  player.do('administration.complete', provider);
  expect(player.breaches.get('administrationDue')).toEqual({ status: 'metLate', daysLate: 2 });
  expect(player.refusal('administration.complete', purchaser)?.code).toBe('administrationCompleted');
  expectToReplay(player);
});

it('Menzis sends a contracted treatment centre the agreement unasked', () => {
  const player = open('menzis', { kind: 'zbc' }).sweepAt('2026-09-01T10:00:00.000Z');
  expect(player.deadline('standardAgreementDue')).toMatchObject({ dueOn: '2026-09-01', status: 'open' });
  player.do('standardAgreement.send', purchaser);
  expect(player.deadline('standardAgreementDue')?.status).toBe('met');
  expect(player.refusal('standardAgreement.request', provider)?.code).toBe('notInThisState');
});

describe('the offer says itself what it holds', () => {
  const player = () => open('caresq').sweepAt('2026-09-15T08:00:00.000Z');
  const { contractReference: _reference, ...unnamed } = agreementData;
  const { ceiling: _ceiling, ...unbounded } = agreementData;

  it.each([
    ['no terms at all', {}, 'invalidData', '/data/contractReference'],
    ['no reference', unnamed, 'invalidData', '/data/contractReference'],
    ['neither ceiling nor obligation', unbounded, 'ceilingOrObligationRequired', '/data/ceiling'],
  ])('refused with %s', (_what, data, code, pointer) => {
    expect(player().refusal('contract.propose', purchaser, data)).toMatchObject({ code, status: 400, facts: { pointer } });
  });

  it('is kept as a contract, version by version', () => {
    const offer = player().do('contract.propose', purchaser, agreementData);
    expect(offer.last.entries).toEqual([
      expect.objectContaining({ kind: 'contract', version: 1, contractReference: 'VGZ-2027-06020101', ceiling: '12500000.00' }),
      expect.objectContaining({ kind: 'contractStatus', version: 1, status: 'proposed' }),
    ]);
  });

  it('elsewhere the recorded agreement does, and terms are not said twice', () => {
    const vgz = CasePlayer.open().do('offer.submit', provider, {
      explanation: 'x',
      lines: [{ kind: 'specialism', code: '0303', amount: '1.00' }],
    });
    vgz.do('agreement.accept', purchaser, { proposal: 1 }).do('agreement.record', purchaser, agreementData);
    expect(vgz.refusal('contract.propose', purchaser, agreementData)).toMatchObject({ code: 'invalidData', status: 400 });
  });
});

describe('asking to negotiate', () => {
  const motivation = { motivation: 'Het plafond is te krap.' };

  it('is refused where the policy does not say so', () => {
    expect(offered('caresq', '2026-09-15T08:00:00.000Z').refusal('negotiation.request', provider, motivation)?.code).toBe(
      'negotiationNotOffered',
    );
  });

  it('is recorded and told, and moves no deadline', () => {
    const policy = structuredClone(policyOf('salland'));
    Object.assign(
      policy.segments.find(({ id }) => id === 'digital')!,
      {
        negotiationOnRequest: { source: { document: 'x', heading: 'y' }, quote: 'Op verzoek.' },
      },
    );
    const player = offered('salland', '2026-09-01T08:00:00.000Z', { policy });
    player.sweepAt('2026-09-15T08:00:00.000Z').do('negotiation.request', provider, motivation);
    expect(player.last.deadlines).toEqual([]);
    expect(player.last.notifications).toMatchObject([{ audience: 'insurer', topic: 'negotiation.requested' }]);
    expect(player.deadline('proposalLapses')).toMatchObject({ dueOn: '2026-10-13', status: 'open' });
  });
});

describe('opened after the day for signing', () => {
  const late = '2026-11-20T08:00:00.000Z';
  const evidence = { channel: 'email', reference: '<1@voorbeeld.example>' };
  const attempt = (more: Opening) =>
    CasePlayer.tryOpen({ path: 'standard-offer', policy: policyOf('caresq'), contractForm: 'digital', at: late, ...more });

  it.each<[string, Opening, string]>([
    ['without a reason', {}, 'cutOffPassedAtOpening'],
    ['with an agreed day but no evidence', { late: { agreedSignatureDueOn: '2026-12-01' } }, 'cutOffPassedAtOpening'],
    ['with an agreed day in the past', { late: { agreedSignatureDueOn: '2026-11-19', evidence } }, 'dateInThePast'],
  ])('refused %s', (_what, more, code) => {
    const outcome = attempt(more);
    expect(outcome.ok ? 'opened' : outcome.refusal.code).toBe(code);
  });

  it('with an agreed day, which then binds', () => {
    const player = offered('caresq', late, { at: late, late: { agreedSignatureDueOn: '2026-12-01', evidence } });
    expect(player.deadline('contractOfferDue')?.status).toBe('notApplicable');
    expect(player.deadline('signatureDue')).toMatchObject({ dueOn: '2026-12-01', status: 'open' });
    expect(player.sweepAt('2026-12-01T23:00:00.000Z').state).toBe('lapsed');
    expectToReplay(player);
  });

  it('by duty of care, with a day or without one', () => {
    const dutyOfCare = { region: 'Zeeland', specialism: '0301', motivation: 'Te weinig aanbod.' };
    const unbound = offered('caresq', late, { at: late, late: { dutyOfCare } });
    expect(unbound.sweepAt('2026-12-20T08:00:00.000Z').do('contract.accept', signatory).state).toBe('published');
    const bound = offered('caresq', late, { at: late, late: { dutyOfCare: { ...dutyOfCare, signatureDueOn: '2026-12-05' } } });
    expect(bound.deadline('signatureDue')?.dueOn).toBe('2026-12-05');
  });

  it('a target that is past applies to nobody', () => {
    const player = CasePlayer.open({ path: 'standard-offer', policy: policyOf('menzis'), at: late });
    expect(player.deadline('signatureDue')?.status).toBe('notApplicable');
  });
});

it('a question of a provider has a last day only where the policy names a term', () => {
  const player = open('caresq').do('question.ask', provider, { text: 'Welke prijslijst geldt?' });
  expect(player.last.entries).toMatchObject([{ kind: 'question', number: 1, dueOn: null }]);
  expect(player.deadline('questionAnswerDue-1')).toBeUndefined();
});
