import { findPolicy, type PurchasingPolicy } from '@termijn/policies';
import { agreementData, CasePlayer, content, provider, purchaser, signatory } from '@termijn/testing/case-player.js';
import { replay } from './replay.js';

const vgz = findPolicy('vgz', 2027)!;
const { exclusionGrounds, sources } = findPolicy('zorg-en-zekerheid', 2026)!;
const [ground] = exclusionGrounds!;
/** VGZ names no grounds: these come from another insurer. */
const policy: PurchasingPolicy = { ...vgz, exclusionGrounds, sources: [...vgz.sources, ...sources] };

const established = (more: object = {}) => ({
  ground: ground!.id,
  explanation: 'Surseance verleend door de rechtbank.',
  establishedOn: '2026-05-20',
  ...more,
});

const open = () => CasePlayer.open({ policy });
const contracted = (at = '2026-10-05T08:00:00.000Z') =>
  open()
    .sweepAt('2026-09-10T08:00:00.000Z')
    .do('offer.submit', provider, content())
    .do('agreement.accept', purchaser, { proposal: 1 })
    .do('agreement.record', purchaser, agreementData)
    .do('contract.propose', purchaser)
    .sweepAt(at)
    .do('contract.accept', signatory);

describe('a ground for exclusion', () => {
  it('comes from the policy, and from no other place', () => {
    expect(CasePlayer.open().refusal('exclusion.establish', purchaser, established())).toMatchObject({
      code: 'noExclusionGrounds',
      status: 409,
    });
    expect(open().refusal('exclusion.establish', purchaser, established({ ground: 'onbekend' }))).toMatchObject({
      code: 'unknownExclusionGround',
      status: 404,
    });
    expect(open().refusal('exclusion.establish', purchaser, established({ establishedOn: '2026-05-21' }))?.code).toBe('dateInTheFuture');
    expect(open().refusal('exclusion.establish', provider, established())?.code).toBe('roleNotAllowed');
  });

  it('ends a case before there is a contract, with the words of the policy in the history', () => {
    const player = open().do('exclusion.establish', purchaser, established());
    expect(player.state).toBe('notContracted');
    expect(player.context.end).toEqual({ reason: 'exclusionGround', by: 'insurer', explanation: 'Surseance verleend door de rechtbank.' });
    expect(player.steps.at(-1)).toMatchObject({ fact: 'exclusion.established', why: expect.stringContaining(ground!.quote) });
    expect(player.steps.at(-1)?.why).toContain('Algemeen zorginkoopbeleid 2026');
    expect(player.context.contractTerminated).toBeUndefined();
    expect(player.entries).toEqual([]);
    expect(player.deadlines.filter(({ status }) => status === 'open')).toEqual([]);
  });

  it('ends a contract that was signed and is not published yet', () => {
    const player = contracted();
    expect(player.state).toBe('contracted');
    player.sweepAt('2026-11-02T08:00:00.000Z').do('exclusion.establish', purchaser, established({ establishedOn: '2026-11-01' }));
    expect([player.state, player.last.ended, player.deadline('publication')?.status]).toEqual(['terminated', true, 'cancelled']);
    expect(player.context).toMatchObject({
      end: { reason: 'exclusionGround' },
      contractTerminated: { ground: ground!.id, establishedOn: '2026-11-01', at: '2026-11-02T08:00:00.000Z' },
    });
    expect(player.entries.at(-1)).toMatchObject({
      kind: 'contractStatus',
      version: 1,
      status: 'terminated',
      reason: `${ground!.title}. Surseance verleend door de rechtbank.`,
      at: '2026-11-02T08:00:00.000Z',
    });
    expect(player.sweepAt('2026-11-12T08:00:00.000Z').state).toBe('terminated');
    expect(player.refusal('exclusion.establish', purchaser, established())?.code).toBe('caseEnded');
  });

  it('ends the contract of a published case, which stays published', () => {
    const player = contracted('2026-11-20T08:00:00.000Z');
    expect([player.state, player.context.end]).toEqual(['published', null]);
    player.sweepAt('2027-03-01T08:00:00.000Z').do('exclusion.establish', purchaser, established());
    expect([player.state, player.context.end, player.context.contractTerminated?.ground]).toEqual(['published', null, ground!.id]);
    expect(player.entries.at(-1)).toMatchObject({ kind: 'contractStatus', status: 'terminated' });
    expect(player.steps.at(-1)).toMatchObject({ from: 'published', to: 'published', fact: 'exclusion.established' });
    expect(player.notifications.at(-1)).toMatchObject({ audience: 'provider', topic: 'exclusion.established' });
    expect(player.refusal('exclusion.establish', purchaser, established())?.code).toBe('contractAlreadyTerminated');
    expect(replay(JSON.parse(JSON.stringify(player.steps)), policy)).toEqual(player.last.snapshot);
  });

  it('is among what a purchaser can do, with an example that is accepted', () => {
    const allowed = open()
      .actions(purchaser)
      .allowed.find(({ type }) => type === 'exclusion.establish');
    expect(allowed?.example).toMatchObject({ ground: ground!.id, establishedOn: '2026-05-20' });
  });
});

describe('a ground for exclusion on a request for a higher ceiling', () => {
  const increase = () =>
    CasePlayer.open({ policy, path: 'plafond-increase', kind: 'zbc' }).do('alternativeSupply.assess', purchaser, {
      sufficient: false,
      accessibility: 'Wachttijd 14 weken.',
      travelDistance: '55 minuten.',
      motivation: 'Treeknorm.',
    });
  const granted = () => increase().do('decision.grant', purchaser, { amount: '500000.00', budget: 'msz' });

  it.each([
    ['underAssessment', increase],
    ['amending', granted],
    ['awaitingAmendmentSignature', () => granted().do('contract.propose', purchaser)],
  ])('ends it in %s, and gives a grant back to its budget', (state, play) => {
    const player = play();
    expect(player.state).toBe(state);
    player.do('exclusion.establish', purchaser, established({ establishedOn: '2027-07-05' }));
    expect([player.state, player.context.end?.reason, player.budgets[0]?.granted]).toEqual(['rejected', 'exclusionGround', '0.00']);
    expect(player.deadlines.filter(({ status }) => status === 'open')).toEqual([]);
    expect(player.context.contractTerminated).toBeUndefined();
  });

  it('ends a contract that was raised by it', () => {
    const player = granted().do('contract.propose', purchaser).do('contract.accept', signatory);
    player.do('exclusion.establish', purchaser, established());
    expect([player.state, player.context.contractTerminated?.ground, player.context.end]).toEqual(['amended', ground!.id, null]);
    expect(player.entries.at(-1)).toMatchObject({ kind: 'contractStatus', version: 1, status: 'terminated' });
    expect(player.budgets[0]?.granted).toBe('500000.00');
  });

  it('nothing is raised on a contract that was ended meanwhile', () => {
    const player = granted();
    player.contract = null;
    expect(player.refusal('contract.propose', purchaser)?.code).toBe('noContractWithCeiling');
    const proposed = granted().do('contract.propose', purchaser);
    proposed.contract = null;
    expect(proposed.refusal('contract.accept', signatory)?.code).toBe('contractChanged');
  });
});
