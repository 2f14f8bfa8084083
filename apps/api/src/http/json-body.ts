import type { FastifyInstance } from 'fastify';
import type { ApiRequest } from '../identity/api-request.js';
import { Problem } from '../problems/problem.js';
import type { Words } from '../problems/words.js';
import { jsonHazard, type JsonHazard } from './json-hazards.js';
import { hasSignedBody } from './signed-body.js';

const hazards: Record<JsonHazard, Words> = {
  tooDeep: { nl: 'De body is dieper genest dan 32 niveaus.', en: 'The body nests deeper than 32 levels.' },
  tooMany: {
    nl: 'De body heeft te veel waarden: hoogstens 2.000 in een lijst of object, en 50.000 in totaal.',
    en: 'The body has too many values: at most 2,000 in a list or object, and 50,000 in all.',
  },
  duplicateKey: { nl: 'Een object heeft twee keer dezelfde naam.', en: 'An object has the same name twice.' },
  forbiddenKey: {
    nl: 'De namen __proto__, constructor en prototype mogen niet.',
    en: 'The names __proto__, constructor and prototype are not allowed.',
  },
  notText: {
    nl: 'Een tekst bevat U+0000 of een half surrogaatpaar en is dus geen tekst.',
    en: 'A text has U+0000 or a lone surrogate and so is no text.',
  },
};

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw Problem.of('malformedJson', { detail: { nl: 'De body is geen UTF-8.', en: 'The body is not UTF-8.' } });
  }
}

function parsed(json: string): unknown {
  if (json.trim() === '') throw Problem.of('bodyRequired');
  // JSON may not begin with a byte order mark (RFC 8259, 8.1); JSON.parse refuses it as any other stray sign.
  try {
    return JSON.parse(json);
  } catch {
    throw Problem.of('malformedJson');
  }
}

/** Prevents a body in another alphabet, or packed, from being read as what it is not. */
function refuseOtherForms({ headers }: ApiRequest): void {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1];
  const encoding = headers['content-encoding'];
  if ((charset !== undefined && !/^utf-?8$/i.test(charset)) || (encoding !== undefined && encoding.toLowerCase() !== 'identity')) {
    throw Problem.of('unsupportedMediaType');
  }
}

/** Bytes as JSON that is safe to go on with. @throws Problem */
export function readJson(bytes: Buffer): unknown {
  const json = decoded(bytes);
  const body = parsed(json);
  const hazard = jsonHazard(json);
  if (hazard) throw Problem.of('malformedJson', { detail: hazards[hazard] });
  return body;
}

/** Reads JSON bodies and nothing else; keeps the exact bytes for the fingerprint of a repeated request. A signed body stays bytes. */
export function readJsonBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(['application/json', 'application/cloudevents+json'], { parseAs: 'buffer' }, (request, bytes, done) => {
    try {
      const api = request as ApiRequest;
      const signed = hasSignedBody(request.routeOptions.config);
      if (!signed && /cloudevents/i.test(request.headers['content-type'] ?? '')) throw Problem.of('unsupportedMediaType');
      refuseOtherForms(api);
      api.rawBody = bytes as Buffer;
      done(null, signed ? undefined : readJson(bytes as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}
