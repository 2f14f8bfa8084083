import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Redis } from 'ioredis';
import { AllInOneModule } from '../../apps/api/src/all-in-one.module.js';
import { createApplication } from '../../apps/api/src/bootstrap.js';
import { ApiUnderTest, type Sent } from './api-under-test.js';

const redisUrl = process.env['TEST_REDIS_URL'];

/** A word that nobody can know who was not told. */
const canary = (of: string): string => `KANARIE-${of}-${randomBytes(8).toString('hex')}`;

/** Prices and a number of a person's shape, which are written too: not of one tenant, but nothing for a log or a queue. */
const figures = ['4711.11', '1020000.00', '850.00', '999990019'];

/** Somebody who asks, and the words that it may come to know. */
interface Party {
  name: string;
  token: string;
  known: string[];
}

const parts = [
  ...['', '/events', '/actions', '/deadlines', '/offers', '/questions', '/conversations', '/criteria', '/contract', '/breaches', '/bundle'],
  ...[
    '/late-receipts',
    '/process-agreements',
    '/questionnaires',
    '/supply-assessments',
    '/timeline.svg',
    '/history-verification',
    '/nothing',
  ],
];
const lists = [
  ...['/v1/cases', '/v1/deadlines', '/v1/notifications', '/v1/contracts', '/v1/budgets', '/v1/vecozo/events', '/v1/checkpoints'],
  ...['/v1/audit-records', '/v1/events?limit=500', '/v1/webhook-subscriptions'],
];

/**
 * Plants words in every text field of what can be written, lets everybody ask for everything, and looks for the words of others in all that
 * comes out: answers with their headers, the log, what the queue holds.
 */
describe.each([['PostgreSQL', ''], ...(redisUrl ? [['Redis', `${redisUrl}/9`]] : [])])(
  'canaries, with the queue on %s',
  (_name, redis = '') => {
    let api: ApiUnderTest;
    let write: jest.SpyInstance;
    const lines: string[] = [];
    const parties: Party[] = [];
    const words: string[] = [];
    const answers: { to: Party; about: string; text: string }[] = [];
    const caseIds: string[] = [];
    const vecozoIds: string[] = [];
    const keys: string[] = [];

    beforeAll(async () => {
      // The log goes to standard output, and nowhere else.
      write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
      api = await ApiUnderTest.start({ LOG_LEVEL: 'trace', LOG_FORMAT: 'json', REDIS_URL: redis, SWEEP_INTERVAL_MS: '100' });
      await api.app.close();
      api.app = await launchAll();
      await api.setClock('2026-06-12T08:00:00Z', true);
    }, 60_000);

    afterAll(async () => {
      write.mockRestore();
      await api.stop();
      process.env['REDIS_URL'] = '';
    });

    /** With the worker, so that there is a queue to look into. */
    async function launchAll(): Promise<NestFastifyApplication> {
      const app = await createApplication(AllInOneModule);
      await app.init();
      await app.getHttpAdapter().getInstance().ready();
      return app;
    }

    async function send(to: Party, method: 'GET' | 'POST' | 'PUT', url: string, body?: unknown, key?: string): Promise<Sent> {
      const headers: Record<string, string> = key ? { 'idempotency-key': key } : {};
      const sent = await api.send(method, url, { token: to.token, ...(body === undefined ? {} : { body }), headers });
      answers.push({ to, about: `${method} ${url}`, text: `${JSON.stringify(sent.headers)}\n${sent.text}` });
      return sent;
    }

    /** A case of VGZ and a provider, with words of both sides wherever there is room for any; returns what each request came to. */
    async function plant(agb: string): Promise<number[]> {
      const [mine, theirs] = [canary(`vgz-${agb}`), canary(agb)];
      words.push(mine, theirs);
      const known = [mine, theirs];
      const party = async (role: 'purchaser' | 'integration' | 'provider' | 'signatory', word: string): Promise<Party> => {
        const organisation = role === 'purchaser' || role === 'integration' ? { insurer: 'vgz' } : { agb };
        return { name: agb, known, token: await api.token(role, { ...organisation, name: `Naam ${word}`, sub: `${role}-${word}` }) };
      };
      const [buyer, system] = [await party('purchaser', mine), await party('integration', mine)];
      const [seller, signatory] = [await party('provider', theirs), await party('signatory', theirs)];
      parties.push(seller, signatory);
      const opening = {
        ...{ path: 'existing-hospital', insurer: 'vgz', contractYear: 2027, contractedBefore: true },
        provider: { agb, name: `Ziekenhuis ${theirs}`, kind: 'hospital' },
      };
      keys.push(`open-${mine}`);
      const opened = await send(buyer, 'POST', '/v1/cases', opening, `open-${mine}`);
      const caseId = opened.json.id as string;
      caseIds.push(caseId);
      vecozoIds.push(`vecozo-${mine}`);
      const line = (word: string) => ({
        kind: 'specialism',
        code: '0303',
        description: word,
        volume: 1200,
        unitPrice: '850.00',
        amount: '1020000.00',
      });
      const content = (word: string) => ({ explanation: `Toelichting ${word}`, lines: [line(word)] });
      const event = (who: Party, type: string, data: object, more: object = {}) =>
        send(who, 'POST', `/v1/cases/${caseId}/events`, { type, data, ...more });
      const evidence = { channel: 'email', reference: `Message-ID <${mine}@vgz.example>` };
      const terms = { note: `Planning ${mine}`, steps: [{ title: `Stap ${mine}`, dueOn: '2026-07-01' }] };
      const written = [
        opened,
        await event(buyer, 'policy.explain', { channel: 'email' }),
        await event(buyer, 'process.propose', { terms }),
        await event(buyer, 'process.propose', { terms: { note: `Planning ${mine}`, steps: [] } }),
        await event(seller, 'question.ask', { text: `Vraag ${theirs} 999990019` }),
        await event(buyer, 'question.answer', { question: 1, text: `Antwoord ${mine}` }),
        await event(seller, 'conversation.log', {
          subject: 'other',
          heldOn: '2026-05-01',
          participants: [theirs],
          notes: `Notitie ${theirs}`,
        }),
        await event(buyer, 'criteria.assess', { criterion: 'wtza', outcome: 'met', explanation: `Oordeel ${mine}` }),
        await event(buyer, 'offer.submit', content(theirs), { receivedAt: '2026-06-12T07:00:00Z', evidence }),
        await event(seller, 'offer.revise', content(theirs)),
        await event(buyer, 'counter.propose', { ...content(mine), substantive: true }),
        await event(seller, 'proposal.refuse', { proposal: 3, reason: `Reden ${theirs}` }),
        await send(buyer, 'POST', '/v1/contracts', {
          ...{ provider: agb, contractYear: 2027, reference: `Contract ${mine}`, ceiling: '10.00', obligationToDeliver: false },
        }),
        await send(buyer, 'PUT', '/v1/budgets/2027/msz', { amount: '4711.11' }),
        await send(system, 'POST', '/v1/vecozo/events', {
          ...{
            id: `vecozo-${mine}`,
            type: 'uitvraagmodule.opengesteld',
            time: '2026-06-12T09:00:00+02:00',
            caseId,
            data: { reference: mine },
          },
        }),
      ].map(({ status }) => status);
      // What is refused may not turn up elsewhere either.
      await event(buyer, `onzin-${mine}`, { x: mine });
      await event(buyer, 'question.ask', { text: 7, other: mine });
      await event(seller, 'agreement.record', { contractReference: theirs });
      await send(buyer, 'POST', '/v1/cases', { ...opening, path: mine });
      await send(buyer, 'POST', '/v1/cases', opening); // exists already
      await send(seller, 'GET', `/v1/cases?cursor=${theirs}`);
      await send(seller, 'GET', `/v1/${theirs}?q=${theirs}`);
      await send(seller, 'POST', '/v1/cases', `{"broken": "${theirs}`);
      return written;
    }

    it('are told to nobody who was not told them, whatever is asked', async () => {
      const planted = [await plant('06020101'), await plant('06020202')];
      for (const statuses of planted) expect(statuses.filter((status) => status < 300).length).toBeGreaterThanOrEqual(13);
      // Where an insurer wants to be told, no provider of its cases is to know.
      const hears = canary('abonnement');
      words.push(hears);
      const hearer: Party = { name: 'vgz', known: words.slice(), token: await api.token('purchaser') };
      const url = `https://hoort.example.nl/${hears}`;
      const subscribed = await send(hearer, 'POST', '/v1/webhook-subscriptions', { url, description: hears });
      expect(subscribed.status).toBe(201);
      const stranger: Party = { name: 'vreemde', known: [], token: await api.token('provider', { agb: '06020303' }) };
      parties.push(stranger, { name: 'niemand', known: [], token: '' });
      for (const party of parties) {
        for (const url of lists) await send(party, 'GET', url);
        for (const id of caseIds) {
          for (const part of parts) await send(party, 'GET', `/v1/cases/${id}${part}`);
          await send(party, 'POST', `/v1/cases/${id}/events`, { type: 'question.ask', data: { text: 'x' } });
          await send(party, 'GET', `/v1/notifications?caseId=${id}`);
        }
        for (const rest of ['', '/deliveries']) await send(party, 'GET', `/v1/webhook-subscriptions/${String(subscribed.json.id)}${rest}`);
        for (const id of vecozoIds) await send(party, 'GET', `/v1/vecozo/events/${id}`);
        // The key of somebody else's request is a key like any other.
        for (const key of keys)
          await send(party, 'POST', `/v1/cases/${caseIds[0]!}/events`, { type: 'question.ask', data: { text: 'x' } }, key);
      }
      const leaks = answers.flatMap(({ to, about, text }) =>
        words
          .filter((word) => !to.known.includes(word) && text.includes(word) && !about.includes(word))
          .map((word) => `${about} told ${to.name} ${word}`),
      );
      expect(leaks).toEqual([]);
      const own = answers.filter(({ to, text }) => to.known.some((word) => text.includes(word)));
      expect(own.length).toBeGreaterThan(40); // the words were there to be found
      process.stderr.write(`${String(answers.length)} answers searched for ${String(words.length)} canaries\n`);
    }, 120_000);

    it('are in no line of the log, and in nothing that the queue holds', async () => {
      await api.setClock('2026-09-29T08:00:00Z', true); // deadlines fire, and wake-ups are set
      const held = async (): Promise<string[]> => (redis ? inRedis(redis) : inQueueTables());
      for (let wait = 0; wait < 50 && !(await held()).some((text) => text.includes('wake')); wait++)
        await new Promise((resolve) => setTimeout(resolve, 100));
      const texts = await held();
      expect(texts.some((text) => text.includes(caseIds[0]!))).toBe(true);
      expect(texts.filter((text) => [...words, ...figures].some((word) => text.includes(word)))).toEqual([]);
      const log = lines.filter((line) => line.startsWith('{'));
      expect(log.length).toBeGreaterThan(5);
      expect(log.filter((line) => [...words, ...figures].some((word) => line.includes(word)))).toEqual([]);
    }, 60_000);

    async function inQueueTables(): Promise<string[]> {
      const tables = await api.database.dataSource.query<{ name: string }[]>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'bullmq'`,
      );
      const texts: string[] = [];
      for (const { name } of tables) {
        const rows = await api.database.dataSource.query<{ text: string }[]>(`select t::text as text from ${name} t`);
        texts.push(...rows.map(({ text }) => text));
      }
      return texts;
    }

    async function inRedis(url: string): Promise<string[]> {
      const client = new Redis(url);
      try {
        const texts: string[] = [];
        for (const key of await client.keys('*')) {
          texts.push(key, (await client.dumpBuffer(key))?.toString('latin1') ?? '');
          if ((await client.type(key)) === 'hash') texts.push(JSON.stringify(await client.hgetall(key)));
        }
        return texts;
      } finally {
        await client.quit();
      }
    }
  },
);
