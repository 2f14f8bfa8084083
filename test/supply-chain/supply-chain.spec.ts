import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface LockedPackage {
  name?: string;
  version: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  dev?: boolean;
  dependencies?: Record<string, string>;
}
interface Lockfile {
  lockfileVersion: number;
  packages: Record<string, LockedPackage>;
}
interface Component {
  name: string;
  version: string;
  type: string;
  scope: string;
  purl: string;
  hashes?: { alg: string; content: string }[];
  licenses?: object[];
  properties: { name: string; value: string }[];
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const lockfile = (): Lockfile => readJson<Lockfile>('package-lock.json');
const sbom = readJson<{ components: Component[]; dependencies: { ref: string; dependsOn: string[] }[] }>('docs/generated/sbom.cdx.json');

/** What a program of the supply chain says, and its exit status. */
function run(tool: string, args: string[] = [], env: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    execFile('node', [`tools/supply-chain/${tool}.mjs`, ...args], { env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, text: stdout + stderr });
    });
  });
}

describe('The list of what the product is made of', () => {
  const locked = Object.entries(lockfile().packages).filter(([place]) => place !== '');
  const nameOf = ([place, { name }]: [string, LockedPackage]): string => name ?? place.split('node_modules/').at(-1)!;
  const libraries = sbom.components.filter(({ type }) => type === 'library');

  it('has every package of the lock file, with its bytes and its licence, and no other', () => {
    const wanted = new Map(locked.map((one) => [`${nameOf(one)}@${one[1].version}`, one[1].integrity]));
    expect(libraries.map(({ name, version }) => `${name}@${version}`).sort()).toEqual([...wanted.keys()].sort());
    for (const { name, version, hashes, licenses, purl } of libraries) {
      const integrity = `sha512-${Buffer.from(hashes![0]!.content, 'hex').toString('base64')}`;
      expect([name, integrity]).toEqual([name, wanted.get(`${name}@${version}`)]);
      expect([name, licenses?.length, purl]).toEqual([name, 1, `pkg:npm/${name.replace('@', '%40')}@${version}`]);
    }
    expect(libraries.length).toBeGreaterThan(700);
  });

  it('says who needs whom, of parts that are all in it', () => {
    const refs = new Set(sbom.dependencies.map(({ ref }) => ref));
    expect(sbom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref) && !ref.includes(':'))).toEqual([]);
    const root = sbom.dependencies.find(({ ref }) => ref.startsWith('termijn@'))!;
    const direct = Object.keys(lockfile().packages['']!.dependencies!);
    for (const name of direct) expect(root.dependsOn.some((ref) => ref.startsWith(`${name}@`))).toBe(true);
  });

  it('has Node, PostgreSQL and Redis as they are pinned, with the day on which their care ends', () => {
    const runtimes =
      readJson<{ name: string; version: string; endOfLife: string; used: string; pinned: Record<string, string> }[]>(
        'tools/supply-chain/runtimes.json',
      );
    for (const { name, version, endOfLife, used, pinned } of runtimes) {
      for (const [file, words] of Object.entries(pinned)) expect([file, readFileSync(file, 'utf8').includes(words)]).toEqual([file, true]);
      const component = sbom.components.find((one) => one.type === 'platform' && one.name === name && one.version === version);
      expect(component?.properties).toContainEqual({ name: 'termijn:endOfLife', value: endOfLife });
      expect([name, component?.scope]).toEqual([name, used === 'production' ? 'required' : 'optional']);
      expect(endOfLife).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
    const production = runtimes.filter(({ used }) => used === 'production').map(({ name }) => name);
    expect(production.sort()).toEqual(['node', 'postgresql', 'redis']);
    // Every image that we name is one of these.
    const images = [...readFileSync('docker/compose.yml', 'utf8').matchAll(/image: (\S+)/g), ...dockerfile().matchAll(/^FROM (\S+)/gm)];
    const known = new Set(runtimes.flatMap(({ pinned }) => Object.values(pinned).map((words) => words.split(' ').at(-1)!)));
    expect(images.map(([, image]) => image!).filter((image) => !known.has(image) && image !== 'termijn:local')).toEqual([]);
  });
  const dockerfile = (): string => readFileSync('docker/Dockerfile', 'utf8');

  it('installs without running what packages bring along', () => {
    expect([...dockerfile().matchAll(/npm ci.*/g)].map(([line]) => line.includes('--ignore-scripts'))).toEqual([true, true]);
  });
});

describe('The lock file', () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'termijn-supply-'));
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  /** Looks at the lock file as it would be after a change. */
  const after = (tool: string, change: (changed: Lockfile) => void): ReturnType<typeof run> => {
    const changed = lockfile();
    change(changed);
    const file = join(dir, 'package-lock.json');
    writeFileSync(file, JSON.stringify(changed));
    return run(tool, ['--lockfile', file]);
  };
  const pg = 'node_modules/pg';

  it('is sound', async () => expect(await run('check-lockfile')).toEqual({ status: 0, text: '' }));

  const wrong: Record<string, [RegExp, (changed: Lockfile) => void]> = {
    'a package without integrity': [/pg: has no integrity/, ({ packages }) => delete packages[pg]!.integrity],
    'a weak one': [/pg: has no integrity/, ({ packages }) => (packages[pg]!.integrity = 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=')],
    'a link to a folder': [/pg: is a link/, ({ packages }) => (packages[pg]!.link = true)],
    git: [/root\): asks for pg from elsewhere/, ({ packages }) => (packages['']!.dependencies!['pg'] = 'git+ssh://git@host/x.git')],
    'a repository by its short name': [/from elsewhere/, ({ packages }) => (packages['']!.dependencies!['pg'] = 'someone/pg#main')],
    'an address': [/from elsewhere/, ({ packages }) => (packages[pg]!.dependencies!['pg-types'] = 'https://host.example/x.tgz')],
    'a folder': [/from elsewhere/, ({ packages }) => (packages['']!.dependencies!['pg'] = 'file:../pg')],
    'a package that comes from git': [
      /pg: does not come from a registry/,
      ({ packages }) => (packages[pg]!.resolved = 'git+https://host.example/pg.git#1'),
    ],
    'a package over plain http': [
      /pg: does not come from a registry/,
      ({ packages }) => (packages[pg]!.resolved = 'http://host.example/pg.tgz'),
    ],
    'one registry for some': [/1 packages name a registry/, ({ packages }) => (packages[pg]!.resolved = 'https://host.example/pg.tgz')],
    'two registries': [
      /come from 2 registries/,
      ({ packages }) => {
        for (const [place, entry] of Object.entries(packages)) if (place !== '') entry.resolved = 'https://one.example/x.tgz';
        packages[pg]!.resolved = 'https://two.example/x.tgz';
      },
    ],
    'another version of the format': [/lockfileVersion is 2/, (changed) => (changed.lockfileVersion = 2)],
  };

  it.each(Object.entries(wrong))('is refused with %s', async (_what, [reason, change]) => {
    const { status, text } = await after('check-lockfile', change);
    expect([status, text]).toEqual([1, expect.stringMatching(reason)]);
  });

  it('may name one registry for all', async () => {
    const { status } = await after('check-lockfile', ({ packages }) => {
      for (const [place, entry] of Object.entries(packages)) if (place !== '') entry.resolved = 'https://one.example/x.tgz';
    });
    expect(status).toBe(0);
  });

  it.each(['GPL-3.0-only', 'MIT AND GPL-3.0-only', '(GPL-3.0-only OR SSPL-1.0)', 'MIT AND (GPL-3.0-only OR MIT)', 'SEE LICENSE IN x', ''])(
    'has no package under the licence "%s"',
    async (license) => {
      const { status, text } = await after('licences', ({ packages }) => (packages[pg]!.license = license));
      expect([status, text]).toEqual([1, expect.stringContaining(`pg@`)]);
    },
  );

  it.each(['MIT', 'MIT OR GPL-3.0-only', '(MIT AND ISC)'])('may have a package under "%s"', async (license) => {
    expect((await after('licences', ({ packages }) => (packages[pg]!.license = license))).status).toBe(0);
  });

  it('has no package of which the licence is unknown', async () => {
    const { status, text } = await after('licences', ({ packages }) => delete packages[pg]!.license);
    expect([status, text]).toEqual([1, expect.stringContaining('(none)')]);
  });
});

describe('The audit', () => {
  let registry: Server;
  let answer: (path: string) => { status: number; body: object };
  let env: Record<string, string>;
  let cache: string;

  beforeAll(async () => {
    registry = createServer((request, response) => {
      request.resume();
      const { status, body } = answer(request.url ?? '');
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    }).listen(0, '127.0.0.1');
    await once(registry, 'listening');
  });
  afterAll(() => registry.close());
  // A cache for each: npm remembers an advisory by its number.
  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), 'termijn-npm-'));
    env = { npm_config_registry: `http://127.0.0.1:${String((registry.address() as AddressInfo).port)}/`, npm_config_cache: cache };
  });
  afterEach(() => rmSync(cache, { recursive: true, force: true }));

  const bulk = (body: object) => (path: string) =>
    path.includes('/advisories/bulk')
      ? { status: 200, body }
      : {
          status: path === '/pg' ? 200 : 404,
          body: { name: 'pg', versions: { '8.23.1': { name: 'pg', version: '8.23.1' } }, 'dist-tags': {} },
        };
  const advisory = (severity: string) => ({
    id: 1,
    url: 'x',
    title: 'Reads too much',
    severity,
    vulnerable_versions: '*',
    cwe: [],
    cvss: {},
  });

  it('never passes when nobody answers: it says what was not asked', async () => {
    answer = () => ({ status: 405, body: {} });
    const { status, text } = await run('audit', [], env);
    expect([status, text]).toEqual([2, expect.stringMatching(/NOT ASKED: advisories: .*405/)]);
    expect(text).toMatch(/NOT ASKED: signatures: /);
    expect(text).not.toMatch(/No high|127\.0\.0\.1/);
  }, 60_000);

  it.each(['high', 'critical'])(
    'fails on an advisory that is %s',
    async (severity) => {
      answer = bulk({ pg: [advisory(severity)] });
      const { status, text } = await run('audit', [], env);
      expect([status, text]).toEqual([1, expect.stringContaining(`FOUND: ${severity}: pg: Reads too much`)]);
    },
    60_000,
  );

  it('lets a smaller one be, and says so', async () => {
    answer = bulk({ pg: [advisory('moderate')] });
    const { status, text } = await run('audit', [], env);
    expect([status, text]).toEqual([2, expect.stringContaining('(let be) moderate: pg: Reads too much')]);
    expect(text).not.toMatch(/NOT ASKED: advisories/);
  }, 60_000);
});
