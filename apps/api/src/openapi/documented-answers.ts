import { apiVersion } from '../http/fixed-headers.js';
import { addsEachTime } from '../idempotency/require-key.js';

export const reference = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

const meanings: Record<number, string> = {
  400: 'Het verzoek klopt niet; invalidParams noemt alle fouten.',
  401: 'Het toegangstoken ontbreekt of is niet geldig.',
  403: 'Uw rol mag dit niet.',
  404: 'Dit is er niet, of niet voor u.',
  406: 'Dit is er niet in de vorm die Accept vraagt.',
  409: 'Dit kan nu niet; het antwoord zegt wat wel kan. Of het eerste verzoek met deze Idempotency-Key is nog bezig (Retry-After).',
  412: 'Er is intussen iets veranderd; ETag zegt welke versie het nu is.',
  413: 'De body is groter dan 1 MiB.',
  415: 'Alleen application/json in UTF-8.',
  422: 'Deze Idempotency-Key is al voor een ander verzoek gebruikt.',
  428: 'Zeg met If-Match welke versie u hebt gezien.',
  429: 'Te veel verzoeken; Retry-After zegt hoeveel seconden wachten.',
  503: 'Nu even niet; Retry-After zegt wanneer wel.',
};

/** Headers of a problem beside those of every answer. */
const ofProblem: Record<number, string[]> = { 409: ['RetryAfter'], 412: ['ETag'], 428: ['ETag'], 429: ['RetryAfter'], 503: ['RetryAfter'] };

const headerNames: Record<string, string> = {
  ApiVersion: 'API-Version',
  RequestId: 'X-Request-Id',
  ContentLanguage: 'Content-Language',
  ETag: 'ETag',
  Location: 'Location',
  IdempotentReplayed: 'Idempotent-Replayed',
  RetryAfter: 'Retry-After',
};

/** References to headers by their names in the components; those of every answer come with them. */
export function documentedHeaders(...names: string[]): Record<string, { $ref: string }> {
  const all = ['ApiVersion', 'RequestId', 'ContentLanguage', ...names];
  return Object.fromEntries(all.map((name) => [headerNames[name] ?? name, reference('headers', name)]));
}

export const headers = {
  ApiVersion: { description: 'Versie van deze API.', schema: { type: 'string', example: apiVersion } },
  RequestId: { description: 'Kenmerk van dit verzoek, voor navraag.', schema: { type: 'string' } },
  ContentLanguage: { description: 'Taal van de teksten: nl, of en als Accept-Language dat liever heeft.', schema: { type: 'string' } },
  ETag: {
    description:
      'Versie van wat u ziet, voor If-None-Match en If-Match. Van een traject of budget is het deel voor het streepje de version.',
    schema: { type: 'string', example: '"7-2kYc0v9tq1rZ3mWbQe8xTA"' },
  },
  Location: { description: 'Waar het vastgelegde staat.', schema: { type: 'string' } },
  IdempotentReplayed: { description: 'true als dit het eerste antwoord nog eens is.', schema: { type: 'string', enum: ['true'] } },
  RetryAfter: { description: 'Over hoeveel seconden hetzelfde verzoek weer kan.', schema: { type: 'integer', example: 2 } },
};

const aboutKey =
  'Maakt dat een herhaald verzoek één keer werkt: hetzelfde antwoord komt dan 90 dagen lang nog eens, byte voor byte. ' +
  'Een tekst tussen aanhalingstekens (RFC 9651), liefst een UUID; zonder aanhalingstekens mag ook. Geldt binnen uw organisatie.';
const keySchema = { type: 'string', minLength: 1, maxLength: 257, example: '"8e03978e-40d5-43dd-bc93-6894a57f9324"' };

export const parameters = {
  IdempotencyKey: { name: 'Idempotency-Key', in: 'header', required: false, description: aboutKey, schema: keySchema },
  IdempotencyKeyRequired: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description: `${aboutKey} Hier verplicht: niets anders houdt een tweede keer tegen.`,
    schema: keySchema,
  },
  IdempotencyKeyForSome: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: `${aboutKey} Verplicht waar niets anders een tweede keer tegenhoudt: bij plafond-increase, ${[...addsEachTime].join(', ')}.`,
    schema: keySchema,
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: false,
    description:
      'De ETag die u zag (of alleen "version"); is het traject intussen veranderd, dan gebeurt er niets en volgt 412. * is elke versie. ' +
      'Verplicht bij questionnaire.save, dat een eerder concept vervangt.',
    schema: { type: 'string', example: '"7"' },
  },
  IfMatchToReplace: {
    name: 'If-Match',
    in: 'header',
    required: false,
    description: 'De ETag die u zag. Verplicht, tenzij If-None-Match: * zegt dat het er nog niet is.',
    schema: { type: 'string', example: '"7"' },
  },
  IfMatchToEdit: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description:
      'De ETag die u zag (of alleen "version"); is er intussen iets veranderd, dan gebeurt er niets en volgt 412. * is elke versie.',
    schema: { type: 'string', example: '"7"' },
  },
  IfNoneMatchToMake: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: '*: alleen als het er nog niet is.',
    schema: { type: 'string', enum: ['*'] },
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'De ETag die u al hebt: is er niets veranderd, dan volgt 304 zonder body.',
    schema: { type: 'string' },
  },
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    required: false,
    description: 'nl of en.',
    schema: { type: 'string', default: 'nl' },
  },
};

const problems = Object.entries(meanings).map(([status, description]) => [
  `Problem${status}`,
  {
    description,
    headers: documentedHeaders(...(ofProblem[Number(status)] ?? [])),
    content: { 'application/problem+json': { schema: reference('schemas', 'Problem') } },
  },
]);

export const responses = {
  ...(Object.fromEntries(problems) as Record<string, object>),
  NotModified: { description: 'Er is niets veranderd.', headers: documentedHeaders('ETag') },
};
