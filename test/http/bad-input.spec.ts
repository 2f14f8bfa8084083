import { anEvidence, anOffer, anOpening, ApiUnderTest, expectProblem, type Sent } from './api-under-test.js';

/** A POST route, a body that it takes, and who sends it. */
interface Writable {
  name: string;
  url: string;
  role: 'purchaser' | 'provider' | 'administrator';
  method?: 'PUT';
  good: Record<string, unknown>;
}

describe('Bad input', () => {
  let api: ApiUnderTest;
  let caseId: string;
  let routes: Writable[];
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    await api.setClock('2026-06-01T08:00:00Z');
    caseId = await api.openCase();
    for (const role of ['purchaser', 'provider', 'administrator'] as const) tokens[role] = await api.token(role);
    const at = `/v1/cases/${caseId}`;
    await api.send('POST', `${at}/questions`, { token: tokens['provider'], body: { text: 'Geldt de norm?' } });
    routes = [
      { name: 'opening', url: '/v1/cases', role: 'purchaser', good: anOpening('06030303') },
      { name: 'event', url: `${at}/events`, role: 'provider', good: { type: 'offer.submit', data: anOffer() } },
      { name: 'offer', url: `${at}/offers`, role: 'provider', good: anOffer() },
      { name: 'question', url: `${at}/questions`, role: 'provider', good: { text: 'Geldt de norm ook voor dagbehandeling?' } },
      { name: 'answer', url: `${at}/questions/1/answers`, role: 'purchaser', good: { text: 'Ja.' } },
      {
        name: 'conversation',
        url: `${at}/conversations`,
        role: 'provider',
        good: { subject: 'quality', heldOn: '2026-05-30', participants: ['A'], notes: 'Besproken.' },
      },
      { name: 'assessment', url: `${at}/criteria/wtza/assessments`, role: 'purchaser', good: { outcome: 'met', explanation: 'Gezien.' } },
      {
        name: 'waiver',
        url: `${at}/criteria/wtza/waivers`,
        role: 'purchaser',
        good: { region: 'Zeeland', specialism: '0301', motivation: 'Te weinig aanbod.' },
      },
      {
        name: 'clock',
        url: '/v1/sandbox/clock',
        role: 'administrator',
        method: 'PUT',
        good: { now: '2026-06-01T08:00:00Z', ticking: false },
      },
    ];
  });
  afterAll(() => api.stop());

  const write = (
    route: Writable,
    options: { body?: unknown; payload?: string | Buffer; headers?: Record<string, string> },
  ): Promise<Sent> => api.send(route.method ?? 'POST', route.url, { token: tokens[route.role], ...options });

  /** Cases, history, clock: what no bad request may change. */
  async function everything(): Promise<unknown> {
    const [list, one] = await Promise.all([
      api.send('GET', '/v1/cases', { token: tokens['administrator'] }),
      api.send('GET', `/v1/cases/${caseId}/events?limit=200`, { token: tokens['administrator'] }),
    ]);
    return [list.json, one.json];
  }

  /** Sends every variant to every writable route; all must be refused with that status, and nothing may change. */
  async function refused(
    variants: (route: Writable) => [string, { body?: unknown; payload?: string | Buffer; headers?: Record<string, string> }][],
    status: number,
  ) {
    const before = await everything();
    for (const route of routes) {
      for (const [name, options] of variants(route)) {
        const sent = await write(route, options);
        expect([route.name, name, sent.status, sent.status === status ? '' : sent.text]).toEqual([route.name, name, status, '']);
        expectProblem(sent, status);
      }
    }
    expect(await everything()).toEqual(before);
  }

  const required = (route: Writable) => Object.keys(route.good).filter((name) => !['lateOpening', 'ticking'].includes(name));
  const changed = (route: Writable, name: string, value: unknown) => ({ body: { ...route.good, [name]: value } });
  const without = (route: Writable, name: string) => ({
    body: Object.fromEntries(Object.entries(route.good).filter(([key]) => key !== name)),
  });

  it('B1: a field that is missing, null, empty or blank', async () => {
    await refused(
      (route) =>
        required(route).flatMap((name) => [
          // An opening without a path is no mistake: then the path is found.
          ...(name === 'path' ? [] : [[`no ${name}`, without(route, name)] as [string, { body: unknown }]]),
          [`${name} null`, changed(route, name, null)],
          [`${name} empty`, changed(route, name, '')],
          [`${name} blank`, changed(route, name, ' \t ')],
        ]),
      400,
    );
  });

  it('B2: a field of another type', async () => {
    const values = [true, 12.5, 'tekst die nergens past!', [], {}, [[]], [null], { a: 1 }];
    await refused(
      (route) =>
        required(route).flatMap((name) => {
          const original = route.good[name];
          const fits = (value: unknown) => typeof value === typeof original && Array.isArray(value) === Array.isArray(original);
          return values
            .filter((value) => !fits(value) || typeof original === 'object')
            .map((value) => [`${name} ${JSON.stringify(value)}`, changed(route, name, value)] as [string, { body: unknown }]);
        }),
      400,
    );
  });

  it('B3: a field too many, above all one of ours', async () => {
    const names = [
      'extra',
      'id',
      'caseId',
      'state',
      'version',
      'tenant',
      'recordedAt',
      'actor',
      'onBehalfOf',
      'toString',
      'status',
      'dueOn',
    ];
    await refused((route) => names.map((name) => [name, changed(route, name, 'x')]), 400);
    const nested = await write(routes[0]!, {
      body: { ...routes[0]!.good, provider: { agb: '06030303', name: 'X', kind: 'hospital', rank: 1 } },
    });
    expectProblem(nested, 400, 'invalidRequest');
    expect(nested.json.invalidParams).toEqual([expect.objectContaining({ pointer: '/provider/rank', code: 'unknownField' })]);
    expectProblem(await write(routes[4]!, { body: { ...routes[4]!.good, question: 1 } }), 400);
  });

  it('B4: names that reach a prototype, at any depth', async () => {
    const names = ['__proto__', 'constructor', 'prototype', '\\u005f_proto__'];
    await refused(
      (route) =>
        names.flatMap((name) => {
          const inner = JSON.stringify(route.good).slice(1);
          return [
            [`${name} at the top`, { payload: `{"${name}":{"polluted":1},${inner}` }],
            [`${name} below`, { payload: `{"data":{"a":[{"${name}":{"polluted":1}}]},${inner}` }],
          ] as [string, { payload: string }][];
        }),
      400,
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('B5: text that is too long, and a body that is too large', async () => {
    const long = 'a'.repeat(20_001);
    const strings = (route: Writable) => required(route).filter((name) => typeof route.good[name] === 'string');
    await refused((route) => strings(route).map((name) => [name, changed(route, name, long)]), 400);
    await refused((route) => [['over 1 MiB', { body: { ...route.good, filling: 'a'.repeat(1_048_577) } }]], 413);
  });

  it('B6: what is no text is refused; what is text is kept exactly', async () => {
    const texts = ['\\u0000', 'a\\u0000b', '\\ud800', '\\udc00\\ud800', 'x\\udfff'];
    await refused((route) => texts.map((text) => [text, { payload: JSON.stringify(route.good).replace(/:"[^"]*"/, `:"${text}"`) }]), 400);
    await refused(
      (route) =>
        [['invalid UTF-8', { payload: Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]) }]].map(
          (one) => [`${route.name} ${String(one[0])}`, one[1] as { payload: Buffer }],
        ),
      400,
    );
    const kept = [
      '‮tfel ot thgir',
      'e\u0301'.repeat(1000),
      '👩‍⚕️ 🏥',
      'é en é',
      '\ufeffmet BOM',
      'a\u2028b\u2029c',
      'раураl',
      "'; drop table contracting_case; --",
      '%s%n ${7*7} {{7*7}}',
      '=cmd|calc',
      '<script>alert(1)</script>',
      'a\r\nSet-Cookie: x',
    ];
    for (const text of kept) {
      const sent = await api.send('POST', `/v1/cases/${caseId}/questions`, { token: tokens['provider'], body: { text } });
      expect([text, sent.status]).toEqual([text, 201]);
      const { items } = (await api.send('GET', `/v1/cases/${caseId}/questions`, { token: tokens['purchaser'] })).json;
      expect(items.at(-1).text).toBe(text);
    }
  });

  it('B7: numbers that are none, or too much', async () => {
    const years = [
      '0',
      '-0',
      '-1',
      '2026.5',
      '2147483648',
      '9007199254740993',
      '1e400',
      '"2027"',
      '20270',
      '1E3',
      'NaN',
      '0x7eb',
      '02027',
      '+2027',
      '.5',
    ];
    for (const year of years) {
      const payload = JSON.stringify(anOpening('06030303')).replace('2027', year);
      expectProblem(await api.send('POST', '/v1/cases', { token: tokens['purchaser'], payload }), 400);
    }
    for (const amount of ['-1.00', '1', '1.0', '1.000', '01.00', '1,00', '1e3', 'NaN', '12345678901.00', '€1.00', ' 1.00', '1.00\n']) {
      const sent = await api.send('POST', `/v1/cases/${caseId}/offers`, { token: tokens['provider'], body: anOffer(amount) });
      expectProblem(sent, 400, 'invalidRequest');
      expect(sent.json.invalidParams[0].pointer).toBe('/lines/0/amount');
    }
    for (const volume of [-1, 1.5, 2 ** 31, 2 ** 53, '12']) {
      const { explanation, lines } = anOffer();
      const sent = await api.send('POST', `/v1/cases/${caseId}/offers`, {
        token: tokens['provider'],
        body: { explanation, lines: [{ ...lines[0], volume }] },
      });
      expectProblem(sent, 400, 'invalidRequest');
    }
  });

  it('B8: days and moments that do not exist', async () => {
    const days = [
      '0000-00-00',
      '2026-02-30',
      '2026-02-29',
      '2026-13-01',
      '20260601',
      '2026-6-1',
      '10000-01-01',
      '2026-06-01T00:00:00Z',
      '1780000000',
      '1899-01-01',
      '2026-06-01 ',
    ];
    for (const heldOn of days) {
      const body = { subject: 'quality', heldOn, participants: ['A'], notes: 'x' };
      expectProblem(await api.send('POST', `/v1/cases/${caseId}/conversations`, { token: tokens['provider'], body }), 400);
      expectProblem(
        await api.send('GET', `/v1/deadlines?from=${encodeURIComponent(heldOn)}`, { token: tokens['provider'] }),
        400,
        'invalidRequest',
      );
    }
    const moments = [
      '2026-06-01T24:00:00Z',
      '2026-06-01T12:00:60Z',
      '2026-06-01T12:00:00',
      '2026-06-01T12:00:00+25:00',
      '2026-02-30T12:00:00Z',
      '+294277-01-01T00:00:00Z',
      '2026-06-01',
      '1780000000000',
      '2026-06-01T12:00:00 01:00',
      'now',
      `2026-06-01T12:00:00.${'0'.repeat(100)}Z`,
    ];
    for (const moment of moments) {
      expectProblem(
        await api.send('PUT', '/v1/sandbox/clock', { token: tokens['administrator'], body: { now: moment } }),
        400,
        'invalidRequest',
      );
      const body = { ...anOffer(), receivedAt: moment, evidence: anEvidence };
      const sent = await api.send('POST', `/v1/cases/${caseId}/offers`, { token: tokens['purchaser'], body });
      expectProblem(sent, 400, 'invalidRequest');
      expect(sent.json.invalidParams).toEqual([expect.objectContaining({ pointer: '/receivedAt' })]);
    }
  });

  it('B9: ids that are none of ours', async () => {
    const ids = [
      '1',
      'x',
      caseId.toUpperCase(),
      `{${caseId}}`,
      '00000000-0000-0000-0000-000000000000',
      `${caseId}x`,
      '..%2f..%2fetc',
      '%00',
      '%27%20or%201=1',
      'null',
      'undefined',
      'a'.repeat(150),
    ];
    for (const id of ids) {
      for (const part of ['', '/events', '/actions', '/deadlines/offerDue/proof']) {
        expectProblem(await api.send('GET', `/v1/cases/${id}${part}`, { token: tokens['purchaser'] }), 404);
      }
      expectProblem(
        await api.send('POST', `/v1/cases/${id}/events`, { token: tokens['purchaser'], body: { type: 'negotiation.start', data: {} } }),
        404,
      );
    }
    expectProblem(await api.send('GET', `/v1/cases/${'a'.repeat(10_000)}`, { token: tokens['purchaser'] }), 414);
    expectProblem(await api.send('GET', '/v1/cases/%zz', { token: tokens['purchaser'] }), 404);
    for (const key of ['nope', '%00', "offerDue'--", '..', 'a'.repeat(190)]) {
      expectProblem(await api.send('GET', `/v1/cases/${caseId}/deadlines/${key}/proof`, { token: tokens['purchaser'] }), 404);
    }
    for (const seq of ['0', '-1', '01', '1.0', 'a', '99999999999', '999']) {
      expectProblem(await api.send('GET', `/v1/cases/${caseId}/events/${seq}`, { token: tokens['purchaser'] }), 404, 'notFound');
    }
    for (const number of ['0', 'a', '99999999', '1e1']) {
      expectProblem(
        await api.send('POST', `/v1/cases/${caseId}/questions/${number}/answers`, { token: tokens['purchaser'], body: { text: 'x' } }),
        404,
      );
    }
    expectProblem(
      await api.send('POST', `/v1/cases/${caseId}/questions/99/answers`, { token: tokens['purchaser'], body: { text: 'x' } }),
      404,
      'unknownQuestion',
    );
    expectProblem(
      await api.send('POST', `/v1/cases/${caseId}/criteria/nope/assessments`, {
        token: tokens['purchaser'],
        body: { outcome: 'met', explanation: 'x' },
      }),
      404,
      'unknownCriterion',
    );
    for (const url of [
      '/v1/policies/nobody/2027',
      '/v1/policies/vgz/1999',
      '/v1/policies/vgz/x',
      '/v1/policies/vgz/2027?version=9',
      '/v1/paths/nope',
      '/v1/paths/nope/diagram.svg',
      '/v1/paths/constructor',
    ]) {
      expectProblem(await api.send('GET', url), 404, 'notFound');
    }
  });

  it('B10: values outside their list', async () => {
    for (const kind of ['Hospital', 'hospital ', 'clinic', '', ['hospital']]) {
      const body = anOpening('06030303', { provider: { agb: '06030303', name: 'X', kind } });
      const sent = await api.send('POST', '/v1/cases', { token: tokens['purchaser'], body });
      expectProblem(sent, 400, 'invalidRequest');
      expect(sent.json.invalidParams).toEqual([expect.objectContaining({ pointer: '/provider/kind' })]);
    }
    for (const type of [
      'offer.explode',
      'deadline.passed',
      'deadline.correct',
      'reminder.send',
      'case.open',
      'Offer.Submit',
      'offer',
      'constructor.name',
      '__proto__',
      'a'.repeat(61),
    ]) {
      expectProblem(await api.send('POST', `/v1/cases/${caseId}/events`, { token: tokens['purchaser'], body: { type, data: {} } }), 400);
    }
  });

  it('B11: lists that are empty, too long or hold something else', async () => {
    const line = anOffer().lines[0];
    for (const lines of [[], Array.from({ length: 1001 }, () => line), [line, null], [[line]], [line, {}], { 0: line }]) {
      expectProblem(
        await api.send('POST', `/v1/cases/${caseId}/offers`, { token: tokens['provider'], body: { explanation: 'x', lines } }),
        400,
        'invalidRequest',
      );
    }
  });

  it('B12: JSON that is none, or that readers would read differently', async () => {
    const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
    const texts = [
      '{',
      '{"a":1,}',
      '{"a":1}{"b":2}',
      '// x\n{}',
      "{'a':1}",
      '{"a":1} x',
      '{"a":undefined}',
      '{"a":01}',
      '\ufeff{"text":"x"}',
      deep(33),
      deep(20_000),
      '['.repeat(100_000),
      '{"text":"a","text":"b"}',
      '{"text":"a","te\\u0078t":"b"}',
      '{"a":{"b":1,"b":2}}',
    ];
    await refused(() => texts.map((payload) => [payload.slice(0, 30), { payload }]), 400);
    await refused((route) => [['UTF-16', { payload: Buffer.from(JSON.stringify(route.good), 'utf16le') }]], 400);
  });

  it('B13: no body, or no object', async () => {
    await refused(() => ['', '   ', 'null', '[]', '[{}]', '"x"', '1', 'true'].map((payload) => [payload, { payload }]), 400);
    await refused(() => [['nothing at all', {}]], 400);
  });

  it('B14: bodies that say that they are something else', async () => {
    const types = [
      'text/plain',
      'application/xml',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/json; charset=utf-7',
      'application/json; charset=utf-16',
      'application/jsonp',
      'json',
      '',
    ];
    await refused((route) => types.map((type) => [type, { body: route.good, headers: { 'content-type': type } }]), 415);
    await refused(
      (route) =>
        ['gzip', 'br', 'deflate', 'gzip, gzip', 'onbekend'].map((encoding) => [
          encoding,
          { body: route.good, headers: { 'content-encoding': encoding } },
        ]),
      415,
    );
  });

  it('B18: methods that an address does not have', async () => {
    const at = `/v1/cases/${caseId}`;
    const wrong: ['PATCH' | 'PUT' | 'DELETE' | 'POST' | 'OPTIONS' | 'TRACE', string, string][] = [
      ['PATCH', '/v1/cases', 'GET, HEAD, POST'],
      ['DELETE', at, 'GET, HEAD'],
      ['PUT', `${at}/events`, 'GET, HEAD, POST'],
      ['POST', `${at}/actions`, 'GET, HEAD'],
      ['OPTIONS', `${at}/offers`, 'GET, HEAD, POST'],
      ['POST', '/v1/sandbox/clock', 'DELETE, GET, HEAD, PUT'],
      ['DELETE', '/v1/policies', 'GET, HEAD'],
      ['TRACE', '/v1/health/live', 'GET, HEAD'],
    ];
    for (const [method, url, allow] of wrong) {
      const sent = await api.send(method, url, { token: tokens['administrator'] });
      expectProblem(sent, 405, 'methodNotAllowed');
      expect([url, sent.headers['allow']]).toEqual([url, allow]);
    }
    const overridden = await api.send('GET', at, { token: tokens['purchaser'], headers: { 'x-http-method-override': 'DELETE' } });
    expect(overridden.status).toBe(200);
  });

  it('B19: filters that are unknown, doubled, nested or out of bounds', async () => {
    const queries = [
      'limit=0',
      'limit=-1',
      'limit=201',
      'limit=1e2',
      'limit=1000000000',
      'limit=',
      'limit=+5',
      'limit=1&limit=2',
      'limit[]=1',
      'limit[a][b]=1',
      'sort=state',
      'x=1',
      'cursor=',
      'cursor=abc',
      'cursor=%00',
      `cursor=${'a'.repeat(500)}`,
      '__proto__=1',
      'constructor=1',
      'toString=1',
    ];
    for (const list of ['/v1/cases', '/v1/deadlines', '/v1/notifications', `/v1/cases/${caseId}/events`]) {
      for (const query of queries) {
        const sent = await api.send('GET', `${list}?${query}`, { token: tokens['purchaser'] });
        // An empty cursor is the first page.
        if (query === 'cursor=') expect(sent.status).toBe(200);
        else expect([list, query, sent.status]).toEqual([list, query, 400]);
        if (query !== 'cursor=') expectProblem(sent, 400);
      }
      const many = Array.from({ length: 1000 }, (_, index) => `p${String(index)}=1`).join('&');
      expectProblem(await api.send('GET', `${list}?${many}`, { token: tokens['purchaser'] }), 400);
    }
    const own = [
      'path=nope',
      'state=nope',
      'state=',
      'provider=1',
      'provider=0602010a',
      'contractYear=27',
      'overdue=1',
      'overdue=',
      'dueBefore=tomorrow',
      "insurer=vgz'--",
      'insurer=%00',
    ];
    for (const query of own)
      expectProblem(await api.send('GET', `/v1/cases?${query}`, { token: tokens['purchaser'] }), 400, 'invalidRequest');
    const windows = ['side=all', 'status=closed', 'kind=reminder', 'from=x', 'to=2026-02-30'];
    for (const query of windows)
      expectProblem(await api.send('GET', `/v1/deadlines?${query}`, { token: tokens['purchaser'] }), 400, 'invalidRequest');
    for (const url of [
      `/v1/cases/${caseId}?x=1`,
      `/v1/cases/${caseId}/actions?x=1`,
      '/v1/paths?x=1',
      '/v1/policies?version=1',
      '/v1/health/live?x=1',
    ]) {
      expectProblem(await api.send('GET', url, { token: tokens['purchaser'] }), 400, 'invalidRequest');
    }
    expectProblem(
      await api.send('POST', `/v1/cases/${caseId}/questions?force=1`, { token: tokens['provider'], body: { text: 'x' } }),
      400,
      'invalidRequest',
    );
  });

  it('B20: addresses that only look like ours', async () => {
    const urls = [
      '/v1/cases/',
      '//v1/cases',
      '/v1//cases',
      '/V1/cases',
      '/v1/Cases',
      '/v1/cases;x=1',
      '/v1/cases.',
      '/v1/../v1/nope',
      '/v1/%63ases/',
      '/v1',
      '/',
      '/v2/cases',
      `/v1/cases/${caseId}/`,
      `/v1/cases/${caseId}/nope`,
      '/v1/problems',
      '/v1/openapi.yaml',
      '/.env',
    ];
    for (const url of urls) expectProblem(await api.send('GET', url, { token: tokens['purchaser'] }), 404);
  });

  it('B22: keys that are empty, too long or no visible ASCII', async () => {
    const before = await everything();
    for (const key of ['', '""', ' ', 'a b', 'a'.repeat(256), 'sleutel-é', 'a\tb']) {
      const sent = await api.send('POST', `/v1/cases/${caseId}/questions`, {
        token: tokens['provider'],
        body: { text: 'x' },
        headers: { 'idempotency-key': key },
      });
      expectProblem(sent, 400, 'invalidRequest');
      expect(sent.json.invalidParams).toEqual([expect.objectContaining({ in: 'header', name: 'Idempotency-Key' })]);
    }
    expect(await everything()).toEqual(before);
  });

  it('tells every fault at once, each with its place', async () => {
    const sent = await api.send('POST', '/v1/cases', {
      token: tokens['purchaser'],
      body: { path: 1, provider: { agb: 'x', kind: 'y' }, contractYear: '2027', extra: 1 },
    });
    const places = sent.json.invalidParams.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`).sort();
    expect(places).toEqual([
      '/contractYear type',
      '/contractedBefore required',
      '/extra unknownField',
      '/insurer required',
      '/path type',
      '/provider/agb pattern',
      '/provider/kind notAllowed',
      '/provider/name required',
    ]);
    const event = await api.send('POST', `/v1/cases/${caseId}/events`, {
      token: tokens['provider'],
      body: { type: 'offer.submit', data: { lines: [{ amount: '1' }] }, receivedAt: 'x', evidence: {} },
    });
    const pointers = event.json.invalidParams.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers).toEqual(
      expect.arrayContaining([
        '/receivedAt',
        '/evidence/channel',
        '/evidence/reference',
        '/data/explanation',
        '/data/lines/0/kind',
        '/data/lines/0/amount',
      ]),
    );
  });

  it('wants exactly one ground for a late opening', async () => {
    for (const lateOpening of [
      {},
      { evidence: anEvidence },
      { agreedOfferDueOn: '2026-12-01', offerReceivedAt: '2026-09-01T10:00:00Z' },
      { agreedOfferDueOn: null },
    ]) {
      const sent = await api.send('POST', '/v1/cases', { token: tokens['purchaser'], body: anOpening('06030303', { lateOpening }) });
      expectProblem(sent, 400, 'invalidRequest');
      expect(sent.json.invalidParams).toEqual([expect.objectContaining({ pointer: '/lateOpening', code: 'exactlyOne' })]);
    }
  });
});
