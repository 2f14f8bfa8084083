import { CaseStore } from '@termijn/persistence';
import { findPolicy } from '@termijn/policies';
import { replay, type Actor, type Step } from '@termijn/workflow';
import { createTestDatabase, type TestDatabase } from '@termijn/testing';
import { content, email, provider, purchaser } from '@termijn/testing/case-player.js';
import type { Render } from '../answers/answer.js';
import { CaseNotFound, CaseQuarantined, InvalidEvent, Refused, RequestKeyReused } from '../errors/casework-error.js';
import { FireDueDeadlines } from './fire-due-deadlines.js';
import { OpenCase } from './open-case.js';
import { ReadCaseActions } from './read-case-actions.js';
import { RecordEvent } from './record-event.js';

const render: Render = {
  recorded: ({ caseId, decision, firstSeq, version }) => ({
    status: 201,
    body: JSON.stringify({ caseId, state: decision.state, firstSeq, version, facts: decision.steps.map(({ fact }) => fact) }),
    location: `/v1/cases/${caseId}`,
  }),
  refused: ({ code, status }) => ({ status, body: JSON.stringify({ code }), location: null }),
};

let database: TestDatabase;
let store: CaseStore;
let open: OpenCase;
let record: RecordEvent;
let fire: FireDueDeadlines;
let nextAgb = 6_100_000;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 20 });
  store = new CaseStore(database.dataSource);
  open = new OpenCase(store);
  record = new RecordEvent(store);
  fire = new FireDueDeadlines(store);
});

afterAll(() => database.drop());

const clock = (instant: string) => store.setSandboxClock(instant, false);

interface Opened {
  caseId: string;
  ours: Actor;
}

async function openCase(at = '2026-09-01T08:00:00.000Z'): Promise<Opened> {
  await clock(at);
  const agb = `0${String(nextAgb++)}`;
  const input = {
    path: 'existing-hospital',
    insurer: 'vgz',
    contractYear: 2027,
    provider: { agb, name: 'Ziekenhuis Voorbeeld', kind: 'hospital' as const, kvk: null },
    contractedBefore: true,
    care: 'medicalSpecialist',
    lateOpening: null,
    data: {},
    receivedAt: null,
    evidence: null,
  };
  const answered = await open.execute({ actor: purchaser, input, requestKey: null, render });
  return { caseId: (JSON.parse(answered.body) as { caseId: string }).caseId, ours: { ...provider, agb } };
}

const act = (
  caseId: string,
  actor: Actor,
  type: string,
  data: Record<string, unknown> = {},
  more: { receivedAt?: string; key?: string; fingerprint?: string } = {},
) =>
  record.execute({
    actor,
    caseId,
    type,
    data,
    receivedAt: more.receivedAt ?? null,
    evidence: more.receivedAt === undefined ? null : email,
    requestKey: more.key === undefined ? null : { tenant: 'provider:x', key: more.key, fingerprint: more.fingerprint ?? 'one' },
    render,
  });

const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
    return 'accepted';
  } catch (error) {
    return error instanceof Refused ? error.refusal.code : (error as Error).name;
  }
};

const history = async (caseId: string): Promise<Step[]> => {
  const rows = await database.dataSource.query<{ payload: string }[]>('select payload from case_event where case_id = $1 order by seq', [
    caseId,
  ]);
  return rows.map(({ payload }) => JSON.parse(payload) as Step);
};

const count = async (sql: string, values: unknown[]): Promise<number> =>
  Number((await database.dataSource.query<{ n: string }[]>(sql, values))[0]?.n);

describe('a case in the database', () => {
  it('replays from its recorded history to the stored snapshot', async () => {
    const { caseId, ours } = await openCase('2026-05-20T08:00:00.000Z');
    await clock('2026-06-20T08:00:00.000Z');
    await fire.sweepAll();
    await act(caseId, purchaser, 'policy.explain', { channel: 'oral' });
    await clock('2026-09-30T14:00:00.000Z');
    await act(caseId, ours, 'offer.submit', content());
    await clock('2026-11-14T08:00:00.000Z');
    await act(caseId, purchaser, 'response.give', { explanation: 'Te laat.' });
    const { case: stored } = await store.load(caseId);
    const steps = await history(caseId);
    expect(steps).toHaveLength(stored!.lastSeq);
    expect(replay(steps, findPolicy('vgz', 2027)!)).toEqual(stored!.snapshot);
  });

  it('keeps a refused late offer as a late receipt, once per key, and nothing else', async () => {
    const { caseId, ours } = await openCase();
    await clock('2026-09-30T22:00:00.000Z');
    const before = await store.load(caseId);
    expect(await codeOf(act(caseId, ours, 'offer.submit', content(), { key: 'late' }))).toBe('offerTooLate');
    const again = await act(caseId, ours, 'offer.submit', content(), { key: 'late' });
    expect(again).toMatchObject({ status: 409, body: '{"code":"offerTooLate"}', replayed: true });
    await Promise.all(Array.from({ length: 8 }, () => codeOf(act(caseId, ours, 'offer.submit', content(), { key: 'late together' }))));
    expect(await count('select count(*) n from late_receipt where case_id = $1', [caseId])).toBe(2);
    const after = await store.load(caseId);
    expect(after.case).toEqual(before.case);
  });

  it('is not there for another tenant, whatever is sent', async () => {
    const { caseId } = await openCase();
    expect(await codeOf(act(caseId, { ...provider, agb: '06099999' }, 'offer.submit', { nonsense: true }))).toBe(CaseNotFound.name);
    expect(await codeOf(act(caseId, { ...purchaser, insurer: 'cz' }, 'policy.explain', { channel: 'email' }))).toBe(CaseNotFound.name);
    expect(await codeOf(act('0190a5c0-0000-7000-8000-000000000000', purchaser, 'policy.explain', { channel: 'email' }))).toBe(
      CaseNotFound.name,
    );
    await expect(new ReadCaseActions(store).execute(caseId, { ...purchaser, insurer: 'cz' })).rejects.toBeInstanceOf(CaseNotFound);
  });

  it('names all faults of the data at once', async () => {
    const { caseId, ours } = await openCase();
    const data = { lines: [{ kind: 'nope', code: '0303', amount: '1.5' }], extra: 1 };
    const error = await act(caseId, ours, 'offer.submit', data).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvalidEvent);
    expect((error as InvalidEvent).faults.map(({ pointer }) => pointer).sort()).toEqual([
      '/data/explanation',
      '/data/extra',
      '/data/lines/0/amount',
      '/data/lines/0/kind',
    ]);
  });

  it('is set aside when its snapshot cannot be trusted, and others go on', async () => {
    const broken = await openCase();
    const sound = await openCase();
    await database.dataSource.query(
      `update contracting_case set snapshot = jsonb_set(snapshot, '{value}', '{"open":{"negotiation":"awaitingOffer"}}') where id = $1`,
      [broken.caseId],
    );
    expect(await codeOf(act(broken.caseId, broken.ours, 'offer.submit', content()))).toBe(CaseQuarantined.name);
    expect((await store.load(broken.caseId)).case?.quarantineReason).toContain('not legal');
    await clock('2026-10-01T08:00:00.000Z');
    await fire.sweepAll();
    expect((await store.load(sound.caseId)).case?.state).toBe('offerOverdue');
    expect((await store.load(broken.caseId)).case?.state).toBe('awaitingOffer');
  });
});

describe('a repeated request', () => {
  it('has one effect and the first answer, also sixteen at a time', async () => {
    const { caseId, ours } = await openCase();
    const answers = await Promise.all(Array.from({ length: 16 }, () => act(caseId, ours, 'offer.submit', content(), { key: 'sixteen' })));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(await count('select count(*) n from proposal where case_id = $1', [caseId])).toBe(1);
  });

  it('with another body is a mistake', async () => {
    const { caseId, ours } = await openCase();
    await act(caseId, ours, 'offer.submit', content(), { key: 'twice' });
    expect(await codeOf(act(caseId, ours, 'offer.submit', content('1.00'), { key: 'twice', fingerprint: 'two' }))).toBe(
      RequestKeyReused.name,
    );
  });
});

describe('opening', () => {
  it('gives one case per insurer, provider and year, until it ended without a contract', async () => {
    const { caseId, ours } = await openCase();
    const input = {
      path: 'existing-hospital',
      insurer: 'vgz',
      contractYear: 2027,
      provider: { agb: ours.agb!, name: 'Nog eens', kind: 'hospital' as const, kvk: null },
      contractedBefore: true,
      care: 'medicalSpecialist',
      lateOpening: null,
      data: {},
      receivedAt: null,
      evidence: null,
    };
    const again = () => open.execute({ actor: purchaser, input, requestKey: null, render });
    const refused = await again().catch((error: unknown) => error);
    expect((refused as Refused).refusal).toMatchObject({ code: 'acquisitionCaseExists', facts: { caseId } });
    await act(caseId, ours, 'case.withdraw', { reason: 'Ziet af.' });
    const racing = await Promise.all(Array.from({ length: 8 }, () => codeOf(again())));
    expect(racing.filter((code) => code === 'accepted')).toHaveLength(1);
    expect(new Set(racing.filter((code) => code !== 'accepted'))).toEqual(new Set(['acquisitionCaseExists']));
  });

  it('is for purchasers of that insurer', async () => {
    const input = {
      path: 'existing-hospital',
      insurer: 'vgz',
      contractYear: 2027,
      provider: { agb: '06111111', name: 'X', kind: 'hospital' as const, kvk: null },
      contractedBefore: true,
      care: 'medicalSpecialist',
      lateOpening: null,
      data: {},
      receivedAt: null,
      evidence: null,
    };
    expect(await codeOf(open.execute({ actor: provider, input, requestKey: null, render }))).toBe('roleNotAllowed');
    expect(await codeOf(open.execute({ actor: { ...purchaser, insurer: 'cz' }, input, requestKey: null, render }))).toBe('foreignInsurer');
    expect(
      await codeOf(
        open.execute({ actor: { ...purchaser, insurer: 'nobody' }, input: { ...input, insurer: 'nobody' }, requestKey: null, render }),
      ),
    ).toBe('policyNotFound');
  });
});

describe('races', () => {
  it('two sides act at once: every act is decided on the state it finds, and none is lost', async () => {
    const { caseId, ours } = await openCase();
    await act(caseId, ours, 'offer.submit', content());
    const acts = Array.from({ length: 20 }, (_, index) =>
      index % 2 === 0
        ? act(caseId, ours, 'question.ask', { text: `Vraag ${String(index)}` })
        : act(caseId, purchaser, 'negotiation.start', {}),
    );
    await Promise.all(acts);
    const { case: stored } = await store.load(caseId);
    expect(stored?.snapshot.context.questions).toHaveLength(10);
    const steps = await history(caseId);
    expect(steps).toHaveLength(stored!.lastSeq);
    expect(replay(steps, findPolicy('vgz', 2027)!)).toEqual(stored!.snapshot);
  });

  it('an offer received in time wins from the clock, whoever comes first; at the limit it loses', async () => {
    const outcomes: string[] = [];
    for (let trial = 0; trial < 40; trial++) {
      const { caseId, ours } = await openCase();
      const inTime = trial % 2 === 0;
      await clock('2026-09-30T22:00:00.000Z');
      const receivedAt = inTime ? '2026-09-30T21:59:59.999Z' : undefined;
      const actor = inTime ? purchaser : ours;
      const [code] = await Promise.all([
        codeOf(act(caseId, actor, 'offer.submit', content(), { receivedAt })),
        fire.fireCase(caseId),
        fire.fireCase(caseId),
      ]);
      const { case: stored } = await store.load(caseId);
      outcomes.push(`${inTime ? 'in time' : 'late'}: ${code} ${String(stored?.state)}`);
      const facts = (await history(caseId)).map(({ fact, data }) => `${fact} ${String(data['deadline'] ?? '')}`);
      expect(facts.filter((fact) => fact === 'deadline.passed offerDue').length).toBe(
        facts.includes('deadline.corrected offerDue') || !inTime ? 1 : 0,
      );
    }
    expect(new Set(outcomes)).toEqual(new Set(['in time: accepted negotiating', 'late: offerTooLate offerOverdue']));
  });
});
