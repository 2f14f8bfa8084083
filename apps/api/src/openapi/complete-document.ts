import type { OpenAPIObject } from '@nestjs/swagger';
import { apiVersion } from '../http/fixed-headers.js';
import { rightOf } from '../rights/endpoint-rights.js';
import { eventSchemas } from './event-schemas.js';
import type { JsonSchema } from './json-schema.js';
import { completeNullables } from './nullable-fields.js';
import { problemSchema } from './problem-schema.js';
import { vecozoSchemas } from './vecozo-schemas.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Method = 'get' | 'put' | 'post' | 'delete';

const methods: Method[] = ['get', 'put', 'post', 'delete'];
const reference = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

const meanings: Record<number, string> = {
  400: 'Het verzoek klopt niet.',
  401: 'Het toegangstoken ontbreekt of is niet geldig.',
  403: 'Uw rol mag dit niet.',
  404: 'Dit is er niet, of niet voor u.',
  409: 'Dit kan nu niet; het antwoord zegt wat wel kan.',
  413: 'De body is groter dan 1 MiB.',
  415: 'Alleen application/json in UTF-8.',
  422: 'Deze Idempotency-Key is al voor een ander verzoek gebruikt.',
  503: 'Nu even niet; Retry-After zegt wanneer wel.',
};

/** Events of VECOZO have an id of their own, which does what an Idempotency-Key does. */
const takesKey = (path: string, method: Method): boolean => method === 'post' && !path.startsWith('/vecozo/');

function statusesOf(path: string, method: Method, { parameters = [], requestBody }: Operation, open: boolean): number[] {
  return [
    ...(parameters.length > 0 || requestBody ? [400] : []),
    ...(open ? [] : [401, 403]),
    ...(path.includes('{') || path.startsWith('/sandbox') ? [404] : []),
    ...(method === 'post' ? [409] : []),
    ...(takesKey(path, method) ? [422] : []),
    ...(method === 'put' && path.startsWith('/budgets') ? [409] : []),
    ...(requestBody ? [413, 415] : []),
    503,
  ];
}

function completeOperation(path: string, method: Method, operation: Operation): void {
  const open = rightOf(method, `/v1${path}`) === 'open';
  operation.security = open ? [] : [{ bearer: [] }];
  for (const [status, response] of Object.entries(operation.responses)) {
    if (!response || '$ref' in response) continue;
    response.description ||= status === '201' ? 'Vastgelegd.' : 'In orde.';
    const once: Record<string, { $ref: string }> = takesKey(path, method)
      ? { 'Idempotent-Replayed': reference('headers', 'IdempotentReplayed'), Location: reference('headers', 'Location') }
      : {};
    response.headers = { 'API-Version': reference('headers', 'ApiVersion'), 'X-Request-Id': reference('headers', 'RequestId'), ...once };
  }
  for (const status of statusesOf(path, method, operation, open))
    operation.responses[status] = reference('responses', `Problem${String(status)}`);
  const parameters = [...(takesKey(path, method) ? ['IdempotencyKey'] : []), 'AcceptLanguage'];
  operation.parameters = [...(operation.parameters ?? []), ...parameters.map((name) => reference('parameters', name))];
}

/** Days end on `On`, moments on `At` or stand in a query as `since` and `before`, and every number in this API is whole. */
function completeProperties(node: unknown, name = ''): void {
  if (Array.isArray(node)) node.forEach((item) => completeProperties(item));
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return;
  const schema = node as Record<string, unknown>;
  if (schema['type'] === 'number') schema['type'] = 'integer';
  if (schema['type'] === 'string' && schema['format'] === undefined && schema['enum'] === undefined) {
    if (/(^(now|since|before)|[a-z]At)$/.test(name)) schema['format'] = 'date-time';
    else if (
      /([a-z]On|^dueBefore|^from|^to)$/.test(name) &&
      schema['description'] !== 'State before.' &&
      !/State/.test(String(schema['description']))
    ) {
      schema['format'] = 'date';
    }
  }
  for (const [key, child] of Object.entries(schema)) {
    if (key === 'properties') for (const [property, inner] of Object.entries(child as object)) completeProperties(inner, property);
    else if (key === 'schema') completeProperties(child, typeof schema['name'] === 'string' ? schema['name'] : '');
    else if (key !== 'example' && key !== 'default') completeProperties(child);
  }
}

const headers = {
  ApiVersion: { description: 'Versie van deze API.', schema: { type: 'string', example: apiVersion } },
  RequestId: { description: 'Kenmerk van dit verzoek, voor navraag.', schema: { type: 'string' } },
  Location: { description: 'Waar het vastgelegde staat.', schema: { type: 'string' } },
  IdempotentReplayed: { description: 'true als dit het eerste antwoord nog eens is.', schema: { type: 'string', enum: ['true'] } },
};

const parameters = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan nog eens, byte voor byte. 1 tot 255 zichtbare ASCII-tekens.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    required: false,
    description: 'nl of en.',
    schema: { type: 'string', default: 'nl' },
  },
};

const responses = Object.fromEntries(
  Object.entries(meanings).map(([status, description]) => [
    `Problem${status}`,
    {
      description,
      headers: { 'API-Version': reference('headers', 'ApiVersion') },
      content: { 'application/problem+json': { schema: reference('schemas', 'Problem') } },
    },
  ]),
);

/** Adds what Nest cannot know: the events' data, problems, headers that every answer has, and which days and moments are which. */
export function completeDocument(document: OpenAPIObject): OpenAPIObject {
  completeProperties(document.components?.schemas);
  completeProperties(document.paths);
  completeNullables((document.components?.schemas ?? {}) as Record<string, JsonSchema>);
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (operation) completeOperation(path, method, operation);
    }
  }
  const described = document.components?.schemas;
  const ofVecozo = vecozoSchemas(described?.['VecozoEventDto'] as JsonSchema | undefined);
  const schemas = { ...described, ...eventSchemas(), ...ofVecozo, Problem: problemSchema } as unknown as Schemas;
  const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    ...document,
    components: { ...document.components, schemas: sorted, headers, parameters, responses } as OpenAPIObject['components'],
  };
}
