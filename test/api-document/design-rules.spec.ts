import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Anything } from '../http/api-under-test.js';

const require = createRequire(join(process.cwd(), 'package.json'));
const spectral = join(dirname(require.resolve('@stoplight/spectral-cli/package.json')), 'dist/index.js');
const published = 'docs/openapi.json';

interface Finding {
  code: string;
  path: (string | number)[];
  message: string;
}

/** What the ruleset finds in a document. */
function findings(file: string): Finding[] {
  const args = [
    spectral,
    'lint',
    file,
    '--ruleset',
    'tools/api-design-rules.yaml',
    '--format',
    'json',
    '--quiet',
    '--fail-severity',
    'warn',
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 50_000_000 });
  if (status === null || status > 1) throw new Error(stderr || stdout);
  return JSON.parse(stdout) as Finding[];
}

describe('The ruleset for docs/openapi.json', () => {
  const folder = mkdtempSync(join(tmpdir(), 'termijn-rules-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('finds nothing in what we publish', () => {
    expect(findings(published)).toEqual([]);
  });

  it('finds each of the faults that were sown in a copy, and no more rules than were broken', () => {
    const copy = JSON.parse(readFileSync(published, 'utf8')) as Anything;
    const ok = copy.paths['/cases'].get.responses['200'];
    const route = (operationId: string, more: object = {}): Anything => ({
      operationId,
      tags: ['Trajecten'],
      summary: 'x',
      security: [],
      parameters: [],
      responses: { '200': ok, '400': { $ref: '#/components/responses/Problem400' } },
      ...more,
    });
    const query = (name: string) => [{ name, in: 'query', schema: { type: 'string' } }];
    const without400 = { responses: { '200': ok } };
    const { paths } = copy;
    const faults: Record<string, () => void> = {
      'doc-openapi-contact': () => delete copy.info.contact.email,
      semver: () => (copy.info.version = '1.0'),
      'uri-version': () => (copy.servers[0].url = 'https://api.example/'),
      'transport-tls': () => copy.servers.push({ url: 'http://api.example/v1' }),
      'uri-version-not-in-paths': () => (paths['/v2/cases'] = { get: route('sownVersion') }),
      'no-trailing-slash': () => (paths['/sown-slash/'] = { get: route('sownSlash') }),
      'path-segments-kebab-case': () => (paths['/sownPath'] = { get: route('sownPath') }),
      'query-keys-camel-case': () => (paths['/sown-query'] = { get: route('sownQuery', { parameters: query('contract_year') }) }),
      'transport-no-sensitive-uris': () => (paths['/sown-secret'] = { get: route('sownSecret', { parameters: query('accessToken') }) }),
      'error-handling-invalid-parameters': () =>
        (paths['/sown-parameter'] = { get: route('sownParameter', { parameters: query('x'), ...without400 }) }),
      'error-handling-invalid-input': () => (paths['/sown-input'] = { post: route('sownInput', without400) }),
      'http-methods': () => (paths['/sown-body'] = { get: route('sownBody', { requestBody: { content: {} } }) }),
      'security-defined': () => (paths['/sown-door'] = { get: route('sownDoor', { security: undefined }) }),
      'error-handling-problem-details': () => (copy.components.responses.Problem404.content = { 'application/json': { schema: {} } }),
      'version-header': () => delete copy.components.responses.Problem409.headers['API-Version'],
      'rate-limit-retry-after': () => delete copy.components.responses.Problem429.headers['Retry-After'],
      'date-time-format': () => (copy.components.schemas.CaseView.properties.openedAt.format = undefined),
      'date-time-date-omit-time-portion': () => (copy.components.schemas.DeadlineView.properties.dueOn.format = 'date-time'),
      'property-names-camel-case': () => (copy.components.schemas.CaseView.properties['state_label'] = { type: 'string' }),
      'path-params': () => (paths['/sown/{id}'] = { get: route('sownParam') }),
      'operation-operationId-unique': () => (paths['/sown-twice'] = { get: route('casesFind') }),
      'operation-tag-defined': () => (paths['/sown-tag'] = { get: route('sownTag', { tags: ['Nergens'] }) }),
    };
    for (const sow of Object.values(faults)) sow();
    const file = join(folder, 'sown.json');
    writeFileSync(file, JSON.stringify(copy));
    const found = findings(file);
    const codes = [...new Set(found.map(({ code }) => code))].sort();
    expect(codes.filter((code) => code !== 'oas3-schema')).toEqual(Object.keys(faults).sort());
  });

  it('finds a document of another generation', () => {
    const copy = JSON.parse(readFileSync(published, 'utf8')) as Anything;
    copy.openapi = '2.0';
    const file = join(folder, 'old.json');
    writeFileSync(file, JSON.stringify(copy));
    expect(findings(file).length).toBeGreaterThan(0);
  });
});
