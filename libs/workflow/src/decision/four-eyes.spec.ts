import { findPolicy, type PurchasingPolicy } from '@termijn/policies';
import { CasePlayer, provider, purchaser, purchasingManager, signatory } from '@termijn/testing/case-player.js';
import { readableData } from './readable-data.js';
import { replay } from './replay.js';

const base = findPolicy('vgz', 2027)!;
const withLimit = (above: string): PurchasingPolicy => ({ ...base, fourEyes: [{ act: 'decision.grant', above }] });
const limited = withLimit('100000.00');
const supply = { sufficient: false, accessibility: 'Wachttijd 14 weken.', travelDistance: '55 minuten.', motivation: 'Treeknorm.' };
const grant = (amount: string, budget = 'msz') => ({ amount, budget });
const colleague = { ...purchaser, subject: 'p2.inkoper', name: 'P. Collega' };

const assessed = (policy = limited) =>
  CasePlayer.open({ path: 'plafond-increase', kind: 'zbc', policy }).do('alternativeSupply.assess', purchaser, supply);
const proposed = () => assessed().do('decision.propose', purchaser, { ...grant('400000.00'), explanation: 'Omdat het moet.' });

describe('A grant above the limit of the policy', () => {
  it('is not for one person', () => {
    expect(assessed().refusal('decision.grant', purchaser, grant('100000.01'))).toMatchObject({
      ...{ code: 'secondPersonRequired', status: 409, facts: { above: '100000.00' } },
      liftedBy: { nl: expect.stringContaining('decision.confirm'), en: expect.stringContaining('decision.confirm') },
    });
    expect(assessed().refusal('decision.grant', purchasingManager, grant('500000.00'))?.code).toBe('secondPersonRequired');
  });

  it('has no effect when it is proposed, and the provider hears and reads nothing of it', () => {
    const player = assessed();
    const [heard, entries] = [player.notifications.length, player.entries.length];
    player.do('decision.propose', purchaser, grant('400000.00'));
    expect([player.state, player.budgets[0]?.granted, player.context.increase?.grant]).toEqual(['underAssessment', '0.00', null]);
    expect(player.deadline('decisionDue')?.status).toBe('open');
    expect([player.notifications.length, player.entries.length]).toEqual([heard, entries]);
    const step = player.steps.at(-1)!;
    expect(step.fact).toBe('decision.proposed');
    for (const reader of [provider, signatory]) expect(readableData(step, reader, null)).toEqual({ amount: null, budget: null });
    for (const reader of [purchaser, purchasingManager, { ...purchaser, role: 'auditor' as const }]) {
      expect(readableData(step, reader, null)).toEqual(grant('400000.00'));
    }
  });

  it('is refused to the person who proposed it, in whatever role', () => {
    const player = proposed();
    for (const actor of [purchaser, { ...purchasingManager, subject: purchaser.subject }]) {
      expect(player.refusal('decision.confirm', actor, grant('400000.00'))).toMatchObject({ code: 'samePerson', status: 403 });
    }
    expect(player.actions(purchaser).blocked.find(({ type }) => type === 'decision.confirm')?.refusal.code).toBe('samePerson');
  });

  it.each([
    ['a colleague', colleague],
    ['a manager', purchasingManager],
  ])('takes effect when %s confirms it', (_who, actor) => {
    const player = proposed();
    const { example } = player.actions(actor).allowed.find(({ type }) => type === 'decision.confirm')!;
    expect(example).toEqual(grant('400000.00'));
    player.do('decision.confirm', actor, example);
    expect([player.state, player.budgets[0]?.granted]).toEqual(['amending', '400000.00']);
    expect(player.context.increase).toMatchObject({ decisions: 1, grant: { decision: 1, amount: '400000.00', scope: 'msz' } });
    expect(player.context.increase).not.toHaveProperty('proposed');
    expect(player.entries.at(-1)).toMatchObject({ kind: 'increaseDecision', decision: 'granted', explanation: 'Omdat het moet.' });
    expect(player.deadline('decisionDue')?.status).toBe('met');
    expect(player.steps.at(-1)?.actor.subject).toBe(actor.subject);
    expect(replay(player.steps, limited)).toEqual(player.last.snapshot);
    expect(player.do('contract.propose', purchaser).do('contract.accept', signatory).state).toBe('amended');
  });

  it('is confirmed as it was proposed, and while the budget has room', () => {
    const player = proposed();
    expect(player.refusal('decision.confirm', colleague, grant('399999.99'))?.code).toBe('otherDecisionProposed');
    expect(player.refusal('decision.confirm', colleague, grant('400000.00', 'ggz'))?.code).toBe('otherDecisionProposed');
    player.do('decision.propose', colleague, grant('300000.00'));
    expect(player.refusal('decision.confirm', purchaser, grant('400000.00'))?.code).toBe('otherDecisionProposed');
    expect(player.refusal('decision.confirm', colleague, grant('300000.00'))?.code).toBe('samePerson');
    expect(player.refusal('decision.confirm', purchaser, grant('300000.00'))).toBeNull();
    player.budgets = [{ ...player.budgets[0]!, granted: player.budgets[0]!.amount }];
    expect(player.refusal('decision.confirm', purchaser, grant('300000.00'))?.code).toBe('budgetExceeded');
  });

  it('is not proposed nor confirmed by the other side, and falls away with another decision', () => {
    expect(proposed().refusal('decision.confirm', provider, grant('400000.00'))?.code).toBe('roleNotAllowed');
    expect(assessed().refusal('decision.propose', signatory, grant('400000.00'))?.code).toBe('roleNotAllowed');
    const lower = proposed().do('decision.grant', purchaser, grant('100000.00'));
    expect([lower.state, lower.context.increase?.proposed]).toEqual(['amending', undefined]);
    expect(proposed().do('decision.reject', colleague, { reason: 'Toch niet.' }).state).toBe('rejected');
  });
});

describe('Up to the limit, and without one', () => {
  it('nothing changes', () => {
    for (const policy of [limited, base]) {
      const amount = policy === base ? '500000.00' : '100000.00';
      expect(assessed(policy).do('decision.grant', purchaser, grant(amount)).state).toBe('amending');
      expect(assessed(policy).refusal('decision.propose', purchaser, grant(amount))?.code).toBe('secondPersonNotRequired');
      expect(assessed(policy).refusal('decision.confirm', colleague, grant(amount))?.code).toBe('nothingToConfirm');
    }
    expect(
      assessed(base)
        .actions(purchaser)
        .blocked.find(({ type }) => type === 'decision.propose')?.refusal.code,
    ).toBe('secondPersonNotRequired');
  });

  it('the example that is shown can be done', () => {
    const { allowed } = assessed().actions(purchaser);
    expect(allowed.find(({ type }) => type === 'decision.grant')?.example).toEqual(grant('100000.00'));
    expect(allowed.find(({ type }) => type === 'decision.propose')?.example).toEqual(grant('500000.00'));
    const none = assessed(withLimit('0.00')).actions(purchaser);
    expect(none.blocked.find(({ type }) => type === 'decision.grant')?.refusal.code).toBe('secondPersonRequired');
  });
});
