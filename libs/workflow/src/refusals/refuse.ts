import type { Instant } from '@termijn/calendar';
import type { Refusal } from '../decision/types.js';
import { refusalRegister, type RefusalCode } from './refusal-register.js';

interface Particulars {
  nl: string;
  en: string;
  /** Who could lift it, and how. */
  liftedBy?: { nl: string; en: string };
  until?: Instant;
  facts?: Record<string, unknown>;
}

/** Makes a refusal of a registered kind, with the particulars of this one. */
export function refuse(code: RefusalCode, particulars: Particulars): Refusal {
  const { status, title } = refusalRegister[code];
  return {
    code,
    status,
    title,
    detail: { nl: particulars.nl, en: particulars.en },
    liftedBy: particulars.liftedBy ?? null,
    until: particulars.until ?? null,
    facts: particulars.facts ?? {},
  };
}
