import type { DossierEntry } from '@termijn/workflow/decision/types.js';
import { aDecision, anActor, aNewCase, createTestDatabase, type TestDatabase } from '@termijn/testing';
import { newId } from '../identity/new-id.js';
import { IncreaseStore } from '../increase-store/increase-store.js';
import { ContractEnds } from '../read/contract-ends.js';
import { CaseStore } from './case-store.js';
import type { NewCase } from './types.js';

let database: TestDatabase;
let store: CaseStore;

beforeAll(async () => {
  database = await createTestDatabase();
  store = new CaseStore(database.dataSource);
});
afterAll(() => database.drop());

type Unnumbered<Entry> = Entry extends { step: number } ? Omit<Entry, 'step'> : never;

const entriesOf = (entries: Unnumbered<DossierEntry>[]): DossierEntry[] => entries.map((entry) => ({ ...entry, step: 0 }) as DossierEntry);

const signed = (ceiling: string, at: string): Unnumbered<DossierEntry>[] => [
  {
    kind: 'contract',
    version: 1,
    contractReference: 'K-1',
    priceListReference: 'PL-1',
    ceiling,
    obligationToDeliver: false,
    effectiveOn: '2027-01-01',
    at,
  },
  { kind: 'contractStatus', version: 1, status: 'accepted', reason: null, at },
];
const ended = (at: string): Unnumbered<DossierEntry>[] => [
  { kind: 'contractStatus', version: 1, status: 'terminated', reason: 'Faillissement.', at },
];

async function open(entries: Unnumbered<DossierEntry>[], more: Partial<NewCase> = {}): Promise<NewCase> {
  const created = aNewCase(more);
  expect(await store.create({ case: created, decision: aDecision({ entries: entriesOf(entries) }) })).toMatchObject({ ok: true });
  return created;
}

const end = (caseId: string, at: string) =>
  store.save({ caseId, expectedVersion: 1, decision: aDecision({ entries: entriesOf(ended(at)) }) });

const inForce = async ({ insurer, providerAgb, contractYear, path }: NewCase) =>
  (await store.facts({ insurer, providerAgb, contractYear, path, budgetScope: null })).contract;

const register = ({ insurer, providerAgb, contractYear }: NewCase, reference: string, registeredAt: string) =>
  new IncreaseStore(database.dataSource).registerContract(
    {
      id: newId(registeredAt),
      insurer,
      providerAgb,
      contractYear,
      reference,
      ceiling: '5.00',
      obligationToDeliver: false,
      registeredBy: anActor(),
      registeredAt,
    },
    null,
  );

describe('a contract that was ended', () => {
  it('is no longer in force, nor what it was amended to or what was registered before', async () => {
    const made = await open(signed('100.00', '2026-11-01T08:00:00.000Z'));
    const amendment = {
      providerAgb: made.providerAgb,
      path: 'plafond-increase' as const,
      acquisition: false,
      attributes: { requestNumber: 1 },
    };
    await open(signed('150.00', '2027-02-01T08:00:00.000Z'), amendment);
    await register(made, 'R-1', '2026-12-01T08:00:00.000Z');
    expect(await inForce(made)).toMatchObject({ ceiling: '150.00' });
    expect(await end(made.id, '2027-03-01T08:00:00.000Z')).toMatchObject({ ok: true });
    expect(await inForce(made)).toBeNull();
    await register(made, 'R-2', '2027-03-01T08:00:00.001Z');
    expect(await inForce(made)).toMatchObject({ reference: 'R-2' });
  });

  it('in the very moment of its amendment is ended', async () => {
    const at = '2027-03-01T08:00:00.000Z';
    const made = await open(signed('100.00', '2026-11-01T08:00:00.000Z'));
    await open(signed('150.00', at), {
      providerAgb: made.providerAgb,
      path: 'plafond-increase',
      acquisition: false,
      attributes: { requestNumber: 1 },
    });
    await end(made.id, at);
    expect(await inForce(made)).toBeNull();
  });

  it('leaves those of other insurers and years alone', async () => {
    const made = await open(signed('100.00', '2026-11-01T08:00:00.000Z'));
    const other = await open(signed('200.00', '2026-11-01T08:00:00.000Z'), { providerAgb: made.providerAgb, insurer: 'cz' });
    await end(made.id, '2027-03-01T08:00:00.000Z');
    expect(await inForce(other)).toMatchObject({ ceiling: '200.00' });
    const ends = await new ContractEnds(database.dataSource).read({ agb: made.providerAgb }, [made.providerAgb]);
    expect(ends).toEqual([
      {
        insurer: 'vgz',
        providerAgb: made.providerAgb,
        contractYear: 2027,
        at: '2027-03-01T08:00:00.000Z',
        reason: 'Faillissement.',
      },
    ]);
    expect(await new ContractEnds(database.dataSource).read({ all: true }, [])).toEqual([]);
  });
});

it('keeps from when a contract holds, and on what grounds more was asked', async () => {
  const grounds = [{ ground: 'nearby-calamity', explanation: 'Brand.' }];
  const at = '2027-02-01T08:00:00.000Z';
  const request = {
    kind: 'increaseRequest' as const,
    number: 1,
    requested: '10.00',
    explanation: 'e',
    circumstances: null,
    contractReference: 'K-1',
    ceiling: '100.00',
    products: [],
    receivedAt: at,
  };
  const { id } = await open([...signed('100.00', at), { ...request, grounds }]);
  const bare = await open([request]);
  const [row] = await database.dataSource.query<object[]>(
    'select k.effective_on, r.grounds from contract k join increase_request r using (case_id) where k.case_id = $1',
    [id],
  );
  expect(row).toEqual({ effective_on: '2027-01-01', grounds });
  expect(await database.dataSource.query('select grounds from increase_request where case_id = $1', [bare.id])).toEqual([
    { grounds: null },
  ]);
});
