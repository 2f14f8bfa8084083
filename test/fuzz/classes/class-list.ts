import { addressForms, ids } from './targets.js';
import { extraFields, missingFields, prototypeNames, wrongTypes } from './fields.js';
import type { FuzzClass } from './fuzz-class.js';
import { headers, preconditions, requestKeys } from './headers.js';
import { jsonText, noBody } from './json-text.js';
import { lists } from './lists.js';
import { contentEncodings, contentTypes, wishesOfReaders } from './media-types.js';
import { methods } from './methods.js';
import { numbers } from './numbers.js';
import { oversize } from './oversize.js';
import { insideAddresses, regexBombs, sqlTexts, templateTexts } from './payloads.js';
import { keysTwice, races, soundOnes, wrongStates } from './plays.js';
import { queries } from './queries.js';
import { rawBytes } from './raw-bytes.js';
import { enums, textLengths, times, unicode } from './texts.js';

/** Every class of bad input. B31, files, has none: no operation takes a file, and other media types are B14. */
export const fuzzClasses: FuzzClass[] = [
  ...[missingFields, wrongTypes, extraFields, prototypeNames, textLengths, unicode, numbers, times, ids, enums, lists],
  ...[jsonText, noBody, contentTypes, contentEncodings, oversize, wishesOfReaders, methods, queries, addressForms, headers],
  ...[requestKeys, keysTwice, preconditions, sqlTexts, regexBombs, templateTexts, insideAddresses, wrongStates, soundOnes, rawBytes, races],
];
