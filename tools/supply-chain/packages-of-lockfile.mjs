import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** Reads a file of the project. */
export const read = (...parts) => readFileSync(path.join(root, ...parts), 'utf8');

/** The lock file of the project, or the one named on the command line: `--lockfile <file>`. */
export function lockfileOf(args = process.argv.slice(2)) {
  const at = args.indexOf('--lockfile');
  return JSON.parse(at < 0 ? read('package-lock.json') : readFileSync(args[at + 1], 'utf8'));
}

/** Licences: which are allowed and why, and those of packages that do not say it where npm looks. */
export const licences = JSON.parse(read('tools', 'supply-chain', 'allowed-licences.json'));

/** Every package of a lock file, sorted. An alias stands under the name of what is installed. */
export function packagesOf(lockfile) {
  return Object.entries(lockfile.packages)
    .filter(([place]) => place !== '')
    .map(([place, entry]) => {
      const alias = place.split('node_modules/').at(-1);
      const name = entry.name ?? alias;
      const licence = entry.license ?? licences.judged[`${name}@${entry.version}`]?.licence ?? null;
      return { ...entry, place, alias, name, licence };
    })
    .sort((one, other) => (one.place < other.place ? -1 : 1));
}

/** The packages once each, however often they are installed, by `name@version`. */
export function distinctPackagesOf(lockfile) {
  const all = new Map();
  for (const one of packagesOf(lockfile)) {
    const key = `${one.name}@${one.version}`;
    const known = all.get(key);
    all.set(key, { ...one, dev: Boolean(one.dev) && (known?.dev ?? true) });
  }
  return [...all].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found);
}
