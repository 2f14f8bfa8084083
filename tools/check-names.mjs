// Names and sizes: prints each offence with its reason and fails when there is one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const places = ['apps', 'libs', 'test', 'tools', 'docker', 'docs'];
const ignored = new Set(['node_modules', 'dist', 'generated']);

const emptyWords = new Set(['util', 'utils', 'helper', 'helpers', 'manager', 'misc', 'common', 'shared', 'core', 'base']);
/** Kebab-case words, then kind suffixes: offers.controller.ts, term.spec.ts, 1790000000000-cases.ts (a migration). */
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const longestFile = 400;
const longestSpec = 700;

const offences = [];
const offend = (file, reason) => offences.push(`${file}: ${reason}`);

function check(file, isFile) {
  const parts = file.split('/');
  const name = parts.at(-1);
  const word = name.split(/[-.]/).find((part) => emptyWords.has(part.toLowerCase()));
  if (word) offend(file, `"${word}" says nothing about what is inside; name it after what it does`);
  if (!isFile) return;
  if (name.endsWith('.ts') && !kebabCase.test(name)) offend(file, 'file names are kebab-case, after their one export');
  if (parts[0] === 'libs' && parts[2] === 'src' && parts.length > 5) offend(file, 'deeper than libs/<room>/src/<topic>/<file>');
  if (name.endsWith('.ts')) checkLength(file, name.endsWith('.spec.ts') ? longestSpec : longestFile);
}

function checkLength(file, limit) {
  const lines = readFileSync(path.join(root, file), 'utf8').replace(/\n$/, '').split('\n').length;
  if (lines > limit) offend(file, `${lines} lines, the limit is ${limit}; which part has a name of its own?`);
}

function walk(dir) {
  for (const entry of readdirSync(path.join(root, dir), { withFileTypes: true })) {
    if (ignored.has(entry.name)) continue;
    const file = `${dir}/${entry.name}`;
    check(file, entry.isFile());
    if (entry.isDirectory()) walk(file);
  }
}

for (const place of places) if (existsSync(path.join(root, place))) walk(place);
for (const line of offences) console.error(line);
if (offences.length > 0) process.exitCode = 1;
