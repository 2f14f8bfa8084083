import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { aVecozoCloudEvent } from '@termijn/testing/vecozo-cloud-event.js';
import { content } from '@termijn/testing/case-player.js';
import { vocabulary } from '@termijn/vecozo';
import { cloudEventOf, cloudEventType, factEventTypes, factNames } from '@termijn/webhooks';
import { describeEvents } from '../../apps/api/src/asyncapi/describe-events.js';
import type { Anything } from '../http/api-under-test.js';

const document = describeEvents() as Anything;
const official = JSON.parse(
  readFileSync(createRequire(__filename).resolve('@asyncapi/specs/schemas/3.0.0-without-$id.json'), 'utf8'),
) as object;

const at = (path: string): unknown =>
  path.split('/').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);

/** The payload of a message as a schema of its own. */
function payloadOf(name: string): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  (addFormats as unknown as (to: Ajv) => void)(ajv);
  return ajv.compile({ ...document.components.messages[name].payload, components: document.components });
}

it('is a valid AsyncAPI 3 document, by the schema of AsyncAPI itself', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  (addFormats as unknown as (to: Ajv) => void)(ajv);
  const validate = ajv.compile(official);
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
  expect(validate({ ...document, channels: { x: { address: 7 } } })).toBe(false);
});

it('has no reference to nowhere', () => {
  const references = new Set([...JSON.stringify(document).matchAll(/"#\/([^"]+)"/g)].map(([, path]) => path!));
  expect(references.size).toBeGreaterThan(vocabulary.length + factNames.length);
  for (const path of references) expect([path, typeof at(path)]).toEqual([path, 'object']);
});

it('has every event that comes in and every fact that goes out', () => {
  const types = Object.values<Anything>(document.components.messages).map(
    ({ payload }) => payload.allOf[1].properties.type.const as string,
  );
  expect(types).toEqual([...vocabulary.map(({ type }) => cloudEventType('portaal', type)), ...factEventTypes]);
  for (const type of types) expect(type).toMatch(/^nl\.zorginkoop\.(portaal|contracteertraject)(\.[a-z0-9-]+)+\.v1$/);
});

it('describes what comes in as it is taken', () => {
  const validate = payloadOf('portaalOnderhandelingVoorgesteld');
  const event = aVecozoCloudEvent({
    type: 'onderhandeling.voorgesteld',
    subject: '01900000-0000-7000-8000-000000000001',
    sequence: '1',
    sequencetype: 'Integer',
    data: { by: 'provider', proposal: 1, ...content('1.00') },
  });
  expect([validate(event), validate.errors]).toEqual([true, null]);
  for (const wrong of [
    { specversion: '0.3' },
    { id: 'x' },
    { sequence: 1 },
    { data: { by: 'nobody' } },
    { type: 'nl.zorginkoop.portaal.contract.voorgesteld.v1' },
  ]) {
    expect([wrong, validate({ ...event, ...wrong })]).toEqual([wrong, false]);
  }
});

it('describes what goes out as it is sent', () => {
  const moment = '2026-09-20T08:00:00.000Z';
  const fact = {
    caseId: '01900000-0000-7000-8000-000000000001',
    seq: 3,
    type: 'offer.submit',
    fact: 'offer.submitted',
    onBehalfOf: null,
    from: 'a',
    to: 'b',
  };
  const event = cloudEventOf({ ...fact, receivedAt: moment, recordedAt: moment }, 'urn:nld:kvknr:12345678.termijn');
  const validate = payloadOf('feitOfferSubmitted');
  expect([validate(event), validate.errors]).toEqual([true, null]);
  for (const wrong of [{ amount: '1.00' }, { data: { ...event.data, total: '1.00' } }, { sequence: '0' }, { type: 'x' }]) {
    expect([wrong, validate({ ...event, ...wrong })]).toEqual([wrong, false]);
  }
});
