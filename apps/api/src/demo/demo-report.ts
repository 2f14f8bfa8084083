import { findInsurer } from '@termijn/policies';
import { breachTable, deadlineTable, proofLines } from './dossier-tables.js';
import type { Dossier } from './dossier.js';
import { criteriaTable, increaseLines, vecozoTable } from './path-tables.js';
import type { Paper } from './paper.js';
import type { PlayedCase } from './played-case.js';
import { policyOf, type PlayedPolicy } from './scenario.js';
import type { Phase } from './season-phases.js';
import { timeline } from './timeline.js';
import { stateInWords } from './words.js';

/** A played case with its dossier, and in what it differs from its scenario. */
export interface Reported {
  played: PlayedCase;
  dossier: Dossier | null;
  differences: string[];
}

const insurerNameOf = ({ insurer }: PlayedPolicy): string => findInsurer(insurer)?.name ?? insurer;

/** What a phase of the season brought. */
export function phaseLines(paper: Paper, { day, title }: Phase, accepted: number, refused: number): string[] {
  const counts = `${String(accepted).padStart(3)} gedaan, ${String(refused).padStart(2)} geweigerd`;
  return paper.hanging(`  ${day.padEnd(18)}${counts}  `, title);
}

/** One case in full: its story, timeline, deadlines, breaches, and the proof of one deadline. */
export function caseReport({ played, dossier, differences }: Reported, number: number, paper: Paper): string[] {
  const { scenario, agb, caseId } = played;
  const title = `${String(number)}. ${scenario.title}`;
  const head = [
    '',
    paper.tone(paper.rule(), 'faint'),
    paper.tone(title, 'heading'),
    `${scenario.provider.name}, AGB ${agb}`,
    `${insurerNameOf(policyOf(scenario))} ${String(policyOf(scenario).contractYear)}, ${scenario.path}, traject ${caseId || '-'}`,
    ...paper.lines(scenario.story).map((line) => paper.tone(line, 'faint')),
    '',
  ];
  const outcome = differences.flatMap((difference) => paper.hanging('  ANDERS DAN VERWACHT  ', difference, 'bad'));
  if (!dossier) return [...head, ...outcome];
  return [
    ...head,
    ...timeline(dossier, played, paper),
    '',
    ...deadlineTable(dossier.deadlines, paper),
    '',
    ...breachTable(dossier.breaches, paper),
    ...vecozoTable(dossier.vecozo, paper),
    ...criteriaTable(dossier.criteria, paper),
    ...increaseLines(dossier, paper),
    ...(dossier.proof ? ['', ...proofLines(scenario.proof, dossier.proof, paper)] : []),
    ...outcome,
  ];
}

/** All cases, one line each. */
export function closingTable(reported: Reported[], paper: Paper): string[] {
  const rows = reported.map(({ played, dossier, differences }) => [
    played.scenario.title,
    dossier ? stateInWords(dossier.state) : '-',
    String(dossier?.events.length ?? 0),
    String(played.refused.length),
    String(dossier?.breaches.length ?? 0),
    differences.length === 0 ? 'ja' : 'NEE',
  ]);
  return paper.table(['Traject', 'Toestand', 'Dossier', 'Geweigerd', 'Inbreuken', 'Klopt'], rows, 0);
}

/** For `--json`. */
export function jsonReport(reported: Reported[]): string {
  const cases = reported.map(({ played, dossier, differences }) => ({
    name: played.scenario.name,
    title: played.scenario.title,
    caseId: played.caseId || null,
    agb: played.agb || null,
    state: dossier?.state ?? null,
    events: dossier?.events.length ?? null,
    refused: played.refused,
    deadlines: dossier?.deadlines ?? null,
    breaches: dossier?.breaches ?? null,
    lateReceipts: dossier?.lateReceipts.length ?? null,
    differences,
  }));
  return JSON.stringify({ ok: reported.every(({ differences }) => differences.length === 0), cases }, null, 2);
}
