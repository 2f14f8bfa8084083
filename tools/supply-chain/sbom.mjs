// Writes docs/generated/sbom.cdx.json: what the product is made of, as CycloneDX. The list is npm's own (`npm sbom`); what changes from run to
// run or from npm to npm is taken out, and what npm does not know is put in: the servers under it, with the day on which their care ends.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { distinctPackagesOf, lockfileOf, packagesOf, read, root } from './packages-of-lockfile.mjs';

const run = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});
if (run.status !== 0) {
  console.error(run.stderr);
  process.exit(1);
}

const lockfile = lockfileOf([]);
const { name, version, description } = JSON.parse(read('package.json'));
/** npm calls a package by the name under which we installed it; that may be a name of nobody's. */
const aliases = new Map(packagesOf(lockfile).map((one) => [`${one.alias}@${one.version}`, one]));
const development = new Set(
  distinctPackagesOf(lockfile)
    .filter((one) => one.dev)
    .map((one) => `${one.name}@${one.version}`),
);
const byRef = (one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1);
const refOf = (ref) => {
  const known = aliases.get(ref);
  return known ? `${known.name}@${known.version}` : ref;
};
const purlOf = (one) => `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`;

const found = JSON.parse(run.stdout);
const components = new Map();
for (const component of found.components) {
  const known = aliases.get(`${component.name}@${component.version}`);
  if (!known) throw new Error(`${component.name}@${component.version} is not in the lock file`);
  const ref = refOf(component['bom-ref']);
  components.set(ref, {
    'bom-ref': ref,
    type: 'library',
    name: known.name,
    version: known.version,
    scope: development.has(ref) || known.optional ? 'optional' : 'required',
    purl: purlOf(known),
    hashes: component.hashes,
    licenses: component.licenses ?? (known.licence === null ? [] : [{ license: { id: known.licence } }]),
    properties: development.has(ref) ? [{ name: 'cdx:npm:package:development', value: 'true' }] : [],
  });
}

const servers = JSON.parse(read('tools', 'supply-chain', 'runtimes.json')).map((one) => ({
  'bom-ref': one.purl,
  type: 'platform',
  name: one.name,
  version: one.version,
  scope: one.used === 'production' ? 'required' : 'optional',
  purl: one.purl,
  properties: [
    { name: 'termijn:endOfLife', value: one.endOfLife },
    { name: 'termijn:used', value: one.used },
    { name: 'termijn:source', value: one.source },
  ],
}));

const self = `${name}@${version}`;
const dependencies = new Map();
for (const { ref, dependsOn } of found.dependencies) {
  const all = new Set([...(dependencies.get(refOf(ref)) ?? []), ...(dependsOn ?? []).map(refOf)]);
  if (ref === self) for (const server of servers) all.add(server['bom-ref']);
  dependencies.set(refOf(ref), all);
}

const head = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: {
    lifecycles: [{ phase: 'pre-build' }],
    component: { 'bom-ref': self, type: 'application', name, version, description, purl: `pkg:npm/${name}@${version}` },
  },
};
/** One line for each, so that a change shows as the lines that changed. */
const lines = (all) => all.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
const text = [
  JSON.stringify(head, null, 2).replace(/\n\}$/, ','),
  `  "components": [\n${lines([...components.values(), ...servers].sort(byRef))}\n  ],`,
  `  "dependencies": [\n${lines(
    [...dependencies].sort(([one], [other]) => (one < other ? -1 : 1)).map(([ref, on]) => ({ ref, dependsOn: [...on].sort() })),
  )}\n  ]`,
  '}\n',
].join('\n');
JSON.parse(text);
writeFileSync(path.join(root, 'docs', 'generated', 'sbom.cdx.json'), text);
