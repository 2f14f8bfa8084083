import { parseArgs } from 'node:util';
import { toInstant, type Instant } from '@termijn/calendar';

/** What was asked, of `npm run reconcile` and `npm run replay`. */
export interface Asked {
  from: Instant;
  until: Instant;
  insurer: string | null;
  file: string | null;
  dryRun: boolean;
}

/** @throws Error with what is wrong, one line each. */
export function askedOf(args: string[]): Asked | 'help' {
  const { values } = parseArgs({
    args,
    options: {
      from: { type: 'string' },
      until: { type: 'string' },
      insurer: { type: 'string' },
      file: { type: 'string' },
      'dry-run': { type: 'boolean' },
      help: { type: 'boolean' },
    },
    strict: true,
  });
  if (values.help) return 'help';
  const [from, until] = [momentOf(values.from), momentOf(values.until)];
  const faults = [
    ...(from ? [] : ['--from moet een tijdstip zijn / must be a moment: 2026-09-01T00:00:00Z']),
    ...(until ? [] : ['--until moet een tijdstip zijn / must be a moment: 2026-10-01T00:00:00Z']),
    ...(from && until && from >= until ? ['--from moet voor --until liggen / must lie before --until'] : []),
  ];
  if (!from || !until || faults.length > 0) throw new Error(faults.join('\n'));
  return { from, until, insurer: values.insurer ?? null, file: values.file ?? null, dryRun: values['dry-run'] ?? false };
}

function momentOf(text: string | undefined): Instant | null {
  try {
    return text === undefined ? null : toInstant(text);
  } catch {
    return null;
  }
}
