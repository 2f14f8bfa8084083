import { aDecision, aNewCase, anActor, anOpenedDeadline, aStep, createTestDatabase } from '@termijn/testing';
import type { TestDatabase } from '@termijn/testing';
import { CaseStore } from '../case-store/case-store.js';
import type { NewCase } from '../case-store/types.js';
import { newId } from '../identity/new-id.js';
import { allViews } from './all-views.js';
import { CaseById } from './case-by-id.js';
import { CaseCriteria } from './case-criteria.js';
import { CaseHistory } from './case-history.js';
import { CaseList } from './case-list.js';
import { CasesBehindVersion } from './cases-behind-version.js';
import { CaseQuestionnaires } from './case-questionnaires.js';
import { CaseProposals } from './case-proposals.js';
import { ContractEnds } from './contract-ends.js';
import { DeadlineWindow } from './deadline-window.js';
import { NotificationList } from './notification-list.js';
import { IncreaseStore } from '../increase-store/increase-store.js';
import { RegisteredContractList } from './registered-contract-list.js';
import type { Visibility } from './visibility.js';

let database: TestDatabase;
let mine: NewCase;
const at = '2026-06-01T08:00:00.000Z';

/** A case with something in every table. */
async function openFull(insurer: string): Promise<NewCase> {
  const store = new CaseStore(database.dataSource);
  const newCase = aNewCase({ insurer });
  const line = { number: 1, kind: 'specialism' as const, code: '0305', description: null, volume: null, unitPrice: null, amount: '10.00' };
  const proposal = {
    step: 0,
    kind: 'proposal' as const,
    explanation: 'e',
    substantive: true,
    total: '10.00',
    lines: [line, { ...line, number: 2 }],
    receivedAt: at,
  };
  await store.create({
    case: newCase,
    decision: aDecision({
      steps: [aStep(), aStep({ type: 'policyVersion.apply', facts: { earlierPolicyVersion: 1, policyVersion: 2 } })],
      deadlines: [anOpenedDeadline()],
      breaches: [{ step: 0, op: 'open', key: 'x', name: 'x', side: 'insurer', dueOn: '2026-06-01', firstLateAt: at }],
      entries: [
        { ...proposal, number: 1, side: 'provider', proposalKind: 'offer', offerVersion: 1 },
        { ...proposal, number: 2, side: 'insurer', proposalKind: 'counterProposal', offerVersion: null },
        { step: 0, kind: 'processAgreement', version: 1, proposedBy: 'insurer', status: 'imposed', terms: {}, at },
        { step: 0, kind: 'question', number: 1, askedBy: 'provider', text: 'q', askedAt: at, dueOn: '2026-06-15' },
        {
          step: 0,
          kind: 'conversation',
          number: 1,
          loggedBy: 'insurer',
          subject: 's',
          heldOn: '2026-06-01',
          participants: [],
          notes: 'n',
          at,
        },
        { step: 0, kind: 'criterion', criterion: 'wtza', status: 'notMet', explanation: 'e', region: null, specialism: null, at },
        { step: 0, kind: 'questionnaire', version: 1, answers: { clinicalStay: false }, submitted: false, at },
        { step: 1, kind: 'questionnaire', version: 2, answers: { clinicalStay: true }, submitted: true, at },
        { step: 0, kind: 'supplyAssessment', outcome: 'insufficient', motivation: 'm', at },
        { step: 1, kind: 'criterion', criterion: 'wtza', status: 'met', explanation: 'e', region: null, specialism: null, at },
        {
          step: 0,
          kind: 'increaseRequest',
          number: 1,
          requested: '5.00',
          explanation: 'e',
          circumstances: null,
          contractReference: 'c',
          ceiling: '10.00',
          products: [{ number: 1, product: 'p', forecast: '2.00', realisation: '1.00' }],
          receivedAt: at,
        },
        { step: 0, kind: 'alternativeSupply', sufficient: false, accessibility: 'a', travelDistance: 't', motivation: 'm', at },
        { step: 0, kind: 'increaseDecision', number: 1, decision: 'rejected', amount: null, scope: null, explanation: 'e', at },
        {
          step: 0,
          kind: 'contract',
          version: 1,
          contractReference: 'c',
          priceListReference: 'p',
          ceiling: null,
          obligationToDeliver: false,
          at,
        },
        { step: 0, kind: 'contractStatus', version: 1, status: 'terminated', reason: 'r', at },
      ],
      notifications: [
        { step: 0, audience: 'insurer', topic: 't', text: 'for the insurer', deadlineKey: null },
        { step: 0, audience: 'provider', topic: 't', text: 'for the provider', deadlineKey: null },
      ],
    }),
  });
  await new IncreaseStore(database.dataSource).registerContract(
    {
      id: newId(at),
      insurer,
      providerAgb: newCase.providerAgb,
      contractYear: 2027,
      reference: 'c',
      ceiling: '10.00',
      obligationToDeliver: false,
      registeredBy: anActor(),
      registeredAt: at,
    },
    null,
  );
  await store.recordLateReceipt(newCase.id, {
    id: newId(at),
    receivedAt: at,
    recordedAt: at,
    actor: anActor(),
    refusalCode: 'x',
    payload: '{}',
  });
  return newCase;
}

/** How many rows a view shows of the case, whatever its shape. */
async function countIn(View: (typeof allViews)[number], visibility: Visibility): Promise<number> {
  const view = new View(database.dataSource);
  const page = { limit: 100 };
  if (view instanceof CaseById) return (await view.read(visibility, mine.id)) ? 1 : 0;
  if (view instanceof CaseHistory) return (await view.read(visibility, mine.id, page)).items.length;
  if (view instanceof CasesBehindVersion)
    return (await view.read(visibility, { insurer: mine.insurer, contractYear: 2027, version: 2 }, 10)).filter((id) => id === mine.id)
      .length;
  if (view instanceof CaseList) return (await view.read(visibility, {}, page)).items.filter((row) => row.id === mine.id).length;
  if (view instanceof DeadlineWindow) return (await view.read(visibility, {}, page)).items.filter((row) => row.caseId === mine.id).length;
  if (view instanceof RegisteredContractList)
    return (await view.read(visibility, {}, page)).items.filter((row) => row.providerAgb === mine.providerAgb).length;
  if (view instanceof ContractEnds)
    return (await view.read(visibility, [mine.providerAgb])).filter(({ insurer }) => insurer === mine.insurer).length;
  if (view instanceof NotificationList) return (await view.read(visibility, { caseId: mine.id }, page)).items.length;
  return (await view.read(visibility, mine.id)).length;
}

beforeAll(async () => {
  database = await createTestDatabase();
  mine = await openFull('vgz');
  await openFull('zk');
});
afterAll(() => database.drop());

describe.each(allViews.map((View) => [View.name, View] as const))('%s', (_, View) => {
  it('shows the case to its insurer, its provider and who sees all, and to nobody else', async () => {
    expect(await countIn(View, { all: true })).toBeGreaterThan(0);
    expect(await countIn(View, { insurer: 'vgz' })).toBeGreaterThan(0);
    expect(await countIn(View, { agb: mine.providerAgb })).toBeGreaterThan(0);
    expect(await countIn(View, { insurer: 'zk' })).toBe(0);
    expect(await countIn(View, { agb: '99999999' })).toBe(0);
  });

  it('shows nothing to a reader of whom nothing is known', async () => {
    await expect(countIn(View, {} as Visibility)).rejects.toThrow('without visibility');
    await expect(countIn(View, { all: false } as unknown as Visibility)).rejects.toThrow('without visibility');
  });
});

it('tells each side only what was said to it', async () => {
  const notifications = new NotificationList(database.dataSource);
  const texts = async (visibility: Visibility, audience?: 'insurer' | 'provider') =>
    (await notifications.read(visibility, { caseId: mine.id, ...(audience ? { audience } : {}) }, { limit: 10 })).items.map(
      (row) => row.text,
    );
  expect(await texts({ insurer: 'vgz' })).toEqual(['for the insurer']);
  expect(await texts({ insurer: 'vgz' }, 'provider')).toEqual(['for the insurer']);
  expect(await texts({ agb: mine.providerAgb })).toEqual(['for the provider']);
  expect(await texts({ all: true })).toEqual(['for the provider', 'for the insurer']);
});

it('shows every judgement of a criterion, oldest first', async () => {
  const criteria = new CaseCriteria(database.dataSource);
  expect((await criteria.read({ all: true }, mine.id)).map((row) => row.status)).toEqual(['notMet', 'met']);
});

it('shows a draft of the questionnaire to the provider only', async () => {
  const questionnaires = new CaseQuestionnaires(database.dataSource);
  const versions = async (visibility: Visibility) => (await questionnaires.read(visibility, mine.id)).map(({ version }) => version);
  expect(await versions({ agb: mine.providerAgb })).toEqual([1, 2]);
  expect(await versions({ insurer: 'vgz' })).toEqual([2]);
  expect(await versions({ all: true })).toEqual([2]);
});

it('shows proposals with their lines and exact amounts; offers are those of the provider', async () => {
  const proposals = new CaseProposals(database.dataSource);
  const [offer, counter] = await proposals.read({ all: true }, mine.id);
  expect(offer).toMatchObject({ number: 1, offerVersion: 1, total: '10.00', status: 'standing', receivedAt: at });
  expect(offer!.lines.map((line) => [line.number, line.amount])).toEqual([
    [1, '10.00'],
    [2, '10.00'],
  ]);
  expect(counter).toMatchObject({ number: 2, offerVersion: null });
  expect(await proposals.readOffers({ all: true }, mine.id)).toEqual([offer]);
});

it('turns the pages of the history and of the notifications without loss', async () => {
  const history = new CaseHistory(database.dataSource);
  const first = await history.read({ all: true }, mine.id, { limit: 1 });
  const second = await history.read({ all: true }, mine.id, { limit: 1, after: first.next });
  expect([...first.items, ...second.items].map((event) => event.seq)).toEqual([1, 2]);
  expect(second.next).toBeNull();
  expect(first.items[0]).toMatchObject({ receivedAt: at, from: 'awaitingOffer', evidence: null });

  const notifications = new NotificationList(database.dataSource);
  const newest = await notifications.read({ all: true }, { caseId: mine.id }, { limit: 1 });
  const older = await notifications.read({ all: true }, { caseId: mine.id }, { limit: 1, after: newest.next });
  expect([newest.items[0]!.text, older.items[0]!.text, older.next]).toEqual(['for the provider', 'for the insurer', null]);
});
