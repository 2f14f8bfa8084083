import { rootOf, readStatement, statementHash } from '@termijn/persistence';
import { randomFrom } from '@termijn/testing';
import { aSigner, chainAnew, StoredHistories } from './stored-histories.js';

const seed = Number(process.env['TAMPER_SEED'] ?? 20261122);
const rounds = Number(process.env['TAMPER_ROUNDS'] ?? 300);

const cases = 8;
const events = 7;

/** Everything that somebody with all rights in the database might do to a history. Each leaves something to be found. */
const tamperings: Record<string, (histories: StoredHistories, caseId: string, random: (below: number) => number) => Promise<void>> = {
  edit: async (histories, caseId, random) => {
    const seq = 1 + random(events);
    const edits = [
      `payload = overlay(payload placing '~' from ${String(1 + random(200))} for 1)`,
      `payload = payload || ' '`,
      `payload = replace(payload, '08:00', '07:59')`,
      `received_at = received_at - interval '1 ms'`,
      `recorded_at = recorded_at - interval '40 days'`,
      `type = 'offer.submit'`,
      `fact = 'offer.submitted'`,
      `actor = jsonb_set(actor, '{subject}', '"someone-else"')`,
      `on_behalf_of = case when on_behalf_of is null then 'insurer' end`,
      `evidence = '{"channel": "email", "reference": "other"}'`,
      `to_state = 'published'`,
      `from_state = 'x'`,
      `why = 'daarom'`,
      `salt = gen_random_uuid()`,
      `digest = sha256('x')`,
      `hash = sha256('x')`,
    ];
    await histories.tamper([`update case_event set ${edits[random(edits.length)]!} where case_id = $1 and seq = $2`, [caseId, seq]]);
  },
  'edit with a digest of its own': (histories, caseId, random) =>
    histories.tamper([
      `update case_event set payload = payload || ' ', digest = history_digest(case_id, seq, salt, payload || ' ') where case_id = $1 and seq = $2`,
      [caseId, 1 + random(events)],
    ]),
  'other case': (histories, caseId, random) => {
    const edits = [
      `insurer = 'zk'`,
      `provider_agb = '00000001'`,
      `opened_at = opened_at - interval '1 day'`,
      `contract_year = 2028`,
      `path = 'x'`,
    ];
    return histories.tamper([`update contracting_case set ${edits[random(edits.length)]!} where id = $1`, [caseId]]);
  },
  delete: (histories, caseId, random) =>
    histories.tamper([`delete from case_event where case_id = $1 and seq = $2`, [caseId, 1 + random(events)]]),
  'delete and close the gap': (histories, caseId, random) => {
    const seq = 1 + random(events - 1);
    return histories.tamper(
      [`delete from case_event where case_id = $1 and seq = $2`, [caseId, seq]],
      [`update case_event set seq = seq + 1000 where case_id = $1 and seq > $2`, [caseId, seq]],
      [`update case_event set seq = seq - 1001 where case_id = $1 and seq > 1000`, [caseId]],
      [`update contracting_case set last_seq = last_seq - 1 where id = $1`, [caseId]],
    );
  },
  reorder: (histories, caseId, random) => {
    const first = 1 + random(events - 1);
    const second = first + 1 + random(events - first);
    return histories.tamper(
      [`update case_event set seq = 1000 where case_id = $1 and seq = $2`, [caseId, first]],
      [`update case_event set seq = $2 where case_id = $1 and seq = $3`, [caseId, first, second]],
      [`update case_event set seq = $2 where case_id = $1 and seq = 1000`, [caseId, second]],
    );
  },
  'put in': (histories, caseId, random) => {
    const seq = 1 + random(events);
    const copy = `insert into case_event select case_id, $3, type, fact, actor, on_behalf_of, evidence, received_at, recorded_at, from_state, to_state,
      why, payload, salt, digest, hash from case_event where case_id = $1 and seq = $2`;
    return histories.tamper([copy, [caseId, seq, events + 1]]);
  },
  'cut the tail': (histories, caseId, random) => {
    const left = random(events);
    return histories.tamper(
      [`delete from case_event where case_id = $1 and seq > $2`, [caseId, left]],
      [`update contracting_case set last_seq = $2 where id = $1`, [caseId, left]],
    );
  },
  rewrite: (histories, caseId, random) => {
    const from = 1 + random(events);
    return histories.tamper(
      [
        `update case_event set payload = replace(payload, '2026-06-01', '2026-05-31'), received_at = received_at - interval '1 day',
          recorded_at = recorded_at - interval '1 day' where case_id = $1 and seq >= $2`,
        [caseId, from],
      ],
      [chainAnew, [caseId, from]],
    );
  },
  'take the case away': (histories, caseId) =>
    histories.tamper(
      [`delete from case_event where case_id = $1`, [caseId]],
      [`delete from contracting_case where id = $1`, [caseId]],
      [`delete from checkpoint_head where case_id = $1`, [caseId]],
    ),
  'rewrite, with the checkpoints signed anew': async (histories, caseId, random) => {
    await tamperings['rewrite']!(histories, caseId, random);
    await signAnew(histories, caseId, random(2) === 0 ? histories.sign : aSigner());
  },
  'cut the tail, and the checkpoints that knew it': async (histories, caseId, random) => {
    await tamperings['cut the tail']!(histories, caseId, random);
    await histories.tamper([`delete from checkpoint_head where checkpoint = 2`], [`delete from checkpoint where number = 2`]);
    await signAnew(histories, caseId, histories.sign);
  },
};

/** Makes every checkpoint agree with the histories as they stand now. */
async function signAnew(histories: StoredHistories, caseId: string, sign: StoredHistories['sign']): Promise<void> {
  await histories.tamper(
    [`delete from checkpoint_head where case_id = $1 and not exists (select from case_event where case_id = $1)`, [caseId]],
    [
      `update checkpoint_head h set seq = least(h.seq, (select max(e.seq) from case_event e where e.case_id = h.case_id)) where case_id = $1`,
      [caseId],
    ],
    [
      `update checkpoint_head h set hash = e.hash from case_event e where e.case_id = h.case_id and e.seq = h.seq and h.case_id = $1`,
      [caseId],
    ],
  );
  let previous = '0'.repeat(64);
  for (const { number, statement } of await histories.query<{ number: number; statement: string }>(
    'select * from checkpoint order by number',
  )) {
    const heads = await histories.query<{ caseId: string; seq: number; hash: string }>(
      `select case_id as "caseId", seq, encode(hash, 'hex') as hash from checkpoint_head where checkpoint = $1 order by case_id`,
      [number],
    );
    const { takenAt } = readStatement(statement)!;
    const lines = [`number: ${String(number)}`, `takenAt: ${takenAt}`, `heads: ${String(heads.length)}`, `root: ${rootOf(heads)}`];
    const text = ['termijn-checkpoint-v1', ...lines, `previous: ${previous}`].join('\n');
    const { signature, publicKey } = sign(text);
    await histories.tamper([
      `update checkpoint set statement = $2, signature = $3, public_key = $4, heads = $5 where number = $1`,
      [number, text, signature, publicKey, heads.length],
    ]);
    previous = statementHash(text);
  }
}

describe('a history that somebody with all rights in the database tampers with', () => {
  let histories: StoredHistories;

  beforeAll(async () => {
    histories = await StoredHistories.with(cases, events - 1);
    await histories.checkpoint();
    for (const caseId of histories.caseIds) await histories.record(caseId, events - 2);
    await histories.checkpoint();
    await histories.backUp();
  });
  afterAll(() => histories.end());

  it('is in order before anybody touched it, as a whole and case by case', async () => {
    expect(histories.kept.map(({ number }) => number)).toEqual([1, 2]);
    expect(await histories.faults()).toEqual([]);
    for (const caseId of histories.caseIds) expect(await histories.faults([], caseId)).toEqual([]);
  });

  it(
    `is found out every time: ${String(rounds)} times, seed ${String(seed)}`,
    async () => {
      const random = randomFrom(seed);
      const kinds = Object.keys(tamperings);
      const unnoticed: string[] = [];
      const times: Record<string, number> = {};
      for (let round = 0; round < rounds; round++) {
        const kind = kinds[round % kinds.length]!;
        const caseId = histories.caseIds[random(cases)]!;
        await tamperings[kind]!(histories, caseId, random);
        if ((await histories.faults()).length === 0) unnoticed.push(`round ${String(round)}: ${kind}`);
        times[kind] = (times[kind] ?? 0) + 1;
        await histories.putBack();
      }
      console.log(
        `tampered ${String(rounds)} times, seed ${String(seed)}, unnoticed ${String(unnoticed.length)}: ${JSON.stringify(times)}`,
      );
      expect(unnoticed).toEqual([]);
      expect(await histories.faults()).toEqual([]);
    },
    rounds * 100 + 30_000,
  );

  it('needs a checkpoint kept elsewhere once the tamperer has the key, and then still says what is wrong', async () => {
    const [caseId] = histories.caseIds as [string];
    await tamperings['rewrite']!(histories, caseId, () => 2);
    await signAnew(histories, caseId, histories.sign);
    expect(await histories.faults([])).toEqual([]);
    const codes = (await histories.faults()).map(({ code }) => code);
    expect(codes).toContain('checkpointChanged');
    await histories.putBack();
  });

  it.each([
    ['edit', 'eventChanged', `update case_event set payload = payload || ' ' where case_id = $1 and seq = 3`],
    ['column', 'columnsChanged', `update case_event set received_at = received_at - interval '1 day' where case_id = $1 and seq = 3`],
    ['gap', 'eventMissing', `delete from case_event where case_id = $1 and seq = 3`],
    ['tail', 'tailMissing', `delete from case_event where case_id = $1 and seq = ${String(events)}`],
  ])('says what is wrong and where: %s', async (_name, code, statement) => {
    const [caseId] = histories.caseIds as [string];
    await histories.tamper([statement, [caseId]]);
    const expected = expect.objectContaining({ code, caseId, seq: code === 'tailMissing' ? events : 3 });
    expect(await histories.faults([])).toContainEqual(expected);
    expect(await histories.faults([], caseId)).toContainEqual(expected);
    expect(await histories.faults([], histories.caseIds[1])).toEqual([]);
    await histories.putBack();
  });
});
