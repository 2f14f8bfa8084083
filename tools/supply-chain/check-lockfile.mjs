// Says what in the lock file would let something in that nobody looked at. `--lockfile <file>` looks at another one.
import { lockfileOf, packagesOf } from './packages-of-lockfile.mjs';

const lockfile = lockfileOf();
const offences = [];
const offend = ({ place }, reason) => offences.push(`${place}: ${reason}`);
/** Everything but a version of a registry: git, an address, a folder, another package under our name of it is fine. */
const elsewhere = /^(?:git|github|gitlab|bitbucket|gist|https?|file|link|workspace)[:+]|^[\w.-]+\/[\w.-]+(?:#|$)|^(?:[./]|~\/)/;

if (lockfile.lockfileVersion !== 3) offences.push(`lockfileVersion is ${lockfile.lockfileVersion}, not 3`);
const hosts = new Map();
for (const one of packagesOf(lockfile)) {
  if (one.link) offend(one, 'is a link to a folder');
  if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(one.integrity ?? '')) offend(one, 'has no integrity with SHA-512');
  if (!/^\d+\.\d+\.\d+/.test(one.version ?? '')) offend(one, `has the version ${one.version}`);
  if (one.resolved !== undefined) {
    const url = URL.canParse(one.resolved) ? new URL(one.resolved) : null;
    if (url?.protocol !== 'https:' || !url.pathname.endsWith('.tgz')) offend(one, 'does not come from a registry over https');
    else hosts.set(url.host, [...(hosts.get(url.host) ?? []), one]);
  }
}
// What a package asks for itself too: the root and every other one.
for (const [place, entry] of Object.entries(lockfile.packages)) {
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    for (const [name, wanted] of Object.entries(entry[kind] ?? {})) {
      if (elsewhere.test(wanted)) offend({ place: place || '(root)' }, `asks for ${name} from elsewhere: ${wanted.split(':')[0]}`);
    }
  }
}
// One form: either no package names where it came from (any mirror will do), or all name the same registry.
const named = [...hosts.values()].flat().length;
if (hosts.size > 1)
  offences.push(`packages come from ${hosts.size} registries: ${[...hosts.values()].map(([first]) => first.place).join(', ')}, …`);
if (named > 0 && named < packagesOf(lockfile).length) offences.push(`${named} packages name a registry and the others do not`);

for (const line of offences) console.error(line);
if (offences.length > 0) process.exitCode = 1;
