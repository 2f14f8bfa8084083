import { aDecision, aNewCase, createTestDatabase } from '@termijn/testing';
import type { TestDatabase } from '@termijn/testing';
import { CaseStore } from '../case-store/case-store.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await new CaseStore(database.dataSource).create({ case: aNewCase(), decision: aDecision() });
});
afterAll(() => database.drop());

describe.each(['case_event', 'late_receipt', 'criterion_assessment', 'questionnaire', 'supply_assessment'])('%s', (table) => {
  it.each([`update ${table} set case_id = case_id`, `delete from ${table}`, `truncate ${table}`, `truncate contracting_case cascade`])(
    'refuses %s',
    async (statement) => {
      await expect(database.dataSource.query(statement)).rejects.toMatchObject({ driverError: { code: '55000' } });
    },
  );
});

it('keeps a case that has a history', async () => {
  await expect(database.dataSource.query('delete from contracting_case')).rejects.toMatchObject({ driverError: { code: '23503' } });
});

it.each([
  [`update contracting_case set provider_agb = '123'`],
  [`update contracting_case set provider_kind = 'Hospital'`],
  [`update contracting_case set version = 0`],
  [`update contracting_case set quarantined_at = now()`],
])('refuses a value outside its enumeration or shape: %s', async (statement) => {
  await expect(database.dataSource.query(statement)).rejects.toMatchObject({ driverError: { code: '23514' } });
});
