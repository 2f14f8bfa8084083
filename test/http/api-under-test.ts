import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Role } from '@termijn/workflow';
import { createTestDatabase, type TestDatabase } from '@termijn/testing';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { createApplication } from '../../apps/api/src/bootstrap.js';
import { signToken } from '../../apps/api/src/identity/sign-token.js';

/** An answer of any shape: a test that looks into it says by what it expects which shape it has. */
export type Anything = any; // eslint-disable-line @typescript-eslint/no-explicit-any -- see above; nothing but tests may use it

export interface Sent {
  status: number;
  headers: OutgoingHttpHeaders;
  text: string;
  /** The body as JSON; undefined when it is none. */
  json: Anything;
}

interface Options {
  /** `Idempotency-Key`: every POST has one of its own, as a careful client sends it; null leaves it out. */
  key?: string | null;
  token?: string | null;
  body?: unknown;
  /** Exact bytes instead of `body`. */
  payload?: string | Buffer;
  headers?: Record<string, string>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | 'OPTIONS' | 'HEAD' | 'TRACE';

export const agb = '06020101';
export const otherAgb = '06020202';

const organisations: Partial<Record<Role, object>> = {
  purchaser: { insurer: 'vgz' },
  purchasingManager: { insurer: 'vgz' },
  auditor: { insurer: 'vgz' },
  integration: { insurer: 'vgz' },
  provider: { agb },
  signatory: { agb },
};

/** The real application in this process, on a real database of its own, with the sandbox clock. */
export class ApiUnderTest {
  private constructor(
    readonly database: TestDatabase,
    readonly dataDir: string,
    public app: NestFastifyApplication,
    private readonly settings: Record<string, string>,
  ) {}

  /** `reach` may lead the way to the database over something that the test can cut. */
  static async start(settings: Record<string, string> = {}, reach = (url: string) => Promise.resolve(url)): Promise<ApiUnderTest> {
    const database = await createTestDatabase();
    const dataDir = mkdtempSync(join(tmpdir(), 'termijn-http-'));
    const all = {
      DATABASE_URL: await reach(database.url),
      DATA_DIR: dataDir,
      SANDBOX_CLOCK: '1',
      NODE_ENV: 'test',
      ROLE: 'api',
      LOG_LEVEL: 'silent',
      // A suite sends in seconds what people send in hours.
      REQUESTS_PER_MINUTE: '1000000',
      REQUESTS_PER_MINUTE_OF_TENANT: '1000000',
      REQUESTS_PER_MINUTE_OF_ADDRESS: '1000000',
      ...settings,
    };
    return new ApiUnderTest(database, dataDir, await launch(all), all);
  }

  /** The same database and key under a new application, as after a deploy. */
  async restart(): Promise<void> {
    await this.app.close();
    this.app = await launch(this.settings);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** A token for a role; `claims` replace those of its organisation. */
  token(role: Role, claims: object = organisations[role] ?? {}, hours = 1): Promise<string> {
    return signToken(this.dataDir, { sub: `${role}-1`, name: `Test ${role}`, role, ...claims }, hours);
  }

  async send(method: Method, url: string, { token, body, payload, key, headers = {} }: Options = {}): Promise<Sent> {
    const sent = payload ?? (body === undefined ? undefined : JSON.stringify(body));
    const ownKey = key === undefined ? `"${randomUUID()}"` : key;
    const answer = await this.app.inject({
      method: method as 'GET',
      url,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'POST' && ownKey !== null ? { 'idempotency-key': ownKey } : {}),
        ...headers,
      },
      ...(sent === undefined ? {} : { payload: sent }),
    });
    const isJson = /json/.test(String(answer.headers['content-type']));
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.body,
      json: isJson && answer.body ? JSON.parse(answer.body) : undefined,
    };
  }

  async setClock(now: string, ticking = false): Promise<void> {
    const answer = await this.send('PUT', '/v1/sandbox/clock', { token: await this.token('administrator'), body: { now, ticking } });
    if (answer.status !== 200) throw new Error(answer.text);
  }

  /** Opens a case and returns its id. */
  async openCase(provider = agb, overrides: object = {}): Promise<string> {
    const answer = await this.send('POST', '/v1/cases', { token: await this.token('purchaser'), body: anOpening(provider, overrides) });
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.json.id as string;
  }
}

async function launch(settings: Record<string, string>): Promise<NestFastifyApplication> {
  Object.assign(process.env, settings);
  const app = await createApplication(ApiModule);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

export const anOpening = (provider = agb, overrides: object = {}) => ({
  path: 'existing-hospital',
  insurer: 'vgz',
  contractYear: 2027,
  provider: { agb: provider, name: 'Streekziekenhuis De Linde', kind: 'hospital', kvk: '12345678' },
  contractedBefore: true,
  ...overrides,
});

export const anOffer = (amount = '1020000.00') => ({
  explanation: 'Volumes gelijk aan 2026, prijzen geïndexeerd.',
  lines: [{ kind: 'specialism', code: '0303', description: 'Chirurgie', volume: 1200, unitPrice: '850.00', amount }],
});

export const anEvidence = { channel: 'email', reference: 'Message-ID <4711@ziekenhuis.example>' };

/** What every error must look like, whatever caused it. */
export function expectProblem(sent: Sent, status: number, code?: string): void {
  expect({ status: sent.status, text: sent.status === status ? '' : sent.text }).toEqual({ status, text: '' });
  expect(sent.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(sent.json).toMatchObject({ status, title: expect.any(String), detail: expect.any(String), instance: expect.any(String) });
  expect(sent.json.type).toBe(`urn:termijn:problem:${sent.json.code}`);
  if (code !== undefined) expect(sent.json.code).toBe(code);
  expect(sent.text).not.toMatch(/node_modules|select |insert |\bat .*\.[jt]s:|contracting_case/i);
  expect(sent.text).not.toContain(process.cwd());
  for (const name of ['api-version', 'x-request-id', 'x-content-type-options', 'cache-control']) expect(sent.headers[name]).toBeTruthy();
}
