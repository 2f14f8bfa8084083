// Known faults in what we use: npm audit (high and critical), npm audit signatures, and servers whose care has ended.
// Exit status: 0 nothing found, 1 something found, 2 nothing found but not everything could be asked. Never "passed" without an answer.
import { spawnSync } from 'node:child_process';
import { read, root } from './packages-of-lockfile.mjs';

const npm = (...args) =>
  spawnSync('npm', [...args, '--fetch-retries=0', '--fetch-timeout=30000'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 120_000,
    shell: process.platform === 'win32',
  });
const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
/** Why npm could not say: its own words without addresses, which are those of the machine. */
const reasonOf = (run) => {
  const lines = `${run.stderr}`.split('\n').filter((line) => /^npm (?:warn audit|error(?! A complete log))/.test(line));
  const words = lines.map((line) => line.replace(/^npm (?:warn|error) /, '').replace(/https?:\/\/[^/\s]+/g, '(registry)'));
  return words.filter(Boolean)[0] ?? (run.error ? run.error.message : 'no answer');
};

const found = [];
const unasked = [];

const advisories = npm('audit', '--audit-level=high', '--json');
const report = parsed(advisories.stdout);
if (report?.metadata?.vulnerabilities === undefined) unasked.push(`advisories: ${report?.message ?? reasonOf(advisories)}`);
else {
  for (const { name, severity, via } of Object.values(report.vulnerabilities)) {
    const titles = via.map((one) => (typeof one === 'string' ? `through ${one}` : one.title));
    const line = `${severity}: ${name}: ${titles.join('; ')}`;
    if (['high', 'critical'].includes(severity)) found.push(line);
    else console.log(`(let be) ${line}`);
  }
}

const signatures = npm('audit', 'signatures', '--json');
const signed = parsed(signatures.stdout);
if (!Array.isArray(signed?.invalid) || !Array.isArray(signed?.missing))
  unasked.push(`signatures: ${signed?.error?.summary ?? reasonOf(signatures)}`);
else for (const { name, version } of signed.invalid) found.push(`signature: ${name}@${version} is not what its registry signed`);

const today = new Date().toISOString().slice(0, 10);
for (const { name, version, endOfLife, used } of JSON.parse(read('tools', 'supply-chain', 'runtimes.json'))) {
  if (endOfLife >= today) continue;
  const line = `${name} ${version} gets no repairs since ${endOfLife} (${used})`;
  if (used === 'production') found.push(line);
  else console.log(`(let be) ${line}`);
}

for (const line of found) console.error(`FOUND: ${line}`);
for (const line of unasked) console.error(`NOT ASKED: ${line.replace(/\s+/g, ' ').replace(/https?:\/\/[^/\s]+/g, '(registry)')}`);
if (found.length === 0 && unasked.length === 0) console.log('No high or critical advisory, and every signature is right');
process.exitCode = found.length > 0 ? 1 : unasked.length > 0 ? 2 : 0;
