import { allPolicies } from '@termijn/policies';
import { ApiUnderTest, expectProblem, type Anything, type Sent } from './api-under-test.js';

/** What the policies say, and what in them does not fit: open to all. */
describe('Policies over HTTP', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
  });
  afterAll(() => api.stop());

  const get = (url: string, language = 'nl'): Promise<Sent> =>
    api.send('GET', url, { token: null, headers: { 'accept-language': language } });

  describe('the calendar', () => {
    it('has all insurers side by side, without a token', async () => {
      const sent = await get('/v1/policies/calendar?year=2027');
      expect([sent.status, sent.json.contractYear]).toEqual([200, 2027]);
      const insurers = sent.json.policies.map(({ insurer }: Anything) => insurer);
      expect(insurers).toHaveLength(9);
      for (const step of sent.json.steps) expect(step.insurers.map(({ insurer }: Anything) => insurer)).toEqual(insurers);
      const publication = sent.json.steps.find(({ id }: Anything) => id === 'publication');
      const of = (insurer: string) => publication.insurers.find((one: Anything) => one.insurer === insurer).entries;
      expect(of('cz')).toMatchObject([{ when: 'uiterlijk donderdag 12 november 2026', kind: 'opening', milestones: [{ id: 'CZ-P' }] }]);
      expect(of('vgz')).toMatchObject([
        {
          when: 'vanaf donderdag 12 november 2026',
          opensAt: '2026-11-11T23:00:00.000Z',
          dueOn: '2026-11-12',
          firstLateAt: null,
          milestones: [
            { id: 'VGZ-A2', document: 'Inkoopbeleid Medisch Specialistische Zorg 2027', heading: 'Bekendmaking gecontracteerd zorgaanbod' },
          ],
        },
      ]);
      expect(of('zilveren-kruis')[0].whenMissed).toEqual({ deadline: 'visibleBy', when: 'vanaf vrijdag 13 november 2026' });
      const response = sent.json.steps.find(({ id }: Anything) => id === 'response').insurers;
      expect(response.find(({ insurer }: Anything) => insurer === 'zorg-en-zekerheid').entries).toMatchObject([
        {
          when: '6 weken na ontvangst van de offerte',
          dueOn: null,
          latestOn: '2026-11-12',
          milestones: [{ id: 'ZZ27-4', quote: 'Binnen 6 weken' }],
        },
      ]);
      expect(response.find(({ insurer }: Anything) => insurer === 'asr').entries).toEqual([]);
    });

    it('speaks English too', async () => {
      const { json } = await get('/v1/policies/calendar?year=2026', 'en');
      expect(json.policies.map(({ insurer }: Anything) => insurer)).toEqual(['zorg-en-zekerheid']);
      expect(json.steps.find(({ id }: Anything) => id === 'increase')).toMatchObject({ label: 'A higher ceiling' });
      expect(JSON.stringify(json)).toContain('by Thursday 1 October 2026');
    });

    it('is empty for a year without policies', async () => {
      const sent = await get('/v1/policies/calendar?year=2031');
      expect([sent.status, sent.json]).toEqual([200, { contractYear: 2031, policies: [], steps: [] }]);
    });

    it.each([
      '',
      '?year=',
      '?year=27',
      '?year=2019',
      '?year=2100',
      '?year=2027.0',
      '?year=2027&year=2026',
      '?year=twee',
      '?year=2027&insurer=vgz',
    ])('refuses %s', async (query) => {
      expectProblem(await get(`/v1/policies/calendar${query}`), 400, 'invalidRequest');
    });
  });

  describe('the findings', () => {
    it('of a policy, with the words that clash and the days', async () => {
      const { status, json } = await get('/v1/policies/zorg-en-zekerheid/2027/findings');
      expect([status, json.policy.href]).toEqual([200, '/v1/policies/zorg-en-zekerheid/2027?version=1']);
      expect(json.items[0]).toMatchObject({
        code: 'answerAfterSigning',
        severity: 'contradiction',
        insurers: ['zorg-en-zekerheid'],
        contractYear: 2027,
        segments: ['bespoke'],
        days: -1,
        message:
          'Het antwoord mag tot en met donderdag 12 november 2026 komen, 1 dag na de laatste dag om te tekenen (woensdag 11 november 2026).',
        quotes: [
          { milestone: 'ZZ27-2', day: '2026-10-01', document: 'Overzicht inkoopbeleid msz 2027' },
          { milestone: 'ZZ27-4', day: '2026-11-12', quote: 'Binnen 6 weken' },
          { milestone: 'ZZ27-5', day: '2026-11-11' },
        ],
      });
      expect(json.remarks.length).toBeGreaterThan(0);
    });

    it('between policies stand beside those of each', async () => {
      const { json } = await get('/v1/policies/salland/2027/findings', 'en');
      expect(json.shared.map(({ code, days }: Anything) => [code, days])).toEqual([
        ['laterThanOthersPublish', 0],
        ['publicationDiffers', null],
      ]);
      expect(json.shared[1].insurers).toHaveLength(9);
      expect(json.shared[1].quotes.find(({ milestone }: Anything) => milestone === 'VGZ-A2').document).toBe(
        'Inkoopbeleid Medisch Specialistische Zorg 2027',
      );
      expect(json.shared[0].message).toContain('signing may go on until Thursday 12 November 2026');
      expect((await get('/v1/policies/caresq/2027/findings')).json.shared.map(({ code }: Anything) => code)).toEqual([
        'publicationDiffers',
      ]);
      expect((await get('/v1/policies/zorg-en-zekerheid/2026/findings')).json.shared).toEqual([]);
    });

    it('of every policy that there is, also by its UZOVI code', async () => {
      for (const { insurer, contractYear } of allPolicies()) {
        const { status, json } = await get(`/v1/policies/${insurer}/${String(contractYear)}/findings`);
        expect([insurer, status, json.items.length > 0]).toEqual([insurer, 200, true]);
      }
      expect((await get('/v1/policies/7095/2027/findings?version=1')).json.policy.insurer).toBe('vgz');
    });

    it.each([
      ['/v1/policies/nobody/2027/findings', 404, 'notFound'],
      ['/v1/policies/vgz/1999/findings', 404, 'notFound'],
      ['/v1/policies/vgz/x/findings', 404, 'notFound'],
      ['/v1/policies/vgz/2027/findings?version=9', 404, 'notFound'],
      ['/v1/policies/vgz/2027/findings?version=0', 400, 'invalidRequest'],
      ['/v1/policies/vgz/2027/findings?severity=note', 400, 'invalidRequest'],
    ])('%s is %d', async (url, status, code) => {
      expectProblem(await get(url), status, code);
    });
  });

  it("a policy shows all that its file says, but for what is the house's own affair", async () => {
    const zz26 = (await get('/v1/policies/zorg-en-zekerheid/2026')).json;
    expect(zz26.exclusionGrounds.length).toBeGreaterThan(0);
    expect(zz26.segments.find(({ path }: Anything) => path === 'plafond-increase').increase).toMatchObject({ supplyFirst: false });
    const cz = (await get('/v1/policies/cz/2027')).json;
    expect(cz).toMatchObject({ uzoviConfirmed: false, inForceFrom: null });
    expect(cz.uzovi).toMatch(/^\d{4}$/);
    expect(cz.segments.map(({ who, rule }: Anything) => [who.turnover?.below ?? who.turnover?.atLeast, typeof rule?.quote])).toEqual([
      ['2500000.00', 'string'],
      ['2500000.00', 'string'],
    ]);
    const zk = (await get('/v1/policies/zilveren-kruis/2027')).json;
    expect(zk.general.find(({ id }: Anything) => id === 'ZK-P').whenMissed).toMatchObject({ deadline: 'visibleBy' });
    expect(zk.remarks.length).toBeGreaterThan(0);
    expect((await get('/v1/policies/caresq/2027')).json.uzovi).toBeNull();
    const vgz = (await get('/v1/policies/vgz/2027')).json;
    expect(vgz).toMatchObject({ procedures: expect.any(Array), labelRules: [expect.objectContaining({ label: 'ONVZ' })] });
    expect(vgz.segments.find(({ id }: Anything) => id === 'zbc').insurerMayOfferFirst).toBe(true);
    expect('fourEyes' in vgz).toBe(false);
  });
});
