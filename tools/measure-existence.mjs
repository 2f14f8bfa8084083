// Whether the time of an answer tells what belongs to somebody else from what never was. Usage: npm run measure:existence -- [requests] [repeats]
// The real service over HTTP in this process, on an embedded PostgreSQL of its own that is thrown away; one caller, one connection, foreign and
// absent in random turn. Printed: the medians, their difference, and the chance of such a difference if there were none (rank-sum test).
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const at = (file) => import(pathToFileURL(path.join(root, 'dist', ...file.split('/'))).href);
const requests = Number(process.argv[2] ?? 10_000);
const repeats = Number(process.argv[3] ?? 3);
const objects = 40;

const dir = mkdtempSync(path.join(tmpdir(), 'termijn-existence-'));
chmodSync(dir, 0o755);
const settings = { DATA_DIR: dir, NODE_ENV: 'test', ROLE: 'api', LOG_LEVEL: 'error', SANDBOX_CLOCK: '1' };
for (const name of ['DATABASE_URL', 'REDIS_URL', 'OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_JWKS_URI']) process.env[name] = '';
const limits = ['', '_OF_TENANT', '_OF_ADDRESS'].map((whose) => [`REQUESTS_PER_MINUTE${whose}`, '1000000']);
Object.assign(process.env, settings, Object.fromEntries(limits));
await import('reflect-metadata');
const { createApplication } = await at('apps/api/src/bootstrap.js');
const { ApiModule } = await at('apps/api/src/api.module.js');
const { signToken } = await at('apps/api/src/identity/sign-token.js');
const { DATABASE_ADDRESS } = await at('libs/platform/src/index.js');
const { newId } = await at('libs/persistence/src/index.js');

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let port = 0;

/** One request; milliseconds from the first byte sent until the last one read. */
function send(method, url, token, body) {
  const payload = body === undefined ? null : JSON.stringify(body);
  const writes = method === 'POST' ? { 'idempotency-key': `"${randomUUID()}"` } : {};
  const headers = { authorization: `Bearer ${token}`, ...writes, ...(payload === null ? {} : { 'content-type': 'application/json' }) };
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const sent = request({ agent, host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => (text += chunk));
      answer.on('end', () => resolve({ took: performance.now() - started, status: answer.statusCode, text, headers: answer.headers }));
    });
    sent.on('error', reject);
    sent.end(payload);
  });
}

const median = (numbers) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1];

/** Two-sided p of Wilcoxon's rank-sum test, by its normal approximation. */
function chance(one, other) {
  const all = [...one.map((value) => [value, 0]), ...other.map((value) => [value, 1])].sort(([a], [b]) => a - b);
  let rank = 0;
  for (let start = 0; start < all.length;) {
    let end = start;
    while (end < all.length && all[end][0] === all[start][0]) end += 1;
    for (let index = start; index < end; index++) if (all[index][1] === 0) rank += (start + end + 1) / 2;
    start = end;
  }
  const [n, m] = [one.length, other.length];
  const z = Math.abs(rank - (n * (n + m + 1)) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
  // Abramowitz and Stegun 7.1.26
  const t = 1 / (1 + (0.3275911 * z) / Math.SQRT2);
  const tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * Math.exp((-z * z) / 2);
  return tail;
}

const app = await createApplication(ApiModule);
const database = app.get(DATABASE_ADDRESS, { strict: false });
try {
  await app.listen(0, '127.0.0.1');
  port = app.getHttpServer().address().port;
  const token = (role, claims) => signToken(dir, { sub: `${role}-1`, name: null, role, ...claims }, 12);
  const [administrator, purchaser, integration, stranger, otherInsurer] = await Promise.all([
    token('administrator', {}),
    token('purchaser', { insurer: 'vgz' }),
    token('integration', { insurer: 'vgz' }),
    token('provider', { agb: '06029999' }),
    token('purchaser', { insurer: 'cz' }),
  ]);
  await send('PUT', '/v1/sandbox/clock', administrator, { now: '2026-06-01T08:00:00Z', ticking: true });
  const foreign = { cases: [], events: [], senders: [] };
  const absent = { cases: [], events: [], senders: [] };
  for (let number = 0; number < objects; number++) {
    const provider = { agb: `0603${String(number).padStart(4, '0')}`, name: 'Ziekenhuis', kind: 'hospital' };
    const opening = { path: 'existing-hospital', insurer: 'vgz', contractYear: 2027, contractedBefore: true, provider };
    const opened = await send('POST', '/v1/cases', purchaser, opening);
    if (opened.status !== 201) throw new Error(opened.text);
    const caseId = JSON.parse(opened.text).id;
    foreign.cases.push(caseId);
    absent.cases.push(newId('2026-06-01T08:00:00.000Z'));
    const event = { id: `event-${100 + number}`, type: 'uitvraagmodule.opengesteld', time: '2026-06-01T08:00:00Z', caseId, data: {} };
    const reported = await send('POST', '/v1/vecozo/events', integration, event);
    if (reported.status >= 300) throw new Error(reported.text);
    foreign.events.push(reported.headers.location.split('/').at(-1));
    absent.events.push(newId('2026-06-01T08:00:00.000Z'));
    foreign.senders.push(`event-${100 + number}`);
    absent.senders.push(`event-${200 + number}`);
  }
  const kinds = {
    'a case, for a provider': ['GET', 'cases', (id) => `/v1/cases/${id}`, stranger],
    'a case, for an insurer': ['GET', 'cases', (id) => `/v1/cases/${id}`, otherInsurer],
    'the history of a case': ['GET', 'cases', (id) => `/v1/cases/${id}/events`, stranger],
    'an act': ['POST', 'cases', (id) => `/v1/cases/${id}/events`, stranger, { type: 'question.ask', data: { text: 'Mag dit?' } }],
    'an act of another role': ['POST', 'cases', (id) => `/v1/cases/${id}/criteria/wtza/waivers`, stranger, {}],
    'an event, by its sender’s id': ['GET', 'senders', (id) => `/v1/vecozo/events/${id}`, otherInsurer],
    'an event of VECOZO': ['GET', 'events', (id) => `/v1/vecozo/events/${id}`, otherInsurer],
  };
  console.log(`${requests} requests each way, ${repeats} times, ${objects} objects, one caller; milliseconds; Node ${process.version}`);
  for (const [name, [method, which, url, who, body]] of Object.entries(kinds)) {
    for (let repeat = 0; repeat < repeats; repeat++) {
      const took = { foreign: [], absent: [] };
      for (let warm = 0; warm < 50; warm++) await send(method, url(foreign[which][warm % objects]), who, body);
      while (took.foreign.length < requests || took.absent.length < requests) {
        const side = took.foreign.length >= requests || (took.absent.length < requests && Math.random() < 0.5) ? 'absent' : 'foreign';
        const ids = side === 'foreign' ? foreign[which] : absent[which];
        const answer = await send(method, url(ids[Math.floor(Math.random() * objects)]), who, body);
        if (answer.status !== 404) throw new Error(`${name}, ${side}: ${answer.status} ${answer.text}`);
        took[side].push(answer.took);
      }
      const [theirs, nobodys] = [median(took.foreign), median(took.absent)];
      const numbers = [theirs, nobodys, theirs - nobodys].map((value) => value.toFixed(3).padStart(7));
      console.log(
        `${name.padEnd(30)} foreign ${numbers[0]}   absent ${numbers[1]}   difference ${numbers[2]}   p ${chance(took.foreign, took.absent).toFixed(3)}`,
      );
    }
  }
} finally {
  await app.close();
  agent.destroy();
  database.embedded?.stop('fast');
  rmSync(dir, { recursive: true, force: true });
}
