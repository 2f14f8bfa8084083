import { findPath } from '@termijn/workflow';
import { anOffer, anOpening, ApiUnderTest, expectProblem, otherAgb, type Sent } from './api-under-test.js';

type Person = 'purchaser' | 'provider' | 'signatory';

const descriptionIn = ({ text }: Sent): string => /<desc[^>]*>([^]*?)<\/desc>/.exec(text)?.[1] ?? '';
const titleIn = ({ text }: Sent): string => /<title[^>]*>([^]*?)<\/title>/.exec(text)?.[1] ?? '';

/** Which path applies, and what a case looks like: the questions of who stands before it for the first time. */
describe('Finding the path and seeing the case', () => {
  let api: ApiUnderTest;
  let serial = 0;
  const newAgb = () => String(8_100_000 + serial++).padStart(8, '0');

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    await api.setClock('2026-06-01T08:00:00Z');
  });
  afterAll(() => api.stop());

  const opening = (overrides: object, provider = newAgb()) => {
    const { path: _named, ...rest } = anOpening(provider);
    return { ...rest, ...overrides };
  };
  const zbc = (agb: string) => ({ provider: { agb, name: 'Behandelcentrum De Eik', kind: 'zbc' } });
  const open = async (body: object, headers: Record<string, string> = {}) =>
    api.send('POST', '/v1/cases', { token: await api.token('purchaser'), body, headers });

  describe('POST /v1/cases without a path', () => {
    it('names the path that applies and the words that say so, and opens the case on it', async () => {
      const sent = await open(opening(zbc(newAgb())));
      expect(sent.status).toBe(201);
      expect(sent.json.applicablePath).toEqual({
        path: 'existing-zbc',
        label: 'ZBC met overeenkomst',
        segment: 'zbc',
        contractedBefore: true,
        reason: expect.stringContaining('existing-zbc'),
        rule: {
          document: 'Inkoopbeleid Medisch Specialistische Zorg 2027',
          heading: 'Planning voor Zelfstandige Behandelcentra',
          quote: expect.stringMatching(/^Voor Zelfstandige Behandelcentra \(ZBC's\) waarmee in 2026 al een overeenkomst is gesloten/),
        },
        labelRule: null,
        policy: '/v1/policies/vgz/2027?version=1',
        href: '/v1/paths/existing-zbc',
      });
      const token = await api.token('purchaser');
      expect((await api.send('GET', sent.json.links.case, { token })).json.path).toBe('existing-zbc');
      const [first] = (await api.send('GET', sent.json.links.events, { token })).json.items;
      expect(first.why).toBe(sent.json.applicablePath.reason);
      expect(first.data.found).toMatchObject({ path: 'existing-zbc', source: { heading: 'Planning voor Zelfstandige Behandelcentra' } });
    });

    it('says nothing about it when the path was named', async () => {
      const sent = await open({ ...opening({}), path: 'existing-hospital' });
      expect([sent.status, sent.json.applicablePath, sent.json.events[0].why]).toEqual([201, undefined, null]);
    });

    it('takes the label of the contract instead', async () => {
      const { contractedBefore: _said, ...rest } = opening({ currentContract: { label: 'VGZ' } });
      const sent = await open(rest);
      expect([sent.status, sent.json.applicablePath.path]).toEqual([201, 'existing-hospital']);
    });

    it('counts an ONVZ contract alone as none, with the words of the policy', async () => {
      const { contractedBefore: _said, ...rest } = opening({ currentContract: { label: 'ONVZ' } });
      const sent = await open(rest);
      expectProblem(sent, 409, 'noPathApplies');
      expect(sent.json.detail).toContain('ONVZ valt pas vanaf vrijdag 1 januari 2027 onder Coöperatie VGZ');
      expect(sent.json.facts.labelRule).toMatchObject({ source: { heading: 'Strategische samenwerking met ONVZ' } });
      // Naming the path does not get around it.
      expectProblem(await open({ ...rest, path: 'existing-hospital' }), 409, 'noCurrentContract');
    });

    it('follows the same rule for a treatment centre: new, once the house can play that path', async () => {
      const { contractedBefore: _said, ...rest } = opening({ ...zbc(newAgb()), currentContract: { label: 'ONVZ' } });
      const sent = await open(rest);
      if (findPath('new-zbc')) expect(sent.json.code).not.toBe('noPathApplies');
      else expectProblem(sent, 409, 'noPathApplies');
    });

    it('refuses a new hospital with what the policy does have', async () => {
      const sent = await open(opening({ contractedBefore: false }), { 'accept-language': 'en' });
      expectProblem(sent, 409, 'noPathApplies');
      expect(sent.json.detail).toContain('a hospital without a contract in 2026');
      expect(sent.json.facts.quote).toContain('Onder nieuwe zorgaanbieders verstaan wij');
    });

    it('names the first when there is one already', async () => {
      const agb = newAgb();
      const first = await open(opening({}, agb));
      const second = await open(opening({}, agb));
      expectProblem(second, 409, 'acquisitionCaseExists');
      expect(second.json.facts.caseId).toBe(first.json.id);
    });

    it('gives the same answer again under a key', async () => {
      const body = opening({});
      const [first, second] = [await open(body, { 'idempotency-key': 'seeing-1' }), await open(body, { 'idempotency-key': 'seeing-1' })];
      expect([second.status, second.text]).toEqual([201, first.text]);
    });

    it.each([
      ['an unknown label', { contractedBefore: undefined, currentContract: { label: 'CZ' } }, 400, 'unknownLabel'],
      ['both at once', { currentContract: { label: 'VGZ' } }, 400, 'invalidRequest'],
      ['neither', { contractedBefore: undefined }, 400, 'invalidRequest'],
      ['a label that is null', { contractedBefore: undefined, currentContract: { label: null } }, 400, 'invalidRequest'],
      ['a contract that is null', { contractedBefore: undefined, currentContract: null }, 400, 'invalidRequest'],
      ['a path that is null', { path: null }, 400, 'invalidRequest'],
      ['a year without a policy', { contractYear: 2031 }, 409, 'policyNotFound'],
      ['an insurer that is not ours, known or not', { insurer: 'nobody' }, 403, 'foreignInsurer'],
    ])('refuses %s', async (_name, overrides, status, code) => {
      expectProblem(await open(opening(overrides)), status, code);
    });
  });

  describe('GET /v1/paths/applicable', () => {
    const ask = (query: string, headers: Record<string, string> = {}) => api.send('GET', `/v1/paths/applicable?${query}`, { headers });

    it('answers everybody, by id or UZOVI code, and opens nothing', async () => {
      const sent = await ask('insurer=vgz&contractYear=2027&providerKind=hospital&contractedBefore=true');
      expect([sent.status, sent.json.path]).toEqual([200, 'existing-hospital']);
      expect((await ask('insurer=7095&contractYear=2027&providerKind=hospital&contractedBefore=true')).text).toBe(sent.text);
      expect((await ask('insurer=vgz&contractYear=2027&providerKind=institution&currentContract=VGZ')).json.path).toBe(
        'existing-institution',
      );
    });

    it('answers in English', async () => {
      const sent = await ask('insurer=vgz&contractYear=2027&providerKind=hospital&contractedBefore=true', { 'accept-language': 'en' });
      expect(sent.json).toMatchObject({ label: 'Hospital with a contract', reason: expect.stringContaining('with a contract in 2026') });
    });

    it.each([
      ['insurer=vgz&contractYear=2027&providerKind=hospital&contractedBefore=false', 409, 'noPathApplies'],
      ['insurer=vgz&contractYear=2027&providerKind=hospital&currentContract=ONVZ', 409, 'noPathApplies'],
      ['insurer=vgz&contractYear=2027&providerKind=hospital&currentContract=CZ', 400, 'unknownLabel'],
      ['insurer=vgz&contractYear=2027&providerKind=hospital', 400, 'invalidRequest'],
      ['insurer=vgz&contractYear=2027&providerKind=hospital&contractedBefore=true&currentContract=VGZ', 400, 'invalidRequest'],
      ['insurer=vgz&contractYear=2027&providerKind=doctor&contractedBefore=true', 400, 'invalidRequest'],
      ['insurer=vgz&contractYear=2027&providerKind=hospital&contractedBefore=maybe', 400, 'invalidRequest'],
      ['insurer=vgz&contractYear=2030&providerKind=hospital&contractedBefore=true', 409, 'policyNotFound'],
      ['', 400, 'invalidRequest'],
    ])('refuses %s', async (query, status, code) => {
      expectProblem(await ask(query), status, code);
    });
  });

  describe('The drawings of a case', () => {
    let caseId: string;
    let agb: string;

    const draw = async (what: 'timeline' | 'diagram', headers: Record<string, string> = {}, person: Person = 'purchaser') =>
      api.send('GET', `/v1/cases/${caseId}/${what}.svg`, {
        token: await api.token(person, person === 'purchaser' ? undefined : { agb }),
        headers,
      });
    const act = async (clock: string, person: Person, type: string, data: object = {}) => {
      await api.setClock(clock);
      const token = await api.token(person, person === 'purchaser' ? undefined : { agb });
      return api.send('POST', `/v1/cases/${caseId}/events`, { token, body: { type, data } });
    };

    beforeAll(async () => {
      agb = newAgb();
      caseId = await api.openCase(agb, { provider: { agb, name: 'De <Linde> & "Zoon"', kind: 'hospital' } });
      const acts: [string, Person, string, object?][] = [
        ['2026-06-16T08:00:00Z', 'purchaser', 'policy.explain', { channel: 'email' }],
        ['2026-07-02T08:00:00Z', 'provider', 'question.ask', { text: 'Geldt de norm <ook> voor dagbehandeling?' }],
        ['2026-09-16T08:00:00Z', 'purchaser', 'requestModule.open'],
      ];
      for (const [clock, person, type, data] of acts) expect((await act(clock, person, type, data)).status).toBe(201);
      expectProblem(await act('2026-10-05T08:00:00Z', 'provider', 'offer.submit', anOffer()), 409, 'offerTooLate');
    });

    it('are pictures for a browser that say what they show', async () => {
      for (const what of ['timeline', 'diagram'] as const) {
        const sent = await draw(what);
        expect([sent.status, sent.headers['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8']);
        expect(sent.text).toMatch(/^<svg [^>]*role="img"/);
        expect(titleIn(sent)).not.toBe('');
        expect(descriptionIn(sent)).not.toBe('');
        expect(sent.text).not.toMatch(/<script|<Linde>|NaN|undefined/);
      }
    });

    it('the timeline tells every event, deadline and breach, and what was refused as too late', async () => {
      const token = await api.token('purchaser');
      const at = `/v1/cases/${caseId}`;
      const [sent, events, deadlines, breaches] = await Promise.all([
        draw('timeline'),
        api.send('GET', `${at}/events?limit=200`, { token }),
        api.send('GET', `${at}/deadlines`, { token }),
        api.send('GET', `${at}/breaches`, { token }),
      ]);
      const lines = descriptionIn(sent).split('\n');
      for (const { seq } of events.json.items) expect(lines.filter((line) => line.startsWith(`${seq}. `))).toHaveLength(1);
      expect(lines).toContain(`Gebeurd (${events.json.items.length + 1}):`);
      expect(lines).toContain(`Termijnen (${deadlines.json.items.length}):`);
      expect(lines).toContain(`Te laat (${breaches.json.items.length}):`);
      for (const { label, daysLate } of breaches.json.items) {
        expect(lines.filter((line) => line.startsWith(label) && line.includes(`${daysLate} dagen te laat`)).length).toBeGreaterThan(0);
      }
      expect(lines.filter((line) => line.includes('Te laat ontvangen en geweigerd'))).toHaveLength(1);
      expect(titleIn(sent)).toBe('De &lt;Linde&gt; &amp; &quot;Zoon&quot; – Coöperatie VGZ 2027');
    });

    it('the diagram marks where the case is, in words too', async () => {
      const sent = await draw('diagram');
      expect(titleIn(sent)).toBe('Ziekenhuis met overeenkomst: offerte niet op tijd');
      expect(descriptionIn(sent)).toContain('offerte niet op tijd');
      expect(descriptionIn(sent)).toContain(
        'toelichting op het inkoopbeleid: gegeven; procesafspraken: nog te maken; uitvraagmodule: open',
      );
      const marked = [...sent.text.matchAll(/>▶ (\w+)</g)].map(([, name]) => name).sort();
      expect(marked).toEqual(['awaited', 'given', 'notRequested', 'offerOverdue', 'opened']);
      expect((await api.send('GET', '/v1/paths/existing-hospital/diagram.svg')).text).not.toContain('▶');
    });

    it('speak English to who asks for it', async () => {
      const english = { 'accept-language': 'en' };
      const [timeline, diagram] = [await draw('timeline', english), await draw('diagram', english)];
      expect(descriptionIn(timeline)).toMatch(/^State on Monday 5 October 2026, 10:00: offer overdue\./);
      expect(timeline.text).toMatch(/\d+ days late, not done yet/);
      expect(descriptionIn(diagram)).toContain('explanation of the policy: given');
    });

    it('are for who may see the case: both sides, and nobody else', async () => {
      for (const what of ['timeline', 'diagram'] as const) {
        expect((await draw(what, {}, 'provider')).status).toBe(200);
        const url = `/v1/cases/${caseId}/${what}.svg`;
        expectProblem(await api.send('GET', url, { token: await api.token('provider', { agb: otherAgb }) }), 404, 'caseNotFound');
        expectProblem(await api.send('GET', url), 401);
        const absent = url.replace(caseId, '00000000-0000-7000-8000-000000000000');
        expectProblem(await api.send('GET', absent, { token: await api.token('purchaser') }), 404, 'caseNotFound');
      }
    });

    it('are found from the case', async () => {
      const { links } = (await api.send('GET', `/v1/cases/${caseId}`, { token: await api.token('purchaser') })).json;
      expect([links.timeline, links.diagram]).toEqual([`/v1/cases/${caseId}/timeline.svg`, `/v1/cases/${caseId}/diagram.svg`]);
    });
  });
});
