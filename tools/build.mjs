// Compiles every app and room in one program. Usage: node tools/build.mjs [--if-stale] [--quiet]
// The compiler writes beside dist and the result is swapped in: a failed or concurrent build never leaves half a dist.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, 'dist');
const next = path.join(root, 'dist.next'); // as deep as dist: source maps hold relative paths
const previous = path.join(root, 'dist.previous');
const stampIn = (dir) => path.join(dir, '.stamp');

const ifStale = process.argv.includes('--if-stale');
const quiet = process.argv.includes('--quiet');
/** To stderr: the output of `npm run token` is meant to be captured. */
const say = (line) => process.stderr.write(`${line}\n`);

/** One hash over the contents of all that the compiler reads; times would call every fresh checkout stale. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of inputs()) {
    hash.update(`${path.relative(root, file)}\0`);
    hash.update(readFileSync(file));
    hash.update('\0');
  }
  return hash.digest('hex');
}

function inputs() {
  const settings = readdirSync(root).filter((name) => /^tsconfig.*\.json$|^nest-cli\.json$|^package(-lock)?\.json$/.test(name));
  const sources = ['apps', 'libs'].flatMap((dir) =>
    readdirSync(path.join(root, dir), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)),
  );
  return [...settings.map((name) => path.join(root, name)), ...sources, fileURLToPath(import.meta.url)].sort();
}

const isFresh = (wanted) => existsSync(stampIn(dist)) && readFileSync(stampIn(dist), 'utf8') === wanted;

function compile() {
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next);
  const settings = { extends: '../tsconfig.build.json', compilerOptions: { outDir: '.' } };
  writeFileSync(path.join(next, 'tsconfig.json'), JSON.stringify(settings));
  const nest = fileURLToPath(import.meta.resolve('@nestjs/cli/bin/nest.js'));
  const run = spawnSync(process.execPath, [nest, 'build', 'api', '--path', 'dist.next/tsconfig.json'], { cwd: root, encoding: 'utf8' });
  if (run.error) throw run.error;
  const output = `${run.stdout}${run.stderr}`.trim();
  if (run.status !== 0 || !existsSync(path.join(next, 'apps'))) {
    say(output || `the compiler ended with status ${run.status} and wrote nothing`);
    rmSync(next, { recursive: true, force: true });
    return false;
  }
  if (output && !quiet) say(output);
  rmSync(path.join(next, 'tsconfig.json'));
  return true;
}

function swapIn() {
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, previous);
  renameSync(next, dist);
  rmSync(previous, { recursive: true, force: true });
}

async function build() {
  const wanted = fingerprint();
  if (ifStale && isFresh(wanted)) return true;
  say('building …');
  const startedAt = performance.now();
  if (!compile()) return false;
  writeFileSync(stampIn(next), wanted); // taken before compiling: a file changed meanwhile makes this build stale
  swapIn();
  if (!quiet) say(`built in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  return true;
}

// Fresh is the common case: then do not even queue for the lock.
if (!(ifStale && isFresh(fingerprint()))) {
  const ok = await withLock(path.join(root, '.data', 'build.lock'), build);
  if (!ok) process.exitCode = 1;
} else if (!quiet) say('dist is up to date');
