import type { DeadlineProof, DossierBreach, DossierDeadline } from './dossier.js';
import { shownDay, shownInstant } from './local-time.js';
import type { Paper } from './paper.js';
import { breachInWords, deadlineInWords, deadlineName, kindInWords, sideInWords } from './words.js';

const indent = '  ';
const indented = (lines: string[]): string[] => lines.map((line) => indent + line);
const inside = (paper: Paper): Paper => paper.narrower(indent.length);

/** Every deadline of a case but its reminders: what, when, and what became of it. */
export function deadlineTable(deadlines: DossierDeadline[], paper: Paper): string[] {
  const rows = deadlines
    .filter(({ kind }) => kind !== 'reminder')
    .map(({ key, kind, dueOn, status, daysLate }) => [
      deadlineName(key),
      kindInWords(kind),
      shownDay(dueOn),
      deadlineInWords({ kind, status, daysLate }),
    ]);
  return indented(inside(paper).table(['Termijn', 'Soort', 'Uiterlijk', 'Uitkomst'], rows, 3));
}

export function breachTable(breaches: DossierBreach[], paper: Paper): string[] {
  if (breaches.length === 0) return [`${indent}Geen inbreuken.`];
  const rows = breaches.map(({ key, side, dueOn, status, daysLate }) => [
    deadlineName(key),
    sideInWords(side),
    shownDay(dueOn),
    breachInWords({ status, daysLate }),
  ]);
  return indented(inside(paper).table(['Inbreuk', 'Aan wie', 'Uiterlijk', 'Uitkomst'], rows, 3));
}

/** Why a deadline falls when it falls. */
export function proofLines(key: string, proof: DeadlineProof, paper: Paper): string[] {
  const { quote, sourceTitle, heading, milestone, reading, steps, dueOn, firstLateAt } = proof;
  const source = [sourceTitle, heading, milestone].filter((part) => part !== null).join(', ');
  return [
    indent + paper.tone(`Bewijs van "${deadlineName(key)}"`, 'strong'),
    ...(quote === null ? [] : paper.hanging(`${indent}  Tekst    `, `"${quote}"`)),
    ...(source === '' ? [] : paper.hanging(`${indent}  Bron     `, source)),
    ...(reading === null ? [] : paper.hanging(`${indent}  Lezing   `, reading)),
    ...steps.flatMap(({ text }, index) => paper.hanging(`${indent}  ${`Stap ${String(index + 1)}`.padEnd(9)}`, text)),
    ...(dueOn === null ? [] : paper.hanging(`${indent}  Uitkomst `, outcomeOf(dueOn, firstLateAt), 'good')),
  ];
}

const outcomeOf = (dueOn: string, firstLateAt: string | null): string =>
  `${shownDay(dueOn)}${firstLateAt === null ? '' : `; te laat vanaf ${shownInstant(firstLateAt)} (${firstLateAt})`}`;
