import { cloudEventEnvelope, vocabulary } from '@termijn/vecozo';
import { cloudEventType } from '@termijn/webhooks';
import { inOpenApi, type Node as OpenApiNode } from './event-schemas.js';
import type { JsonSchema } from './json-schema.js';
import { vecozoSchemaName } from './vecozo-schemas.js';

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The same events as CloudEvents, as they are signed: the envelope, and per type its data. */
export function vecozoCloudEventSchemas(): Record<string, JsonSchema> {
  const envelope = inOpenApi(JSON.parse(JSON.stringify(cloudEventEnvelope)) as OpenApiNode) as JsonSchema;
  const events = vocabulary.map((kind): [string, JsonSchema] => [
    `${vecozoSchemaName(kind.type)}CloudEvent`,
    {
      ...envelope,
      title: kind.label.nl,
      properties: {
        ...envelope.properties,
        type: { type: 'string', enum: [cloudEventType('portaal', kind.type)] },
        data: reference(vecozoSchemaName(kind.type)),
      },
      required: [...(envelope.required ?? []), 'data'],
    },
  ]);
  const mapping = vocabulary.map(({ type }): [string, string] => [
    cloudEventType('portaal', type),
    reference(`${vecozoSchemaName(type)}CloudEvent`).$ref,
  ]);
  const any: JsonSchema = {
    description: 'Een gebeurtenis in VECOZO als CloudEvent 1.0. Een type dat wij niet kennen wordt bewaard voor een mens.',
    oneOf: events.map(([name]) => reference(name)),
    discriminator: { propertyName: 'type', mapping: Object.fromEntries(mapping) },
  };
  return { ...Object.fromEntries(events), VecozoCloudEvent: any };
}
