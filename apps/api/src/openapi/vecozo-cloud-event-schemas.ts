import { cloudEventEnvelope, vocabulary } from '@termijn/vecozo';
import { cloudEventType } from '@termijn/webhooks';
import { inOpenApi, type Node as OpenApiNode } from './event-schemas.js';
import type { JsonSchema } from './json-schema.js';
import { vecozoSchemaName } from './vecozo-schemas.js';

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** What the reader looks at beyond the envelope: that the time is one, and that a case is named in one of two ways. */
const time = { format: 'date-time', example: '2026-09-20T08:00:00Z' };
const examples = { uzovi: '7095', agb: '06020101', contractyear: 2027, path: 'existing-hospital' };
const otherName = 'VecozoOtherCloudEvent';
const namesCase = { anyOf: [{ required: ['subject'] }, { required: ['uzovi', 'agb', 'contractyear'] }] };

/** The same events as CloudEvents, as they are signed: the envelope, and per type its data. */
export function vecozoCloudEventSchemas(): Record<string, JsonSchema> {
  const envelope = inOpenApi(JSON.parse(JSON.stringify(cloudEventEnvelope)) as OpenApiNode) as JsonSchema;
  const { properties = {} } = envelope;
  const named = Object.entries(examples).map(([name, example]): [string, JsonSchema] => [name, { ...properties[name], example }]);
  const events = vocabulary.map((kind): [string, JsonSchema] => [
    `${vecozoSchemaName(kind.type)}CloudEvent`,
    {
      ...envelope,
      title: kind.label.nl,
      properties: {
        ...properties,
        ...Object.fromEntries(named),
        time: { ...properties['time'], ...time },
        type: { type: 'string', enum: [cloudEventType('portaal', kind.type)] },
        data: reference(vecozoSchemaName(kind.type)),
      },
      required: [...(envelope.required ?? []), 'data'],
      ...namesCase,
    },
  ]);
  const other: JsonSchema = {
    ...envelope,
    title: 'Een andere gebeurtenis',
    description: 'Van een type dat wij niet kennen: bewaard voor een mens.',
    properties: {
      ...properties,
      time: { ...properties['time'], ...time },
      type: { ...properties['type'], not: { enum: vocabulary.map(({ type }) => cloudEventType('portaal', type)) } },
    },
  };
  const mapping = vocabulary.map(({ type }): [string, string] => [
    cloudEventType('portaal', type),
    reference(`${vecozoSchemaName(type)}CloudEvent`).$ref,
  ]);
  const any: JsonSchema = {
    description: 'Een gebeurtenis in VECOZO als CloudEvent 1.0.',
    oneOf: [...events.map(([name]) => name), otherName].map(reference),
    discriminator: { propertyName: 'type', mapping: Object.fromEntries(mapping) },
  };
  return { ...Object.fromEntries(events), [otherName]: other, VecozoCloudEvent: any };
}
