import { vocabulary } from '@termijn/vecozo';
import { inOpenApi, type Node as OpenApiNode } from './event-schemas.js';
import type { JsonSchema } from './json-schema.js';

/** `onderhandeling.voorgesteld` is `VecozoOnderhandelingVoorgesteld`. */
export const vecozoSchemaName = (type: string): string =>
  `Vecozo${type.replace(/(^|\.)([a-z])/g, (_whole, _dot, letter: string) => letter.toUpperCase())}`;

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The events of VECOZO: our vocabulary, as it checks what is sent. `envelope` is the schema of what goes around the data. */
export function vecozoSchemas(envelope: JsonSchema | undefined): Record<string, JsonSchema> {
  const { properties = {}, required = [] } = envelope ?? {};
  const data = vocabulary.map((kind): [string, JsonSchema] => [
    vecozoSchemaName(kind.type),
    { title: kind.label.nl, description: kind.meaning, ...(inOpenApi(JSON.parse(JSON.stringify(kind.data)) as OpenApiNode) as JsonSchema) },
  ]);
  const requests = vocabulary.map((kind): [string, JsonSchema] => [
    `${vecozoSchemaName(kind.type)}Request`,
    {
      title: kind.label.nl,
      type: 'object',
      additionalProperties: false,
      properties: { ...properties, type: { type: 'string', enum: [kind.type] }, data: reference(vecozoSchemaName(kind.type)) },
      required,
    },
  ]);
  const mapping = vocabulary.map(({ type }): [string, string] => [type, reference(`${vecozoSchemaName(type)}Request`).$ref]);
  const request: JsonSchema = {
    description: 'Een gebeurtenis in VECOZO, in woorden van ons: een aanname.',
    oneOf: requests.map(([name]) => reference(name)),
    discriminator: { propertyName: 'type', mapping: Object.fromEntries(mapping) },
  };
  return { ...Object.fromEntries(data), ...Object.fromEntries(requests), VecozoEventRequest: request };
}
