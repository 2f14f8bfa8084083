import { cloudEventEnvelope, vocabulary } from '@termijn/vecozo';
import { cloudEventType, factNames, typeOfFact } from '@termijn/webhooks';
import { factLabel } from '@termijn/workflow';
import { apiVersion } from '../http/fixed-headers.js';
import { factEventSchema } from './fact-event-schema.js';

type Json = Record<string, unknown>;

const plain = (schema: unknown): Json => JSON.parse(JSON.stringify(schema)) as Json;
const reference = (...path: string[]): Json => ({ $ref: `#/${path.join('/')}` });
/** `onderhandeling.voorgesteld` is `onderhandelingVoorgesteld`. */
const nameOf = (type: string): string => type.replace(/\.([a-z])/g, (_dot, letter: string) => letter.toUpperCase());

const headers: Json = {
  type: 'object',
  description: 'Standard Webhooks 1.0.0: ondertekend wordt id.timestamp.body, met HMAC-SHA256.',
  required: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
  properties: {
    'webhook-id': { type: 'string', description: 'Het id van het CloudEvent; hetzelfde bij elke poging.' },
    'webhook-timestamp': {
      type: 'string',
      pattern: '^\\d{10}$',
      description: 'Unixtijd in seconden; hoogstens 300 van de klok van de ontvanger.',
    },
    'webhook-signature': { type: 'string', description: 'Eén of meer van v1,<base64>, gescheiden door spaties.' },
  },
};

const message = (title: string, summary: string, payload: Json): Json => ({
  title,
  summary,
  contentType: 'application/cloudevents+json',
  headers: reference('components', 'schemas', 'webhookHeaders'),
  payload,
});

/** What VECOZO sends us: our vocabulary in CloudEvents. */
function portalMessages(): [string, Json][] {
  return vocabulary.map((kind) => [
    nameOf(kind.type),
    message(kind.label.nl, kind.meaning, {
      allOf: [
        reference('components', 'schemas', 'portalEvent'),
        {
          type: 'object',
          required: ['data'],
          properties: { type: { const: cloudEventType('portaal', kind.type) }, data: plain(kind.data) },
        },
      ],
    }),
  ]);
}

/** What we send: every fact of a case. */
function factMessages(): [string, Json][] {
  return factNames.map((fact) => [
    nameOf(fact),
    message(factLabel(fact).nl, `Het feit ${fact} in een traject.`, {
      allOf: [
        reference('components', 'schemas', 'factEvent'),
        {
          type: 'object',
          properties: { type: { const: typeOfFact(fact) }, data: { type: 'object', properties: { fact: { const: fact } } } },
        },
      ],
    }),
  ]);
}

const channel = (address: string, title: string, messages: [string, Json][], parameters: Json): Json => ({
  address,
  title,
  parameters,
  messages: Object.fromEntries(messages.map(([name]) => [name, reference('components', 'messages', name)])),
});

const operation = (action: string, channelName: string, title: string, summary: string): Json => ({
  action,
  title,
  summary,
  channel: reference('channels', channelName),
  bindings: { http: { method: 'POST', bindingVersion: '0.3.0' } },
});

/** The AsyncAPI 3 document: what comes in as signed webhooks, and what goes out. */
export function describeEvents(): Json {
  const portal = portalMessages().map(([name, body]): [string, Json] => [`portaal${name[0]!.toUpperCase()}${name.slice(1)}`, body]);
  const facts = factMessages().map(([name, body]): [string, Json] => [`feit${name[0]!.toUpperCase()}${name.slice(1)}`, body]);
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Termijn – gebeurtenissen',
      version: apiVersion,
      description:
        'CloudEvents 1.0 met het NL GOV-profiel, als webhook ondertekend volgens Standard Webhooks 1.0.0. De woorden van VECOZO zijn van ons: een aanname, zie vecozo.md.',
      contact: { name: 'Termijn', url: 'https://termijn.example', email: 'beheer@termijn.example' },
    },
    defaultContentType: 'application/cloudevents+json',
    channels: {
      portaal: channel('/v1/vecozo/webhooks/{insurer}', 'Meldingen van VECOZO', portal, {
        insurer: { description: 'De verzekeraar, met ons kenmerk of zijn UZOVI-code; elk adres heeft een eigen geheim.' },
      }),
      abonnement: channel('{url}', 'Feiten naar abonnees', facts, { url: { description: 'Het adres van het abonnement.' } }),
    },
    operations: {
      receivePortalEvent: operation(
        'receive',
        'portaal',
        'Melding van VECOZO ontvangen',
        'Antwoordt 202 bij een nieuwe melding en 200 bij een bekende.',
      ),
      sendFact: operation(
        'send',
        'abonnement',
        'Feit bezorgen',
        'Elk antwoord van 200 tot 299 is ontvangst; anders volgt een nieuwe poging, hoogstens tien.',
      ),
    },
    components: {
      messages: Object.fromEntries([...portal, ...facts]),
      schemas: { webhookHeaders: headers, portalEvent: plain(cloudEventEnvelope), factEvent: factEventSchema },
    },
  };
}
