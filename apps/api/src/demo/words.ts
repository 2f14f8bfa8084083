import { deadlineRegister, findAct, isClockEvent, clockEvents, type DeadlineName } from '@termijn/workflow';

const roles: Record<string, string> = {
  purchaser: 'Zorginkoper',
  provider: 'Zorgaanbieder',
  signatory: 'Tekenbevoegde',
  integration: 'VECOZO',
  administrator: 'Beheerder',
  clock: 'Klok',
};

const states: Record<string, string> = {
  awaitingOffer: 'wacht op offerte',
  offerOverdue: 'offerte niet op tijd',
  negotiating: 'in onderhandeling',
  recordingAgreement: 'afspraken vastleggen',
  awaitingSignature: 'wacht op handtekening',
  contracted: 'gecontracteerd',
  published: 'bekendgemaakt',
  notContracted: 'niet gecontracteerd',
};

const deadlineStatuses: Record<string, string> = {
  open: 'loopt',
  met: 'gehaald',
  metLate: 'te laat gedaan',
  passed: 'verstreken',
  cancelled: 'vervallen',
  superseded: 'vervangen',
  notApplicable: 'niet van toepassing',
};

const breachStatuses: Record<string, string> = {
  open: 'staat open',
  metLate: 'te laat alsnog gedaan',
  withdrawn: 'ingetrokken: was op tijd ontvangen',
  stands: 'blijft staan: het traject ging zonder door',
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
export const stateInWords = (state: string): string => states[state] ?? state;
export const kindInWords = (kind: string): string => kinds[kind] ?? kind;
export const sideInWords = (side: string): string => sides[side] ?? side;
export const breachInWords = (status: string): string => breachStatuses[status] ?? status;

/** What became of a deadline; for a preference or a day of opening, passing is nothing bad. */
export function deadlineInWords({ kind, status }: { kind: string; status: string }): string {
  if (status === 'passed' && kind === 'preference') return 'voorbij';
  if (status === 'passed' && kind === 'opening') return 'ingegaan';
  return deadlineStatuses[status] ?? status;
}

/** The label of an event, or its name when there is none. */
export function eventInWords(type: string): string {
  if (type === 'case.open') return 'Traject openen';
  return isClockEvent(type) ? clockEvents[type].label.nl : (findAct(type)?.label.nl ?? type);
}

/** `processStepDue-1` → "Afgesproken processtap 1". */
export function deadlineName(key: string): string {
  const [name = '', number] = key.split('-');
  const label = Object.hasOwn(deadlineRegister, name) ? deadlineRegister[name as DeadlineName].label.nl : name;
  return number === undefined ? label : `${label} ${number}`;
}

export const days = (count: number): string => (count === 1 ? '1 dag' : `${String(count)} dagen`);
