/** As much of JSON Schema as an OpenAPI document uses. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  example?: unknown;
  default?: unknown;
  pattern?: string;
  format?: string;
  nullable?: boolean;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required: boolean;
  schema: Schema;
}

/** One thing that can be asked of the service, as its OpenAPI document tells it. */
export interface Operation {
  /** `POST /v1/cases/{caseId}/events` */
  key: string;
  method: string;
  /** With the prefix of the server: `/v1/cases/{caseId}/events`. */
  path: string;
  parameters: Parameter[];
  /** The JSON body; null when it takes none. */
  body: Schema | null;
  bodyRequired: boolean;
  /** Whether it wants a token. */
  secured: boolean;
  /** Whether it wants a signature over the body. */
  signed: boolean;
}

export const isWrite = ({ method }: { method: string }): boolean => !['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(method);
