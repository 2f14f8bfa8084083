import { addPolicies, findPolicy } from '@termijn/policies';
import type { Role } from '@termijn/workflow';
import { agb, ApiUnderTest, expectProblem, type Sent } from '../http/api-under-test.js';

const insurer = 'vierogen';

/** One person grants up to 100,000 euros; above that it takes two. */
describe('A decision of two people', () => {
  let api: ApiUnderTest;
  let caseId: string;

  const token = (role: Role, sub: string) => api.token(role, { sub, ...(role === 'provider' ? { agb } : { insurer }) });
  const act = async (role: Role, sub: string, type: string, data: object): Promise<Sent> =>
    api.send('POST', `/v1/cases/${caseId}/events`, { token: await token(role, sub), body: { type, data } });
  const granted = async (): Promise<string> =>
    (await api.send('GET', '/v1/budgets', { token: await token('auditor', 'a') })).json.items[0].granted as string;

  beforeAll(async () => {
    const fourEyes = [{ act: 'decision.grant', above: '100000.00' }];
    addPolicies([{ ...findPolicy('vgz', 2027)!, insurer, insurerName: 'Vier Ogen', uzovi: '9997', fourEyes }]);
    api = await ApiUnderTest.start();
    await api.setClock('2027-07-05T08:00:00.000Z');
    const contract = { provider: agb, contractYear: 2027, reference: 'K-1', ceiling: '12500000.00', obligationToDeliver: false };
    const opening = {
      ...{ path: 'plafond-increase', insurer, contractYear: 2027, contractedBefore: true },
      provider: { agb, name: 'Oogkliniek De Lens', kind: 'zbc' },
      data: {
        requested: '500000.00',
        explanation: 'Een aanbieder in de regio is gestopt.',
        products: [{ product: 'Staaroperatie', forecast: '2400000.00', realisation: '1300000.00' }],
      },
    };
    const sent = [
      await api.send('POST', '/v1/contracts', { token: await token('purchaser', 'p'), body: contract }),
      await api.send('PUT', '/v1/budgets/2027/msz', {
        token: await token('purchasingManager', 'm'),
        body: { amount: '450000.00' },
        headers: { 'if-none-match': '*' },
      }),
      await api.send('POST', '/v1/cases', { token: await token('provider', 'z'), body: opening }),
    ];
    for (const { status, text } of sent) if (status >= 300) throw new Error(text);
    caseId = sent[2]!.json.id;
    const supply = { sufficient: false, accessibility: 'x', travelDistance: 'y', motivation: 'z' };
    expect((await act('purchaser', 'p', 'alternativeSupply.assess', supply)).status).toBe(201);
  });
  afterAll(() => api.stop());

  it('is proposed by one, read by its own side only, and confirmed by another', async () => {
    const grant = { amount: '412345.67', budget: 'msz' };
    expectProblem(await act('purchaser', 'p', 'decision.grant', grant), 409, 'secondPersonRequired');
    expect((await act('purchaser', 'p', 'decision.propose', grant)).json.state).toBe('underAssessment');
    expect(await granted()).toBe('0.00');

    const read = async (role: Role, sub: string, part: string) =>
      (await api.send('GET', `/v1/cases/${caseId}${part}`, { token: await token(role, sub) })).text;
    for (const part of ['', '/events?limit=200', '/actions', '/timeline.svg']) {
      const text = await read('provider', 'z', part);
      expect([
        part,
        text
          .split('412345.67')
          .map((piece) => piece.slice(-80))
          .slice(0, -1),
      ]).toEqual([part, []]);
    }
    expect(await read('auditor', 'a', '/events?limit=200')).toContain('412345.67');

    expectProblem(await act('purchaser', 'p', 'decision.confirm', grant), 403, 'samePerson');
    expectProblem(await act('purchasingManager', 'p', 'decision.confirm', grant), 403, 'samePerson');
    expectProblem(await act('auditor', 'a', 'decision.confirm', grant), 403, 'roleNotAllowed');
    expect((await act('purchaser', 'q', 'decision.confirm', grant)).json.state).toBe('amending');
    expect(await granted()).toBe('412345.67');
    expect(await read('provider', 'z', '')).toContain('412345.67');
  });
});
