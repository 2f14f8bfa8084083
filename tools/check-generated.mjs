// Runs `npm run generate` and fails when docs/ or the client is not what it was before: what is generated is committed.
// Compares contents and not git's opinion: it also sees files that are new, and needs no repository.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const written = ['docs', 'apps/api/src/client/generated'].map((folder) => path.join(root, folder));

function contents() {
  const files = new Map();
  for (const folder of written.filter((one) => existsSync(one))) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath ?? entry.path, entry.name);
      if (entry.isFile()) files.set(path.relative(root, file), readFileSync(file, 'utf8'));
    }
  }
  return files;
}

const before = contents();
const run = spawnSync('npm', ['run', '--silent', 'generate'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
if (run.status !== 0) process.exit(run.status ?? 1);
const after = contents();

const changed = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file)).sort();
for (const file of changed) console.error(`${file} was out of date; it has been written again: look at it and commit it`);
if (changed.length > 0) process.exitCode = 1;
