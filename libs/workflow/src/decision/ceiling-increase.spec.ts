import { findPolicy } from '@termijn/policies';
import {
  budgetOfTwoMillion,
  CasePlayer,
  contractWithCeiling,
  email,
  provider,
  purchaser,
  signatory,
} from '@termijn/testing/case-player.js';
import { replay } from './replay.js';

const path = 'plafond-increase';
const request = {
  requested: '500000.00',
  products: [{ product: 'Staaroperatie', forecast: '2400000.00', realisation: '1300000.00' }],
  explanation: 'Een aanbieder in de regio is gestopt.',
};
const supply = { sufficient: false, accessibility: 'Wachttijd 14 weken.', travelDistance: '55 minuten.', motivation: 'Treeknorm.' };
const grant = (amount = '500000.00', budget = 'msz') => ({ amount, budget });

const open = (more: Parameters<typeof CasePlayer.open>[0] = {}) => CasePlayer.open({ path, kind: 'zbc', ...more });
const assessed = () => open().do('alternativeSupply.assess', purchaser, supply);
const codeOf = (more: Parameters<typeof CasePlayer.open>[0]) => {
  const outcome = CasePlayer.tryOpen({ path, ...more });
  return outcome.ok ? 'accepted' : outcome.refusal.code;
};
const refusalOf = (more: Parameters<typeof CasePlayer.open>[0]) => {
  const outcome = CasePlayer.tryOpen({ path, ...more });
  return outcome.ok ? null : outcome.refusal;
};

describe('the window for a request', () => {
  it.each([
    ['2027-06-30T21:59:59.999Z', 'windowNotOpen'],
    ['2027-06-30T22:00:00.000Z', 'accepted'],
    ['2027-10-01T21:59:59.999Z', 'accepted'],
    ['2027-10-01T22:00:00.000Z', 'windowClosed'],
  ])('at %s: %s, by the provider and entered from an e-mail', (at, code) => {
    expect(codeOf({ at })).toBe(code);
    expect(codeOf({ at: '2027-11-15T08:00:00.000Z', actor: purchaser, received: { at } })).toBe(code);
  });

  it('says until when and who lifts it', () => {
    expect(refusalOf({ at: '2027-06-01T08:00:00.000Z' })).toMatchObject({ status: 409, until: '2027-06-30T22:00:00.000Z' });
    expect(refusalOf({ at: '2027-11-01T08:00:00.000Z' })).toMatchObject({
      until: null,
      liftedBy: { nl: expect.stringContaining('zorginkoper') as string, en: expect.stringContaining('purchaser') as string },
    });
  });

  it('is left only by a purchaser, with the circumstances; the four weeks run from receipt', () => {
    const data = { ...request, circumstances: 'Brand bij het ziekenhuis in de regio.' };
    const at = '2027-10-12T08:00:00.000Z';
    expect(codeOf({ at, data })).toBe('windowClosed');
    expect(codeOf({ at, actor: purchaser, received: { at: '2027-10-08T08:00:00.000Z' } })).toBe('windowClosed');
    const player = open({ at, data, actor: purchaser, received: { at: '2027-10-08T08:00:00.000Z' } });
    expect(player.deadline('decisionDue')).toMatchObject({ dueOn: '2027-11-05', firstLateAt: '2027-11-05T23:00:00.000Z', status: 'open' });
    expect(player.steps[0]).toMatchObject({ onBehalfOf: 'provider', evidence: email, why: expect.stringContaining('Brand') });
    expect(player.entries[0]).toMatchObject({ kind: 'increaseRequest', circumstances: data.circumstances });
    expect(codeOf({ data, actor: purchaser, received: { at: '2027-07-02T08:00:00.000Z' } })).toBe('invalidData');
  });
});

describe('a request', () => {
  it('needs a contract with a ceiling and without an obligation to deliver', () => {
    expect(codeOf({ contract: null })).toBe('noContractWithCeiling');
    expect(codeOf({ contract: { ...contractWithCeiling, ceiling: null } })).toBe('noContractWithCeiling');
    expect(codeOf({ contract: { ...contractWithCeiling, obligationToDeliver: true } })).toBe('obligationToDeliver');
    expect(codeOf({ contract: { ...contractWithCeiling, ceiling: null, obligationToDeliver: true } })).toBe('obligationToDeliver');
    expect(codeOf({ data: { ...request, requested: '0.00' } })).toBe('amountOutOfRange');
  });

  it('is the act of the provider: a purchaser needs evidence, another provider may not', () => {
    expect(codeOf({ actor: purchaser })).toBe('evidenceRequired');
    expect(codeOf({ actor: { ...provider, agb: '06029999' } })).toBe('foreignProvider');
    expect(codeOf({ actor: provider, received: { at: '2027-07-01T08:00:00.000Z' } })).toBe('ownActCannotBeBackdated');
    expect(codeOf({ actor: signatory })).toBe('accepted');
  });

  it('records what it rests on, so that a replay needs nothing else', () => {
    const player = open({ requestNumber: 3 });
    expect(player.steps[0]?.facts).toMatchObject({ contract: contractWithCeiling, requestNumber: 3 });
    expect(player.context.increase?.number).toBe(3);
    expect(player.steps[0]).toMatchObject({
      type: 'increase.request',
      fact: 'increase.requested',
      to: 'underAssessment',
      onBehalfOf: null,
    });
    expect(player.entries).toMatchObject([{ kind: 'increaseRequest', number: 3, ceiling: '12500000.00', products: [{ number: 1 }] }]);
  });
});

describe('the four weeks', () => {
  it.each([
    ['2027-10-01T10:00:00.000Z', '2027-10-29', '2027-10-29T22:00:00.000Z'],
    ['2027-10-01T21:59:59.999Z', '2027-10-29', '2027-10-29T22:00:00.000Z'],
    ['2027-07-01T00:00:00.000Z', '2027-07-29', '2027-07-29T22:00:00.000Z'],
  ])('a request of %s is decided by %s', (at, dueOn, firstLateAt) => {
    expect(open({ at }).deadline('decisionDue')).toMatchObject({ kind: 'target', dueOn, firstLateAt });
  });

  it.each([
    ['2027-10-02T21:59:59.999Z', '2027-10-30', '2027-10-30T22:00:00.000Z'],
    ['2027-10-02T22:00:00.000Z', '2027-10-31', '2027-10-31T23:00:00.000Z'],
    ['2027-10-04T10:00:00.000Z', '2027-11-01', '2027-11-01T23:00:00.000Z'],
  ])('admitted, received %s: by %s, across the change of the clock', (at, dueOn, firstLateAt) => {
    const data = { ...request, circumstances: 'Calamiteit.' };
    const player = open({ at: '2027-10-05T08:00:00.000Z', data, actor: purchaser, received: { at } });
    expect(player.deadline('decisionDue')).toMatchObject({ dueOn, firstLateAt });
    player.sweepAt(new Date(Date.parse(firstLateAt) - 1).toISOString());
    expect(player.breaches.size).toBe(0);
    expect(player.sweepAt(firstLateAt).breaches.get('decisionDue')?.status).toBe('open');
  });

  it('a late decision is accepted, with the days', () => {
    const player = assessed().sweepAt('2027-08-05T08:00:00.000Z');
    expect(player.last.overdue).toBe(true);
    player.do('decision.grant', purchaser, grant());
    expect(player.breaches.get('decisionDue')).toEqual({ status: 'metLate', daysLate: 3 });
    expect(player.steps.at(-1)?.why).toContain('3 dagen te laat');
    expect(player.deadline('decisionDue')?.status).toBe('metLate');
  });

  it('a decision in time leaves nothing open', () => {
    const player = assessed().sweepAt('2027-08-02T21:59:59.999Z').do('decision.reject', purchaser, { reason: 'Voldoende aanbod.' });
    expect(player.state).toBe('rejected');
    expect(player.deadline('decisionDue')?.status).toBe('met');
    expect(player.deadlines.filter(({ status }) => status === 'open')).toEqual([]);
    expect(player.context.end).toMatchObject({ reason: 'increaseRejected', by: 'insurer' });
  });

  it('entered after they were over: the delay was real', () => {
    const player = open({ at: '2027-09-20T08:00:00.000Z', actor: purchaser, received: { at: '2027-08-01T08:00:00.000Z' } });
    expect(player.breaches.get('decisionDue')?.status).toBe('open');
  });
});

describe('the decision', () => {
  it('comes after the supply check', () => {
    const player = open();
    expect(player.refusal('decision.grant', purchaser, grant())?.code).toBe('supplyNotAssessed');
    expect(player.refusal('decision.reject', purchaser, { reason: 'Nee.' })?.code).toBe('supplyNotAssessed');
    expect(
      player.do('alternativeSupply.assess', purchaser, { ...supply, sufficient: true }).refusal('decision.grant', purchaser, grant()),
    ).toBeNull();
  });

  it('grants no more than was requested, and more than nothing; less is a partial grant', () => {
    const player = assessed();
    expect(player.refusal('decision.grant', purchaser, grant('500000.01'))?.code).toBe('amountOutOfRange');
    expect(player.refusal('decision.grant', purchaser, grant('0.00'))?.code).toBe('amountOutOfRange');
    player.do('decision.grant', purchaser, grant('200000.00'));
    expect(player.state).toBe('amending');
    expect(player.steps.at(-1)?.facts).toEqual({ budget: budgetOfTwoMillion });
    expect(player.budgets[0]?.granted).toBe('200000.00');
    expect(player.do('contract.propose', purchaser).context.increase?.amendment).toEqual({ from: '12500000.00', to: '12700000.00' });
    player.do('contract.accept', signatory);
    expect(player.state).toBe('amended');
    expect(player.entries.filter(({ kind }) => kind === 'contract' || kind === 'contractStatus')).toMatchObject([
      { version: 1, contractReference: contractWithCeiling.reference, priceListReference: null, ceiling: '12700000.00' },
      { status: 'proposed' },
      { status: 'accepted' },
    ]);
  });

  it('stays within a budget that is set', () => {
    const player = assessed();
    expect(player.refusal('decision.grant', purchaser, grant('1.00', 'ggz'))?.code).toBe('budgetNotSet');
    player.budgets = [{ ...budgetOfTwoMillion, granted: '1600000.00' }];
    expect(player.refusal('decision.grant', purchaser, grant('400000.01'))).toMatchObject({
      code: 'budgetExceeded',
      facts: { headroom: '400000.00', asked: '400000.01', scope: 'msz' },
    });
    expect(player.refusal('decision.grant', purchaser, grant('400000.00'))).toBeNull();
    expect(player.actions(purchaser).allowed.find(({ type }) => type === 'decision.grant')?.example).toEqual(grant('400000.00'));
  });

  it('is for the purchaser', () => {
    expect(assessed().refusal('decision.grant', provider, grant())?.code).toBe('roleNotAllowed');
  });
});

describe('the amendment', () => {
  const proposed = () => assessed().do('decision.grant', purchaser, grant()).do('contract.propose', purchaser);

  it('is signed by a signatory only', () => {
    expect(proposed().state).toBe('awaitingAmendmentSignature');
    expect(proposed().refusal('contract.accept', provider)?.code).toBe('roleNotAllowed');
  });

  it.each([
    ['reassess', 'underAssessment', null],
    ['withdraw', 'withdrawn', 'withdrawn'],
  ])('refused to %s: the grant goes back to its budget and no term restarts', (then, state, end) => {
    const player = proposed().do('contract.refuse', signatory, { then, reason: 'Te weinig.' });
    expect([player.state, player.context.end?.reason ?? null]).toEqual([state, end]);
    expect(player.budgets[0]?.granted).toBe('0.00');
    expect(player.deadline('decisionDue')?.status).toBe('met');
    expect(player.sweepAt('2027-12-01T08:00:00.000Z').breaches.size).toBe(0);
    if (end === null) expect(player.do('decision.grant', purchaser, grant('400000.00')).budgets[0]?.granted).toBe('400000.00');
  });

  it('has its own words for going on', () => {
    expect(proposed().refusal('contract.refuse', signatory, { then: 'negotiate', reason: 'x' })?.code).toBe('invalidData');
  });

  it('is retracted to be proposed anew', () => {
    const player = proposed().do('contract.retract', purchaser, { reason: 'Fout.' });
    expect([player.state, player.budgets[0]?.granted]).toEqual(['amending', '500000.00']);
    player.do('contract.propose', purchaser).do('contract.accept', signatory);
    expect(player.context.agreement?.version).toBe(2);
  });

  it('does not undo another that was signed meanwhile', () => {
    const player = proposed();
    player.contract = { ...contractWithCeiling, ceiling: '12600000.00' };
    expect(player.refusal('contract.accept', signatory)?.code).toBe('contractChanged');
    player
      .do('contract.retract', purchaser, { reason: 'Ander plafond.' })
      .do('contract.propose', purchaser)
      .do('contract.accept', signatory);
    expect(player.context.increase?.amendment).toEqual({ from: '12600000.00', to: '13100000.00' });
  });
});

describe('ending', () => {
  it.each([
    ['underAssessment', () => open()],
    ['amending', () => assessed().do('decision.grant', purchaser, grant())],
    ['awaitingAmendmentSignature', () => assessed().do('decision.grant', purchaser, grant()).do('contract.propose', purchaser)],
  ])('the provider withdraws, and the purchaser closes, in %s', (state, play) => {
    expect(play().state).toBe(state);
    for (const player of [
      play().do('request.withdraw', provider, { reason: 'Niet meer nodig.' }),
      play().do('case.close', purchaser, { reason: 'other', explanation: 'Geen reactie.' }),
    ]) {
      expect([player.state, player.budgets[0]?.granted, player.last.ended]).toEqual(['withdrawn', '0.00', true]);
      expect(player.deadlines.filter(({ status }) => status === 'open')).toEqual([]);
    }
  });

  it('leaves a breach standing when nobody decided', () => {
    const player = open().sweepAt('2027-08-10T08:00:00.000Z').do('request.withdraw', provider, { reason: 'Te laat.' });
    expect(player.breaches.get('decisionDue')).toEqual({ status: 'stands', daysLate: 8 });
  });

  it('a question runs on after it', () => {
    const player = open().do('question.ask', provider, { text: 'Wanneer?' }).do('request.withdraw', provider, { reason: 'x' });
    expect(player.deadline('questionAnswerDue-1')?.status).toBe('open');
    expect(player.do('question.answer', purchaser, { question: 1, text: 'Nooit.' }).deadline('questionAnswerDue-1')?.status).toBe('met');
  });

  it('replays to the stored snapshot', () => {
    const player = open({ requestNumber: 2 }).sweepAt('2027-08-05T08:00:00.000Z').do('alternativeSupply.assess', purchaser, supply);
    player.do('decision.grant', purchaser, grant('300000.00')).do('contract.propose', purchaser);
    player.do('contract.refuse', signatory, { then: 'reassess', reason: 'Te weinig.' }).do('decision.grant', purchaser, grant('400000.00'));
    player.do('contract.propose', purchaser).do('contract.accept', signatory);
    expect(replay(JSON.parse(JSON.stringify(player.steps)), findPolicy('vgz', 2027)!)).toEqual(player.last.snapshot);
  });
});
