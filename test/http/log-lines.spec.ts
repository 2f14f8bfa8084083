import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anOffer, anOpening, ApiUnderTest, expectProblem, otherAgb, type Sent } from './api-under-test.js';
import { Cable } from './cable.js';

/** What would make two lines of one, colour a terminal, end a string of JSON, or fill a disk. */
const attacks: Record<string, string> = {
  'a line of its own': 'x\r\n{"level":30,"msg":"forged"}',
  'other line breaks': 'x\u2028\u2029\u0085\u000b\u000cforged',
  ansi: '\u001b[2J\u001b[31mforged\u001b]0;title\u0007',
  'the end of a string': '","level":10,"forged":"',
  'a backslash': '\\',
  formats: '%s%d%j%o ${jndi:ldap://x} {{7*7}}',
  long: 'x'.repeat(1_000_000),
};

/** What nobody may find in a log, by where it is sent. */
const secrets = {
  bearer: 'eyJhbGciOiJFUzI1NiJ9.geheim-in-token.aGFuZHRla2VuaW5n',
  password: 'wachtwoord-9f3a',
  key: 'sk_live_51H9f3a',
  hmac: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  url: 'postgres://baas:geheim-url@db.intern:5432/termijn',
  price: '731313.73',
  bsn: '999990019',
};

/** The service writes lines when something is wrong: these requests make something wrong, whatever they say. */
describe('The log', () => {
  let api: ApiUnderTest;
  let cable: Cable;
  let caseId: string;
  let write: jest.SpyInstance;
  const lines: string[] = [];
  const answers: Sent[] = [];

  beforeAll(async () => {
    cable = new Cable();
    write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
    api = await ApiUnderTest.start({ LOG_LEVEL: 'info', LOG_FORMAT: 'json' }, (url) => cable.to(url));
    await api.setClock('2026-06-12T08:00:00Z');
    caseId = await api.openCase();
  }, 60_000);
  afterAll(async () => {
    write.mockRestore();
    await api.stop();
    cable.cut();
  });
  beforeEach(() => {
    lines.length = answers.length = 0;
  });

  /** Sends a text in every place where there is room for one. Not all of it reaches a log; none of it may break one. */
  async function everywhere(text: string, asRequestId = true): Promise<void> {
    const token = await api.token('provider', { agb: '06020101', name: 'N', sub: 's' });
    const inHeader = text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '').slice(0, 8000);
    const inAddress = encodeURIComponent(text.slice(0, 2000));
    const send = async (...args: Parameters<ApiUnderTest['send']>): Promise<void> => void answers.push(await api.send(...args));
    const at = `/v1/cases/${caseId}`;
    const headers: Record<string, string> = { 'user-agent': inHeader, referer: inHeader, 'x-forwarded-for': inHeader, cookie: inHeader };
    if (asRequestId) headers['x-request-id'] = inHeader;
    await send('GET', '/v1/cases', { token, headers });
    await send('GET', `/v1/cases/${inAddress.slice(0, 190)}`, { token });
    await send('GET', `/v1/${inAddress}`, { token });
    await send('GET', `/v1/cases?${inAddress}=${inAddress}`, { token });
    await send('GET', '/v1/cases', { headers: { authorization: `Bearer ${inHeader.replace(/\s/g, '').slice(0, 7000)}` } });
    await send('POST', `${at}/questions`, { token, body: { text }, headers: { 'idempotency-key': inHeader.slice(0, 200) } });
    await send('POST', `${at}/events`, { token, body: { type: text, data: { [text.slice(0, 200)]: text } } });
    await send('POST', `${at}/offers`, { token, body: { ...anOffer(), explanation: text } });
    await send('POST', '/v1/cases', { token, payload: `{"broken": "${text}` });
  }

  /** The lines as they were written, each one parsed. */
  const parsed = (): Record<string, unknown>[] =>
    lines.map((line) => {
      expect(line.slice(0, -1)).not.toMatch(/[\r\n]/);
      expect(line.endsWith('}\n')).toBe(true);
      return JSON.parse(line) as Record<string, unknown>;
    });

  const away = async (work: () => Promise<void>): Promise<void> => {
    cable.cut();
    try {
      await work();
    } finally {
      await cable.lay();
    }
  };

  it.each(Object.entries(attacks))('has one line of JSON for each request that fails, whatever is in it: %s', async (_what, text) => {
    await away(() => everywhere(text));
    const failed = answers.filter(({ status }) => status >= 500);
    expect(failed.length).toBeGreaterThanOrEqual(1);
    expect(answers.map(({ status }) => status).filter((status) => status >= 500 && status !== 503)).toEqual([]);
    const ofRequests = parsed().filter(({ msg }) => String(msg).startsWith('Request '));
    const ids = ofRequests.map(({ msg }) => /^Request (\S+) is answered with databaseUnavailable$/.exec(String(msg))?.[1]);
    expect(ids.sort()).toEqual(failed.map(({ headers }) => headers['x-request-id']).sort());
    // eslint-disable-next-line no-control-regex -- the very sign that may not be there
    expect(lines.join('')).not.toMatch(/forged|\u001b|jndi|\{\{7/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(10_000);
  });

  it('says nothing of a request that is merely wrong', async () => {
    for (const text of Object.values(attacks)) await everywhere(text);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(parsed().filter(({ msg }) => String(msg).startsWith('Request '))).toEqual([]);
  });

  it('has no secret that was sent, or that the service itself has', async () => {
    const { d } = JSON.parse(readFileSync(join(api.dataDir, 'development-key.json'), 'utf8')) as { d: string };
    const own = [d, new URL(api.database.url).password].filter((text) => text.length > 6);
    expect(own.length).toBeGreaterThan(0);
    const all = Object.values(secrets).join(' ');
    for (const secret of [...Object.values(secrets), all]) {
      // Not as the id of a request: who chooses one, chooses what is logged.
      await everywhere(secret, false);
      await away(() => everywhere(secret, false));
    }
    await refusedByTheWall(all);
    const text = lines.join('');
    expect(lines.length).toBeGreaterThan(20);
    expect([...Object.values(secrets), 'geheim', ...own].filter((secret) => text.includes(secret))).toEqual([]);
    const told = answers.map((sent) => `${JSON.stringify(sent.headers)}${sent.text}`).join('\n');
    expect(own.filter((secret) => told.includes(secret))).toEqual([]);
    // What was sent comes back in no error, but as the name of the field or filter that is not known.
    const errors = answers
      .filter(({ status }) => status >= 400)
      .map(({ json }) => JSON.stringify({ ...json, instance: '', invalidParams: [] }));
    expect(Object.values(secrets).filter((secret) => errors.some((error) => error.includes(secret)))).toEqual([]);
  }, 60_000);

  /** A hole in the first wall, made where it can be made: the database takes no contract any more. */
  async function refusedByTheWall(reference: string): Promise<Sent[]> {
    const { dataSource } = api.database;
    const token = await api.token('purchaser');
    const contract = { provider: otherAgb, contractYear: 2027, reference, obligationToDeliver: true };
    await dataSource.query('create policy hole on registered_contract as restrictive for insert with check (false)');
    await dataSource.query('create policy hole on case_event as restrictive for insert with check (false)');
    try {
      return [
        await api.send('POST', '/v1/contracts', { token, body: contract }),
        await api.send('POST', '/v1/cases', { token, body: anOpening(otherAgb) }),
        await api.send('POST', `/v1/cases/${caseId}/conversations`, {
          token,
          body: { subject: 'other', heldOn: '2026-06-12', participants: ['X'], notes: reference },
        }),
      ];
    } finally {
      await dataSource.query('drop policy hole on registered_contract');
      await dataSource.query('drop policy hole on case_event');
    }
  }

  it('raises an alarm when the second wall had to refuse a row; the answer is that nothing is there', async () => {
    const count = async (): Promise<object> =>
      (
        await api.database.dataSource.query<object[]>(
          'select (select count(*) from registered_contract) as contracts, (select count(*) from case_event) as events, (select count(*) from contracting_case) as cases',
        )
      )[0]!;
    const before = await count();
    const [contract, opening, act] = await refusedByTheWall('K-1');
    expectProblem(contract!, 404, 'notFound');
    expectProblem(opening!, 404, 'notFound');
    expectProblem(act!, 404, 'caseNotFound');
    expect(await count()).toEqual(before);
    const alarms = parsed().filter(({ msg }) => String(msg).startsWith('ALARM tenantWall: '));
    expect(alarms).toHaveLength(3);
    for (const [index, sent] of [contract!, opening!, act!].entries()) {
      const addresses = ['POST /v1/contracts', 'POST /v1/cases', 'POST /v1/cases/:caseId/conversations'];
      expect(alarms[index]).toMatchObject({
        level: 50,
        msg: `ALARM tenantWall: request ${String(sent.headers['x-request-id'])} would have written for another tenant: ${addresses[index]!}`,
        err: { type: 'BeyondTheWall', cause: { code: '42501' } },
      });
    }
    await new Promise((resolve) => setTimeout(resolve, 700)); // the audit trail is written twice a second
    const { json } = await api.send('GET', '/v1/audit-records?kind=refusal&status=404', { token: await api.token('auditor') });
    expect(json.items.map(({ action }: { action: string }) => action)).toEqual(
      expect.arrayContaining(['POST /v1/contracts', 'POST /v1/cases', 'POST /v1/cases/:caseId/conversations']),
    );
  });
});
