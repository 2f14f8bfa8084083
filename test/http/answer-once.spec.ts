import pg from 'pg';
import { agb, anEvidence, ApiUnderTest, expectProblem, type Sent } from './api-under-test.js';

/** Writes whose answer is kept after their effect, and the rules that hold for every key. */
describe('Keys of requests', () => {
  let api: ApiUnderTest;
  let caseId: string;
  let buyer: string;
  let seller: string;
  let parked: string;

  beforeEach(async () => {
    api = await ApiUnderTest.start();
    await api.setClock('2026-09-21T08:00:00Z', true);
    caseId = await api.openCase();
    [buyer, seller] = [await api.token('purchaser'), await api.token('provider')];
    const reported = await api.send('POST', '/v1/vecozo/events', {
      token: await api.token('integration'),
      body: {
        id: 'melding-1',
        type: 'uitvraagmodule.opengesteld',
        time: '2026-09-20T10:00:00Z',
        uzovi: '7095',
        agb: '06099999',
        contractYear: 2027,
        data: {},
      },
    });
    expect(reported.json.status).toBe('needsAttention');
    parked = `/v1/vecozo/events/melding-1`;
  });
  afterEach(() => api.stop());

  const dismiss = (key: string | null, reason = 'Hoort bij een andere aanbieder.', token = buyer): Promise<Sent> =>
    api.send('POST', `${parked}/dismissals`, { token, body: { reason }, key });
  const keys = async (): Promise<{ tenant: string; key: string; status: number | null }[]> =>
    api.database.dataSource.query(`select tenant, key, status from idempotency_key where tenant like 'insurer:%' order by created_at`);

  it('give the first answer again, byte for byte, also after a restart', async () => {
    const first = await dismiss('"afvoeren-1"');
    expect([first.status, first.json.status, first.headers['idempotent-replayed']]).toEqual([200, 'dismissed', undefined]);
    // Without the key the second time is refused: what is off the list stays off.
    expectProblem(await dismiss(null), 409, 'vecozoEventSettled');
    await api.restart();
    const again = await dismiss('"afvoeren-1"');
    expect([again.status, again.text, again.headers['idempotent-replayed']]).toEqual([200, first.text, 'true']);
    expect(again.headers['content-type']).toBe(first.headers['content-type']);
  });

  it('are refused for another body and another address', async () => {
    await dismiss('"afvoeren-1"');
    expectProblem(await dismiss('"afvoeren-1"', 'Toch een andere reden.'), 422, 'idempotencyKeyReused');
    const elsewhere = await api.send('POST', `/v1/cases/${caseId}/events`, {
      token: buyer,
      body: { type: 'policy.explain', data: { channel: 'email' } },
      key: '"afvoeren-1"',
    });
    expectProblem(elsewhere, 422, 'idempotencyKeyReused');
    expect((await dismiss('"afvoeren-1"')).status).toBe(200);
  });

  it('answer 409 with Retry-After while the first request is under way, and its answer afterwards', async () => {
    const blocker = new pg.Client({ connectionString: api.database.url });
    await blocker.connect();
    try {
      await blocker.query('begin');
      await blocker.query('select from vecozo_event for update');
      const first = dismiss('"afvoeren-1"');
      let twin: Sent;
      do twin = await dismiss('"afvoeren-1"');
      while ((await keys()).length === 0);
      expectProblem(twin, 409, 'requestUnderWay');
      expect(Number(twin.headers['retry-after'])).toBeGreaterThan(0);
      expectProblem(await dismiss('"afvoeren-1"', 'Iets anders.'), 422, 'idempotencyKeyReused');
      await blocker.query('rollback');
      const answered = await first;
      expect([answered.status, (await dismiss('"afvoeren-1"')).text]).toEqual([200, answered.text]);
    } finally {
      await blocker.end();
    }
  });

  it('let one of sixteen twins through', async () => {
    const sent = await Promise.all(Array.from({ length: 16 }, () => dismiss('"afvoeren-1"')));
    const [done, waiting] = [sent.filter(({ status }) => status === 200), sent.filter(({ status }) => status === 409)];
    expect(done.length + waiting.length).toBe(16);
    expect(new Set(done.map(({ text }) => text)).size).toBe(1);
    expect(done.filter(({ headers }) => headers['idempotent-replayed'] === undefined)).toHaveLength(1);
    for (const one of waiting) expectProblem(one, 409, 'requestUnderWay');
  });

  it('are taken over from a process that died on the way, once its claim has run out', async () => {
    await dismiss('"eerst"', ' ');
    const stub = (until: string) =>
      api.database.dataSource.query(
        `insert into idempotency_key (tenant, key, fingerprint, created_at, claimed_until)
         select 'insurer:vgz', $1, encode(sha256(convert_to($2, 'UTF8')), 'hex'), clock_timestamp(), clock_timestamp() + $3::interval
         on conflict (tenant, key) do update set claimed_until = excluded.claimed_until`,
        ['afvoeren-1', `POST\n${parked}/dismissals\n${JSON.stringify({ reason: 'Hoort bij een andere aanbieder.' })}`, until],
      );
    await stub('1 minute');
    expectProblem(await dismiss('"afvoeren-1"'), 409, 'requestUnderWay');
    await stub('-1 second');
    expect((await dismiss('"afvoeren-1"')).json).toMatchObject({ status: 'dismissed' });
  });

  it('are free again when the request was refused', async () => {
    expectProblem(await dismiss('"afvoeren-1"', ' '), 400, 'invalidRequest');
    const elsewhere = await api.send('POST', '/v1/vecozo/events/nergens/dismissals', { token: buyer, body: { reason: 'x' }, key: '"k"' });
    expectProblem(elsewhere, 404, 'vecozoEventNotFound');
    const refused = await api.send('POST', `/v1/cases/${caseId}/events`, {
      token: buyer,
      body: { type: 'contract.refuse', data: {} },
      key: '"k"',
    });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect((await keys()).filter(({ key }) => /^(k|afvoeren-1)$/.test(key))).toEqual([]);
    expect((await dismiss('"afvoeren-1"')).status).toBe(200);
  });

  it('belong to a tenant: a colleague who may do the same gets the first answer, another tenant never learns of the key', async () => {
    const ask = (token: string) =>
      api.send('POST', `/v1/cases/${caseId}/questions`, { token, body: { text: 'Geldt de norm?' }, key: '"vraag-1"' });
    const colleague = await api.token('provider', { agb, sub: 'provider-2' });
    const [first, second] = [await ask(seller), await ask(colleague)];
    expect([first.status, second.status, second.headers['idempotent-replayed']]).toEqual([201, 201, 'true']);
    expect(second.text).toBe(first.text);
    // The other side of the same case, under the same key: an act of its own, which it may not do in its own name here.
    expect((await ask(buyer)).json.code).toBe('evidenceRequired');
    const others = [
      await api.token('provider', { agb: '06999999' }),
      await api.token('purchaser', { insurer: 'zilveren-kruis' }),
      await api.token('purchasingManager', { insurer: 'zilveren-kruis' }),
    ];
    for (const token of others) expectProblem(await ask(token), 404, 'caseNotFound');
  });

  it('whose answer was kept after the effect are behind the same walls and rights', async () => {
    const first = await dismiss('"afvoeren-1"');
    const reason = 'Hoort bij een andere aanbieder.';
    expect((await dismiss('"afvoeren-1"', reason, await api.token('purchasingManager'))).text).toBe(first.text);
    expectProblem(
      await dismiss('"afvoeren-1"', reason, await api.token('purchaser', { insurer: 'zilveren-kruis' })),
      404,
      'vecozoEventNotFound',
    );
    for (const role of ['auditor', 'integration'] as const)
      expectProblem(await dismiss('"afvoeren-1"', reason, await api.token(role)), 403, 'notForThisRole');
    expectProblem(await dismiss('"afvoeren-1"', reason, seller), 404, 'vecozoEventNotFound');
  });

  it('must be there where sent twice would be two', async () => {
    const text = { text: 'Geldt de norm?' };
    const talk = { subject: 'quality', heldOn: '2026-05-30', participants: ['A'], notes: 'Besproken.' };
    const contract = { provider: agb, contractYear: 2027, reference: 'C-1', ceiling: '1000.00', obligationToDeliver: false };
    const increase = {
      path: 'plafond-increase',
      insurer: 'vgz',
      contractYear: 2027,
      provider: { agb, name: 'De Linde', kind: 'hospital' },
      contractedBefore: true,
      data: {
        requested: '1000.00',
        explanation: 'Meer vraag.',
        products: [{ product: 'Staaroperatie', forecast: '1.00', realisation: '2.00' }],
      },
    };
    const writes: [string, object, string][] = [
      [`/v1/cases/${caseId}/questions`, text, seller],
      [`/v1/cases/${caseId}/events`, { type: 'question.ask', data: text }, seller],
      [`/v1/cases/${caseId}/questions`, { ...text, receivedAt: '2026-09-20T10:00:00Z', evidence: anEvidence }, buyer],
      [`/v1/cases/${caseId}/conversations`, talk, buyer],
      ['/v1/contracts', contract, buyer],
      ['/v1/cases', increase, seller],
    ];
    for (const [url, body, token] of writes) {
      const sent = await api.send('POST', url, { token, body, key: null });
      expectProblem(sent, 400, 'invalidRequest');
      expect([url, sent.json.invalidParams]).toEqual([url, [expect.objectContaining({ name: 'Idempotency-Key', code: 'required' })]]);
    }
    expect((await api.send('GET', `/v1/cases/${caseId}/questions`, { token: buyer })).json.items).toEqual([]);
    expect((await api.send('GET', '/v1/contracts', { token: buyer })).json.items).toEqual([]);
    // An act that cannot be done twice needs none.
    const act = { token: buyer, body: { type: 'policy.explain', data: { channel: 'email' } }, key: null };
    expect((await api.send('POST', `/v1/cases/${caseId}/events`, act)).status).toBe(201);
  });
});
