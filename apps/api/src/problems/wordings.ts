import type { Words } from './words.js';

/** What is said of a field that a decorator of class-validator refused, by the decorator's own name. */
export const wordings: Record<string, Words & { code: string }> = {
  required: { code: 'required', nl: 'ontbreekt', en: 'is missing' },
  whitelistValidation: { code: 'unknownField', nl: 'is hier onbekend', en: 'is not known here' },
  isString: { code: 'type', nl: 'moet tekst zijn', en: 'must be text' },
  isBoolean: { code: 'type', nl: 'moet true of false zijn', en: 'must be true or false' },
  isInt: { code: 'type', nl: 'moet een geheel getal zijn', en: 'must be a whole number' },
  isObject: { code: 'type', nl: 'moet een object zijn', en: 'must be an object' },
  nestedValidation: { code: 'type', nl: 'moet een object zijn', en: 'must be an object' },
  isArray: { code: 'type', nl: 'moet een lijst zijn', en: 'must be a list' },
  arrayMaxSize: { code: 'tooMany', nl: 'heeft te veel regels', en: 'has too many items' },
  arrayUnique: { code: 'repeated', nl: 'noemt iets twee keer', en: 'names something twice' },
  isCare: { code: 'notAllowed', nl: 'is geen soort zorg die een inkoopbeleid kent', en: 'is no kind of care that a policy knows' },
  isIn: { code: 'notAllowed', nl: 'is geen van de mogelijke waarden', en: 'is none of the possible values' },
  max: { code: 'tooLarge', nl: 'is te groot', en: 'is too large' },
  min: { code: 'tooSmall', nl: 'is te klein', en: 'is too small' },
  maxLength: { code: 'tooLong', nl: 'is te lang', en: 'is too long' },
  minLength: { code: 'tooShort', nl: 'is te kort', en: 'is too short' },
  matches: { code: 'pattern', nl: 'heeft niet de juiste vorm', en: 'does not have the right form' },
  isDay: { code: 'format', nl: 'is geen bestaande dag (JJJJ-MM-DD)', en: 'is not an existing day (YYYY-MM-DD)' },
  isMoment: {
    code: 'format',
    nl: 'is geen bestaand tijdstip met Z of offset (2026-09-30T21:59:59Z)',
    en: 'is not an existing moment with Z or an offset (2026-09-30T21:59:59Z)',
  },
  isText: { code: 'notText', nl: 'bevat tekens die geen tekst zijn, of is leeg', en: 'has characters that are not text, or is empty' },
  exactlyOneGround: {
    code: 'exactlyOne',
    nl: 'vraagt precies één van agreedOfferDueOn, dutyOfCare en offerReceivedAt; om later te tekenen mag agreedSignatureDueOn alleen staan',
    en: 'needs exactly one of agreedOfferDueOn, dutyOfCare and offerReceivedAt; for signing later agreedSignatureDueOn may stand alone',
  },
  contractSaid: {
    code: 'required',
    nl: 'ontbreekt: zeg of er een overeenkomst was (contractedBefore), of met welk merk (currentContract)',
    en: 'is missing: say whether there was a contract (contractedBefore), or with which label (currentContract)',
  },
  notBeside: {
    code: 'exactlyOne',
    nl: 'kan niet samen met currentContract: geef een van beide',
    en: 'cannot go with currentContract: give one of the two',
  },
  caseReference: {
    code: 'required',
    nl: 'ontbreekt: noem het traject met caseId, of met uzovi, agb en contractYear',
    en: 'is missing: name the case by caseId, or by uzovi, agb and contractYear',
  },
  besideCaseId: { code: 'exactlyOne', nl: 'hoort niet naast caseId', en: 'does not go with caseId' },
  notAfterStart: { code: 'notAfterStart', nl: 'ligt niet na het begin', en: 'is not after the start' },
  inTheFuture: { code: 'inTheFuture', nl: 'ligt in de toekomst', en: 'lies in the future' },
  repeated: { code: 'repeated', nl: 'mag één keer voorkomen', en: 'may occur once' },
  invalid: { code: 'invalid', nl: 'klopt niet', en: 'is not valid' },
};
