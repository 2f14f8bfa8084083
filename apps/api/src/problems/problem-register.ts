import type { Words } from './words.js';

export interface ProblemKind {
  status: number;
  title: Words;
  /** What to do about it, when nothing more particular can be said. */
  advice?: Words;
}

const kind = (status: number, nl: string, en: string, advice?: Words): ProblemKind => ({
  status,
  title: { nl, en },
  ...(advice ? { advice } : {}),
});
const advise = (nl: string, en: string): Words => ({ nl, en });

/** What can be wrong with a request before any rule of contracting is asked; the rules have their own register, of refusals. */
export const problemRegister = {
  invalidRequest: kind(400, 'Het verzoek klopt niet', 'The request is not valid'),
  malformedJson: kind(
    400,
    'De body is geen geldige JSON',
    'The body is not valid JSON',
    advise('Stuur JSON volgens RFC 8259.', 'Send JSON as RFC 8259 has it.'),
  ),
  bodyRequired: kind(
    400,
    'De body ontbreekt of is geen object',
    'The body is missing or no object',
    advise('Stuur een JSON-object mee.', 'Send a JSON object.'),
  ),
  malformedRequest: kind(
    400,
    'Het verzoek is onleesbaar',
    'The request cannot be read',
    advise(
      'Het verzoek is geen geldig HTTP of bevat een waarde die niet is te bewaren.',
      'The request is no valid HTTP or has a value that cannot be stored.',
    ),
  ),
  badCursor: kind(
    400,
    'Deze cursor hoort niet bij deze lijst',
    'The cursor is not one of this list',
    advise(
      'Neem next van de vorige bladzijde ongewijzigd over, met dezelfde filters.',
      'Take next of the page before unchanged, with the same filters.',
    ),
  ),
  tokenTwice: kind(
    400,
    'Er is meer dan één toegangstoken',
    'There is more than one access token',
    advise('Stuur de header Authorization één keer.', 'Send the header Authorization once.'),
  ),
  tokenMissing: kind(401, 'Er is geen toegangstoken', 'There is no access token'),
  tokenInvalid: kind(
    401,
    'Het toegangstoken is niet geldig',
    'The access token is not valid',
    advise(
      'De handtekening, de uitgever, het publiek of de vorm van het token klopt niet.',
      'The signature, issuer, audience or form of the token is not right.',
    ),
  ),
  tokenExpired: kind(401, 'Het toegangstoken is verlopen', 'The access token has expired'),
  tokenRevoked: kind(
    401,
    'Het toegangstoken is ingetrokken',
    'The access token was revoked',
    advise(
      'Meld u opnieuw aan, of vraag een beheerder waarom dit account is buitengesloten.',
      'Sign in again, or ask an administrator why this account was locked out.',
    ),
  ),
  tokenIncomplete: kind(401, 'Het toegangstoken zegt niet voor wie u handelt', 'The access token does not say for whom you act'),
  signatureInvalid: kind(
    401,
    'De handtekening klopt niet',
    'The signature is not right',
    advise(
      'Onderteken de body byte voor byte volgens Standard Webhooks, met het geheim van dit adres en een klok die gelijk loopt.',
      'Sign the body byte for byte as Standard Webhooks has it, with the secret of this address and a clock that is right.',
    ),
  ),
  vecozoSignatureRequired: kind(
    403,
    'Meldingen van VECOZO moeten ondertekend zijn',
    'Events of VECOZO must be signed',
    advise(
      'Stuur de melding ondertekend naar /v1/vecozo/webhooks/{verzekeraar}.',
      'Send the event signed to /v1/vecozo/webhooks/{insurer}.',
    ),
  ),
  notForThisRole: kind(403, 'Uw rol mag dit niet', 'Your role may not do this'),
  notFound: kind(
    404,
    'Niet gevonden',
    'Not found',
    advise(
      'Op dit adres is niets. Adressen eindigen niet op een schuine streep.',
      'There is nothing at this address. Addresses do not end in a slash.',
    ),
  ),
  caseNotFound: kind(
    404,
    'Dit traject is er niet',
    'No such case',
    advise('Dit traject is er niet, of niet voor u.', 'There is no such case, or not for you.'),
  ),
  vecozoEventNotFound: kind(
    404,
    'Deze melding is er niet',
    'No such event',
    advise('Deze melding van VECOZO is er niet, of niet voor u.', 'There is no such event of VECOZO, or not for you.'),
  ),
  webhookSubscriptionNotFound: kind(
    404,
    'Dit abonnement is er niet',
    'No such subscription',
    advise('Dit abonnement is er niet, of niet voor u.', 'There is no such subscription, or not for you.'),
  ),
  webhookDeliveryNotFound: kind(404, 'Deze bezorging is er niet', 'No such delivery'),
  methodNotAllowed: kind(
    405,
    'Deze methode kan hier niet',
    'This method is not possible here',
    advise('De header Allow noemt de methoden van dit adres.', 'The header Allow names the methods of this address.'),
  ),
  notAcceptable: kind(
    406,
    'Dit is er niet in die vorm',
    'Not available in that form',
    advise(
      'Dit adres geeft application/json, of wat zijn uitgang zegt (.svg, .mmd); de header Accept sluit dat uit.',
      'This address gives application/json, or what its ending says (.svg, .mmd); the header Accept excludes it.',
    ),
  ),
  requestTimeout: kind(408, 'Het verzoek kwam te langzaam', 'The request came too slowly'),
  caseQuarantined: kind(409, 'Dit traject is terzijde gezet', 'The case has been set aside'),
  requestUnderWay: kind(
    409,
    'Dit verzoek is nog bezig',
    'This request is under way',
    advise(
      'Het eerste verzoek met deze Idempotency-Key heeft nog geen antwoord. Vraag het na Retry-After opnieuw.',
      'The first request with this Idempotency-Key has no answer yet. Ask again after Retry-After.',
    ),
  ),
  vecozoEventIdReused: kind(
    409,
    'Onder dit id staat een andere melding',
    'Another event has this id',
    advise('Een nieuwe melding krijgt een nieuw id.', 'A new event takes a new id.'),
  ),
  vecozoEventSettled: kind(
    409,
    'Wat er van deze melding werd staat al vast',
    'What became of the event stands already',
    advise(
      'Alleen wat wacht of aandacht vraagt kan opnieuw of van de lijst.',
      'Only what waits or needs attention can be retried or dismissed.',
    ),
  ),
  tooManyWebhookSubscriptions: kind(
    409,
    'U hebt al zoveel abonnementen als kan',
    'You have as many subscriptions as one may have',
    advise('Hef er eerst een op.', 'Delete one first.'),
  ),
  preconditionFailed: kind(
    412,
    'Er is intussen iets veranderd',
    'Something has changed meanwhile',
    advise(
      'Wat er nu staat is niet wat u had gezien. Haal het opnieuw op; de header ETag zegt welke versie het nu is.',
      'What stands now is not what you had seen. Get it again; the header ETag says which version it is now.',
    ),
  ),
  bodyTooLarge: kind(
    413,
    'De body is te groot',
    'The body is too large',
    advise('Een body is hoogstens 1 MiB, een ondertekende melding 64 KiB.', 'A body is at most 1 MiB, a signed event 64 KiB.'),
  ),
  addressTooLong: kind(414, 'Het adres is te lang', 'The address is too long'),
  unsupportedMediaType: kind(
    415,
    'Alleen application/json in UTF-8',
    'Only application/json in UTF-8',
    advise(
      'Stuur Content-Type: application/json, in UTF-8 en zonder Content-Encoding.',
      'Send Content-Type: application/json, in UTF-8 and without Content-Encoding.',
    ),
  ),
  idempotencyKeyReused: kind(422, 'Deze sleutel is al voor een ander verzoek gebruikt', 'The key was used for another request'),
  preconditionRequired: kind(
    428,
    'Zeg welke versie u hebt gezien',
    'Say which version you have seen',
    advise(
      'Dit vervangt wat er stond. Stuur If-Match met de ETag van wat u hebt gezien, of If-None-Match: * als het er nog niet was.',
      'This replaces what was there. Send If-Match with the ETag of what you have seen, or If-None-Match: * when there was nothing yet.',
    ),
  ),
  tooManyRequests: kind(
    429,
    'Te veel verzoeken',
    'Too many requests',
    advise('Wacht zo lang als Retry-After zegt, in seconden.', 'Wait as long as Retry-After says, in seconds.'),
  ),
  headersTooLarge: kind(431, 'De headers zijn te groot', 'The headers are too large'),
  internalError: kind(500, 'Er ging bij ons iets mis', 'Something went wrong on our side'),
  tryAgain: kind(
    503,
    'Probeer het opnieuw',
    'Try again',
    advise('Anderen waren eerder. Stuur hetzelfde verzoek nog eens.', 'Others came first. Send the same request again.'),
  ),
  databaseUnavailable: kind(
    503,
    'De databank is niet bereikbaar',
    'The database cannot be reached',
    advise(
      'Er is niets gebeurd, of het is helemaal gebeurd: stuur het verzoek nog eens met dezelfde Idempotency-Key.',
      'Nothing happened, or all of it: send the request again with the same Idempotency-Key.',
    ),
  ),
  issuerUnavailable: kind(503, 'De uitgever van de tokens is niet bereikbaar', 'The issuer of the tokens cannot be reached'),
  notReady: kind(503, 'De dienst is nog niet gereed', 'The service is not ready'),
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemRegister;
