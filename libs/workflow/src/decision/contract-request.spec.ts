import { findPolicy, type PurchasingPolicy } from '@termijn/policies';
import { CasePlayer, email, integration, provider, purchaser, requestFigures, signatory } from '@termijn/testing/case-player.js';
import { criteriaOf } from '../acts/criteria-of.js';
import { replay } from './replay.js';
import type { Actor } from './types.js';

const policy: PurchasingPolicy = findPolicy('zorg-en-zekerheid', 2026)!;
const ours: Actor = { ...purchaser, insurer: policy.insurer };
const vecozo: Actor = { ...integration, insurer: policy.insurer };
const path = 'contract-request';

const request = (more: object = {}, figures: object = {}) => ({
  specialisms: ['0303'],
  care: 'Planbare chirurgie',
  motivation: 'Onze patiënten zijn voor een kwart bij u verzekerd.',
  figures: { ...requestFigures, ...figures },
  ...more,
});
const supply = { outcome: 'sufficient', motivation: 'Voldoende aanbod in de regio; het marktaandeel is 18,5%.' };
const offer = (more: object = {}) => ({
  contractReference: 'ZZ-2026-1',
  priceListReference: 'PL-2026-1',
  ceiling: '250000.00',
  obligationToDeliver: false,
  ...more,
});

const open = (more: Parameters<typeof CasePlayer.open>[0] = {}) => CasePlayer.open({ path, policy, ...more });
const codeOf = (more: Parameters<typeof CasePlayer.open>[0]) => {
  const outcome = CasePlayer.tryOpen({ path, policy, ...more });
  return outcome.ok ? 'accepted' : outcome.refusal.code;
};
const around = (player: CasePlayer) => ({ policy, segment: policy.segments.find(({ id }) => id === player.context.segment)! });

/** Judges every criterion that is open: by the numbers where there are any, as met otherwise. */
function judgeAll(player: CasePlayer): CasePlayer {
  for (const { id } of criteriaOf(player.context, around(player))) {
    if (player.context.criteria[id] !== undefined) continue;
    const data = { criterion: id, explanation: 'Stukken gezien.' };
    const byNumbers = player.refusal('criteria.assess', ours, data) === null;
    player.do('criteria.assess', ours, byNumbers ? data : { ...data, outcome: 'met' });
  }
  return player;
}

const assessed = (player = open()) =>
  judgeAll(player.do('request.confirmComplete', ours).do('supply.assess', ours, supply)).do('application.admit', ours);

const proposedAt = (at: string, more: object = {}) => assessed().sweepAt(at).do('contract.propose', ours, offer(more));

describe('a request for a contract', () => {
  it('is the act of the provider, or entered from its e-mail', () => {
    expect(open().steps[0]).toMatchObject({ type: 'contract.request', fact: 'contract.requested', to: 'checkingCompleteness' });
    expect(codeOf({ actor: ours })).toBe('evidenceRequired');
    const entered = open({ actor: ours, received: { at: '2026-01-12T08:00:00.000Z' } });
    expect(entered.steps[0]).toMatchObject({ onBehalfOf: 'provider', evidence: email, receivedAt: '2026-01-12T08:00:00.000Z' });
    expect(codeOf({ actor: { ...provider, agb: '06029999' } })).toBe('foreignProvider');
  });

  it('is for who had no contract, whatever its form', () => {
    expect(codeOf({ contractedBefore: true })).toBe('contractedAlready');
    expect(codeOf({ contractForm: 'digital' })).toBe('accepted');
    expect(codeOf({ kind: 'institution', institutionKind: 'dialysisCentre' })).toBe('accepted');
  });

  it('asks for the contract from 1 January of the contract year, unless it says otherwise', () => {
    expect(open().context.contractRequest).toEqual({ effectiveOn: '2026-01-01', supplements: 0, supplement: null });
    expect(open({ data: request({ effectiveOn: '2026-04-01' }) }).context.contractRequest?.effectiveOn).toBe('2026-04-01');
    expect(codeOf({ data: request({ effectiveOn: '2027-01-01' }) })).toBe('invalidData');
    expect(codeOf({ data: request({ effectiveOn: '2025-12-31' }) })).toBe('invalidData');
  });

  it('has no late opening: it can be made at any time', () => {
    const late = { dutyOfCare: { region: 'Leiden', specialism: '0303', motivation: 'Nodig.' } };
    expect(codeOf({ late })).toBe('invalidData');
    expect(open({ at: '2025-08-01T08:00:00.000Z' }).state).toBe('checkingCompleteness');
  });

  it('has no deadline that its policy does not name', () => {
    expect(open().deadlines).toEqual([]);
    expect(assessed().deadlines).toEqual([]);
  });
});

describe('completeness', () => {
  const asked = () => open().do('supplement.request', ours, { missing: 'De polis.', dueOn: '2026-02-02' });

  it('is asked for with a day that the insurer sets', () => {
    const player = asked();
    expect(player.state).toBe('awaitingSupplement');
    expect(player.deadline('supplementDue-1')).toMatchObject({
      kind: 'target',
      dueOn: '2026-02-02',
      firstLateAt: '2026-02-02T23:00:00.000Z',
      status: 'open',
    });
    expect(open().refusal('supplement.request', ours, { missing: 'De polis.', dueOn: '2026-01-15' })?.code).toBe('dateInThePast');
  });

  it.each([
    ['2026-02-02T22:59:59.999Z', 'met', 0],
    ['2026-02-02T23:00:00.000Z', 'metLate', 1],
    ['2026-02-05T08:00:00.000Z', 'metLate', 3],
  ])('supplied at %s it is %s, %s days late', (at, status, days) => {
    const player = asked().sweepAt(at).do('supplement.submit', provider, { explanation: 'De polis gaat hierbij.' });
    expect([player.state, player.deadline('supplementDue-1')?.status]).toEqual(['checkingCompleteness', status]);
    expect(player.breaches.get('supplementDue-1')).toEqual(days === 0 ? undefined : { status: 'metLate', daysLate: days });
  });

  it('received in time and entered later it was in time', () => {
    const player = asked().sweepAt('2026-02-05T08:00:00.000Z');
    expect(player.last.overdue).toBe(true);
    player.do('supplement.submit', ours, { explanation: 'Per e-mail.' }, { at: '2026-02-02T22:59:59.999Z' });
    expect(player.facts().slice(-2)).toEqual(['deadline.corrected', 'supplement.submitted']);
    expect([player.breaches.get('supplementDue-1')?.status, player.last.overdue]).toEqual(['withdrawn', false]);
    expect(asked().refusal('supplement.submit', ours, { explanation: 'x' }, { at: '2026-01-14T08:00:00.000Z' })?.code).toBe(
      'beforeItsProposal',
    );
  });

  it('can be asked twice, each with its own day', () => {
    const player = asked().do('supplement.submit', provider, { explanation: 'Hierbij.' });
    player.do('supplement.request', ours, { missing: 'De tweede bladzijde.', dueOn: '2026-02-20' });
    expect(player.deadline('supplementDue-1')?.status).toBe('met');
    expect(player.deadline('supplementDue-2')).toMatchObject({ dueOn: '2026-02-20', status: 'open' });
  });

  it('other figures open what was computed from the earlier ones; a judgement and a waiver stay', () => {
    const player = open({ data: request({}, { fteTogether: '1.19' }) });
    player.do('criteria.assess', ours, { criterion: 'zbc-specialists', explanation: 'Berekend.' });
    player.do('criteria.assess', ours, { criterion: 'wtza', outcome: 'met', explanation: 'Gezien.' });
    player.do('supplement.request', ours, { missing: 'De arbeidsovereenkomsten.', dueOn: '2026-02-02' });
    player.do('supplement.submit', provider, { explanation: 'Hierbij.', figures: { ...requestFigures, fteTogether: '1.20' } });
    expect(player.context.criteria).toEqual({ wtza: 'met' });
    player.do('criteria.assess', ours, { criterion: 'zbc-specialists', explanation: 'Berekend.' });
    expect(player.context.criteria['zbc-specialists']).toBe('met');
  });
});

describe('the assessment', () => {
  it('computes what it can and leaves the rest to a person', () => {
    const player = open().do('request.confirmComplete', ours);
    const assess = (criterion: string, outcome?: string) =>
      player.refusal('criteria.assess', ours, { criterion, explanation: 'x', ...(outcome ? { outcome } : {}) })?.code ?? 'accepted';
    expect(assess('zbc-turnover')).toBe('accepted');
    expect(assess('wtza')).toBe('invalidData');
    expect(assess('wtza', 'met')).toBe('accepted');
    expect(assess('dialysis-hkz', 'met')).toBe('unknownCriterion');
    player.do('criteria.assess', ours, { criterion: 'zbc-turnover', explanation: 'Berekend.' });
    expect(player.entries.at(-1)).toMatchObject({
      kind: 'criterion',
      status: 'met',
      compared: [
        { actual: '125000.00', ok: true },
        { actual: '18.50', ok: false },
        { actual: '3 (sinds 2022-03-01)', ok: true },
      ],
    });
  });

  it.each<[string, object, string, string]>([
    ['turnover', { marketShare: '24.99', inOperationSince: '2024-01-16', turnover: '99999.99' }, 'zbc-turnover', 'notMet'],
    ['market share', { marketShare: '25.00', inOperationSince: '2024-01-16', turnover: '99999.99' }, 'zbc-turnover', 'met'],
    ['two years to the day', { marketShare: '24.99', inOperationSince: '2024-01-15', turnover: '99999.99' }, 'zbc-turnover', 'met'],
    ['fte', { fteTogether: '1.19' }, 'zbc-specialists', 'notMet'],
    ['fte', { fteTogether: '1.20' }, 'zbc-specialists', 'met'],
    ['ASA, also without general anaesthesia', { highestAsa: 3 }, 'zbc-asa', 'notMet'],
  ])('%s: %j makes %s %s', (_what, figures, criterion, outcome) => {
    const player = open({ data: request({}, figures) }).do('criteria.assess', ours, { criterion, explanation: 'Berekend.' });
    expect(player.context.criteria[criterion]).toBe(outcome);
    if (outcome === 'notMet') {
      const gainsaid = { criterion, outcome: 'met', explanation: 'Toch goed.' };
      expect(player.refusal('criteria.assess', ours, gainsaid)?.code).toBe('computedNotMet');
    }
  });

  it('counts the years up to the day of the opening in Amsterdam', () => {
    const since = { turnover: '0.00', marketShare: '0.00', inOperationSince: '2024-01-16' };
    const outcome = (at: string) =>
      open({ at, data: request({}, since) }).do('criteria.assess', ours, { criterion: 'zbc-turnover', explanation: 'Berekend.' }).context
        .criteria['zbc-turnover'];
    expect(outcome('2026-01-15T22:59:59.999Z')).toBe('notMet');
    expect(outcome('2026-01-15T23:00:00.000Z')).toBe('met');
  });

  it('admits only when the supply was looked at and every criterion is met or waived', () => {
    const player = open().do('request.confirmComplete', ours);
    const refusal = () => player.refusal('application.admit', ours)?.code;
    expect(refusal()).toBe('supplyNotAssessed');
    player.do('supply.assess', ours, supply);
    expect(refusal()).toBe('requirementNotJudged');
    judgeAll(player).do('criteria.assess', ours, { criterion: 'wtza', outcome: 'notMet', explanation: 'Geen vergunning.' });
    expect(refusal()).toBe('requirementNotMet');
    player.do('criteria.assess', ours, { criterion: 'wtza', outcome: 'met', explanation: 'Alsnog.' }).do('application.admit', ours);
    expect(player.state).toBe('preparingOffer');
  });

  it.each([
    ['checkingCompleteness', () => open()],
    ['awaitingSupplement', () => open().do('supplement.request', ours, { missing: 'De polis.', dueOn: '2026-02-02' })],
    ['underAssessment', () => open().do('request.confirmComplete', ours)],
  ])('declining is always possible: in %s', (state, play) => {
    const player = play();
    expect(player.state).toBe(state);
    player.do('application.reject', ours, { grounds: ['incomplete'], explanation: 'Wij sluiten geen overeenkomst.' });
    expect([player.state, player.context.end]).toMatchObject(['notContracted', { reason: 'applicationRejected', by: 'insurer' }]);
    expect(player.deadlines.filter(({ status }) => status === 'open')).toEqual([]);
  });
});

describe('the offer', () => {
  it('says what is in it, and holds from 1 January of the contract year', () => {
    const player = assessed();
    expect(player.refusal('contract.propose', ours, {})?.code).toBe('invalidData');
    expect(player.refusal('contract.propose', ours, offer({ ceiling: undefined }))?.code).toBe('ceilingOrObligationRequired');
    expect(player.refusal('contract.propose', ours, offer({ effectiveOn: '2027-01-01' }))?.code).toBe('invalidData');
    player.do('contract.propose', ours, offer());
    expect(player.context.agreement).toEqual({ version: 1, reference: 'ZZ-2026-1', current: true, effectiveOn: '2026-01-01' });
    expect(player.entries.slice(-2)).toMatchObject([
      { kind: 'contract', version: 1, contractReference: 'ZZ-2026-1', ceiling: '250000.00', effectiveOn: '2026-01-01' },
      { kind: 'contractStatus', status: 'proposed' },
    ]);
  });

  it('holds from the day that was asked, or the one that the offer names', () => {
    const asked = assessed(open({ data: request({ effectiveOn: '2026-04-01' }) }));
    expect(asked.copy().do('contract.propose', ours, offer()).context.agreement?.effectiveOn).toBe('2026-04-01');
    expect(asked.do('contract.propose', ours, offer({ effectiveOn: '2026-07-01' })).context.agreement?.effectiveOn).toBe('2026-07-01');
  });

  it('is blocked by a criterion that proves unmet after the admission', () => {
    const player = assessed().do('criteria.assess', ours, { criterion: 'wtza', outcome: 'notMet', explanation: 'Ingetrokken.' });
    expect(player.refusal('contract.propose', ours, offer())?.code).toBe('requirementNotMet');
  });

  it('is signed by a signatory, and published at once: its day has passed', () => {
    const player = proposedAt('2026-02-10T09:00:00.000Z');
    expect(player.refusal('contract.accept', provider)?.code).toBe('roleNotAllowed');
    player.sweepAt('2026-02-12T09:00:00.000Z').do('contract.accept', signatory);
    expect([player.state, player.deadline('signatureDue')?.status]).toEqual(['published', 'met']);
    expect(player.facts().slice(-2)).toEqual(['contract.accepted', 'contract.published']);
    expect(player.steps.at(-1)?.receivedAt).toBe('2026-02-12T09:00:00.000Z');
  });

  it('asked for in the year before, it waits for the day of publication', () => {
    const player = assessed(open({ at: '2025-09-01T08:00:00.000Z' }))
      .do('contract.propose', ours, offer())
      .do('contract.accept', signatory);
    expect(player.state).toBe('contracted');
    expect(player.sweepAt('2025-11-11T22:59:59.999Z').state).toBe('contracted');
    expect(player.sweepAt('2025-11-11T23:00:00.000Z').state).toBe('published');
  });

  it('refused, it is offered anew or not at all', () => {
    const player = proposedAt('2026-02-10T09:00:00.000Z');
    expect(player.copy().do('contract.refuse', signatory, { then: 'stop', reason: 'Te laag.' }).state).toBe('notContracted');
    player.do('contract.refuse', signatory, { then: 'negotiate', reason: 'Te laag.' });
    expect(player.state).toBe('preparingOffer');
    player.sweepAt('2026-03-10T09:00:00.000Z').do('contract.propose', ours, offer({ ceiling: '300000.00' }));
    expect(player.deadline('signatureDue')).toMatchObject({ dueOn: '2026-04-21', status: 'open' });
    expect(player.context.agreement?.version).toBe(2);
  });
});

describe('the six weeks to sign', () => {
  it.each([
    ['2026-02-10T09:00:00.000Z', '2026-03-24', '2026-03-24T23:00:00.000Z'],
    ['2026-03-10T09:00:00.000Z', '2026-04-21', '2026-04-21T22:00:00.000Z'],
    ['2026-03-09T23:00:00.000Z', '2026-04-21', '2026-04-21T22:00:00.000Z'],
    ['2026-03-10T22:59:59.999Z', '2026-04-21', '2026-04-21T22:00:00.000Z'],
    ['2026-03-10T23:00:00.000Z', '2026-04-22', '2026-04-22T22:00:00.000Z'],
  ])('received %s: through %s', (at, dueOn, firstLateAt) => {
    expect(proposedAt(at).deadline('signatureDue')).toMatchObject({ kind: 'cutOff', dueOn, firstLateAt, status: 'open' });
  });

  it('run from the receipt, also when the provider tells of it later', () => {
    const player = assessed().sweepAt('2026-03-16T09:00:00.000Z');
    player.do('contract.propose', provider, offer(), { at: '2026-03-10T09:00:00.000Z' });
    expect(player.deadline('signatureDue')).toMatchObject({ dueOn: '2026-04-21' });
  });

  it('one received on 10 March may be accepted until the end of 21 April', () => {
    const player = proposedAt('2026-03-10T09:00:00.000Z').sweepAt('2026-04-21T21:59:59.999Z');
    expect(player.state).toBe('awaitingSignature');
    expect(player.do('contract.accept', signatory).state).toBe('published');
  });

  it('and has lapsed after that', () => {
    const player = proposedAt('2026-03-10T09:00:00.000Z').at('2026-04-21T22:00:00.000Z');
    expect(player.refusal('contract.accept', signatory)).toMatchObject({
      code: 'contractTooLate',
      liftedBy: { nl: expect.stringContaining('contract.admitLate'), en: expect.stringContaining('contract.admitLate') },
    });
    player.sweepAt('2026-04-21T22:00:00.000Z');
    expect([player.state, player.last.ended, player.deadline('signatureDue')?.status]).toEqual(['lapsed', false, 'passed']);
    expect(player.refusal('contract.accept', signatory)?.code).toBe('contractTooLate');
    expect(player.breaches.size).toBe(0);
  });

  it('an acceptance in time counts however late VECOZO reports it', () => {
    const player = proposedAt('2026-03-10T09:00:00.000Z').sweepAt('2026-05-01T09:00:00.000Z');
    expect(player.state).toBe('lapsed');
    const reported = (at: string) => player.try('contract.accept', vecozo, {}, { at }, 'provider');
    const late = reported('2026-04-21T22:00:00.000Z');
    expect(late.ok ? 'accepted' : late.refusal.code).toBe('contractTooLate');
    const inTime = reported('2026-04-21T21:59:59.999Z');
    if (!inTime.ok) throw new Error(inTime.refusal.code);
    player.keep(inTime.decision);
    expect(player.facts().slice(-3)).toEqual(['deadline.corrected', 'contract.accepted', 'contract.published']);
    expect([player.state, player.deadline('signatureDue')?.status]).toEqual(['published', 'met']);
    expect(replay(player.steps, policy)).toEqual(player.last.snapshot);
  });

  it('what has lapsed is admitted with a new day, or closed', () => {
    const player = proposedAt('2026-03-10T09:00:00.000Z').sweepAt('2026-05-01T09:00:00.000Z');
    expect(player.refusal('contract.admitLate', ours, { reason: 'Ziek.', signatureDueOn: '2026-05-01' })?.code).toBe('dateInThePast');
    const closed = player.copy().do('case.close', ours, { reason: 'lapsed', explanation: 'Niet getekend.' });
    expect([closed.state, closed.context.end?.reason]).toEqual(['notContracted', 'lapsed']);
    player.do('contract.admitLate', ours, { reason: 'Ziek.', signatureDueOn: '2026-05-15' });
    expect(player.deadline('signatureDue')).toMatchObject({ dueOn: '2026-05-15', firstLateAt: '2026-05-15T22:00:00.000Z', status: 'open' });
    expect(player.copy().sweepAt('2026-05-15T22:00:00.000Z').state).toBe('lapsed');
    expect(player.sweepAt('2026-05-15T21:59:59.999Z').do('contract.accept', signatory).state).toBe('published');
  });

  it('an administrative contract needs no acceptance', () => {
    expect(proposedAt('2026-03-10T09:00:00.000Z').do('contract.registerAdministrative', vecozo).state).toBe('published');
  });
});

it('replays to the stored snapshot', () => {
  const player = open({ actor: ours, received: { at: '2026-01-12T08:00:00.000Z' } });
  player.do('supplement.request', ours, { missing: 'De polis.', dueOn: '2026-01-20' }).sweepAt('2026-01-22T08:00:00.000Z');
  player.do('supplement.submit', provider, { explanation: 'Hierbij.', figures: requestFigures });
  assessed(player).do('contract.propose', ours, offer()).sweepAt('2026-04-01T08:00:00.000Z');
  player.do('contract.admitLate', ours, { reason: 'Ziek.', signatureDueOn: '2026-05-15' }).do('contract.accept', signatory);
  expect(replay(JSON.parse(JSON.stringify(player.steps)), policy)).toEqual(player.last.snapshot);
});
