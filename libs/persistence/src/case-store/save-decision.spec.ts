import type { DataSource } from 'typeorm';
import type { Decision } from '@termijn/workflow/decision/types.js';
import { aDecision, aNewCase, anOpenedDeadline, aSnapshot, aStep, createTestDatabase } from '@termijn/testing';
import type { TestDatabase } from '@termijn/testing';
import { newId } from '../identity/new-id.js';
import { CaseStore } from './case-store.js';
import type { KeyedAnswer, NewCase } from './types.js';

let database: TestDatabase;
let store: CaseStore;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 16 });
  store = new CaseStore(database.dataSource);
});
afterAll(() => database.drop());

const tables = [
  'contracting_case',
  'case_event',
  'deadline',
  'breach',
  'proposal',
  'proposal_line',
  'process_agreement',
  'question',
  'conversation',
  'criterion_assessment',
  'questionnaire',
  'supply_assessment',
  'contract',
  'late_receipt',
  'outbox',
  'idempotency_key',
];

/** Everything that is stored, so that "nothing was written" can be said of the whole database. */
async function everything(dataSource: DataSource): Promise<unknown> {
  const parts = tables.map((table) => `(select json_agg(t order by t::text) from ${table} t) as ${table}`);
  return (await dataSource.query(`select ${parts.join(', ')}`))[0];
}

const rows = <Row = Record<string, unknown>>(sql: string, values: unknown[]) => database.dataSource.query<Row[]>(sql, values);

async function opened(decision: Partial<Decision> = {}, overrides: Partial<NewCase> = {}): Promise<NewCase> {
  const newCase = aNewCase(overrides);
  expect(await store.create({ case: newCase, decision: aDecision(decision) })).toEqual({
    ok: true,
    version: 1,
    lastSeq: expect.any(Number),
  });
  return newCase;
}

const aKey = (overrides: Partial<KeyedAnswer> = {}): KeyedAnswer => ({
  tenant: 'insurer:vgz',
  key: newId('2026-06-01T08:00:00.000Z'),
  fingerprint: 'f1',
  status: 201,
  body: '{"ok":true}',
  location: '/v1/cases/1',
  ...overrides,
});

const aBusyDecision = (): Decision =>
  aDecision({
    steps: [aStep({ fact: 'offer.submitted' }), aStep({ fact: 'response.given' })],
    deadlines: [anOpenedDeadline({ key: 'substantiveResponseDue', kind: 'target', side: 'insurer' })],
    breaches: [
      {
        step: 0,
        op: 'open',
        key: 'offerDue',
        name: 'offerDue',
        side: 'provider',
        dueOn: '2026-09-30',
        firstLateAt: '2026-09-30T22:00:00.000Z',
      },
    ],
    entries: [
      {
        step: 0,
        kind: 'proposal',
        number: 1,
        side: 'provider',
        proposalKind: 'offer',
        offerVersion: 1,
        explanation: 'toelichting',
        substantive: false,
        total: '1234.50',
        receivedAt: '2026-06-01T08:00:00.000Z',
        lines: [{ number: 1, kind: 'specialism', code: '0305', description: null, volume: 12.5, unitPrice: '98.76', amount: '1234.50' }],
      },
    ],
    notifications: [{ step: 1, audience: 'provider', topic: 'response.given', text: 'Er is een reactie.', deadlineKey: null }],
  });

describe('what a save keeps', () => {
  it('reads a case back as it was opened, with days and instants as text', async () => {
    const newCase = await opened(
      { steps: [aStep({ recordedAt: '2026-06-01T08:00:00.007Z' })] },
      { openedAt: '2026-06-01T08:00:00.001Z', providerKvk: '01234567', attributes: { region: 'Zuid' } },
    );
    const { now, case: found, remembered } = await store.load(newCase.id);
    expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(remembered).toBeNull();
    expect(found).toEqual({
      ...newCase,
      state: 'awaitingOffer',
      snapshot: aSnapshot(),
      version: 1,
      lastSeq: 1,
      overdue: false,
      endedAt: null,
      quarantinedAt: null,
      quarantineReason: null,
      updatedAt: '2026-06-01T08:00:00.007Z',
    });
  });

  it('gives no case for an unknown id', async () => {
    expect(await store.load(newId('2026-06-01T08:00:00.000Z'))).toMatchObject({ case: null, remembered: null });
  });

  it('numbers the history densely over saves of several steps', async () => {
    const { id } = await opened({ steps: [aStep(), aStep(), aStep()] });
    const saved = await store.save({ caseId: id, expectedVersion: 1, decision: aDecision({ steps: [aStep(), aStep()] }) });
    expect(saved).toEqual({ ok: true, version: 2, lastSeq: 5 });
    const history = await rows<{ seq: number }>('select seq from case_event where case_id = $1 order by seq', [id]);
    expect(history.map((row) => row.seq)).toEqual([1, 2, 3, 4, 5]);
  });

  it('refuses to go on where the history has a hole', async () => {
    const { id } = await opened();
    await database.dataSource.query('update contracting_case set last_seq = 7 where id = $1', [id]);
    await expect(store.save({ caseId: id, expectedVersion: 1, decision: aDecision() })).rejects.toThrow('has no row 7');
  });

  it('keeps the exact bytes of a step', async () => {
    const step = aStep({
      data: { text: 'e\u0301 is not é; ünïcode 𝄞 \u2028 "quotes" \\ / <script>', number: 1.0, b: 1, a: 2, big: '12345678901234567890' },
    });
    const { id } = await opened({ steps: [step] });
    const [row] = await rows<{ payload: string }>('select payload from case_event where case_id = $1', [id]);
    expect(row!.payload).toBe(JSON.stringify(step));
  });

  it('keeps amounts to the cent, beyond what a double holds', async () => {
    const decision = aBusyDecision();
    const proposal = decision.entries[0] as Extract<Decision['entries'][number], { kind: 'proposal' }>;
    proposal.total = '999999999999.99';
    proposal.lines[0]!.amount = '999999999999.99';
    proposal.lines[0]!.unitPrice = '0.10';
    const { id } = await opened(decision);
    expect(await rows('select total from proposal where case_id = $1', [id])).toEqual([{ total: '999999999999.99' }]);
    expect(await rows('select amount, unit_price, volume from proposal_line where case_id = $1', [id])).toEqual([
      { amount: '999999999999.99', unit_price: '0.10', volume: '12.5' },
    ]);
  });

  it('writes every kind of dossier entry', async () => {
    const at = '2026-06-01T08:00:00.000Z';
    const { id } = await opened({
      entries: [
        ...aBusyDecision().entries,
        { step: 0, kind: 'proposalStatus', number: 1, status: 'refused', reason: 'te duur', at },
        { step: 0, kind: 'processAgreement', version: 1, proposedBy: 'insurer', status: 'proposed', terms: { note: 'x' }, at },
        { step: 0, kind: 'processAgreementStatus', version: 1, status: 'agreed', at },
        { step: 0, kind: 'question', number: 1, askedBy: 'provider', text: 'waarom?', askedAt: at, dueOn: '2026-06-15' },
        { step: 0, kind: 'answer', question: 1, text: 'daarom', answeredAt: at },
        {
          step: 0,
          kind: 'conversation',
          number: 1,
          loggedBy: 'insurer',
          subject: 's',
          heldOn: '2026-05-31',
          participants: ['A'],
          notes: 'n',
          at,
        },
        {
          step: 0,
          kind: 'criterion',
          criterion: 'asa-classification',
          status: 'met',
          explanation: 'e',
          region: null,
          specialism: null,
          compared: [{ what: 'w', required: 'r', actual: null, ok: null }],
          at,
        },
        { step: 0, kind: 'questionnaire', version: 1, answers: { clinicalStay: false }, submitted: true, at },
        { step: 0, kind: 'supplyAssessment', outcome: 'insufficient', motivation: 'm', at },
        { step: 0, kind: 'criterion', criterion: 'wtza', status: 'waived', explanation: 'e', region: 'Zeeland', specialism: '0305', at },
        {
          step: 0,
          kind: 'contract',
          version: 1,
          contractReference: 'C1',
          priceListReference: 'P1',
          ceiling: '5.00',
          obligationToDeliver: true,
          at,
        },
        { step: 0, kind: 'contractStatus', version: 1, status: 'accepted', reason: null, at },
      ],
    });
    expect(await rows('select status, status_reason from proposal where case_id = $1', [id])).toEqual([
      { status: 'refused', status_reason: 'te duur' },
    ]);
    expect(await rows('select status, terms from process_agreement where case_id = $1', [id])).toEqual([
      { status: 'agreed', terms: { note: 'x' } },
    ]);
    expect(await rows('select answer, due_on from question where case_id = $1', [id])).toEqual([
      { answer: 'daarom', due_on: '2026-06-15' },
    ]);
    expect(await rows('select held_on, participants from conversation where case_id = $1', [id])).toEqual([
      { held_on: '2026-05-31', participants: ['A'] },
    ]);
    expect(await rows('select status, region, compared from criterion_assessment where case_id = $1 order by criterion', [id])).toEqual([
      { status: 'met', region: null, compared: [{ what: 'w', required: 'r', actual: null, ok: null }] },
      { status: 'waived', region: 'Zeeland', compared: null },
    ]);
    expect(await rows('select answers, submitted from questionnaire where case_id = $1', [id])).toEqual([
      { answers: { clinicalStay: false }, submitted: true },
    ]);
    expect(await rows('select outcome, motivation from supply_assessment where case_id = $1', [id])).toEqual([
      { outcome: 'insufficient', motivation: 'm' },
    ]);
    expect(await rows('select status, ceiling from contract where case_id = $1', [id])).toEqual([{ status: 'accepted', ceiling: '5.00' }]);
  });

  it('marks the end once and keeps its instant', async () => {
    const { id } = await opened();
    const ended = (recordedAt: string) => aDecision({ ended: true, state: 'notContracted', steps: [aStep({ recordedAt })] });
    await store.save({ caseId: id, expectedVersion: 1, decision: ended('2026-07-01T10:00:00.000Z') });
    await store.save({ caseId: id, expectedVersion: 2, decision: ended('2026-07-02T10:00:00.000Z') });
    expect((await store.load(id)).case).toMatchObject({
      endedAt: '2026-07-01T10:00:00.000Z',
      updatedAt: '2026-07-02T10:00:00.000Z',
      version: 3,
    });
  });

  it('moves only the columns it is told to move', async () => {
    const { id } = await opened({}, { attributes: { a: 1 } });
    await store.save({ caseId: id, expectedVersion: 1, decision: aDecision(), changes: { policyVersion: 2 } });
    expect((await store.load(id)).case).toMatchObject({
      policyVersion: 2,
      machineVersion: 1,
      providerName: 'Streekziekenhuis',
      attributes: { a: 1 },
    });
  });

  it('hands notifications over at least once', async () => {
    await rows('update outbox set published_at = clock_timestamp()', []);
    const { id } = await opened(aBusyDecision());
    const [message] = await store.claimOutbox(10, 30);
    expect(message).toMatchObject({ caseId: id, seq: 2, audience: 'provider', insurer: 'vgz', topic: 'response.given' });
    expect(await store.claimOutbox(10, 30)).toEqual([]);
    await rows("update outbox set claimed_until = claimed_until - interval '1 minute'", []);
    expect(await store.claimOutbox(10, 30)).toEqual([message]);
    await store.markPublished([message!.id]);
    await rows('update outbox set claimed_until = null', []);
    expect(await store.claimOutbox(10, 30)).toEqual([]);
  });
});

describe('what a conflict leaves behind: nothing', () => {
  it.each(['stale', 'ahead'])('a save on a version that is %s', async (kind) => {
    const { id } = await opened();
    await store.save({ caseId: id, expectedVersion: 1, decision: aDecision() });
    const before = await everything(database.dataSource);
    const saved = await store.save({
      caseId: id,
      expectedVersion: kind === 'stale' ? 1 : 3,
      decision: aBusyDecision(),
      idempotency: aKey(),
      lateReceipts: [
        {
          id: newId('2026-06-01T08:00:00.000Z'),
          receivedAt: '2026-06-01T08:00:00.000Z',
          recordedAt: '2026-06-01T08:00:00.000Z',
          actor: aStep().actor,
          refusalCode: 'x',
          payload: '',
        },
      ],
    });
    expect(saved).toEqual({ ok: false, conflict: 'version' });
    expect(await everything(database.dataSource)).toEqual(before);
  });

  it('a second case for the same insurer, provider and year', async () => {
    const first = await opened();
    const before = await everything(database.dataSource);
    const second = aNewCase({ providerAgb: first.providerAgb });
    const saved = await store.create({ case: second, decision: aBusyDecision(), idempotency: aKey() });
    expect(saved).toEqual({ ok: false, conflict: 'duplicateCase', existingCaseId: first.id });
    expect(await everything(database.dataSource)).toEqual(before);
  });

  it('a key that was used: on a new case and on an existing one', async () => {
    const idempotency = aKey({ body: '{"é":"𝄞", "b":1.0}' });
    const newCase = aNewCase();
    await store.create({ case: newCase, decision: aDecision(), idempotency });
    const before = await everything(database.dataSource);
    const conflict = {
      ok: false,
      conflict: 'idempotencyKey',
      remembered: { fingerprint: 'f1', status: 201, body: '{"é":"𝄞", "b":1.0}', location: '/v1/cases/1' },
    };
    expect(await store.create({ case: aNewCase(), decision: aBusyDecision(), idempotency })).toEqual(conflict);
    expect(await store.save({ caseId: newCase.id, expectedVersion: 1, decision: aBusyDecision(), idempotency })).toEqual(conflict);
    expect(await everything(database.dataSource)).toEqual(before);
  });

  it('a change of a deadline that is not open', async () => {
    const { id } = await opened();
    const before = await everything(database.dataSource);
    const decision = aBusyDecision();
    decision.deadlines.push({ step: 0, op: 'close', key: 'never', status: 'met', at: '2026-06-01T08:00:00.000Z', daysLate: 0 });
    await expect(store.save({ caseId: id, expectedVersion: 1, decision, idempotency: aKey() })).rejects.toThrow('do not allow');
    expect(await everything(database.dataSource)).toEqual(before);
  });

  it('a key that two requests use at the same moment: one wins, one learns the first answer', async () => {
    for (let round = 0; round < 20; round += 1) {
      const idempotency = aKey();
      const results = await Promise.all(
        ['a', 'b', 'c'].map((body) => store.create({ case: aNewCase(), decision: aDecision(), idempotency: { ...idempotency, body } })),
      );
      expect(results.filter((result) => result.ok)).toHaveLength(1);
      const losers = results.filter((result) => !result.ok);
      const winner = ['a', 'b', 'c'][results.findIndex((result) => result.ok)];
      for (const loser of losers) expect(loser).toMatchObject({ conflict: 'idempotencyKey', remembered: { body: winner } });
    }
  });

  it('the same request twice at the same moment counts as a used key, not as a duplicate', async () => {
    for (let round = 0; round < 20; round += 1) {
      const input = { case: aNewCase(), decision: aDecision(), idempotency: aKey() };
      const twin = { ...input, case: { ...input.case, id: newId('2026-06-01T08:00:00.000Z') } };
      const results = await Promise.all([store.create(input), store.create(twin)]);
      expect(results.map((result) => (result.ok ? 'ok' : result.conflict)).sort()).toEqual(['idempotencyKey', 'ok']);
    }
  });
});

describe('keys', () => {
  it('are private to a tenant', async () => {
    const key = aKey();
    await store.create({ case: aNewCase(), decision: aDecision(), idempotency: key });
    const foreign = { tenant: 'insurer:other', key: key.key };
    expect((await store.remembered(foreign)).remembered).toBeNull();
    expect((await store.load(aNewCase().id, foreign)).remembered).toBeNull();
    expect((await store.beforeOpening(aNewCase(), foreign)).remembered).toBeNull();
    expect((await store.create({ case: aNewCase(), decision: aDecision(), idempotency: { ...key, tenant: 'insurer:other' } })).ok).toBe(
      true,
    );
  });

  it('come along with a load and with what an opening must know', async () => {
    const idempotency = aKey();
    const newCase = aNewCase();
    await store.create({ case: newCase, decision: aDecision(), idempotency });
    const remembered = { fingerprint: 'f1', status: 201, body: '{"ok":true}', location: '/v1/cases/1' };
    expect(await store.load(newCase.id, idempotency)).toMatchObject({ remembered });
    expect(await store.beforeOpening(newCase, idempotency)).toMatchObject({ existingCaseId: newCase.id, remembered });
    expect(await store.beforeOpening({ ...newCase, contractYear: 2028 })).toMatchObject({ existingCaseId: null, remembered: null });
  });

  it('are kept with a late receipt, and a repeat with the same key keeps no second one', async () => {
    const { id } = await opened();
    const receipt = () => ({
      id: newId('2026-10-01T08:00:00.000Z'),
      receivedAt: '2026-10-01T08:00:00.001Z',
      recordedAt: '2026-10-01T08:00:00.002Z',
      actor: aStep().actor,
      refusalCode: 'offer.tooLate',
      payload: '{"b":1.0}',
    });
    const idempotency = aKey({ status: 409 });
    await store.recordLateReceipt(id, receipt(), idempotency);
    await store.recordLateReceipt(id, receipt(), { ...idempotency, status: 500 });
    await store.recordLateReceipt(id, receipt());
    expect(await rows('select payload, received_at from late_receipt where case_id = $1', [id])).toEqual(
      Array(2).fill({ payload: '{"b":1.0}', received_at: '2026-10-01T08:00:00.001Z' }),
    );
    expect((await store.remembered(idempotency)).remembered).toMatchObject({ status: 409 });
  });
});

describe('races', () => {
  it('lets one of fifty writers win each version', async () => {
    const { id } = await opened();
    for (let version = 1; version <= 4; version += 1) {
      const results = await Promise.all(
        Array.from({ length: 50 }, (_, writer) =>
          store.save({ caseId: id, expectedVersion: version, decision: aDecision({ steps: [aStep({ data: { writer } })] }) }),
        ),
      );
      expect(results.filter((result) => result.ok)).toEqual([{ ok: true, version: version + 1, lastSeq: version + 1 }]);
      expect(results.filter((result) => !result.ok && result.conflict === 'version')).toHaveLength(49);
    }
    expect(await rows('select count(*)::int as n from case_event where case_id = $1', [id])).toEqual([{ n: 5 }]);
  });

  it('lets one of twenty openings for one provider win, and a new one after it ended without a contract', async () => {
    const { providerAgb } = aNewCase();
    const results = await Promise.all(
      Array.from({ length: 20 }, () => store.create({ case: aNewCase({ providerAgb }), decision: aDecision() })),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const lost = results.find((result) => !result.ok) as { existingCaseId: string };
    await store.save({ caseId: lost.existingCaseId, expectedVersion: 1, decision: aDecision({ ended: true, state: 'notContracted' }) });
    expect((await store.create({ case: aNewCase({ providerAgb }), decision: aDecision() })).ok).toBe(true);
  });

  it('makes a decision lose that was taken on a case that is set aside meanwhile', async () => {
    const { id } = await opened();
    expect(await store.quarantine(id, 'illegal configuration')).toBe(true);
    expect(await store.quarantine(id, 'again')).toBe(false);
    expect(await store.save({ caseId: id, expectedVersion: 1, decision: aDecision() })).toEqual({ ok: false, conflict: 'version' });
    expect((await store.load(id)).case).toMatchObject({
      version: 2,
      quarantineReason: 'illegal configuration',
      quarantinedAt: expect.any(String),
    });
  });
});
