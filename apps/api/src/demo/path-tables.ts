import { shownAmount } from './amounts.js';
import type { Dossier, DossierCriterion, DossierVecozoEvent } from './dossier.js';
import { shownInstant } from './local-time.js';
import type { Paper } from './paper.js';
import { vecozoStatusInWords } from './words.js';

const indent = '  ';
const table = (paper: Paper, head: string[], rows: string[][], stretch: number): string[] =>
  rows.length === 0
    ? []
    : [
        '',
        ...paper
          .narrower(indent.length)
          .table(head, rows, stretch)
          .map((line) => indent + line),
      ];

/** What became of each event of VECOZO, in the order of arrival. */
export function vecozoTable(events: DossierVecozoEvent[], paper: Paper): string[] {
  const rows = events.map(({ sequence, label, time, receivedAt, status, appliedSeq }) => [
    sequence === null ? '-' : String(sequence),
    label,
    shownInstant(time),
    shownInstant(receivedAt),
    appliedSeq === null ? vecozoStatusInWords(status) : `${vecozoStatusInWords(status)} (${String(appliedSeq)})`,
  ]);
  return table(paper, ['Nr.', 'Gebeurtenis van VECOZO', 'Getekend', 'Ontvangen', 'Geworden (plaats)'], rows, 1);
}

const criterionStates: Record<string, string> = { met: 'voldaan', notMet: 'niet voldaan', waived: 'afgeweken', open: 'open' };

/** The requirements that are computed, with the numbers compared. */
export function criteriaTable(criteria: DossierCriterion[], paper: Paper): string[] {
  const rows = criteria
    .filter(({ state }) => state !== 'open')
    .flatMap(({ id, state, compared }) =>
      (compared ?? []).map(({ what, required, actual }, index) => [
        index === 0 ? id : '',
        `${what}: ${actual ?? 'niet opgegeven'} (${required})`,
        index === 0 ? (criterionStates[state] ?? state) : '',
      ]),
    );
  return table(paper, ['Minimumeis', 'Opgegeven (gevraagd)', 'Uitkomst'], rows, 1);
}

/** What was asked, what was granted, and what became of the ceiling. */
export function increaseLines({ increase, ceiling }: Dossier, paper: Paper): string[] {
  if (!increase) return [];
  const granted = increase.granted === null ? 'niets toegewezen' : `toegewezen ${shownAmount(increase.granted)}`;
  const change = ceiling === null ? 'ongewijzigd' : `nu ${shownAmount(ceiling)}`;
  const text = `gevraagd ${shownAmount(increase.requested)}, ${granted}; plafond was ${shownAmount(increase.ceiling)}, ${change}`;
  const products = increase.products.map(({ product, forecast, realisation }) => [
    product,
    shownAmount(forecast),
    shownAmount(realisation),
  ]);
  return [...table(paper, ['Product', 'Prognose', 'Realisatie'], products, 0), '', ...paper.hanging(`${indent}Verhoging  `, text)];
}
