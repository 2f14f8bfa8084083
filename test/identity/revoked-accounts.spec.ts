import { RevocationStore } from '@termijn/persistence';
import { RevokedAccounts } from '../../apps/api/src/identity/revoked-accounts.js';
import { agb, ApiUnderTest, expectProblem } from '../http/api-under-test.js';

const reason = { reason: 'Uit dienst per vandaag.' };

describe('An account that is locked out', () => {
  let api: ApiUnderTest;
  let administrator: string;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    await api.setClock('2026-06-12T08:00:00Z');
    administrator = await api.token('administrator');
  });
  afterAll(() => api.stop());

  const lockOut = (subject: string) =>
    api.send('PUT', `/v1/revocations/${encodeURIComponent(subject)}`, { token: administrator, body: reason });
  const read = (token: string) => api.send('GET', '/v1/cases', { token });

  it('is refused at once, with every token it has, for reading and for acts; others go on', async () => {
    const caseId = await api.openCase();
    const sub = 'jan@ziekenhuis.example/één';
    const [one, two] = [await api.token('provider', { agb, sub }), await api.token('signatory', { agb, sub }, 24)];
    const other = await api.token('provider', { agb, sub: 'piet' });
    for (const token of [one, two, other]) expect((await read(token)).status).toBe(200);
    const sent = await lockOut(sub);
    expect([sent.status, sent.json]).toEqual([200, { subject: sub, revokedAt: expect.stringMatching(/Z$/), ...reason }]);
    // By the real clock, while the sandbox clock stands in June.
    expect(Math.abs(Date.parse(sent.json.revokedAt as string) - Date.now())).toBeLessThan(60_000);
    for (const token of [one, two]) {
      expectProblem(await read(token), 401, 'tokenRevoked');
      const act = await api.send('POST', `/v1/cases/${caseId}/questions`, { token, body: { text: 'Mag dit nog?' } });
      expectProblem(act, 401, 'tokenRevoked');
      expect(act.headers['www-authenticate']).toContain('invalid_token');
    }
    expect((await read(other)).status).toBe(200);
  });

  it('leaves a trace: who did it, and that it was refused afterwards', async () => {
    const token = await api.token('provider', { agb, sub: 'sporen' });
    await lockOut('sporen');
    expectProblem(await read(token), 401, 'tokenRevoked');
    const { json } = await api.send('GET', '/v1/audit-records?kind=change&limit=200', { token: administrator });
    expect(json.items).toContainEqual(
      expect.objectContaining({
        action: 'PUT /v1/revocations/:subject',
        role: 'administrator',
        objectKind: 'revocation',
        objectId: 'sporen',
      }),
    );
  });

  it('comes in again with a token of after that, with the role that it has then', async () => {
    const before = await api.token('purchasingManager', { insurer: 'vgz', sub: 'rol-kwijt' });
    await lockOut('rol-kwijt');
    expectProblem(await read(before), 401, 'tokenRevoked');
    // Tokens are issued by the real clock; a token of a second ago may be one of before, by another machine's clock.
    expectProblem(await read(await api.token('auditor', { insurer: 'vgz', sub: 'rol-kwijt' })), 401, 'tokenRevoked');
    await api.database.dataSource.query(`update revocation set revoked_at = revoked_at - interval '10 s' where id = 'rol-kwijt'`);
    await api.restart();
    const after = await api.token('auditor', { insurer: 'vgz', sub: 'rol-kwijt' });
    expect((await read(after)).status).toBe(200);
    const budget = await api.send('PUT', '/v1/budgets/2027/msz', { token: after, body: { amount: '1.00' } });
    expectProblem(budget, 403, 'notForThisRole');
  });

  it('stays out after a restart', async () => {
    const token = await api.token('provider', { agb, sub: 'blijft-buiten' });
    await lockOut('blijft-buiten');
    await api.restart();
    expectProblem(await read(token), 401, 'tokenRevoked');
  });

  it('is refused by another process within a minute, which asks the database no more than four times in one', async () => {
    const store = new RevocationStore(await api.database.asApplication());
    const elsewhere = new RevokedAccounts(store);
    let seconds = 0;
    let asked = 0;
    elsewhere.now = () => seconds * 1000;
    const all = store.all.bind(store);
    jest.spyOn(store, 'all').mockImplementation((days) => {
      asked++;
      return all(days);
    });
    const issuedAt = Math.floor(Date.now() / 1000);
    expect(await elsewhere.refuses('elders', issuedAt)).toBe(false);
    await lockOut('elders');
    const outcomes: boolean[] = [];
    for (seconds = 0; seconds < 60; seconds++)
      outcomes.push(...(await Promise.all([0, 1, 2].map(() => elsewhere.refuses('elders', issuedAt)))));
    expect(outcomes.indexOf(true) / 3).toBeLessThanOrEqual(16);
    expect(outcomes.slice(outcomes.indexOf(true))).not.toContain(false);
    expect(asked).toBeLessThanOrEqual(4);
    expect(await elsewhere.refuses('elders', issuedAt + 3600)).toBe(false);
    expect(await elsewhere.refuses('ander', issuedAt)).toBe(false);
  });

  it.each(['a\u0000b', 'a\nb', 'x'.repeat(201)])('cannot have the name %j', async (subject) => {
    expect((await lockOut(subject)).status).toBeGreaterThanOrEqual(400);
    expect((await lockOut(subject)).status).toBeLessThan(500);
  });

  it.each([{}, { reason: '' }, { reason: ' ' }, { reason: 7 }, { reason: 'x'.repeat(501) }, { ...reason, revokedAt: 'x' }])(
    'needs a reason: %j',
    async (body) => {
      expectProblem(await api.send('PUT', '/v1/revocations/iemand', { token: administrator, body }), 400, 'invalidRequest');
    },
  );
});
