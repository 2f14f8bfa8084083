import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { acts } from '@termijn/workflow';
import { createTestDatabase, type TestDatabase } from '@termijn/testing';
import { termijnClient } from '../../apps/api/src/client/termijn-client.js';
import { signToken } from '../../apps/api/src/identity/sign-token.js';
import type { Anything } from './api-under-test.js';

/** What the built service says of itself: under Jest the document has no schemas, so that only the build can tell. */
describe('The built service', () => {
  let database: TestDatabase;
  let dataDir: string;
  let server: ReturnType<typeof spawn>;
  let url: string;
  let document: Anything;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataDir = mkdtempSync(join(tmpdir(), 'termijn-built-'));
    const env = {
      ...process.env,
      DATABASE_URL: database.url,
      DATA_DIR: dataDir,
      PORT: '0',
      NODE_ENV: 'test',
      ROLE: 'api',
      LOG_LEVEL: 'error',
      SANDBOX_CLOCK: '1',
    };
    server = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/api/src/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of createInterface({ input: server.stdout! })) {
      const address = /Adres +(\S+)/.exec(line)?.[1];
      if (address) url = address;
      if (line.includes('Rol ')) break;
    }
    document = await (await fetch(`${url}/v1/openapi.json`)).json();
  });
  afterAll(async () => {
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'exit');
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const operations = (): [string, Anything][] =>
    Object.entries(document.paths as object).flatMap(([path, item]) =>
      Object.entries(item as object).map(([method, operation]): [string, unknown] => [`${method} ${path}`, operation]),
    );

  it('describes every route, with the version in the server and not in the paths', () => {
    expect(document.servers).toEqual([{ url: '/v1' }]);
    expect(document.info.contact).toMatchObject({ name: 'Termijn' });
    expect(operations().length).toBeGreaterThan(30);
    for (const [name, operation] of operations()) {
      expect([name, typeof operation.summary, operation.tags?.length]).toEqual([name, 'string', 1]);
      expect(name).not.toContain('/v1');
    }
  });

  it('has no reference to nowhere', () => {
    const references = new Set([...JSON.stringify(document).matchAll(/"#\/([^"]+)"/g)].map(([, path]) => path!));
    expect(references.size).toBeGreaterThan(50);
    for (const path of references) {
      const target = path.split('/').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);
      expect([path, typeof target]).toEqual([path, 'object']);
    }
  });

  it('has the data of every event, by its type', () => {
    const { mapping } = document.components.schemas.EventRequest.discriminator;
    expect(Object.keys(mapping)).toEqual(acts.map(({ type }) => type));
    expect(document.components.schemas.EventOfferSubmit).toMatchObject({
      type: 'object',
      required: ['explanation', 'lines'],
      additionalProperties: false,
    });
    expect(JSON.stringify(document.components.schemas)).not.toContain('"const"');
  });

  it('says that what may be left out of a body may be null, as it may', () => {
    const { EvidenceDto, EventQuestionAskRequest, SetClockDto } = document.components.schemas;
    expect(SetClockDto.properties.ticking.nullable).toBe(true);
    expect(SetClockDto.properties.now.nullable).toBeUndefined();
    expect(EvidenceDto.properties.note.nullable).toBe(true);
    expect(EventQuestionAskRequest.properties.evidence).toMatchObject({
      nullable: true,
      allOf: [{ $ref: '#/components/schemas/EvidenceDto' }],
    });
  });

  it('says of every route which problems it has, and whether it needs a token', () => {
    for (const [name, { responses, security, parameters }] of operations()) {
      const statuses = Object.keys(responses as object);
      expect([name, statuses.some((status) => /^20/.test(status)), statuses.includes('503')]).toEqual([name, true, true]);
      const signed = name === 'post /vecozo/webhooks/{insurer}';
      const open = /^get \/(health|paths|policies|problem-types)/.test(name);
      expect([name, security]).toEqual([name, open ? [] : [{ [signed ? 'standardWebhooks' : 'bearer']: [] }]]);
      expect([name, statuses.includes('401')]).toEqual([name, !open]);
      if (name.startsWith('post')) {
        // A signed message carries its own key: its id.
        const expected = ['400', '406', '409', '413', '415', ...(signed ? [] : ['422']), '429'];
        expect([name, ...expected.filter((status) => !statuses.includes(status))]).toEqual([name]);
        expect([name, JSON.stringify(parameters).includes('IdempotencyKey')]).toEqual([name, !signed]);
      }
      for (const [status, response] of Object.entries(responses as Record<string, { content?: object; headers?: object }>)) {
        const bodies = status === '204' ? 0 : 1;
        if (/^20/.test(status) && name.startsWith('get'))
          expect([name, 'ETag' in (response.headers ?? {})]).toEqual([name, statuses.includes('304')]);
        if (/^20/.test(status))
          expect([name, Object.keys(response.content ?? {}).length, 'API-Version' in (response.headers ?? {})]).toEqual([
            name,
            bodies,
            true,
          ]);
      }
    }
  });

  it('describes answers as they are', async () => {
    const { CaseView, DeadlineView } = document.components.schemas;
    expect(Object.keys(CaseView.properties)).toEqual(expect.arrayContaining(['state', 'deadlines', 'next', 'links']));
    expect(DeadlineView.properties.dueOn).toMatchObject({ type: 'string', format: 'date' });
    expect(DeadlineView.properties.firstLateAt).toMatchObject({ type: 'string', format: 'date-time' });
    expect(CaseView.properties.version.type).toBe('integer');
  });

  it('is spoken by the client that is generated from it', async () => {
    const tokenOf = (role: string, tenant: object) => signToken(dataDir, { sub: `${role}-1`, name: 'Test', role, ...tenant }, 1);
    const [buyer, seller] = [await tokenOf('purchaser', { insurer: 'vgz' }), await tokenOf('provider', { agb: '06020101' })];
    const purchaser = termijnClient({ url, token: buyer });
    const provider = termijnClient({ url, token: seller, language: 'en' });
    const administrator = termijnClient({ url, token: await tokenOf('administrator', {}) });
    await administrator.PUT('/sandbox/clock', { body: { now: '2026-06-01T08:00:00Z' } });

    const opened = await purchaser.POST('/cases', {
      body: {
        path: 'existing-hospital',
        insurer: 'vgz',
        contractYear: 2027,
        provider: { agb: '06020101', name: 'De Linde', kind: 'hospital' },
        contractedBefore: true,
      },
    });
    const caseId = opened.data?.id ?? '';
    expect([opened.response.status, opened.response.headers.get('location')]).toEqual([201, `/v1/cases/${caseId}`]);
    const path = { caseId };
    const first = await purchaser.GET('/cases/{caseId}', { params: { path } });
    const seen = first.response.headers.get('etag') ?? '';
    const unchanged = await purchaser.GET('/cases/{caseId}', { params: { path, header: { 'If-None-Match': seen } } });
    expect([first.data?.version, unchanged.response.status]).toEqual([1, 304]);

    const act = (seenBy: string) =>
      purchaser.POST('/cases/{caseId}/events', {
        params: { path, header: { 'If-Match': seenBy } },
        body: { type: 'policy.explain', data: { channel: 'email' } },
      });
    expect((await act(seen)).data?.events[0]?.fact).toBe('policy.explained');
    expect((await act(seen)).error).toMatchObject({ status: 412, code: 'preconditionFailed' });

    const header = { 'Idempotency-Key': '"vraag-1"' };
    const ask = (text: string) => provider.POST('/cases/{caseId}/questions', { params: { path, header }, body: { text } });
    const [asked, again] = [await ask('Geldt de norm?'), await ask('Geldt de norm?')];
    expect(again.data).toEqual(asked.data);
    expect(again.response.headers.get('idempotent-replayed')).toBe('true');
    expect((await ask('Iets anders?')).error).toMatchObject({ status: 422, title: 'The key was used for another request' });
    const { data } = await provider.GET('/cases/{caseId}/questions', { params: { path } });
    expect(data?.items.map(({ text }) => text)).toEqual(['Geldt de norm?']);
  });

  it('shows the page from its own files', async () => {
    const page = await (await fetch(`${url}/docs`)).text();
    expect(page).toContain('Termijn');
    const files = [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, file]) => file!);
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      expect(file).not.toMatch(/^(https?:)?\/\//);
      expect((await fetch(new URL(file, `${url}/docs`))).status).toBe(200);
    }
  });

  it('prints a token that the running service takes, and nothing else', async () => {
    const run = (...args: string[]) => {
      const child = spawn(process.execPath, ['dist/apps/api/src/token.js', ...args], {
        env: { ...process.env, DATA_DIR: dataDir, NODE_ENV: 'test', OIDC_ISSUER: '' },
      });
      let [out, error] = ['', ''];
      child.stdout.on('data', (chunk) => (out += String(chunk)));
      child.stderr.on('data', (chunk) => (error += String(chunk)));
      return once(child, 'close').then(([code]) => ({ out, error, code: code as number }));
    };
    const { out, code } = await run('--role', 'provider', '--agb', '06020101');
    expect([code, out]).toEqual([0, expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+\n$/)]);
    const answer = await fetch(`${url}/v1/cases`, { headers: { authorization: `Bearer ${out.trim()}` } });
    expect(answer.status).toBe(200);
    for (const wrong of [
      ['--role', 'king'],
      ['--role', 'provider'],
      ['--role', 'purchaser', '--insurer', 'x'],
      ['--role', 'provider', '--agb', '1'],
      ['--nope'],
      [],
    ]) {
      const failed = await run(...wrong);
      expect([wrong, failed.code, failed.out]).toEqual([wrong, 1, '']);
      expect(failed.error).toContain('--');
    }
    expect((await run('--help')).out).toContain('--role');
  });
});
