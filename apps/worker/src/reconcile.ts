import { CONFIGURATION, type Configuration } from '@termijn/platform';
import { FileSource, HttpSource, ReconcileEvents } from '@termijn/vecozo';
import { runCommand } from './vecozo/run-command.js';

const usage = `Vergelijkt wat VECOZO meldde met wat ons bereikte, en haalt in wat ontbrak / compares with VECOZO and takes in what never came.

  npm run --silent reconcile -- --insurer vgz --from 2026-09-01T00:00:00Z --until 2026-10-01T00:00:00Z --file events.jsonl
  npm run --silent reconcile -- --insurer vgz --from … --until …          (VECOZO_SOURCE_URL)

  --from, --until  getekend tijdstip: vanaf, en voor
  --insurer        de verzekeraar
  --file           één CloudEvent per regel; anders de bron van VECOZO_SOURCE_URL
  --dry-run        alleen zeggen wat er zou worden ingehaald
`;

await runCommand('reconcile', usage, async (app, { from, until, insurer, file, dryRun }) => {
  const { vecozoSource } = app.get<Configuration>(CONFIGURATION, { strict: false });
  if (insurer === null) throw new Error('--insurer ontbreekt / is missing');
  if (file === null && vecozoSource === null) throw new Error('--file of VECOZO_SOURCE_URL ontbreekt / is missing');
  const source = file === null ? new HttpSource(vecozoSource!.url, vecozoSource!.token) : new FileSource(file);
  const report = await app.get(ReconcileEvents).execute({ source, insurer, from, until, dryRun });
  return report ?? {};
});
