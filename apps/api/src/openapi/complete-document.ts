import type { OpenAPIObject } from '@nestjs/swagger';
import { rightOf } from '../rights/endpoint-rights.js';
import { documentedHeaders, headers, parameters, reference, responses } from './documented-answers.js';
import { eventSchemas } from './event-schemas.js';
import type { JsonSchema } from './json-schema.js';
import { completeNullables } from './nullable-fields.js';
import { problemSchema } from './problem-schema.js';
import { vecozoCloudEventSchemas } from './vecozo-cloud-event-schemas.js';
import { vecozoSchemas } from './vecozo-schemas.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Method = 'get' | 'put' | 'post' | 'patch' | 'delete';

const methods: Method[] = ['get', 'put', 'post', 'patch', 'delete'];

/** What is sent twice is there twice: `requireKey`. */
const needsKey = /^\/contracts$|\/(questions|conversations)$/;
/** Some of what comes here is. */
const mayNeedKey = /^\/cases(\/\{caseId\}\/(events|offers))?$/;

function keyParameter(path: string): string {
  if (needsKey.test(path)) return 'IdempotencyKeyRequired';
  return mayNeedKey.test(path) ? 'IdempotencyKeyForSome' : 'IdempotencyKey';
}

/** What follows from method and address: parts of the answer and of the request that every such route has. */
interface Traits {
  open: boolean;
  /** A signature opens the door instead of a token. */
  signed: boolean;
  takesKey: boolean;
  /** A GET of one thing, which has an ETag. */
  one: boolean;
  changesCase: boolean;
  replaces: boolean;
  /** Changes or takes away one thing that somebody has seen. */
  edits: boolean;
  counted: boolean;
}

function traitsOf(path: string, method: Method, operation: Operation): Traits {
  const isList = /"#\/components\/schemas\/\w*(List|Feed)View"/.test(JSON.stringify(operation.responses));
  // Made anew for who asks it, and sent as it is.
  const isFile = JSON.stringify(operation.responses).includes('application/zip');
  const signed = operation.security?.some((one) => 'standardWebhooks' in one) ?? false;
  return {
    open: rightOf(method, `/v1${path}`) === 'open',
    signed,
    // A signed message has an id of its own, which does what the key does.
    takesKey: method === 'post' && !signed,
    one: method === 'get' && !isList && !isFile,
    changesCase: method === 'post' && path.startsWith('/cases/{caseId}/'),
    replaces: method === 'put' && path.startsWith('/budgets'),
    edits: method === 'patch' || (method === 'delete' && path.startsWith('/webhook-subscriptions/')),
    counted: !path.startsWith('/health/'),
  };
}

function statusesOf(path: string, method: Method, { requestBody }: Operation, traits: Traits): number[] {
  return [
    400, // at least for a parameter that is not known
    ...(traits.open ? [] : [401, 403]),
    ...(traits.signed ? [401] : []),
    ...(path.includes('{') || path.startsWith('/sandbox') ? [404] : []),
    406,
    ...(method === 'post' || traits.replaces ? [409] : []),
    ...(traits.changesCase || traits.replaces || traits.edits ? [412] : []),
    ...(requestBody || method === 'post' ? [413, 415] : []),
    ...(traits.takesKey ? [422] : []),
    ...(traits.replaces || traits.edits || (traits.changesCase && path.endsWith('/events')) ? [428] : []),
    ...(traits.counted ? [429] : []),
    503,
  ];
}

function parametersOf(path: string, { takesKey, one, changesCase, replaces, edits }: Traits): string[] {
  return [
    ...(takesKey ? [keyParameter(path)] : []),
    ...(changesCase ? ['IfMatch'] : []),
    ...(edits ? ['IfMatchToEdit'] : []),
    ...(replaces ? ['IfMatchToReplace', 'IfNoneMatchToMake'] : []),
    ...(one ? ['IfNoneMatch'] : []),
    'AcceptLanguage',
  ];
}

function completeOperation(path: string, method: Method, operation: Operation): void {
  const traits = traitsOf(path, method, operation);
  // A route may say for itself what vouches for the sender.
  operation.security = traits.open ? (operation.security ?? []) : [{ bearer: [] }];
  for (const [status, response] of Object.entries(operation.responses)) {
    if (!response || '$ref' in response) continue;
    response.description ||= status === '201' ? 'Vastgelegd.' : 'In orde.';
    const more = [...(traits.takesKey ? ['IdempotentReplayed', 'Location'] : []), ...(traits.one ? ['ETag'] : [])];
    response.headers = documentedHeaders(...more);
  }
  for (const status of statusesOf(path, method, operation, traits))
    operation.responses[status] = reference('responses', `Problem${String(status)}`);
  if (traits.one) operation.responses['304'] = reference('responses', 'NotModified');
  const added = parametersOf(path, traits).map((name) => reference('parameters', name));
  operation.parameters = [...(operation.parameters ?? []), ...added];
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
  const ofVecozo = { ...vecozoSchemas(described?.['VecozoEventDto'] as JsonSchema | undefined), ...vecozoCloudEventSchemas() };
  const schemas = { ...described, ...eventSchemas(), ...ofVecozo, Problem: problemSchema } as unknown as Schemas;
  const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    ...document,
    components: { ...document.components, schemas: sorted, headers, parameters, responses } as OpenAPIObject['components'],
  };
}
