import { findPolicy, type PurchasingPolicy } from '@termijn/policies';
import { CasePlayer, contractWithCeiling, provider, purchaser, signatory } from '@termijn/testing/case-player.js';
import { replay } from './replay.js';
import type { Actor } from './types.js';

const policy: PurchasingPolicy = findPolicy('zorg-en-zekerheid', 2026)!;
const ours: Actor = { ...purchaser, insurer: policy.insurer };
const path = 'plafond-increase';
const own = '06020101';

const transfer = (more: object = {}) => ({
  ground: 'permanent-transfer',
  explanation: 'De heupchirurgie gaat blijvend over.',
  boardStatement: {
    reference: 'Bestuursverklaring 2026-14',
    signedBy: [
      { agb: own, name: 'Oogkliniek De Lens' },
      { agb: '06020202', name: 'Ziekenhuis West' },
    ],
  },
  ...more,
});
const demand = (to: string) => ({
  ground: 'unforeseen-demand',
  explanation: 'Door de epidemie kan de zorg niet worden geleverd.',
  period: { from: '2026-03-01', to },
});
const calamity = { ground: 'nearby-calamity', explanation: 'Brand bij het ziekenhuis in de buurt.' };

const request = (grounds?: object[], more: object = {}) => ({
  requested: '500000.00',
  products: [{ product: 'Heupprothese', forecast: '2400000.00', realisation: '1300000.00' }],
  explanation: 'Wij verwachten het omzetplafond te overschrijden.',
  ...(grounds ? { grounds } : {}),
  ...more,
});

const at = '2026-06-01T08:00:00.000Z';
const opening = (data: Record<string, unknown>, more: Parameters<typeof CasePlayer.open>[0] = {}) => ({ path, policy, at, data, ...more });
const open = (data = request([calamity]), more: Parameters<typeof CasePlayer.open>[0] = {}) => CasePlayer.open(opening(data, more));
const refusalOf = (data: Record<string, unknown>, more: Parameters<typeof CasePlayer.open>[0] = {}) => {
  const outcome = CasePlayer.tryOpen(opening(data, more));
  return outcome.ok ? null : outcome.refusal;
};
const outcomeOf = (data: Record<string, unknown>, more: Parameters<typeof CasePlayer.open>[0] = {}) => {
  const refusal = refusalOf(data, more);
  return refusal === null ? 'accepted' : [refusal.code, refusal.facts['pointer']].filter(Boolean).join(' ');
};
const grant = (amount = '500000.00') => ({ amount, budget: 'msz' });

describe('the grounds for bijcontracteren', () => {
  it('are asked: at least one of those of the policy', () => {
    expect(refusalOf(request())).toMatchObject({
      code: 'groundRequired',
      status: 400,
      facts: { grounds: [{ ground: 'permanent-transfer' }, { ground: 'nearby-calamity' }, { ground: 'unforeseen-demand' }] },
    });
    expect(outcomeOf(request([{ ground: 'growth', explanation: 'Groei.' }]))).toBe('invalidData /data/grounds/0/ground');
    expect(outcomeOf(request([calamity, { ground: 'growth', explanation: 'Groei.' }]))).toBe('invalidData /data/grounds/1/ground');
    expect(outcomeOf(request([calamity]))).toBe('accepted');
  });

  it('are kept with the request', () => {
    expect(open(request([transfer()])).entries[0]).toMatchObject({ kind: 'increaseRequest', grounds: [transfer()] });
  });

  it('stay unknown where the policy names none', () => {
    const vgz = { policy: findPolicy('vgz', 2027)!, at: '2027-07-05T08:00:00.000Z' };
    expect(outcomeOf(request(), vgz)).toBe('accepted');
    expect(outcomeOf(request([calamity]), vgz)).toBe('invalidData /data/grounds');
    expect(outcomeOf(request(), { ...vgz, contract: { ...contractWithCeiling, obligationToDeliver: true } })).toBe('obligationToDeliver');
  });

  it.each<[string, object, string]>([
    ['with a statement of both', transfer(), 'accepted'],
    ['without a statement', transfer({ boardStatement: undefined }), 'invalidData /data/grounds/0/boardStatement'],
    [
      'signed by itself alone',
      transfer({ boardStatement: { reference: 'B', signedBy: [{ agb: own, name: 'Wij' }] } }),
      'invalidData /data/grounds/0/boardStatement/signedBy',
    ],
    [
      'signed by others alone',
      transfer({
        boardStatement: {
          reference: 'B',
          signedBy: [
            { agb: '06020202', name: 'West' },
            { agb: '06020303', name: 'Oost' },
          ],
        },
      }),
      'invalidData /data/grounds/0/boardStatement/signedBy',
    ],
    [
      'signed twice by one',
      transfer({
        boardStatement: {
          reference: 'B',
          signedBy: [
            { agb: own, name: 'Wij' },
            { agb: own, name: 'Wij' },
          ],
        },
      }),
      'invalidData /data/grounds/0/boardStatement/signedBy',
    ],
  ])('permanent transfer %s: %s', (_how, ground, outcome) => {
    expect(outcomeOf(request([ground]))).toBe(outcome);
  });

  it.each([
    ['2026-03-30', 'invalidData /data/grounds/0/period'],
    ['2026-03-31', 'accepted'],
    ['2026-02-27', 'invalidData /data/grounds/0/period'],
  ])('more than thirty days, both days counted: from 1 March through %s is %s', (to, outcome) => {
    expect(outcomeOf(request([demand(to)]))).toBe(outcome);
  });

  it('says how many days were counted', () => {
    expect(refusalOf(request([demand('2026-03-30')]))?.detail.nl).toContain('30 dagen; nodig is meer dan 30');
    expect(outcomeOf(request([{ ...demand('2026-05-01'), period: undefined }]))).toBe('invalidData /data/grounds/0/period');
  });
});

describe('the notice', () => {
  it.each([
    ['2026-01-02T08:00:00.000Z', 'accepted'],
    ['2026-10-01T21:59:59.999Z', 'accepted'],
    ['2026-10-01T22:00:00.000Z', 'windowClosed'],
  ])('of %s: %s', (moment, outcome) => {
    expect(outcomeOf(request([calamity]), { at: moment })).toBe(outcome);
  });

  it('may be admitted late by the purchaser, with the circumstances', () => {
    const data = request([calamity], { circumstances: 'De brand was op 3 oktober.' });
    const received = { at: '2026-10-05T08:00:00.000Z' };
    expect(outcomeOf(data, { at: '2026-10-06T08:00:00.000Z' })).toBe('windowClosed');
    const player = open(data, { at: '2026-10-06T08:00:00.000Z', actor: ours, received });
    expect(player.deadline('decisionDue')).toMatchObject({ dueOn: '2027-03-31', status: 'open' });
  });

  it('needs a contract with a ceiling; an obligation to deliver is no hindrance', () => {
    expect(outcomeOf(request([calamity]), { contract: { ...contractWithCeiling, obligationToDeliver: true } })).toBe('accepted');
    expect(outcomeOf(request([calamity]), { contract: null })).toBe('noContractWithCeiling');
    expect(outcomeOf(request([calamity]), { contract: { ...contractWithCeiling, ceiling: null } })).toBe('noContractWithCeiling');
  });
});

describe('the answer', () => {
  it('is due by 31 March of the next year, whenever the notice came', () => {
    for (const moment of ['2026-01-02T08:00:00.000Z', '2026-10-01T21:59:59.999Z']) {
      expect(open(undefined, { at: moment }).deadline('decisionDue')).toMatchObject({
        kind: 'target',
        dueOn: '2027-03-31',
        firstLateAt: '2027-03-31T22:00:00.000Z',
      });
    }
  });

  it('a day later is recorded as a day late', () => {
    const player = open().sweepAt('2027-03-31T21:59:59.999Z');
    expect(player.breaches.size).toBe(0);
    player.sweepAt('2027-03-31T22:00:00.000Z').do('decision.reject', ours, { reason: 'Buiten het financieel kader.' });
    expect(player.breaches.get('decisionDue')).toEqual({ status: 'metLate', daysLate: 1 });
  });

  it('binds nobody when the notice itself came after it', () => {
    const data = request([calamity], { circumstances: 'Pas toen bekend.' });
    const received = { at: '2027-03-31T22:00:00.000Z' };
    const player = open(data, { at: '2027-04-02T08:00:00.000Z', actor: ours, received });
    expect([player.deadline('decisionDue')?.status, player.breaches.size]).toEqual(['notApplicable', 0]);
    player.do('decision.reject', ours, { reason: 'Te laat.' });
    expect(player.deadline('decisionDue')?.status).toBe('notApplicable');
  });

  it('needs no look at the supply, which stays possible', () => {
    expect(open().refusal('decision.reject', ours, { reason: 'Nee.' })).toBeNull();
    const looked = open().do('alternativeSupply.assess', ours, {
      sufficient: true,
      accessibility: 'Goed.',
      travelDistance: 'Kort.',
      motivation: 'Voldoende.',
    });
    expect(looked.refusal('decision.grant', ours, grant())).toBeNull();
  });

  it('stays within the financial frame', () => {
    const player = open();
    player.budgets = [{ scope: 'msz', amount: '2000000.00', granted: '1600000.00' }];
    expect(player.refusal('decision.grant', ours, grant())?.code).toBe('budgetExceeded');
    expect(player.refusal('decision.grant', ours, grant('400000.00'))).toBeNull();
  });

  it('raises the ceiling and keeps the obligation to deliver', () => {
    const contract = { ...contractWithCeiling, obligationToDeliver: true };
    const player = open(undefined, { contract }).do('decision.grant', ours, grant()).do('contract.propose', ours);
    expect(player.entries.find(({ kind }) => kind === 'contract')).toMatchObject({ ceiling: '13000000.00', obligationToDeliver: true });
    expect(player.do('contract.accept', signatory).state).toBe('amended');
    expect(replay(JSON.parse(JSON.stringify(player.steps)), policy)).toEqual(player.last.snapshot);
  });

  it('may be withdrawn before', () => {
    expect(open().do('request.withdraw', provider, { reason: 'Niet meer nodig.' }).state).toBe('withdrawn');
  });
});
