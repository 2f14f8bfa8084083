import { anOffer, ApiUnderTest, type Sent } from './api-under-test.js';

describe('Lists', () => {
  let api: ApiUnderTest;
  let purchaser: string;
  const ids: string[] = [];
  const agbs = Array.from({ length: 7 }, (_, index) => `0601000${String(index)}`);

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    purchaser = await api.token('purchaser');
    for (const [index, agb] of agbs.entries()) {
      await api.setClock(`2026-06-0${String(index + 1)}T08:00:00Z`);
      const institution = { path: 'existing-institution', provider: { agb, name: `Instelling ${String(index)}`, kind: 'institution' } };
      ids.push(await api.openCase(agb, index < 2 ? institution : {}));
    }
    await api.setClock('2026-06-10T08:00:00Z');
    await api.send('POST', `/v1/cases/${ids[3]!}/offers`, { token: await api.token('provider', { agb: agbs[3] }), body: anOffer() });
  });
  afterAll(() => api.stop());

  const cases = (query: string, token = purchaser): Promise<Sent> => api.send('GET', `/v1/cases${query}`, { token });
  const found = async (query: string): Promise<string[]> => (await cases(query)).json.items.map(({ id }: { id: string }) => id);

  /** Every page after the other. */
  async function paged(url: string, token = purchaser): Promise<{ key: string }[][]> {
    const pages: { key: string }[][] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const sent: Sent = await api.send('GET', `${url}${cursor === '' ? '' : `&cursor=${cursor}`}`, { token });
      expect(sent.status).toBe(200);
      pages.push(sent.json.items);
      cursor = sent.json.next;
    }
    return pages;
  }

  it('gives the newest case first', async () => {
    expect(await found('')).toEqual(ids.toReversed());
  });

  it('filters', async () => {
    expect(await found('?path=existing-institution')).toEqual([ids[1], ids[0]]);
    expect(await found('?state=negotiating')).toEqual([ids[3]]);
    expect(await found(`?provider=${agbs[5]!}`)).toEqual([ids[5]]);
    expect(await found('?insurer=vgz&contractYear=2027')).toHaveLength(7);
    expect(await found('?insurer=7095')).toHaveLength(7);
    expect(await found('?insurer=cz')).toEqual([]);
    expect(await found('?contractYear=2028')).toEqual([]);
    expect(await found('?overdue=true')).toEqual([]);
    expect(await found('?overdue=false')).toHaveLength(7);
    expect(await found('?dueBefore=2026-06-12')).toEqual([]);
    expect(await found('?dueBefore=2026-06-13')).toHaveLength(7);
    expect(await found('?path=existing-hospital&state=awaitingOffer&dueBefore=2026-10-01')).toEqual([ids[6], ids[5], ids[4], ids[2]]);
  });

  it('pages without a gap or a double, also while a case is opened', async () => {
    const first = await cases('?limit=3');
    await api.openCase('06099999');
    const second = await cases(`?limit=3&cursor=${first.json.next as string}`);
    const third = await cases(`?limit=3&cursor=${second.json.next as string}`);
    expect([...first.json.items, ...second.json.items, ...third.json.items].map(({ id }: { id: string }) => id)).toEqual(ids.toReversed());
    expect(third.json.next).toBeNull();
  });

  it('gives nobody another’s rows through a cursor', async () => {
    const { next } = (await cases('?limit=3')).json;
    const own = await cases(`?limit=3&cursor=${next as string}`, await api.token('provider', { agb: agbs[0] }));
    expect(own.json.items.map(({ id }: { id: string }) => id)).toEqual([ids[0]]);
    const elsewhere = await api.send('GET', `/v1/deadlines?cursor=${next as string}`, { token: purchaser });
    expect([elsewhere.status, elsewhere.json.code]).toEqual([400, 'badCursor']);
  });

  it('lists what falls due, for a side, in a window', async () => {
    const window = '/v1/deadlines?from=2026-06-12&to=2026-06-12&limit=5';
    const all = (await paged(window)).flat() as unknown as Record<string, unknown>[];
    expect(new Set(all.map(({ dueOn }) => dueOn))).toEqual(new Set(['2026-06-12']));
    expect(new Set(all.map((row) => `${(row['case'] as { id: string }).id} ${String(row['key'])}`)).size).toBe(all.length);
    const sides = async (side: string) =>
      new Set(((await paged(`/v1/deadlines?side=${side}&limit=200`)).flat() as unknown as { side: string }[]).map((row) => row.side));
    expect(await sides('provider')).toEqual(new Set(['provider', 'both']));
    expect(await sides('insurer')).toEqual(new Set(['insurer', 'both']));
    const kinds = (await api.send('GET', '/v1/deadlines?kind=cutOff&limit=200', { token: purchaser })).json.items;
    expect(new Set(kinds.map(({ key }: { key: string }) => key))).toEqual(new Set(['offerDue']));
    const met = (await api.send('GET', '/v1/deadlines?status=met', { token: purchaser })).json.items;
    expect(met.map(({ key }: { key: string }) => key).sort()).toEqual(['offerDue', 'offerPreferred']);
    const own = (await api.send('GET', '/v1/deadlines?limit=200', { token: await api.token('provider', { agb: agbs[0] }) })).json.items;
    expect(new Set(own.map((row: { case: { id: string } }) => row.case.id))).toEqual(new Set([ids[0]]));
  });

  it('shows what was told, to the side that it was told to', async () => {
    const pages = await paged('/v1/notifications?limit=1');
    const told = pages.flat() as unknown as { audience: string; topic: string }[];
    expect(told[0]).toMatchObject({ audience: 'insurer', topic: 'offer.submitted' });
    expect(told.length).toBeGreaterThan(1);
    expect(new Set(told.map(({ audience }) => audience))).toEqual(new Set(['insurer']));
    const own = (await api.send('GET', '/v1/notifications', { token: await api.token('provider', { agb: agbs[6] }) })).json.items;
    expect(own).toEqual([expect.objectContaining({ audience: 'provider', topic: 'case.opened', caseId: ids[6] })]);
  });

  it('finds what is overdue', async () => {
    await api.setClock('2026-06-13T08:00:00Z');
    expect(await found('?overdue=true')).toHaveLength(8);
    expect(await found('?overdue=true&state=negotiating')).toEqual([ids[3]]);
  });
});
