import { readFileSync } from 'node:fs';
import type { CallerRole } from '@termijn/workflow';
import { endpointRights } from '../../apps/api/src/rights/endpoint-rights.js';
import { expectProblem, type Anything } from '../http/api-under-test.js';
import { addressOf, bodyOf, isWrite } from './requests.js';
import { TwoTenants } from './two-tenants.js';

/** What is nobody's to set, beside the columns of the tables. */
const ours = [
  'tenantId',
  'createdBy',
  'updatedBy',
  'createdAt',
  'role',
  'roles',
  'isAdmin',
  'subject',
  'actor',
  'now',
  'price.rank',
  'allowed',
];

/** What only the house sets cannot be sent along: it is refused, not dropped. */
describe('No body sets what is not its own', () => {
  let world: TwoTenants;
  let names: string[];
  let schemas: Record<string, Anything>;
  let paths: Record<string, Anything>;
  let sent = 0;

  beforeAll(async () => {
    world = await TwoTenants.start();
    const columns = world.api.database.dataSource.entityMetadatas.flatMap((entity) => entity.columns.map((column) => column.propertyName));
    names = [...new Set([...columns, ...ours])];
    const document = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as Anything; // CI holds it to the code
    [schemas, paths] = [document.components.schemas, document.paths];
  });
  afterAll(async () => {
    await world.api.stop();
    console.info(`Mass assignment: ${String(sent)} bodies with one of ${String(names.length)} names`);
  });

  /** The names that a body of this address does have. */
  function known(row: string): string[] {
    const [method = '', address = ''] = row.split(' ');
    const operation = paths[address.replace('/v1', '').replace(/:(\w+)/g, '{$1}')][method.toLowerCase()];
    const found = operation.requestBody?.content?.['application/json']?.schema?.$ref?.split('/').at(-1) as string | undefined;
    return found === undefined ? [] : propertiesOf(schemas[found]);
  }

  /** Of a schema and of what it is made of. */
  function propertiesOf(schema: Anything): string[] {
    const whole = schema.$ref ? schemas[schema.$ref.split('/').at(-1)] : schema;
    const parts = [...(whole.anyOf ?? []), ...(whole.oneOf ?? []), ...(whole.allOf ?? [])] as Anything[];
    return [...Object.keys(whole.properties ?? {}), ...parts.flatMap(propertiesOf)];
  }

  // Where a signature opens the door, nobody without one gets as far as the body; and some take none.
  const rows = Object.keys(endpointRights).filter((row) => isWrite(row) && endpointRights[row] !== 'open' && bodyOf(row, '') !== undefined);

  it.each(rows)('%s', async (row) => {
    const role = (endpointRights[row] as CallerRole[])[0]!;
    const token = await world.token(row.endsWith('/offers') || row.endsWith('/questions') ? 'provider' : role, 'own');
    const before = await world.fingerprint();
    const allowed = known(row);
    expect(allowed.length).toBeGreaterThan(0);
    const [method] = row.split(' ');
    const url = addressOf(row, await world.idsFor(row, role, false));
    for (const name of names.filter((one) => !allowed.includes(one))) {
      for (const value of ['x', 1, null]) {
        const answer = await world.api.send(method as 'POST', url, { token, body: { ...bodyOf(row, world.caseId), [name]: value } });
        expect([row, name, value, answer.status]).toEqual([row, name, value, 400]);
        expectProblem(answer, 400, 'invalidRequest');
        sent++;
      }
    }
    expect(await world.fingerprint()).toBe(before);
  });

  it('nor the data of an event, nor a line of an offer', async () => {
    const token = await world.token('provider', 'own');
    const url = `/v1/cases/${world.caseId}/events`;
    const before = await world.fingerprint();
    for (const name of names) {
      const body = { type: 'question.ask', data: { text: 'Mag dit?', [name]: 'x' } };
      if (name !== 'text') expectProblem(await world.api.send('POST', url, { token, body }), 400, 'invalidRequest');
      const line = { kind: 'specialism', code: '0303', amount: '1.00' };
      const offer = { explanation: 'x', lines: [{ ...line, [name]: name in line ? undefined : 'x' }] };
      if (!['description', 'volume', 'unitPrice', 'kind', 'code', 'amount'].includes(name)) {
        expectProblem(await world.api.send('POST', `/v1/cases/${world.caseId}/offers`, { token, body: offer }), 400, 'invalidRequest');
      }
    }
    expect(await world.fingerprint()).toBe(before);
  });
});
