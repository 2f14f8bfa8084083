import type { Words } from './words.js';

export interface ProblemKind {
  status: number;
  title: Words;
}

const kind = (status: number, nl: string, en: string): ProblemKind => ({ status, title: { nl, en } });

/** What can be wrong with a request before any rule of contracting is asked; the rules have their own register, of refusals. */
export const problemRegister = {
  invalidRequest: kind(400, 'Het verzoek klopt niet', 'The request is not valid'),
  malformedJson: kind(400, 'De body is geen geldige JSON', 'The body is not valid JSON'),
  bodyRequired: kind(400, 'De body ontbreekt of is geen object', 'The body is missing or no object'),
  malformedRequest: kind(400, 'Het verzoek is onleesbaar', 'The request cannot be read'),
  badCursor: kind(400, 'Deze cursor hoort niet bij deze lijst', 'The cursor is not one of this list'),
  tokenMissing: kind(401, 'Er is geen toegangstoken', 'There is no access token'),
  tokenInvalid: kind(401, 'Het toegangstoken is niet geldig', 'The access token is not valid'),
  tokenExpired: kind(401, 'Het toegangstoken is verlopen', 'The access token has expired'),
  tokenIncomplete: kind(401, 'Het toegangstoken zegt niet voor wie u handelt', 'The access token does not say for whom you act'),
  notForThisRole: kind(403, 'Uw rol mag dit niet', 'Your role may not do this'),
  notFound: kind(404, 'Niet gevonden', 'Not found'),
  caseNotFound: kind(404, 'Dit traject is er niet', 'No such case'),
  methodNotAllowed: kind(405, 'Deze methode kan hier niet', 'This method is not possible here'),
  requestTimeout: kind(408, 'Het verzoek kwam te langzaam', 'The request came too slowly'),
  caseQuarantined: kind(409, 'Dit traject is terzijde gezet', 'The case has been set aside'),
  bodyTooLarge: kind(413, 'De body is te groot', 'The body is too large'),
  addressTooLong: kind(414, 'Het adres is te lang', 'The address is too long'),
  unsupportedMediaType: kind(415, 'Alleen application/json in UTF-8', 'Only application/json in UTF-8'),
  idempotencyKeyReused: kind(422, 'Deze sleutel is al voor een ander verzoek gebruikt', 'The key was used for another request'),
  headersTooLarge: kind(431, 'De headers zijn te groot', 'The headers are too large'),
  internalError: kind(500, 'Er ging bij ons iets mis', 'Something went wrong on our side'),
  tryAgain: kind(503, 'Probeer het opnieuw', 'Try again'),
  databaseUnavailable: kind(503, 'De databank is niet bereikbaar', 'The database cannot be reached'),
  issuerUnavailable: kind(503, 'De uitgever van de tokens is niet bereikbaar', 'The issuer of the tokens cannot be reached'),
  notReady: kind(503, 'De dienst is nog niet gereed', 'The service is not ready'),
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemRegister;
