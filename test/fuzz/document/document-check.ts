import { Ajv, type ValidateFunction } from 'ajv';
import * as formats from 'ajv-formats';
import type { DescribedApi } from './described-api.js';
import type { Operation, Parameter, Schema } from './types.js';

/** `nullable` as JSON Schema says it; also beside a `$ref` or an enum, where a reader of OpenAPI 3.0 means it so. */
function withNull(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNull);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, discriminator: _discriminator, example: _example, ...rest } = node as Record<string, unknown>;
  const inner = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withNull(value)]));
  return nullable === true ? { anyOf: [{ type: 'null' }, inner] } : inner;
}

const addFormats = (formats as unknown as { default: { default?: (ajv: Ajv) => void } }).default;

/** Whether a value is one that the document allows: what it forbids must not be accepted. */
export class DocumentCheck {
  private readonly ajv = new Ajv({ strict: false, allErrors: false, logger: false });
  private readonly checks = new Map<string, ValidateFunction>();

  constructor(api: DescribedApi) {
    const add = addFormats.default ?? (addFormats as unknown as (ajv: Ajv) => void);
    add(this.ajv);
    this.ajv.addSchema({ $id: 'api', components: { schemas: withNull(api.schemas) } } as object);
  }

  allowsBody(operation: Operation, body: unknown): boolean {
    return operation.body === null || this.allows(`${operation.key} body`, operation.body, body);
  }

  /** `text` as it stands in the address or a header. */
  allowsText(operation: Operation, { name, in: where, schema }: Parameter, text: string): boolean {
    const kind = schema.type;
    if ((kind === 'integer' || kind === 'number') && !/^\d{1,15}$/.test(text)) return false;
    const value =
      kind === 'integer' || kind === 'number'
        ? Number(text)
        : kind === 'boolean'
          ? text === 'true'
            ? true
            : text === 'false'
              ? false
              : text
          : text;
    return this.allows(`${operation.key} ${where} ${name}`, schema, value);
  }

  private allows(name: string, schema: Schema, value: unknown): boolean {
    let check = this.checks.get(name);
    if (!check) {
      check = this.ajv.compile(JSON.parse(JSON.stringify(withNull(schema)).replaceAll('"#/', '"api#/')) as object);
      this.checks.set(name, check);
    }
    return check(value);
  }
}
