import { anOffer, anOpening, ApiUnderTest, expectProblem, otherAgb } from './api-under-test.js';

describe('A request that is sent again', () => {
  let api: ApiUnderTest;
  let caseId: string;
  let provider: string;
  let purchaser: string;

  beforeEach(async () => {
    api = await ApiUnderTest.start();
    await api.setClock('2026-06-01T08:00:00Z', true);
    [provider, purchaser] = [await api.token('provider'), await api.token('purchaser')];
    caseId = await api.openCase();
  });
  afterEach(() => api.stop());

  const ask = (key: string, text = 'Geldt de norm?', token = provider) =>
    api.send('POST', `/v1/cases/${caseId}/questions`, { token, body: { text }, headers: { 'idempotency-key': key } });
  const questions = async () => (await api.send('GET', `/v1/cases/${caseId}/questions`, { token: purchaser })).json.items as unknown[];

  it('has one effect and gives the first answer byte for byte', async () => {
    const first = await ask('sleutel-1');
    await ask('sleutel-2', 'Een andere vraag?');
    const again = await ask('sleutel-1');
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.text).toBe(first.text);
    expect(again.headers['location']).toBe(first.headers['location']);
    expect([first.headers['idempotent-replayed'], again.headers['idempotent-replayed']]).toEqual([undefined, 'true']);
    expect(await questions()).toHaveLength(2);
  });

  it('takes a key in quotes for the same key', async () => {
    const first = await ask('"sleutel-1"');
    expect((await ask('sleutel-1')).text).toBe(first.text);
    expect(await questions()).toHaveLength(1);
  });

  it('refuses the key for another body or another address', async () => {
    await ask('sleutel-1');
    expectProblem(await ask('sleutel-1', 'Een andere vraag?'), 422, 'idempotencyKeyReused');
    const elsewhere = await api.send('POST', `/v1/cases/${caseId}/events`, {
      token: provider,
      body: { type: 'question.ask', data: { text: 'Geldt de norm?' } },
      headers: { 'idempotency-key': 'sleutel-1' },
    });
    expectProblem(elsewhere, 422, 'idempotencyKeyReused');
    expect(await questions()).toHaveLength(1);
  });

  it('keeps the keys of tenants apart', async () => {
    await ask('sleutel-1');
    const other = await api.openCase(otherAgb);
    const token = await api.token('provider', { agb: otherAgb });
    const sent = await api.send('POST', `/v1/cases/${other}/questions`, {
      token,
      body: { text: 'Geldt de norm?' },
      headers: { 'idempotency-key': 'sleutel-1' },
    });
    expect([sent.status, sent.headers['idempotent-replayed']]).toEqual([201, undefined]);
    expectProblem(
      await api.send('POST', `/v1/cases/${caseId}/questions`, {
        token,
        body: { text: 'Geldt de norm?' },
        headers: { 'idempotency-key': 'sleutel-2' },
      }),
      404,
    );
  });

  it('has one effect when sixteen come at once', async () => {
    const sent = await Promise.all(Array.from({ length: 16 }, () => ask('sleutel-1')));
    expect(new Set(sent.map(({ text }) => text)).size).toBe(1);
    expect(sent.map(({ status }) => status)).toEqual(Array.from({ length: 16 }, () => 201));
    expect(sent.filter(({ headers }) => headers['idempotent-replayed'] === undefined)).toHaveLength(1);
    expect(await questions()).toHaveLength(1);
    const openings = await Promise.all(
      Array.from({ length: 16 }, () =>
        api.send('POST', '/v1/cases', { token: purchaser, body: anOpening('06050501'), headers: { 'idempotency-key': 'opening-1' } }),
      ),
    );
    expect(new Set(openings.map(({ status, text }) => `${String(status)} ${text}`)).size).toBe(1);
    const offers = await Promise.all(
      Array.from({ length: 16 }, () =>
        api.send('POST', `/v1/cases/${caseId}/offers`, { token: provider, body: anOffer(), headers: { 'idempotency-key': 'offerte-1' } }),
      ),
    );
    expect(new Set(offers.map(({ status, text }) => `${String(status)} ${text}`)).size).toBe(1);
    expect((await api.send('GET', `/v1/cases/${caseId}/offers`, { token: provider })).json.items).toHaveLength(1);
  });

  it('remembers over a restart', async () => {
    const first = await ask('sleutel-1');
    await api.restart();
    const again = await ask('sleutel-1');
    expect([again.status, again.text, again.headers['idempotent-replayed']]).toEqual([201, first.text, 'true']);
    expect(await questions()).toHaveLength(1);
  });

  it('repeats the refusal of a late offer too, which is kept once', async () => {
    await api.setClock('2026-10-01T08:00:00Z');
    const send = () =>
      api.send('POST', `/v1/cases/${caseId}/offers`, { token: provider, body: anOffer(), headers: { 'idempotency-key': 'te-laat' } });
    const first = await send();
    const again = await send();
    expectProblem(first, 409, 'offerTooLate');
    expectProblem(again, 409, 'offerTooLate');
    expect(again.text).toBe(first.text);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect((await api.send('GET', `/v1/cases/${caseId}/late-receipts`, { token: purchaser })).json.items).toHaveLength(1);
  });

  it('is not remembered when nothing was done', async () => {
    expectProblem(await ask('sleutel-1', ' '), 400);
    expect((await ask('sleutel-1')).status).toBe(201);
  });
});
