import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PostgresBinaries } from './postgres-binaries.js';

/**
 * The package's install script only makes symlinks. Where scripts were not run, the links are made in the state folder, so that a
 * read-only `node_modules` works too. Null when nothing is missing. Both folders are needed: libssl is looked for beside the link.
 */
export function libraryPath(binaries: PostgresBinaries, stateDir: string): string | null {
  const list = join(binaries.root, 'native/pg-symlinks.json');
  if (!existsSync(list)) return null;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const missing = links.filter((link) => !existsSync(join(binaries.root, link.target)));
  if (missing.length === 0) return null;

  const folder = join(stateDir, 'lib');
  mkdirSync(folder, { recursive: true });
  for (const link of missing) {
    const target = join(folder, basename(link.target));
    rmSync(target, { force: true });
    symlinkSync(join(binaries.root, link.source), target);
  }
  return `${folder}:${binaries.libraries}`;
}
