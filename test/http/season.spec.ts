import { anEvidence, anOffer, anOpening, ApiUnderTest, expectProblem, type Sent } from './api-under-test.js';

/** One case from opening to publication, and every route on the way. */
describe('A season over HTTP', () => {
  let api: ApiUnderTest;
  let caseId: string;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    for (const role of ['purchaser', 'provider', 'signatory', 'administrator'] as const) tokens[role] = await api.token(role);
  });
  afterAll(() => api.stop());

  const get = (part: string, role = 'purchaser'): Promise<Sent> => api.send('GET', `/v1/cases/${caseId}${part}`, { token: tokens[role] });
  const post = (part: string, body: unknown, role: string): Promise<Sent> =>
    api.send('POST', `/v1/cases/${caseId}${part}`, { token: tokens[role], body });
  const event = async (role: string, type: string, data: object = {}, more: object = {}): Promise<Sent> => {
    const sent = await post('/events', { type, data, ...more }, role);
    expect([type, sent.status, sent.status === 201 ? '' : sent.text]).toEqual([type, 201, '']);
    return sent;
  };

  it('opens a case and tells where it is', async () => {
    await api.setClock('2026-06-01T08:00:00Z');
    const opened = await api.send('POST', '/v1/cases', { token: tokens['purchaser'], body: anOpening() });
    caseId = opened.json.id;
    expect([opened.status, opened.headers['location']]).toEqual([201, `/v1/cases/${caseId}`]);
    expect(opened.json).toMatchObject({ state: 'awaitingOffer', version: 1, events: [{ seq: 1, fact: 'case.opened' }] });
    expectProblem(await api.send('POST', '/v1/cases', { token: tokens['purchaser'], body: anOpening() }), 409, 'acquisitionCaseExists');
  });

  it('shows the case in full', async () => {
    const { json } = await get('');
    expect(json).toMatchObject({
      path: 'existing-hospital',
      insurer: { id: 'vgz', uzovi: '7095' },
      provider: { agb: '06020101', kvk: '12345678' },
      policy: { insurer: 'vgz', year: 2027, version: 1 },
      setUp: { policyExplanation: 'awaited', processAgreement: 'awaited', requestModule: 'closed', standardAgreement: 'notRequested' },
      overdue: false,
      standingProposal: null,
      contract: null,
      end: null,
      now: '2026-06-01T08:00:00.000Z',
    });
    const due = json.deadlines.find(({ key }: { key: string }) => key === 'offerDue');
    expect(due).toMatchObject({
      kind: 'cutOff',
      side: 'provider',
      dueOn: '2026-09-30',
      firstLateAt: '2026-09-30T22:00:00.000Z',
      daysLeft: 121,
      status: 'open',
    });
    expect(json.next).toEqual(expect.arrayContaining(['process.propose', 'requestModule.open']));
    for (const link of Object.values(json.links))
      expect([link, (await api.send('GET', String(link), { token: tokens['purchaser'] })).status]).toEqual([link, 200]);
    expect((await api.send('GET', due.proof, { token: tokens['purchaser'] })).json.deadline).toEqual(due);
  });

  it('gives the insurer its set-up and both sides their agreements', async () => {
    await event('purchaser', 'policy.explain', { channel: 'email' });
    const terms = { note: 'Overleg, dan de offerte.', steps: [{ phase: 'process', title: 'Overleg', side: 'both', dueOn: '2026-07-01' }] };
    const proposed = await event('purchaser', 'process.propose', { terms });
    expect(proposed.json.created).toEqual([{ kind: 'processAgreement', number: 1, href: `/v1/cases/${caseId}/process-agreements` }]);
    await event('provider', 'process.agree', { version: 1 });
    expect((await get('/process-agreements', 'provider')).json.items).toEqual([
      expect.objectContaining({ version: 1, status: 'agreed', proposedBy: 'insurer' }),
    ]);
    await event('purchaser', 'requestModule.open');
    expect((await get('')).json.setUp).toMatchObject({ policyExplanation: 'given', processAgreement: 'inForce', requestModule: 'opened' });
  });

  it('takes the offer, and a later one as its revision', async () => {
    await api.setClock('2026-09-16T08:00:00Z'); // the reminder fourteen days ahead has gone out by then
    await api.setClock('2026-09-30T14:00:00Z');
    const offered = await post('/offers', anOffer(), 'provider');
    expect(offered.json).toMatchObject({ state: 'negotiating', created: [{ kind: 'proposal', number: 1 }] });
    const steps = offered.json.events.map(({ type }: { type: string }) => type);
    expect(steps.at(-1)).toBe('offer.submit');
    expect((await api.send('GET', String(offered.headers['location']), { token: tokens['purchaser'] })).json).toMatchObject({
      type: 'offer.submit',
      fact: 'offer.submitted',
    });
    const revised = await post('/offers', anOffer('990000.00'), 'provider');
    expect(revised.json.events.at(-1).type).toBe('offer.revise');
    const { items } = (await get('/offers')).json;
    expect(items.map(({ offerVersion, status, total }: Record<string, unknown>) => [offerVersion, status, total])).toEqual([
      [1, 'voided', '1020000.00'],
      [2, 'standing', '990000.00'],
    ]);
    expect(items[1].lines[0]).toMatchObject({
      code: '0303',
      volume: expect.stringMatching(/^1200/),
      unitPrice: '850.00',
      amount: '990000.00',
    });
    expect((await get('')).json.standingProposal).toMatchObject({ number: 2, kind: 'offer' });
  });

  it('proves the six weeks', async () => {
    const { json } = await get('/deadlines/substantiveResponseDue/proof', 'provider');
    expect(json).toMatchObject({
      milestone: 'VGZ-Z7',
      dueOn: '2026-11-11',
      firstLateAt: '2026-11-11T23:00:00.000Z',
      anchor: { event: 'offer.submitted' },
    });
    expect(json.steps.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(['anchor', 'addTerm', 'clockChange', 'firstLate']),
    );
    expect(json.quote).toContain('6 weken');
    expect((await get('/deadlines?reminders=true')).json.items.some(({ kind }: { kind: string }) => kind === 'reminder')).toBe(true);
    expect((await get('/deadlines')).json.items.some(({ kind }: { kind: string }) => kind === 'reminder')).toBe(false);
    const english = await api.send('GET', `/v1/cases/${caseId}/deadlines/offerDue/proof`, {
      token: tokens['purchaser'],
      headers: { 'accept-language': 'en' },
    });
    expect([english.status, english.json.deadline.status]).toEqual([200, 'met']);
    expect((await get('/deadlines/offerDue/proof?revision=99')).status).toBe(404);
  });

  it('records a late response, its breach, and what was told of it', async () => {
    await api.setClock('2026-11-13T09:00:00Z');
    expect((await get('')).json.overdue).toBe(true);
    expect((await get('/breaches')).json.items).toEqual([
      expect.objectContaining({ key: 'processStepDue-1' }),
      expect.objectContaining({ key: 'negotiationStartDue' }),
      expect.objectContaining({ key: 'substantiveResponseDue', status: 'open', daysLate: 2 }),
    ]);
    await event('purchaser', 'response.give', { explanation: 'Akkoord met de volumes.' });
    expect((await get('/breaches', 'provider')).json.items.at(-1)).toMatchObject({ status: 'metLate', daysLate: 2 });
    const told = (await api.send('GET', `/v1/notifications?caseId=${caseId}&limit=200`, { token: tokens['provider'] })).json.items;
    expect(told.map(({ topic }: { topic: string }) => topic)).toEqual(
      expect.arrayContaining(['response.given', 'deadline.breached', 'deadline.reminder']),
    );
    expect(new Set(told.map(({ audience }: { audience: string }) => audience))).toEqual(new Set(['provider']));
  });

  it('keeps questions, conversations and requirements', async () => {
    const asked = await post('/questions', { text: 'Geldt de norm ook voor dagbehandeling?' }, 'provider');
    expect([asked.status, asked.json.created[0]]).toEqual([201, { kind: 'question', number: 1, href: `/v1/cases/${caseId}/questions` }]);
    expect((await post('/questions/1/answers', { text: 'Ja.' }, 'purchaser')).status).toBe(201);
    expectProblem(await post('/questions/1/answers', { text: 'Ja.' }, 'purchaser'), 409, 'noOpenQuestion');
    expect((await get('/questions')).json.items).toEqual([expect.objectContaining({ number: 1, dueOn: '2026-11-27', answer: 'Ja.' })]);
    const talk = { subject: 'waitingTimes', heldOn: '2026-11-12', participants: ['Ineke', 'Anton'], notes: 'Wachttijden besproken.' };
    expect((await post('/conversations', talk, 'purchaser')).status).toBe(201);
    expect((await get('/conversations', 'provider')).json.items).toEqual([
      expect.objectContaining({ ...talk, number: 1, loggedBy: 'insurer' }),
    ]);
    expect(
      (await post('/criteria/wtza/assessments', { outcome: 'notMet', explanation: 'Geen vergunning gezien.' }, 'purchaser')).status,
    ).toBe(201);
    const waiver = { region: 'Zeeland', specialism: '0301', motivation: 'Te weinig aanbod.' };
    expect((await post('/criteria/wtza/waivers', waiver, 'purchaser')).status).toBe(201);
    const criteria = (await get('/criteria')).json.items;
    expect(criteria.find(({ id }: { id: string }) => id === 'wtza')).toMatchObject({
      state: 'waived',
      region: 'Zeeland',
      explanation: 'Te weinig aanbod.',
      assessedBy: { name: 'Test purchaser' },
    });
    expect(criteria.filter(({ state }: { state: string }) => state === 'open').length).toBe(criteria.length - 1);
  });

  it('enters the other side’s act with its evidence, and nobody backdates one of their own', async () => {
    const counter = { ...anOffer('980000.00'), substantive: false };
    await event('provider', 'counter.propose', counter, { receivedAt: '2026-11-13T09:00:00+01:00', evidence: anEvidence });
    const stored = (await get('/events?limit=200')).json.items.at(-1);
    expect(stored).toMatchObject({
      onBehalfOf: 'insurer',
      receivedAt: '2026-11-13T08:00:00.000Z',
      evidence: anEvidence,
      actor: { role: 'provider' },
    });
    expectProblem(
      await post(
        '/events',
        { type: 'requestModule.open', data: {}, receivedAt: '2026-11-13T08:00:00Z', evidence: anEvidence },
        'purchaser',
      ),
      400,
      'ownActCannotBeBackdated',
    );
    expectProblem(await post('/events', { type: 'offer.revise', data: anOffer() }, 'purchaser'), 400, 'evidenceRequired');
  });

  it('signs, publishes at once after 12 November, and ends', async () => {
    const refusal = await post('/events', { type: 'contract.accept', data: {} }, 'signatory');
    expectProblem(refusal, 409, 'notInThisState');
    expect(refusal.json).toMatchObject({
      liftedBy: null,
      until: null,
      facts: { state: 'negotiating' },
      allowed: expect.arrayContaining(['agreement.accept']),
    });
    await event('provider', 'agreement.accept', { proposal: 3 });
    await event('purchaser', 'agreement.record', {
      contractReference: 'VGZ-2027-0001',
      priceListReference: 'PL-1',
      ceiling: '980000.00',
      obligationToDeliver: false,
    });
    const blocked = (await get('/actions')).json.blocked.find(({ type }: { type: string }) => type === 'contract.propose');
    expect(blocked ?? null).toBeNull();
    await event('purchaser', 'contract.propose');
    expect((await get('/contract', 'provider')).json.items.at(-1)).toMatchObject({
      status: 'proposed',
      ceiling: '980000.00',
      obligationToDeliver: false,
    });
    const accepted = await event('signatory', 'contract.accept');
    expect(accepted.json).toMatchObject({ state: 'published', ended: true });
    expect((await get('')).json).toMatchObject({ state: 'published', setUp: null, contract: { status: 'accepted' } });
    expectProblem(await post('/offers', anOffer(), 'provider'), 409, 'caseEnded');
    expect((await get('/actions', 'provider')).json.allowed.map(({ type }: { type: string }) => type)).toEqual([
      'question.ask',
      'conversation.log',
    ]);
  });

  it('pages through the history without a gap', async () => {
    const all = (await get('/events?limit=200')).json.items;
    expect(all.map(({ seq }: { seq: number }) => seq)).toEqual(all.map((_event: unknown, index: number) => index + 1));
    const paged: unknown[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: Sent = await get(`/events?limit=7${next === '' ? '' : `&cursor=${next}`}`);
      paged.push(...page.json.items);
      next = page.json.next;
    }
    expect(paged).toEqual(all);
  });
});

describe('A late offer over HTTP', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    await api.setClock('2026-06-01T08:00:00Z');
  });
  afterAll(() => api.stop());

  it('is refused from the first late instant, kept, and says what can still be done', async () => {
    const [provider, purchaser] = [await api.token('provider'), await api.token('purchaser')];
    const caseId = await api.openCase();
    await api.setClock('2026-09-30T22:00:00Z');
    const late = await api.send('POST', `/v1/cases/${caseId}/offers`, { token: provider, body: anOffer() });
    expectProblem(late, 409, 'offerTooLate');
    expect(late.json).toMatchObject({
      liftedBy: expect.stringContaining('offer.admitLate'),
      facts: { dueOn: '2026-09-30' },
      allowed: expect.arrayContaining(['question.ask']),
    });
    const { items } = (await api.send('GET', `/v1/cases/${caseId}/late-receipts`, { token: purchaser })).json;
    expect(items).toEqual([
      expect.objectContaining({
        refusalCode: 'offerTooLate',
        receivedAt: '2026-09-30T22:00:00.000Z',
        received: expect.objectContaining({ data: anOffer() }),
      }),
    ]);
    const body = { ...anOffer(), receivedAt: '2026-09-30T21:59:59.999Z', evidence: anEvidence };
    const inTime = await api.send('POST', `/v1/cases/${caseId}/offers`, { token: purchaser, body });
    expect([inTime.status, inTime.json.state]).toEqual([201, 'negotiating']);
  });

  it('opens a case after the cut-off only on a ground', async () => {
    await api.setClock('2026-10-05T08:00:00Z');
    const token = await api.token('purchaser');
    const open = (lateOpening: object | null, provider: string) =>
      api.send('POST', '/v1/cases', { token, body: anOpening(provider, { lateOpening }) });
    const refusal = await open(null, '06040401');
    expectProblem(refusal, 409, 'cutOffPassedAtOpening');
    expect(refusal.json.liftedBy).toContain('zorgplicht');
    expect((await open({ agreedOfferDueOn: '2026-10-20', evidence: anEvidence }, '06040401')).status).toBe(201);
    expect(
      (await open({ dutyOfCare: { region: 'Zeeland', specialism: '0301', motivation: 'Te weinig aanbod.' } }, '06040402')).status,
    ).toBe(201);
    expect((await open({ offerReceivedAt: '2026-09-29T10:00:00+02:00', evidence: anEvidence }, '06040403')).status).toBe(201);
  });
});
