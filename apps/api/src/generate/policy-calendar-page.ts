import { dayInWords } from '@termijn/calendar';
import { seasonCalendar, type PurchasingPolicy, type SeasonEntry } from '@termijn/policies';
import { segmentLabels } from '../policy-check/findings-report.js';
import { madeByGenerate } from './made-by-generate.js';
import { markdownTable } from './markdown-table.js';

const kinds = { cutOff: 'fataal', target: 'van orde', preference: 'voorkeur', aim: 'streefdatum', opening: 'opening' };

function entryLine(entry: SeasonEntry, policy: PurchasingPolicy): string {
  const { milestones, segments, kind, when, term, latestOn, whenMissed } = entry;
  const labels = segmentLabels(
    policy,
    segments.map(({ id }) => id),
  );
  const [first] = milestones;
  const latest = term.dueOn === null && latestOn !== null ? `; op zijn laatst ${dayInWords(latestOn, 'nl')}` : '';
  const missed = whenMissed ? `; wie \`${whenMissed.deadline}\` miste: ${whenMissed.when.nl}` : '';
  return `${first?.action ?? ''}: **${when.nl}**${latest}${missed} (${kinds[kind]}; ${milestones.map(({ id }) => id).join(', ')})${labels === null ? '' : `, ${labels}`}`;
}

function instants({ term: { opensAt, firstLateAt } }: SeasonEntry): string {
  return [...(opensAt === null ? [] : [`opent ${opensAt}`]), ...(firstLateAt === null ? [] : [`te laat vanaf ${firstLateAt}`])].join('; ');
}

const nameOf = ({ insurerName, version }: PurchasingPolicy): string =>
  version === 1 ? insurerName : `${insurerName}, versie ${String(version)}`;

/** The table of a step, and below it who says nothing of it. */
function stepParts(policies: PurchasingPolicy[], cells: SeasonEntry[][]): string[] {
  const rows = policies.flatMap((policy, place) =>
    (cells[place] ?? []).map((entry) => [nameOf(policy), entryLine(entry, policy), instants(entry)]),
  );
  const silent = policies.filter((_policy, place) => (cells[place] ?? []).length === 0).map(nameOf);
  return [
    markdownTable(['verzekeraar', 'wanneer', 'ogenblik (UTC)'], rows),
    ...(silent.length === 0 ? [] : [`Niet genoemd bij: ${silent.join(', ')}.`]),
  ];
}

/** The season of every insurer side by side, one table a step. */
export function policyCalendarPage(policies: readonly PurchasingPolicy[]): string {
  const years = [...new Set(policies.map(({ contractYear }) => contractYear))].sort((a, b) => b - a);
  const parts = years.flatMap((year) => {
    const calendar = seasonCalendar(policies, year);
    return [
      `## Contractjaar ${String(year)}`,
      ...calendar.rows.flatMap(({ step, cells }) => [`### ${step.label.nl}`, ...stepParts(calendar.policies, cells)]),
    ];
  });
  return [
    madeByGenerate,
    '# De planning van alle verzekeraars naast elkaar',
    'Elke datum en termijn van de inkoopbeleiden, stap voor stap, met haar grens (uiterlijk, vóór, vanaf, op) en haar soort. Een termijn heeft zelf geen dag; "op zijn laatst" is de dag als zij op de laatste mogelijke dag begint. De woorden van de bron staan in [policies](policies).',
    ...parts,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
