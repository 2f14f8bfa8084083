// What the wall between tenants costs, with and without it in one run. Usage: npm run build && node tools/measure-row-level-security.mjs [cases] [rounds]
// On an embedded PostgreSQL of its own with the settings of the product (durable commits); thrown away afterwards.
// "without": the same statements, by the owner (a superuser, whom no policy binds) and without a scope on the wire.
import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const at = (file) => import(pathToFileURL(path.join(root, 'dist', 'libs', file)).href);
await import('reflect-metadata');
const { DataSource } = await import('typeorm');
const { ensurePostgres, applicationRole } = await at('platform/src/index.js');
const { CaseById, CaseDeadlines, CaseList, CaseStore, dataSourceOptions, newId, runMigrations, scopeOf, withinScope } =
  await at('persistence/src/index.js');

const cases = Number(process.argv[2] ?? 5000);
const rounds = Number(process.argv[3] ?? 40);
const perRound = 50;
const opened = '2026-06-01T08:00:00.000Z';
const actor = { subject: 'inkoper', name: null, role: 'purchaser', insurer: 'vgz', agb: null };
const snapshot = { value: 'awaitingOffer', context: { path: 'existing-hospital' } };
const step = {
  type: 'negotiation.start',
  fact: 'negotiation.started',
  data: { text: 'x'.repeat(400) },
  actor,
  onBehalfOf: null,
  evidence: null,
};
const aStep = { ...step, receivedAt: opened, recordedAt: opened, from: 'awaitingOffer', to: 'awaitingOffer', why: null, facts: {} };
const nothing = { ended: false, overdue: false, breaches: [], entries: [], notifications: [] };
const decision = (deadlines = []) => ({ steps: [aStep], snapshot, state: 'awaitingOffer', deadlines, ...nothing });
const aDeadline = (number) => ({
  ...{ step: 0, op: 'open', key: `key${number}`, name: 'offerSubmitted', kind: 'cutOff', side: 'provider', milestoneId: 'VGZ-Z5b' },
  ...{ dueOn: '2026-09-30', firstLateAt: '2026-09-30T22:00:00.000Z', fireAt: '2026-09-30T22:00:00.000Z', anchor: null },
  ...{ daysBefore: null, status: 'open' },
});
const aCase = (number) => ({
  ...{
    id: newId(opened),
    path: 'existing-hospital',
    machineVersion: 1,
    insurer: number % 4 === 0 ? 'vgz' : 'zk',
    providerName: 'Ziekenhuis',
  },
  ...{ providerAgb: String(number).padStart(8, '0'), providerKind: 'hospital', providerKvk: null, contractYear: 2027, policyVersion: 1 },
  ...{ segment: 'existing-hospital', openedAt: opened, openedBy: actor, attributes: {}, acquisition: true },
});

const dir = mkdtempSync(path.join(tmpdir(), 'termijn-measure-'));
chmodSync(dir, 0o755);
const server = await ensurePostgres({ stateDir: path.join(dir, 'postgres') });
try {
  await runMigrations(server.url());
  const open = (url, role) => new DataSource(dataSourceOptions(url, { poolSize: 4 }, role)).initialize();
  const sides = { with: await open(server.url(), applicationRole), without: await open(server.url(), null) };
  const filler = new CaseStore(sides.without);
  const mine = [];
  for (let number = 0; number < cases; number++) {
    const made = aCase(number);
    await filler.create({ case: made, decision: decision(Array.from({ length: 12 }, (_, index) => aDeadline(index))) });
    if (made.insurer === 'vgz') mine.push({ id: made.id, version: 1 });
  }
  await sides.without.query('vacuum analyze');

  const scope = scopeOf(actor, {
    ...actor,
    action: 'measure',
    requestId: 'x'.repeat(36),
    source: '127.0.0.1',
    receivedAt: opened,
    status: 201,
  });
  const visibility = { insurer: 'vgz' };
  const pick = () => mine[Math.floor(Math.random() * mine.length)];
  const works = {
    'list of 50 cases': (dataSource) => new CaseList(dataSource).read(visibility, {}, { limit: 50 }),
    'one case with its deadlines': async (dataSource) => {
      const { id } = pick();
      await new CaseById(dataSource).read(visibility, id);
      await new CaseDeadlines(dataSource).read(visibility, id);
    },
    'load a case and record an event': async (dataSource) => {
      const store = new CaseStore(dataSource);
      const chosen = pick();
      await store.load(chosen.id);
      const saved = await store.save({ caseId: chosen.id, expectedVersion: chosen.version, decision: decision() });
      if (!saved.ok) throw new Error(saved.conflict);
      chosen.version += 1;
    },
  };

  const time = async (side, work) => {
    const run = async () => {
      const started = performance.now();
      for (let turn = 0; turn < perRound; turn++) await work(sides[side]);
      return (performance.now() - started) / perRound;
    };
    return side === 'with' ? withinScope(scope, run) : run();
  };
  const median = (numbers) => numbers.sort((one, other) => one - other)[numbers.length >> 1];

  console.log(`${cases} cases, ${rounds} rounds of ${perRound} each way in turn, one caller; median milliseconds`);
  for (const [name, work] of Object.entries(works)) {
    const took = { with: [], without: [] };
    for (const side of ['with', 'without']) await time(side, work);
    for (let round = 0; round < rounds; round++)
      for (const side of round % 2 === 0 ? ['with', 'without'] : ['without', 'with']) took[side].push(await time(side, work));
    const ratios = took.with.map((value, index) => value / took.without[index]);
    const [on, off, ratio] = [median(took.with), median(took.without), median(ratios)];
    console.log(`${name.padEnd(34)} with ${on.toFixed(2)}   without ${off.toFixed(2)}   ratio ${ratio.toFixed(2)}`);
  }
  await Promise.all(Object.values(sides).map((dataSource) => dataSource.destroy()));
} finally {
  server.stop('fast');
  rmSync(dir, { recursive: true, force: true });
}
