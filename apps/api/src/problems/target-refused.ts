import type { TargetFault } from '@termijn/webhooks';
import { Problem } from './problem.js';
import type { Words } from './words.js';

const reasons: Record<TargetFault, Words> = {
  notAnAddress: { nl: 'is geen webadres', en: 'is not a web address' },
  tooLong: { nl: 'is te lang', en: 'is too long' },
  https: { nl: 'moet met https:// beginnen', en: 'must begin with https://' },
  credentials: { nl: 'mag geen naam of wachtwoord bevatten', en: 'must not have a name or password' },
  fragment: { nl: 'mag geen # bevatten', en: 'must not have a #' },
  inside: { nl: 'is geen openbaar adres', en: 'is not a public address' },
};

/** Why webhooks do not go to an address. */
export const targetRefused = (fault: TargetFault): Problem =>
  Problem.invalid([{ in: 'body', name: 'url', pointer: '/url', code: fault, reason: reasons[fault] }]);
