import { agreementData, CasePlayer, content, email, integration, provider, purchaser, signatory } from '@termijn/testing/case-player.js';
import { exampleAnswers } from '../acts/questionnaire-answers.js';
import { proveDeadline } from '../deadlines/prove-deadline.js';
import { replay } from './replay.js';

const terms = { note: 'Zoals in het inkoopbeleid.', steps: [] };
const answers = (more: Record<string, unknown> = {}) => ({ ...exampleAnswers(), ...more });
const questionnaire = (more: Record<string, unknown> = {}) => ({ answers: answers(more), offer: content() });
const zbc = (more: Parameters<typeof CasePlayer.tryOpen>[0] = {}) => CasePlayer.open({ path: 'new-zbc', ...more });
const open = () => zbc().sweepAt('2026-06-04T08:00:00.000Z').do('questionnaire.makeAvailable', integration);
const submitted = (more: Record<string, unknown> = {}) =>
  open().sweepAt('2026-06-20T08:00:00.000Z').do('questionnaire.submit', provider, questionnaire(more));

/** Judges every criterion; what is computed without naming an outcome. */
function assessed(player: CasePlayer): CasePlayer {
  for (;;) {
    const { criteria } = player.actions(purchaser).blocked.find(({ type }) => type === 'application.admit')?.refusal.facts ?? {};
    const [next] = (criteria as string[] | undefined) ?? [];
    if (next === undefined) return player;
    const data = { criterion: next, explanation: 'Stukken gezien.' };
    const computed = player.refusal('criteria.assess', purchaser, data) === null;
    player.do('criteria.assess', purchaser, computed ? data : { ...data, outcome: 'met' });
    if (player.context.criteria[next] === 'notMet') return player;
  }
}

const insufficient = { outcome: 'insufficient', motivation: 'Wachttijden.' };
const admitted = () =>
  assessed(submitted().sweepAt('2026-09-01T08:00:00.000Z').do('supply.assess', purchaser, insufficient)).do(
    'application.admit',
    purchaser,
    { note: 'Welkom.' },
  );

describe('registering interest', () => {
  const tried = (opening: Parameters<typeof CasePlayer.tryOpen>[0]) => {
    const outcome = CasePlayer.tryOpen({ path: 'new-zbc', ...opening });
    return outcome.ok ? 'accepted' : outcome.refusal.code;
  };

  it.each([
    ['2026-03-31T21:59:59.999Z', 'windowNotOpen'],
    ['2026-03-31T22:00:00.000Z', 'accepted'],
    ['2026-05-29T14:59:59.999Z', 'accepted'],
    ['2026-05-29T15:00:00.000Z', 'windowClosed'],
  ])('at %s: %s', (at, code) => {
    expect(tried({ at })).toBe(code);
  });

  it('says until when it holds, and who could lift it', () => {
    const outcome = CasePlayer.tryOpen({ path: 'new-zbc', at: '2026-03-31T21:59:59.999Z' });
    expect(outcome).toMatchObject({
      refusal: { status: 409, until: '2026-03-31T22:00:00.000Z', liftedBy: { nl: 'de zorginkoper, met een beroep op de zorgplicht' } },
    });
  });

  it('counts by its receipt when the purchaser enters it with evidence', () => {
    const late = { at: '2026-06-03T08:00:00.000Z', actor: purchaser };
    expect(tried({ ...late, received: { at: '2026-05-29T14:59:59.999Z' } })).toBe('accepted');
    expect(tried({ ...late, received: { at: '2026-05-29T15:00:00.000Z' } })).toBe('windowClosed');
    expect(tried(late)).toBe('evidenceRequired');
  });

  const interest = { specialisms: ['0301'], motivation: 'Graag.' };
  const dutyOfCare = { region: 'Zeeland', specialism: '0301', motivation: 'Te weinig aanbod.' };

  it('outside the window only by duty of care, and only by the purchaser', () => {
    const at = '2026-08-03T08:00:00.000Z';
    const data = { ...interest, dutyOfCare };
    expect(tried({ at, data })).toBe('roleNotAllowed');
    expect(tried({ at, data, actor: purchaser, received: { at } })).toBe('accepted');
    const player = zbc({ at, data, actor: purchaser, received: { at } });
    expect(player.steps[0]?.why).toContain('Te weinig aanbod.');
    // The day to make the questionnaire available is past at opening: that is no breach.
    expect(player.deadline('questionnaireAvailable')?.status).toBe('notApplicable');
    expect(player.refusal('questionnaire.makeAvailable', purchaser)?.code).toBe('newDueDateRequired');
    expect(replay(player.steps, player.policy)).toEqual(player.last.snapshot);
  });

  it('is not for who had a contract, another kind of provider, or a late opening', () => {
    expect(tried({ contractedBefore: true })).toBe('contractedAlready');
    expect(tried({ kind: 'hospital' })).toBe('providerKindMismatch');
    expect(tried({ late: { dutyOfCare } })).toBe('invalidData');
    expect(tried({ care: 'ambulance' })).toBe('otherPolicyApplies');
    expect(tried({ actor: integration })).toBe('roleNotAllowed');
  });
});

describe('the questionnaire', () => {
  it('is made available by 8 June', () => {
    const player = zbc();
    expect(player.state).toBe('screening');
    expect(player.deadline('questionnaireAvailable')).toMatchObject({ kind: 'target', firstLateAt: '2026-06-08T22:00:00.000Z' });
    player.sweepAt('2026-06-10T08:00:00.000Z');
    expect(player.breaches.get('questionnaireAvailable')?.status).toBe('open');
    player.do('questionnaire.makeAvailable', purchaser);
    expect(player.breaches.get('questionnaireAvailable')).toEqual({ status: 'metLate', daysLate: 2 });
    expect(player.deadline('questionnaireDue')).toMatchObject({ dueOn: '2026-07-01', firstLateAt: '2026-07-01T15:00:00.000Z' });
  });

  it('counts as available in time when VECOZO reports that later', () => {
    const player = zbc().sweepAt('2026-06-10T08:00:00.000Z');
    player.do('questionnaire.makeAvailable', integration, {}, { at: '2026-06-08T21:59:59.999Z' });
    expect(player.breaches.get('questionnaireAvailable')?.status).toBe('withdrawn');
    expect(player.state).toBe('questionnaireOpen');
  });

  it('needs another day when it is made available after 1 July, 17:00, and only then', () => {
    const day = { dueOn: '2026-07-20' };
    const before = zbc().at('2026-07-01T14:59:59.999Z');
    expect(before.refusal('questionnaire.makeAvailable', purchaser, day)?.code).toBe('invalidData');
    expect(before.refusal('questionnaire.makeAvailable', purchaser)).toBeNull();
    const player = zbc().at('2026-07-01T15:00:00.000Z');
    expect(player.refusal('questionnaire.makeAvailable', purchaser)?.code).toBe('newDueDateRequired');
    expect(player.refusal('questionnaire.makeAvailable', purchaser, { dueOn: '2026-07-01' })?.code).toBe('dateInThePast');
    player.do('questionnaire.makeAvailable', purchaser, day);
    expect(player.deadline('questionnaireDue')).toMatchObject({ dueOn: '2026-07-20', firstLateAt: '2026-07-20T22:00:00.000Z' });
    player.sweepAt('2026-07-20T21:59:59.999Z').do('questionnaire.submit', provider, questionnaire());
    expect(player.state).toBe('underAssessment');
  });

  it('is visible at once and can be submitted from 8 June, 00:00', () => {
    const player = open();
    expect(player.refusal('questionnaire.save', provider, { answers: { clinicalStay: false } })).toBeNull();
    const early = player.at('2026-06-07T21:59:59.999Z').refusal('questionnaire.submit', provider, questionnaire());
    expect(early).toMatchObject({ code: 'notOpenYet', until: '2026-06-07T22:00:00.000Z' });
    expect(player.at('2026-06-07T22:00:00.000Z').refusal('questionnaire.submit', provider, questionnaire())).toBeNull();
  });

  it.each([
    ['2026-07-01T14:59:59.999Z', 'accepted'],
    ['2026-07-01T15:00:00.000Z', 'questionnaireTooLate'],
  ])('at %s: %s', (at, code) => {
    expect(open().at(at).refusal('questionnaire.submit', provider, questionnaire())?.code ?? 'accepted').toBe(code);
  });

  it('keeps the versions of the answers in the dossier, and only their number in the case', () => {
    const player = open().do('questionnaire.save', provider, { answers: { clinicalStay: true } });
    player.do('questionnaire.save', provider, { answers: answers() }).sweepAt('2026-06-20T08:00:00.000Z');
    player.do('questionnaire.submit', provider, questionnaire());
    const rows = player.entries.filter(({ kind }) => kind === 'questionnaire');
    expect(rows).toMatchObject([
      { version: 1, submitted: false, answers: { clinicalStay: true } },
      { version: 2, submitted: false },
      { version: 3, submitted: true, answers: exampleAnswers() },
    ]);
    expect(player.entries).toContainEqual(expect.objectContaining({ kind: 'proposal', number: 1, proposalKind: 'offer', offerVersion: 1 }));
    expect(player.context.application).toMatchObject({ questionnaire: { version: 3, submittedAt: '2026-06-20T08:00:00.000Z' } });
    expect(JSON.stringify(player.context)).not.toContain('Gecertificeerd');
    expect(player.notifications.map(({ topic }) => topic)).not.toContain('questionnaire.saved');
  });

  it('must name every specialism that the offer has, each once, and each person once', () => {
    const player = open().sweepAt('2026-06-20T08:00:00.000Z');
    const [first] = exampleAnswers().specialisms;
    const code = (specialisms: unknown[]) => player.refusal('questionnaire.submit', provider, questionnaire({ specialisms }))?.code;
    expect(code([{ ...first, code: '0301' }])).toBe('invalidData');
    expect(code([first, first])).toBe('invalidData');
    expect(code([{ ...first, specialists: [first?.specialists[0], first?.specialists[0]] }])).toBe('invalidData');
    expect(code([first, { ...first, code: '0301' }])).toBeUndefined();
  });

  it('missed at 17:00: overdue, late ones refused with who can lift it', () => {
    const player = open().sweepAt('2026-07-01T15:00:00.000Z');
    expect(player.state).toBe('questionnaireOverdue');
    expect(player.deadline('questionnaireDue')?.status).toBe('passed');
    expect(player.refusal('questionnaire.submit', provider, questionnaire())).toMatchObject({
      code: 'questionnaireTooLate',
      status: 409,
      facts: { firstLateAt: '2026-07-01T15:00:00.000Z', milestone: 'VGZ-N3' },
    });
    player.do('case.close', purchaser, { reason: 'lapsed', explanation: 'Niets ontvangen.' });
    expect(player.state).toBe('notContracted');
    expect(player.context.end?.reason).toBe('lapsed');
  });

  it('counts when received in time and recorded after the firing; both stay in the history', () => {
    const player = open().sweepAt('2026-07-03T08:00:00.000Z');
    player.do('questionnaire.submit', purchaser, questionnaire(), { at: '2026-07-01T14:59:59.999Z', evidence: email });
    expect(player.state).toBe('underAssessment');
    expect(player.deadline('questionnaireDue')?.status).toBe('met');
    expect(player.facts().slice(-3)).toEqual(['deadline.passed', 'deadline.corrected', 'questionnaire.submitted']);
    // The row that had passed is restored; no second one is opened.
    expect(player.deadlines.filter(({ key }) => key === 'questionnaireDue')).toHaveLength(1);
  });

  it('is admitted late with a reason and a day in the future, to the end of that day', () => {
    const player = open().sweepAt('2026-07-03T08:00:00.000Z');
    const admit = (questionnaireDueOn: string) => ({ reason: 'Storing.', questionnaireDueOn });
    expect(player.refusal('questionnaire.admitLate', purchaser, admit('2026-07-03'))?.code).toBe('dateInThePast');
    const anchor = { event: 'questionnaire.lateAdmitted', at: player.now };
    player.do('questionnaire.admitLate', purchaser, admit('2026-07-10'));
    expect(player.state).toBe('questionnaireOpen');
    expect(player.deadline('questionnaireDue')).toMatchObject({ dueOn: '2026-07-10', firstLateAt: '2026-07-10T22:00:00.000Z' });
    const again = player.copy().sweepAt('2026-07-10T22:00:00.000Z');
    expect(again.state).toBe('questionnaireOverdue');
    const recorded = { ...player.deadline('questionnaireDue')!, milestoneId: 'VGZ-N3', anchor, daysBefore: null };
    expect(proveDeadline(recorded, player.policy)).toMatchObject({ dueOn: '2026-07-10', firstLateAt: '2026-07-10T22:00:00.000Z' });
    player.sweepAt('2026-07-10T21:59:59.999Z').do('questionnaire.submit', provider, questionnaire());
    expect(player.state).toBe('underAssessment');
  });

  it('admitted until after 30 September: the days of the insurer bind nobody any more', () => {
    const player = open().sweepAt('2026-09-28T08:00:00.000Z');
    player.do('questionnaire.admitLate', purchaser, { reason: 'Storing.', questionnaireDueOn: '2026-10-05' });
    player.sweepAt('2026-10-05T08:00:00.000Z').do('questionnaire.submit', provider, questionnaire());
    expect(player.deadline('outcomeDue')?.status).toBe('notApplicable');
    assessed(player.do('supply.assess', purchaser, insufficient)).do('application.admit', purchaser, {});
    expect([...player.breaches]).toEqual([]);
    expect(player.last.overdue).toBe(false);
  });
});

describe('the assessment', () => {
  it('stores what the numbers come to, with the numbers compared', () => {
    const player = submitted().do('criteria.assess', purchaser, { criterion: 'paid-per-specialism', explanation: 'Berekend.' });
    expect(player.context.criteria['paid-per-specialism']).toBe('met');
    expect(player.entries.at(-1)).toMatchObject({
      kind: 'criterion',
      status: 'met',
      compared: [{ required: 'ten minste 250000.00', actual: '412500.00', ok: true }],
    });
  });

  it('asks a person where there are no numbers, and does not let one gainsay them upwards', () => {
    const player = submitted({ highestAsa: 3 });
    const assess = (criterion: string, outcome?: string) =>
      player.refusal('criteria.assess', purchaser, { criterion, explanation: 'Gezien.', ...(outcome ? { outcome } : {}) })?.code;
    expect(assess('wtza')).toBe('invalidData');
    expect(assess('wtza', 'met')).toBeUndefined();
    expect(assess('asa-classification', 'met')).toBe('computedNotMet');
    expect(assess('asa-classification')).toBeUndefined();
    // The answers claim it, but it cannot be shown ("aantoonbaar").
    expect(assess('claims-more-than-three-years', 'notMet')).toBeUndefined();
  });

  it('waits with what is computed until the questionnaire is in', () => {
    const player = open();
    const computed = { criterion: 'paid-per-specialism', outcome: 'met', explanation: 'Gezien.' };
    expect(player.refusal('criteria.assess', purchaser, computed)?.code).toBe('questionnaireNotSubmitted');
    expect(player.refusal('criteria.assess', purchaser, { ...computed, criterion: 'wtza' })).toBeNull();
  });

  it('counts care that is not delivered as met', () => {
    const player = submitted({ invasiveProcedures: false, generalAnaesthesia: false, locations: [] });
    player.do('criteria.assess', purchaser, { criterion: 'back-up-hospital', explanation: 'Niet van toepassing.' });
    expect(player.context.criteria['back-up-hospital']).toBe('met');
  });

  it('admits only when supply is insufficient and every criterion is met or waived', () => {
    const player = submitted({ highestAsa: 3 });
    const code = () => player.refusal('application.admit', purchaser, {})?.code ?? 'accepted';
    expect(code()).toBe('supplyNotAssessed');
    player.do('supply.assess', purchaser, { outcome: 'sufficient', motivation: 'Er is genoeg.' });
    expect(code()).toBe('supplySufficient');
    player.do('supply.assess', purchaser, insufficient);
    expect(code()).toBe('requirementNotJudged');
    assessed(player);
    expect(player.context.criteria['asa-classification']).toBe('notMet');
    expect(code()).toBe('requirementNotMet');
    const waiver = { criterion: 'asa-classification', region: 'Zeeland', specialism: '0303', motivation: 'Anders geen zorg.' };
    assessed(player.do('criteria.waive', purchaser, waiver));
    expect(code()).toBe('accepted');
    player.do('application.admit', purchaser, {});
    expect(player.state).toBe('settingUp');
    expect(player.context.criteria['asa-classification']).toBe('waived');
    expect(player.deadline('outcomeDue')?.status).toBe('met');
  });

  it.each([
    ['while screening', zbc],
    ['under assessment', submitted],
  ])('can always be declined %s', (_when, player) => {
    const rejected = player().do('application.reject', purchaser, { explanation: 'Wij zien ervan af.' });
    expect(rejected.state).toBe('notContracted');
    expect(rejected.context.end).toMatchObject({ reason: 'applicationRejected', by: 'insurer', explanation: 'Wij zien ervan af.' });
    expect(rejected.deadlines.filter(({ status }) => status === 'open')).toEqual([]);
  });

  it('records an outcome that comes late', () => {
    const player = submitted().sweepAt('2026-10-02T08:00:00.000Z');
    expect(player.breaches.get('outcomeDue')?.status).toBe('open');
    player.do('application.reject', purchaser, { grounds: ['supplySufficient'], explanation: 'Er is genoeg.' });
    expect(player.breaches.get('outcomeDue')).toEqual({ status: 'metLate', daysLate: 2 });
    expect(player.steps.at(-1)?.why).toContain('2 dagen te laat');
  });
});

describe('the set-up', () => {
  it.each([
    ['process.impose', 'requestModule.open'],
    ['requestModule.open', 'process.impose'],
  ])('is %s and %s, in either order', (first, second) => {
    const data = (type: string) => (type === 'process.impose' ? { terms } : {});
    const player = admitted().do(first, purchaser, data(first));
    expect(player.state).toBe('settingUp');
    expect(player.deadline('setUpDue')?.status).toBe('open');
    expect(player.refusal(first, purchaser, data(first))?.status).toBe(409);
    player.do(second, purchaser, data(second));
    expect(player.state).toBe('negotiating');
    expect(player.deadline('setUpDue')?.status).toBe('met');
    expect(player.facts().filter((fact) => fact === 'requestModule.opened')).toHaveLength(1);
  });

  it('does not exist before admission', () => {
    expect(submitted().refusal('process.impose', purchaser, { terms })?.code).toBe('notInThisState');
    expect(submitted().refusal('requestModule.open', integration)?.code).toBe('notInThisState');
    expect(submitted().refusal('standardAgreement.request', provider)?.code).toBe('notInThisState');
  });

  it('is late when the half that came last is, whichever was recorded first', () => {
    const player = admitted().sweepAt('2026-10-05T08:00:00.000Z').do('requestModule.open', purchaser);
    player.do('process.impose', provider, { terms }, { at: '2026-09-25T08:00:00.000Z' });
    expect(player.state).toBe('negotiating');
    expect(player.breaches.get('setUpDue')).toEqual({ status: 'metLate', daysLate: 5 });
    expect(player.facts()).not.toContain('deadline.corrected');
  });

  it('was in time when both halves were, however late they are recorded', () => {
    const player = admitted().sweepAt('2026-09-29T08:00:00.000Z').do('requestModule.open', purchaser).sweepAt('2026-10-05T08:00:00.000Z');
    player.do('process.impose', provider, { terms }, { at: '2026-09-25T08:00:00.000Z' });
    expect(player.breaches.get('setUpDue')?.status).toBe('withdrawn');
    expect(player.deadline('setUpDue')?.status).toBe('met');
    expect(player.context.met['setUpDue']).toEqual({ at: '2026-09-29T08:00:00.000Z', daysLate: 0 });
  });

  it('is late at once when the outcome was', () => {
    const player = submitted().sweepAt('2026-10-02T08:00:00.000Z').do('supply.assess', purchaser, insufficient);
    assessed(player).do('application.admit', purchaser, {});
    expect(player.breaches.get('outcomeDue')).toEqual({ status: 'metLate', daysLate: 2 });
    expect(player.breaches.get('setUpDue')?.status).toBe('open');
    player.do('process.impose', purchaser, { terms }).do('requestModule.open', purchaser);
    expect(player.breaches.get('setUpDue')).toEqual({ status: 'metLate', daysLate: 2 });
  });

  it('opens the standard agreement on 30 September', () => {
    const player = admitted().sweepAt('2026-09-29T21:59:59.999Z');
    expect(player.refusal('standardAgreement.request', provider)).toMatchObject({ code: 'notOpenYet', until: '2026-09-29T22:00:00.000Z' });
    player.sweepAt('2026-09-29T22:00:00.000Z').do('standardAgreement.request', provider).do('standardAgreement.send', purchaser);
    expect(player.context.standardAgreement).toBe('sent');
  });

  it('has no other date for the offer', () => {
    const player = admitted().do('process.impose', purchaser, { terms });
    const data = { terms: { ...terms, offerDueOn: '2026-12-01' } };
    expect(player.refusal('process.propose', purchaser, data)?.code).toBe('invalidData');
  });
});

describe('a whole season', () => {
  const player = admitted()
    .sweepAt('2026-09-30T08:00:00.000Z')
    .do('process.impose', purchaser, { terms })
    .do('requestModule.open', integration);

  it("negotiates on the questionnaire's offer, without a response term", () => {
    expect(player.state).toBe('negotiating');
    expect(player.context.proposals.newest).toMatchObject({ number: 1, by: 'provider', status: 'standing' });
    expect(player.deadline('substantiveResponseDue')).toBeUndefined();
    expect(player.deadline('negotiationStartDue')).toBeUndefined();
    player.sweepAt('2026-10-20T08:00:00.000Z').do('counter.propose', purchaser, { ...content('900000.00'), substantive: true });
    player.do('agreement.accept', provider, { proposal: 2 });
    expect(player.state).toBe('recordingAgreement');
  });

  it('comes to a contract that is published', () => {
    player.do('agreement.record', purchaser, agreementData).do('contract.propose', purchaser).do('contract.accept', signatory);
    expect(player.state).toBe('contracted');
    player.sweepAt('2026-11-11T23:00:00.000Z');
    expect(player.state).toBe('published');
    expect([...player.breaches]).toEqual([]);
    expect(player.deadlines.filter(({ status }) => status === 'open')).toEqual([]);
  });

  it('replays to the stored snapshot', () => {
    expect(replay(player.steps, player.policy)).toEqual(player.last.snapshot);
  });

  it.each([
    ['negotiation.stop', purchaser],
    ['case.withdraw', provider],
  ])('%s ends it in every state before contracted', (type, actor) => {
    for (const make of [zbc, open, () => open().sweepAt('2026-07-02T08:00:00.000Z'), submitted, admitted]) {
      expect(make().do(type, actor, { reason: 'Wij stoppen.' }).state).toBe('notContracted');
    }
  });
});
