import { clockEvents, deadlineRegister, factLabel, findAct, isClockEvent, stateLabel, type DeadlineName } from '@termijn/workflow';

const roles: Record<string, string> = {
  purchaser: 'Zorginkoper',
  provider: 'Zorgaanbieder',
  signatory: 'Tekenbevoegde',
  integration: 'VECOZO',
  administrator: 'Beheerder',
  clock: 'Klok',
};

const deadlineStatuses: Record<string, string> = {
  open: 'loopt',
  met: 'gehaald',
  passed: 'verstreken',
  cancelled: 'vervallen',
  superseded: 'vervangen',
  notApplicable: 'niet van toepassing',
};

/** How a case begins, by its act → the fact that it makes. */
const openings: Record<string, string> = {
  'case.open': '',
  'interest.register': 'interest.registered',
  'increase.request': 'increase.requested',
};

const vecozoStatuses: Record<string, string> = {
  received: 'bewaard',
  parked: 'geparkeerd',
  applied: 'toegepast',
  overtaken: 'ingehaald',
  needsAttention: 'vraagt aandacht',
  dismissed: 'afgedaan',
};

const channels: Record<string, string> = {
  oral: 'mondeling',
  email: 'per e-mail',
  letter: 'per brief',
  telephone: 'telefonisch',
  vecozo: 'via VECOZO',
};

const kinds: Record<string, string> = {
  cutOff: 'fataal',
  target: 'termijn van orde',
  preference: 'voorkeur',
  aim: 'streven',
  opening: 'vanaf',
};

const sides: Record<string, string> = { insurer: 'zorgverzekeraar', provider: 'zorgaanbieder', both: 'beide kanten', clock: 'klok' };

export const roleInWords = (role: string): string => roles[role] ?? role;
export const stateInWords = (state: string): string => stateLabel(state).nl;
export const kindInWords = (kind: string): string => kinds[kind] ?? kind;
export const channelInWords = (channel: string): string => channels[channel] ?? channel;
export const vecozoStatusInWords = (status: string): string => vecozoStatuses[status] ?? status;
export const sideInWords = (side: string): string => sides[side] ?? side;

interface Late {
  status: string;
  daysLate: number | null;
}

/** What became of a deadline; for a preference or a day of opening, passing is nothing bad. */
export function deadlineInWords({ kind, status, daysLate }: Late & { kind: string }): string {
  if (status === 'metLate') return `${days(daysLate ?? 0)} te laat gedaan`;
  if (status === 'passed' && kind === 'preference') return 'voorbij';
  if (status === 'passed' && kind === 'opening') return 'ingegaan';
  return deadlineStatuses[status] ?? status;
}

export function breachInWords({ status, daysLate }: Late): string {
  const late = days(daysLate ?? 0);
  switch (status) {
    case 'open':
      return `staat open, ${late} te laat`;
    case 'metLate':
      return `alsnog gedaan, ${late} te laat`;
    case 'withdrawn':
      return 'ingetrokken: was op tijd ontvangen';
    case 'stands':
      return `blijft staan: het traject ging zonder door, ${late} te laat`;
    default:
      return status;
  }
}

/** The label of an event, or its name when there is none. */
export function eventInWords(type: string): string {
  const opening = openings[type];
  if (opening !== undefined) return opening === '' ? 'Traject openen' : factLabel(opening).nl;
  return isClockEvent(type) ? clockEvents[type].label.nl : (findAct(type)?.label.nl ?? type);
}

/** `processStepDue-1` → "Afgesproken processtap 1". */
export function deadlineName(key: string): string {
  const [name = '', number] = key.split('-');
  const label = Object.hasOwn(deadlineRegister, name) ? deadlineRegister[name as DeadlineName].label.nl : name;
  return number === undefined ? label : `${label} ${number}`;
}

export const days = (count: number): string => (count === 1 ? '1 dag' : `${String(count)} dagen`);
