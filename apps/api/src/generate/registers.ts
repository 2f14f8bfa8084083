import { acts, clockEvents, contractingPaths, deadlineNames, deadlineRegister, refusalRegister } from '@termijn/workflow';
import { currentMachine, presentPath } from '../paths/present-path.js';
import { problemRegister } from '../problems/problem-register.js';
import { madeByGenerate } from './made-by-generate.js';
import { markdownTable } from './markdown-table.js';

const page = (title: string, intro: string, ...parts: string[]): string =>
  [madeByGenerate, `# ${title}`, intro, ...parts, ''].join('\n\n').replace(/\n+$/, '\n');

const sides: Record<string, string> = { insurer: 'verzekeraar', provider: 'zorgaanbieder', either: 'beide', both: 'beide', clock: 'klok' };
const yes = (value: boolean): string => (value ? 'ja' : 'nee');

export function eventsPage(): string {
  const rows = acts.map(({ type, fact, label, side, roles, enteredByOther, data }) => [
    `\`${type}\``,
    label.nl,
    sides[side] ?? side,
    roles.join(', '),
    yes(enteredByOther),
    Object.keys((data['properties'] ?? {}) as object)
      .map((name) => `\`${name}\``)
      .join(', '),
    `\`${fact}\``,
  ]);
  const clock = Object.entries(clockEvents).map(([type, { fact, label }]) => [`\`${type}\``, label.nl, `\`${fact}\``]);
  return page(
    'Gebeurtenissen',
    'Wat een kant met een traject kan doen, met `POST /v1/cases/{caseId}/events`. De laatste kolom is wat het tot een feit maakt.',
    markdownTable(['type', 'naam', 'van', 'rollen', 'door de ander met bewijs', 'gegevens', 'feit'], rows),
    '## Wat de klok doet',
    markdownTable(['type', 'naam', 'feit'], clock),
  );
}

export function refusalsPage(): string {
  const rows = (register: Record<string, { status: number; title: { nl: string; en: string } }>) =>
    Object.entries(register).map(([code, { status, title }]) => [`\`${code}\``, String(status), title.nl, title.en]);
  const heads = ['code', 'status', 'titel', 'title'];
  return page(
    'Weigeringen en problemen',
    'Elke fout is `application/problem+json` met een van deze codes. Een code wordt nooit voor iets anders hergebruikt.',
    '## Weigeringen door een regel',
    markdownTable(heads, rows(refusalRegister)),
    '## Problemen met het verzoek of de dienst',
    markdownTable(heads, rows(problemRegister)),
  );
}

export function deadlinesPage(): string {
  const rows = deadlineNames.map((name) => {
    const { label, purpose } = deadlineRegister[name];
    const where = contractingPaths.map((path) => {
      const states = presentPath(path, 'nl').states.filter(({ deadlines }) => deadlines.includes(name));
      return states.map((state) => `\`${state.name === path.id ? 'altijd' : state.id.replace(`${path.id}.`, '')}\``).join(', ');
    });
    return [`\`${name}\``, label.nl, purpose, [...new Set(where)].filter((states) => states !== '').join('; ')];
  });
  return page(
    'Termijnen',
    'De termijnen die een traject kan hebben. Welke dag het is volgt uit het inkoopbeleid; waarom dan staat op `/v1/cases/{caseId}/deadlines/{key}/proof`.',
    markdownTable(['naam', 'titel', 'waarvoor', 'loopt in'], rows),
  );
}

export function statesPage(): string {
  const parts = contractingPaths.flatMap((path) => {
    const { states, version } = presentPath(path, 'nl');
    const rows = states
      .filter(({ id }) => id !== currentMachine(path).root.id)
      .map(({ id, terminal, deadlines, events }) => [
        `\`${id.replace(`${path.id}.`, '')}\``,
        terminal ? 'einde' : '',
        deadlines.map((name) => `\`${name}\``).join(', '),
        events.map((type) => `\`${type}\``).join(', '),
      ]);
    const always = states.find(({ id }) => id === currentMachine(path).root.id);
    return [
      `## ${path.label.nl} (\`${path.id}\`, automaat ${String(version)})`,
      `${path.description.nl} In elke toestand: ${(always?.events ?? []).map((type) => `\`${type}\``).join(', ')}.`,
      markdownTable(['toestand', '', 'termijnen', 'gebeurtenissen'], rows),
    ];
  });
  return page(
    'Toestanden',
    'Welke gebeurtenissen een toestand kent. Of zij ook mogen hangt van het traject af: `/v1/cases/{caseId}/actions`.',
    ...parts,
  );
}
