import { agb, anEvidence, ApiUnderTest, expectProblem, otherAgb, type Sent } from './api-under-test.js';

const insurer = 'zorg-en-zekerheid';
const figures = {
  turnover: '99999.99',
  marketShare: '25.00',
  inOperationSince: '2024-06-01',
  fteTogether: '1.20',
  invasiveProcedures: true,
  generalAnaesthesia: false,
  clinicalStay: false,
  highestAsa: 2,
};
const request = (more: object = {}) => ({
  specialisms: ['0303'],
  care: 'Planbare chirurgie',
  motivation: 'Onze patiënten zijn voor een kwart bij u verzekerd.',
  figures,
  ...more,
});
const opening = (data: object, more: object = {}) => ({
  path: 'contract-request',
  insurer,
  contractYear: 2026,
  provider: { agb, name: 'Kliniek De Lens', kind: 'zbc' },
  contractedBefore: false,
  data,
  ...more,
});
const offer = { contractReference: 'ZZ-2026-1', priceListReference: 'PL-2026-1', ceiling: '250000.00', obligationToDeliver: true };

describe('Zorg en Zekerheid 2026 over HTTP', () => {
  let api: ApiUnderTest;
  let ours: string;
  let theirs: string;
  let signing: string;
  let contracted: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    [ours, theirs, signing] = await Promise.all([api.token('purchaser', { insurer }), api.token('provider'), api.token('signatory')]);
    await api.setClock('2026-02-02T08:00:00.000Z');
  });
  afterAll(() => api.stop());

  const post = (body: object, token = theirs) => api.send('POST', '/v1/cases', { token, body });
  const act = (id: string, token: string, type: string, data: object = {}) =>
    api.send('POST', `/v1/cases/${id}/events`, { token, body: { type, data } });
  const accepted = async (sent: Promise<Sent>) => {
    const answer = await sent;
    expect([answer.status, answer.status === 201 ? '' : answer.text]).toEqual([201, '']);
    return answer.json;
  };
  const view = async (id: string, part = '') => (await api.send('GET', `/v1/cases/${id}${part}`, { token: theirs })).json;
  const example = async (id: string, type: string) => {
    const { allowed } = (await api.send('GET', `/v1/cases/${id}/actions`, { token: ours })).json;
    return allowed.find((action: { type: string }) => action.type === type).example;
  };

  /** Judges everything: by the numbers where there are any. */
  const judgeAll = async (id: string): Promise<void> => {
    for (const { id: criterion } of (await view(id, '/criteria')).items) {
      const assess = (data: object) => api.send('POST', `/v1/cases/${id}/criteria/${criterion}/assessments`, { token: ours, body: data });
      const computed = await assess({ explanation: 'Stukken gezien.' });
      if (computed.status !== 201) await accepted(assess({ explanation: 'Stukken gezien.', outcome: 'met' }));
    }
  };

  it('says what the path asks', async () => {
    const path = (await api.send('GET', '/v1/paths/contract-request')).json;
    expect(path).toMatchObject({
      acquisition: true,
      opening: {
        type: 'contract.request',
        side: 'provider',
        schema: { required: expect.arrayContaining(['care', 'motivation', 'figures']) },
      },
      publicStates: expect.arrayContaining(['checkingCompleteness', 'awaitingSupplement', 'underAssessment', 'preparingOffer', 'lapsed']),
    });
    expect(path.deadlines.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(['supplementDue', 'signatureDue']));
    const query = 'insurer=zorg-en-zekerheid&contractYear=2026&providerKind=zbc&contractedBefore=false';
    expect((await api.send('GET', `/v1/paths/applicable?${query}`)).json).toMatchObject({ path: 'contract-request' });
  });

  it('tells what is wrong with a request', async () => {
    const wrong = await post(opening(request({ specialisms: ['chirurgie'], care: '', figures: { ...figures, marketShare: '101.00' } })));
    expectProblem(wrong, 400, 'invalidRequest');
    expect(wrong.json.invalidParams.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/data/care',
      '/data/figures/marketShare',
      '/data/specialisms/0',
    ]);
    expectProblem(await post(opening(request({ effectiveOn: '2027-01-01' }))), 400, 'invalidData');
    expectProblem(await post(opening(request(), { contractedBefore: true })), 409, 'contractedAlready');
    expectProblem(await post(opening(request()), ours), 400, 'evidenceRequired');
    const byEmail = opening(request(), { provider: { agb: otherAgb, name: 'Kliniek Oost', kind: 'zbc' } });
    await accepted(post({ ...byEmail, receivedAt: '2026-01-30T10:00:00Z', evidence: anEvidence }, ours));
  });

  it('plays a request from opening to the contract', async () => {
    const opened = await accepted(post(opening(request({ figures: { ...figures, fteTogether: '1.19' } }))));
    const id = (contracted = opened.id as string);
    expect(opened).toMatchObject({
      state: 'checkingCompleteness',
      events: [{ type: 'contract.request', label: 'Zorgovereenkomst aanvragen' }],
    });
    expectProblem(await post(opening(request())), 409, 'acquisitionCaseExists');
    await accepted(act(id, ours, 'supplement.request', { missing: 'De arbeidsovereenkomsten.', dueOn: '2026-02-06' }));
    expect((await view(id)).deadlines).toMatchObject([{ key: 'supplementDue-1', side: 'provider', dueOn: '2026-02-06', status: 'open' }]);
    await api.setClock('2026-02-09T08:00:00.000Z');
    const supplied = await accepted(act(id, theirs, 'supplement.submit', { explanation: 'Hierbij.', figures }));
    expect(supplied.events.at(-1)).toMatchObject({ fact: 'supplement.submitted', why: expect.stringContaining('3 dagen te laat') });
    await accepted(act(id, ours, 'request.confirmComplete'));
    expectProblem(await act(id, ours, 'application.admit'), 409, 'supplyNotAssessed');
    await accepted(act(id, ours, 'supply.assess', { outcome: 'sufficient', motivation: 'Regio, marktaandeel en zorgplicht bezien.' }));
    expectProblem(await act(id, ours, 'application.admit'), 409, 'requirementNotJudged');
    await judgeAll(id);
    const criteria = (await view(id, '/criteria')).items;
    const turnover = criteria.find((criterion: { id: string }) => criterion.id === 'zbc-turnover');
    expect(turnover).toMatchObject({ state: 'met', compared: [{ ok: false }, { actual: '25.00', ok: true }, { ok: false }] });
    await accepted(act(id, ours, 'application.admit'));
    expect(await example(id, 'contract.propose')).toMatchObject({ data: { effectiveOn: '2026-01-01' } });
    expectProblem(await act(id, ours, 'contract.propose'), 400, 'invalidData');
    await api.setClock('2026-03-10T08:00:00.000Z');
    await accepted(act(id, ours, 'contract.propose', offer));
    expect(await view(id)).toMatchObject({
      state: 'awaitingSignature',
      contract: { contractReference: 'ZZ-2026-1', effectiveOn: '2026-01-01', status: 'proposed', endedAt: null },
    });
    await api.setClock('2026-04-21T22:00:00.000Z');
    const late = await act(id, signing, 'contract.accept');
    expectProblem(late, 409, 'contractTooLate');
    expect((await view(id, '/late-receipts')).items).toMatchObject([{ refusalCode: 'contractTooLate' }]);
    await accepted(act(id, ours, 'contract.admitLate', { reason: 'De tekenbevoegde was ziek.', signatureDueOn: '2026-05-01' }));
    expect(await accepted(act(id, signing, 'contract.accept'))).toMatchObject({ state: 'published', ended: true });
  });

  it('grants extra contracting on it, on a ground of the policy, though it has an obligation to deliver', async () => {
    await api.setClock('2026-06-01T08:00:00.000Z');
    const more = {
      requested: '50000.00',
      products: [{ product: 'Heupprothese', forecast: '300000.00', realisation: '180000.00' }],
      explanation: 'Wij verwachten het omzetplafond te overschrijden.',
    };
    const asked = (data: object) => post({ ...opening(data), path: 'plafond-increase', contractedBefore: undefined });
    expectProblem(await asked(more), 400, 'groundRequired');
    const period = { from: '2026-05-01', to: '2026-05-30' };
    const demand = { ground: 'unforeseen-demand', explanation: 'Epidemie.', period };
    const short = await asked({ ...more, grounds: [demand] });
    expectProblem(short, 400, 'invalidData');
    expect(short.json.facts).toMatchObject({ pointer: '/data/grounds/0/period' });
    const grounds = [{ ...demand, period: { ...period, to: '2026-05-31' } }];
    const { id } = await accepted(asked({ ...more, grounds }));
    expect((await view(id)).increase).toMatchObject({ number: 1, ceiling: '250000.00', grounds });
    expect((await view(id)).deadlines).toMatchObject([{ name: 'decisionDue', dueOn: '2027-03-31' }]);
    const manager = await api.token('purchasingManager', { insurer: 'zorg-en-zekerheid' });
    await api.send('PUT', '/v1/budgets/2026/msz', { token: manager, body: { amount: '60000.00' }, headers: { 'if-none-match': '*' } });
    expectProblem(await act(id, ours, 'decision.grant', { amount: '50000.01', budget: 'msz' }), 400, 'amountOutOfRange');
    await accepted(act(id, ours, 'decision.grant', { amount: '50000.00', budget: 'msz' }));
    await accepted(act(id, ours, 'contract.propose'));
    expect(await accepted(act(id, signing, 'contract.accept'))).toMatchObject({ state: 'amended' });
    expect((await view(id)).contract).toMatchObject({ ceiling: '300000.00', obligationToDeliver: true, status: 'accepted', endedAt: null });
  });

  it('ends the contract on a ground for exclusion: nothing runs on it any more', async () => {
    const running = { path: 'plafond-increase', contractedBefore: undefined };
    const more = {
      requested: '1000.00',
      products: [{ product: 'Heupprothese', forecast: '2.00', realisation: '1.00' }],
      explanation: 'Nog meer.',
      grounds: [{ ground: 'nearby-calamity', explanation: 'Brand.' }],
    };
    const open = await accepted(post({ ...opening(more), ...running }));
    const registered = { provider: agb, contractYear: 2026, reference: 'ZZ-2025', ceiling: '1.00', obligationToDeliver: false };
    const ground = { ground: 'insolvency', explanation: 'Uit het insolventieregister.', establishedOn: '2026-07-01' };
    expectProblem(await act(contracted, ours, 'exclusion.establish', ground), 400, 'dateInTheFuture');
    await accepted(api.send('POST', '/v1/contracts', { token: ours, body: registered }));
    await api.setClock('2026-07-02T08:00:00.000Z');
    expectProblem(await act(contracted, ours, 'exclusion.establish', { ...ground, ground: 'x' }), 404, 'unknownExclusionGround');
    const ended = await accepted(act(contracted, ours, 'exclusion.establish', ground));
    expect(ended).toMatchObject({ state: 'published', events: [{ fact: 'exclusion.established' }] });
    expect(ended.events[0].why).toContain('U verkeert of heeft verkeerd in staat van faillissement');
    const at = '2026-07-02T08:00:00.000Z';
    expect(await view(contracted)).toMatchObject({
      state: 'published',
      contract: { status: 'terminated', statusReason: expect.stringContaining('insolventieregister'), endedAt: at },
    });
    expect((await api.send('GET', '/v1/contracts', { token: theirs })).json.items).toMatchObject([{ reference: 'ZZ-2025', endedAt: at }]);
    const [amended] = (await api.send('GET', '/v1/cases?state=amended', { token: theirs })).json.items;
    expect((await view(amended.id, '/contract')).items).toMatchObject([{ status: 'accepted', endedAt: at }]);
    expectProblem(await act(contracted, ours, 'exclusion.establish', ground), 409, 'contractAlreadyTerminated');
    expectProblem(await post({ ...opening(more), ...running }), 409, 'noContractWithCeiling');
    await accepted(act(open.id, ours, 'decision.grant', { amount: '1000.00', budget: 'msz' }));
    expectProblem(await act(open.id, ours, 'contract.propose'), 409, 'noContractWithCeiling');
    expect(await accepted(act(open.id, ours, 'exclusion.establish', ground))).toMatchObject({ state: 'rejected', ended: true });
    expect((await view(open.id)).end).toMatchObject({ reason: 'exclusionGround' });
    await api.setClock('2026-07-03T08:00:00.000Z');
    await accepted(api.send('POST', '/v1/contracts', { token: ours, body: { ...registered, reference: 'ZZ-2026-2' } }));
    const list = (await api.send('GET', '/v1/contracts', { token: theirs })).json.items;
    expect(list.map(({ reference, endedAt }: { reference: string; endedAt: string | null }) => [reference, endedAt])).toEqual([
      ['ZZ-2026-2', null],
      ['ZZ-2025', at],
    ]);
    await accepted(post({ ...opening(more), ...running }));
  });

  it('knows no grounds where the policy names none', async () => {
    const vgz = await api.openCase(otherAgb, { lateOpening: null });
    const purchaser = await api.token('purchaser');
    const refused = await act(vgz, purchaser, 'exclusion.establish', { ground: 'x', explanation: 'x', establishedOn: '2026-07-01' });
    expectProblem(refused, 409, 'noExclusionGrounds');
  });
});
