// Writes docs/generated/licences.md, and fails when a package has a licence that is not in allowed-licences.json, or none.
// `--lockfile <file>` looks at another lock file and writes nothing.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { distinctPackagesOf, licences, lockfileOf, root } from './packages-of-lockfile.mjs';

const { allowed, judged } = licences;

/**
 * Whether we may use what has this licence (SPDX): of `A OR B` one must be allowed, of `A AND B` both. Brackets around the whole only:
 * what is harder than that is looked at by a person, and so refused.
 */
function isAllowed(expression) {
  if (expression === null) return false;
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((licence) => Object.hasOwn(allowed, licence)));
}

const packages = distinctPackagesOf(lockfileOf());
const refused = packages.filter(({ licence }) => !isAllowed(licence));
for (const { name, version, licence } of refused)
  console.error(`${name}@${version} has the licence ${licence ?? '(none)'}, which is not allowed`);
if (refused.length > 0) {
  console.error('Take another package, or have the licence judged and put it in tools/supply-chain/allowed-licences.json with the reason');
  process.exitCode = 1;
}

const table = (heads, rows) => [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const count = (licence, dev) => packages.filter((one) => one.licence === licence && one.dev === dev).length;
const found = [...new Set(packages.map(({ licence }) => licence))].sort();
const page = [
  '<!-- Gemaakt door `npm run licences`; wijzig de bron, niet dit bestand. -->',
  '# Licenties',
  `${packages.length} pakketten uit \`package-lock.json\`, elk één keer. Wat mag staat in \`tools/supply-chain/allowed-licences.json\`; een andere licentie houdt CI tegen.`,
  table(
    ['licentie', 'in productie', 'bij het ontwikkelen'],
    found.map((licence) => [licence ?? '(geen)', count(licence, false), count(licence, true)]),
  ),
  '## Waarom het mag',
  table(['licentie', 'reden'], Object.entries(allowed)),
  '## Door een mens bekeken',
  table(
    ['pakket', 'licentie', 'reden'],
    Object.entries(judged).map(([name, { licence, reason }]) => [`\`${name}\``, licence, reason]),
  ),
  '## Pakketten',
  table(
    ['pakket', 'versie', 'licentie', ''],
    packages.map(({ name, version, licence, dev }) => [`\`${name}\``, version, licence ?? '(geen)', dev ? 'ontwikkelen' : '']),
  ),
];
if (!process.argv.includes('--lockfile')) writeFileSync(path.join(root, 'docs', 'generated', 'licences.md'), `${page.join('\n\n')}\n`);
