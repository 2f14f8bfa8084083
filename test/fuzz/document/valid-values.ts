import fc from 'fast-check';
import type { DescribedApi } from './described-api.js';
import type { Schema } from './types.js';

const days = ['2026-05-20', '2026-05-12', '2026-06-01', '2026-06-30', '2026-09-30', '2026-11-11', '2027-01-01', '2024-02-29'];
const moments = ['2026-05-19T10:00:00Z', '2026-05-20T08:00:00+02:00', '2026-09-30T21:59:59.999Z', '2026-01-01T00:00:00Z'];
const texts = ['Zoals besproken.', 'Volumes gelijk aan 2026.', 'Te weinig gecontracteerd aanbod.', 'x', 'Café ’t Hoekje — 100 %', '日本語'];
const uuids = ['01990000-0000-7000-8000-000000000000', '4f9a1c7e-2f0b-4d0c-9a53-0d9a5f0f6d11'];

const fitting = (list: string[], { minLength = 0, maxLength = Infinity, pattern }: Schema): string[] =>
  list.filter(
    (text) => text.length >= minLength && text.length <= maxLength && (pattern === undefined || new RegExp(pattern, 'u').test(text)),
  );

function ofText(schema: Schema): fc.Arbitrary<unknown> {
  const { format, pattern, minLength = 0, maxLength = 200 } = schema;
  if (format === 'date') return fc.constantFrom(...days);
  if (format === 'date-time') return fc.constantFrom(...moments);
  if (format === 'uuid') return fc.constantFrom(...uuids);
  const plain = fitting(texts, schema);
  if (pattern !== undefined && plain.length === 0) {
    const strict = pattern.startsWith('^') ? fc.stringMatching(new RegExp(pattern)) : fc.string({ minLength: Math.max(1, minLength) });
    return strict.map((text) => text.slice(0, maxLength));
  }
  return plain.length > 0 ? fc.constantFrom(...plain) : fc.string({ minLength, maxLength });
}

function ofNumber({ minimum = 0, maximum = 1_000_000 }: Schema): fc.Arbitrary<unknown> {
  return fc.oneof(fc.constantFrom(minimum, maximum), fc.integer({ min: minimum, max: maximum }));
}

/** Values that a schema of the document allows, with its examples in front. */
export class ValidValues {
  /** By schema and filling: the acts of a case alone are some sixty schemas. */
  private readonly made = new Map<string, fc.Arbitrary<unknown>>();

  constructor(private readonly api: DescribedApi) {}

  /** `fill`: how often what may be left out is there, from 0 to 1. */
  of(schema: Schema, fill = 0.4, depth = 0): fc.Arbitrary<unknown> {
    if (schema.$ref !== undefined) {
      const name = `${schema.$ref} ${String(fill)} ${String(depth)}`;
      const known = this.made.get(name) ?? this.of(this.api.resolve<Schema>(schema), fill, depth);
      this.made.set(name, known);
      return known;
    }
    const value = this.withoutNull(schema, fill, depth);
    const known =
      schema.example === undefined
        ? value
        : fc.oneof({ weight: 3, arbitrary: fc.constant(schema.example) }, { weight: 1, arbitrary: value });
    return schema.nullable ? fc.oneof({ weight: 9, arbitrary: known }, { weight: 1, arbitrary: fc.constant(null) }) : known;
  }

  private withoutNull(schema: Schema, fill: number, depth: number): fc.Arbitrary<unknown> {
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
    const choice = schema.oneOf ?? schema.anyOf;
    if (choice !== undefined && choice.length > 0 && schema.properties === undefined)
      return fc.oneof(...choice.map((one) => this.of(one, fill, depth)));
    if (schema.allOf !== undefined) {
      return fc
        .tuple(...schema.allOf.map((one) => this.of(one, fill, depth)))
        .map(
          (parts) => (parts.every((part) => typeof part === 'object') ? Object.assign({}, ...(parts as object[])) : parts[0]) as unknown,
        );
    }
    const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
    if (type === 'object' || schema.properties !== undefined) return this.ofObject(schema, fill, depth);
    if (type === 'array') return this.ofArray(schema, fill, depth);
    if (type === 'integer' || type === 'number') return ofNumber(schema);
    if (type === 'boolean') return fc.boolean();
    if (type === 'string') return ofText(schema);
    return fc.constantFrom('x', 1, true);
  }

  /** With alternatives of what must be there, beside what always must. */
  private ofObject({ anyOf: alternatives, ...schema }: Schema, fill: number, depth: number): fc.Arbitrary<unknown> {
    if (alternatives) {
      const each = alternatives.map(({ required = [] }) => ({ ...schema, required: [...(schema.required ?? []), ...required] }));
      return fc.oneof(...each.map((one) => this.ofObject(one, fill, depth)));
    }
    const { properties = {}, required = [] } = schema;
    const fields = Object.entries(properties).map(([name, schema]) => {
      const value = this.of(schema, depth > 6 ? 0 : fill, depth + 1).map((one) => ({ [name]: one }));
      if (required.includes(name)) return value;
      return fc.integer({ min: 0, max: 99 }).chain((draw) => (draw < fill * 100 ? value : fc.constant({})));
    });
    return fc.tuple(...fields).map((parts) => Object.assign({}, ...parts) as object);
  }

  private ofArray({ items = {}, minItems = 0, maxItems = 3 }: Schema, fill: number, depth: number): fc.Arbitrary<unknown> {
    return fc.array(this.of(items, fill, depth + 1), { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 2)) });
  }
}
