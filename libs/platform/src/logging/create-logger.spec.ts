import { createLogger } from './create-logger.js';
import { NestLogger } from './nest-logger.js';

function logging(logFormat: 'json' | 'text' = 'json', logLevel: 'info' | 'trace' = 'info') {
  const lines: string[] = [];
  return { lines, logger: createLogger({ logLevel, logFormat }, (line) => lines.push(line)) };
}

it('writes one line of JSON per record', () => {
  const { lines, logger } = logging();
  logger.info({ caseId: '1' }, 'two\nlines\u2028and more');
  expect(lines).toHaveLength(1);
  expect(lines[0]!.match(/\n/g)).toHaveLength(1);
  expect(JSON.parse(lines[0]!)).toMatchObject({
    level: 30,
    caseId: '1',
    msg: 'two\nlines\u2028and more',
    time: expect.stringMatching(/Z$/),
  });
});

it('writes one line of text per record', () => {
  const { lines, logger } = logging('text');
  logger.warn({ context: 'Sweeper', due: 3 }, 'behind\r\nINFO forged line');
  expect(lines).toEqual([expect.stringMatching(/^\d\d:\d\d:\d\d\.\d{3} WARN {2}\[Sweeper\] behind ↵ INFO forged line due=3\n$/)]);
});

it('takes the arguments as Nest gives them', () => {
  const { lines, logger } = logging('json', 'trace');
  const nest = new NestLogger(logger);
  nest.log('started', 'NestApplication');
  nest.error('broken', 'Error: broken\n    at x', 'Router');
  nest.error(new Error('thrown'), 'Router');
  nest.verbose({ a: 1 });
  nest.fatal('end');
  nest.warn('w');
  nest.debug('d');
  expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
    expect.objectContaining({ level: 30, context: 'NestApplication', msg: 'started' }),
    expect.objectContaining({ level: 50, context: 'Router', stack: 'Error: broken\n    at x', msg: 'broken' }),
    expect.objectContaining({
      level: 50,
      context: 'Router',
      err: expect.objectContaining({ message: 'thrown', stack: expect.any(String) }),
    }),
    expect.objectContaining({ level: 10, msg: '{"a":1}' }),
    expect.objectContaining({ level: 60 }),
    expect.objectContaining({ level: 40 }),
    expect.objectContaining({ level: 20 }),
  ]);
});

const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl';

it.each(['json', 'text'] as const)('writes nothing that opens a door (%s)', (format) => {
  const { lines, logger } = logging(format);
  logger.info({ req: { headers: { authorization: `Bearer ${token}`, cookie: 'sid=hidden-1' } } }, `called with Bearer ${token}`);
  logger.info({ access_token: 'hidden-2', 'x-api-key': 'hidden-3', clientSecret: 'hidden-4', password: 'hid"den-5' }, `token ${token}.`);
  logger.error({ err: new Error('connect postgres://termijn:hidden-6@db:5432/x failed, Basic aGlkZGVu') });
  logger.info(`url redis://:hidden-7@cache`);
  const text = lines.join('');
  expect(text).not.toMatch(/hidden|hid|aGlkZGVu|eyJ|c2lnbmF0dXJl/);
  expect(text).toContain('[verwijderd]');
  expect(text).toContain('db:5432');
});

it.each(['json', 'text'] as const)('tells of a database error what and where, and nothing of what was written (%s)', (format) => {
  const { lines, logger } = logging(format);
  const refused = Object.assign(new Error('dossier of case 1 does not allow {"kind": "question", "text": "KANARIE"}'), {
    ...{ severity: 'ERROR', code: 'P0001', detail: 'Failing row contains (KANARIE)', where: 'KANARIE', table: 'question' },
  });
  const failed = Object.assign(new Error('invalid input syntax for type uuid: "KANARIE"'), {
    ...{ name: 'QueryFailedError', query: `select 'KANARIE'`, parameters: ['KANARIE'], driverError: refused },
  });
  const nest = new NestLogger(logger);
  nest.error('Request 1 failed', failed, 'Api');
  nest.error(new Error('wrapped', { cause: refused }));
  nest.warn(`Firing the deadlines of case 1 failed: ${refused.message}`);
  logger.error({ error: refused, err: failed }, 'two errors');
  const text = lines.join('');
  expect(text).not.toContain('KANARIE');
  for (const told of ['P0001', 'question', 'dossier of case 1 does not allow', 'create-logger.spec', 'QueryFailedError', 'wrapped'])
    expect(text).toContain(told);
});

it('scrubs a long line in linear time', () => {
  const { lines, logger } = logging();
  const started = performance.now();
  for (const piece of ['"token":"\\', '://a', 'Bearer ', 'eyJaaaa.', '-token', '"a_', ' does not allow '])
    logger.info(piece.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(1000);
  expect(lines).toHaveLength(7);
});
