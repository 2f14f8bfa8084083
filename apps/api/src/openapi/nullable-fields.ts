import type { JsonSchema } from './json-schema.js';

/** Also `null`; beside a reference OpenAPI 3.0 reads nothing else, hence the allOf. */
export function orNull({ $ref, ...schema }: JsonSchema): JsonSchema {
  return $ref === undefined ? { ...schema, nullable: true } : { ...schema, nullable: true, type: 'object', allOf: [{ $ref }] };
}

/** What may be left out of a body may also be null: so `@IsOptional` has it, and Nest describes it only where the type says so. */
export function completeNullables(schemas: Record<string, JsonSchema>): void {
  for (const [name, { properties = {}, required = [] }] of Object.entries(schemas)) {
    if (!name.endsWith('Dto')) continue;
    for (const [field, schema] of Object.entries(properties)) {
      if (!required.includes(field) && schema['nullable'] !== true) properties[field] = orNull(schema);
    }
  }
}
