import { acts } from '@termijn/workflow';
import type { JsonSchema } from './json-schema.js';
import { orNull } from './nullable-fields.js';

export type Node = Record<string, unknown> | unknown[] | string | number | boolean | null;

/** OpenAPI 3.0 has no `const`: one value is a list of one, and a choice of values is a list. */
export function inOpenApi(node: Node): Node {
  if (Array.isArray(node)) return node.map((item) => inOpenApi(item as Node));
  if (node === null || typeof node !== 'object') return node;
  const { const: value, anyOf, ...rest } = node as { const?: unknown; anyOf?: { const?: unknown; type?: string }[] } & Record<string, Node>;
  const inner = Object.fromEntries(Object.entries(rest).map(([key, child]) => [key, inOpenApi(child)]));
  if (value !== undefined) return { ...inner, enum: [value] };
  if (anyOf?.every((option) => option.const !== undefined)) return { ...inner, type: 'string', enum: anyOf.map((option) => option.const) };
  return anyOf ? { ...inner, anyOf: anyOf.map((option) => inOpenApi(option)) } : inner;
}

/** `offer.submit` is `EventOfferSubmit`. */
export const eventSchemaName = (type: string): string =>
  `Event${type.replace(/(^|\.)([a-z])/g, (_whole, _dot, letter: string) => letter.toUpperCase())}`;

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const dataOf = (type: string): JsonSchema => {
  const act = acts.find((candidate) => candidate.type === type);
  if (!act) throw new RangeError(`No act ${type}`);
  return inOpenApi(JSON.parse(JSON.stringify(act.data)) as Node) as JsonSchema;
};

/** What goes beside the data when the other side's act is entered. */
const envelope: Record<string, JsonSchema> = {
  receivedAt: orNull({
    type: 'string',
    format: 'date-time',
    description: 'Alleen voor een handeling van de andere kant: wanneer zij is ontvangen.',
  }),
  evidence: orNull({
    ...reference('EvidenceDto'),
    description: 'Alleen voor een handeling van de andere kant: het bericht dat het bewijst.',
  }),
};

/** The data of an event as a body of its own, without what the address says. */
function bodyOf(type: string, inAddress?: string): JsonSchema {
  const { properties = {}, required = [], ...rest } = dataOf(type);
  const kept = Object.fromEntries(Object.entries(properties).filter(([name]) => name !== inAddress));
  return { ...rest, properties: { ...kept, ...envelope }, required: required.filter((name) => name !== inAddress) };
}

/** The bodies that are checked by the acts themselves and not by a class: no second description of them exists. */
export function eventSchemas(): Record<string, JsonSchema> {
  const data = acts.map(({ type, label }): [string, JsonSchema] => [eventSchemaName(type), { title: label.nl, ...dataOf(type) }]);
  const requests = acts.map(({ type, label, data: { properties } }): [string, JsonSchema] => [
    `${eventSchemaName(type)}Request`,
    {
      title: label.nl,
      type: 'object',
      additionalProperties: false,
      properties: {
        type: { type: 'string', enum: [type] },
        data: properties ? reference(eventSchemaName(type)) : { type: 'object' },
        ...envelope,
      },
      required: ['type', 'data'],
    },
  ]);
  const names = acts.map(({ type }) => `${eventSchemaName(type)}Request`);
  const event: JsonSchema = {
    description: 'Een handeling; GET …/actions zegt welke nu kunnen, met een voorbeeld.',
    oneOf: names.map(reference),
    discriminator: {
      propertyName: 'type',
      mapping: Object.fromEntries(acts.map(({ type }) => [type, reference(`${eventSchemaName(type)}Request`).$ref])),
    },
  };
  return {
    ...Object.fromEntries(data),
    ...Object.fromEntries(requests),
    EventRequest: event,
    OfferRequest: bodyOf('offer.submit'),
    QuestionRequest: bodyOf('question.ask'),
    AnswerRequest: bodyOf('question.answer', 'question'),
    ConversationRequest: bodyOf('conversation.log'),
    AssessmentRequest: bodyOf('criteria.assess', 'criterion'),
    WaiverRequest: bodyOf('criteria.waive', 'criterion'),
  };
}
