import { ReplayEvents } from '@termijn/vecozo';
import { runCommand } from './vecozo/run-command.js';

const usage = `Beoordeelt bewaarde meldingen van VECOZO opnieuw, zonder tweede gevolg / judges stored events of VECOZO anew, with no second effect.

  npm run --silent replay -- --from 2026-09-01T00:00:00Z --until 2026-10-01T00:00:00Z --insurer vgz

  --from, --until  tijdstip van ontvangst: vanaf, en voor
  --insurer        alleen van deze verzekeraar
`;

await runCommand('replay', usage, (app, { from, until, insurer }) => app.get(ReplayEvents).execute({ from, until, insurer }));
