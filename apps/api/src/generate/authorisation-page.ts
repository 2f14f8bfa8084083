import { acts, callerRoles, contractingPaths, roleLabel, roleRegister, rolesFor, type Act, type CallerRole } from '@termijn/workflow';
import { tenantClaim } from '../identity/actor-of-claims.js';
import { endpointRights } from '../rights/endpoint-rights.js';
import { markdownTable } from './markdown-table.js';

const walls = { insurer: 'alles van zijn verzekeraar', provider: 'alles van zijn zorgaanbieder', none: 'alles' };
const sides = { insurer: 'verzekeraar', provider: 'zorgaanbieder' };

const roleRows = callerRoles.map((role) => {
  const { side, wall } = roleRegister[role];
  const claim = tenantClaim[wall];
  return [`\`${role}\``, roleLabel(role).nl, side ? sides[side] : '', walls[wall], claim === null ? '' : `\`${claim}\``];
});

const endpointRows = Object.entries(endpointRights).map(([address, right]) => [
  `\`${address}\``,
  ...callerRoles.map((role) => (right === 'open' || right.includes(role) ? '●' : '')),
  right === 'open' ? '●' : '',
]);

type Doing = Pick<Act, 'type' | 'side' | 'roles' | 'enteredByOther'>;

const mark = (act: Doing, role: CallerRole): string => (act.roles.includes(role) ? '●' : rolesFor(act).includes(role) ? '○' : '');
const actRows = [...contractingPaths.map(({ opening }) => opening), ...acts]
  .filter((act, index, all) => all.findIndex(({ type }) => type === act.type) === index)
  .map((act) => [`\`${act.type}\``, ...callerRoles.map((role) => mark(act, role))]);

/** Who may do what: the tables that the service itself looks in. */
export function authorisationPage(): string {
  const names = callerRoles.map((role) => `\`${role}\``);
  return [
    '<!-- Gemaakt door `npm run generate`; wijzig de bron, niet dit bestand. -->',
    '# Wie wat mag',
    'Waarom het zo is: [decisions/0010-identity-and-rights.md](decisions/0010-identity-and-rights.md). Getoond door `test/rights`.',
    '## Rollen',
    'Het toegangstoken noemt één rol (`role`) en voor wie (de laatste kolom). Wat van een ander is bestaat niet: het antwoord is 404, gelijk aan dat voor wat er nooit was.',
    markdownTable(['rol', 'naam', 'kant', 'ziet', 'claim'], roleRows),
    '## Adressen',
    'Wat een rol wel ziet maar niet mag is 403; het is dan niet gebeurd. Een adres zonder regel houdt de dienst tegen bij het starten.',
    markdownTable(['adres', ...names, 'zonder token'], endpointRows),
    '## Handelingen',
    'Met `POST /v1/cases` en `POST /v1/cases/{caseId}/events`. ● doet het zelf; ○ legt het vast voor de andere kant, met tijdstip van ontvangst en bewijs.',
    markdownTable(['handeling', ...names], actRows),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
