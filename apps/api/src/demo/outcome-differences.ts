import type { Dossier } from './dossier.js';
import type { PlayedCase } from './played-case.js';

interface Found {
  status: string;
  daysLate: number | null;
}

const inWords = (found: Found | undefined): string =>
  found ? found.status + (found.daysLate === null || found.daysLate === 0 ? '' : ` (${String(found.daysLate)})`) : 'afwezig';

const wantedInWords = ({ status, daysLate }: { status: string; daysLate?: number }): string =>
  status + (daysLate === undefined ? '' : ` (${String(daysLate)})`);

/** In what a played case differs from what its scenario says; empty when in nothing. */
export function outcomeDifferences({ scenario, failure }: PlayedCase, dossier: Dossier | null): string[] {
  if (failure !== null) return [failure];
  if (!dossier) return ['het dossier kon niet worden gelezen'];
  const { outcome } = scenario;
  const differences: string[] = [];
  const compare = (what: string, wanted: string, found: string): void => {
    if (wanted !== found) differences.push(`${what}: verwacht ${wanted}, gevonden ${found}`);
  };
  compare('toestand', outcome.state, dossier.state);
  for (const [key, wanted] of Object.entries(outcome.deadlines ?? {})) {
    compare(`termijn ${key}`, wantedInWords(wanted), inWords(dossier.deadlines.filter((row) => row.key === key).at(-1)));
  }
  const breaches = new Map(dossier.breaches.map((row) => [row.key, row]));
  for (const [key, wanted] of Object.entries(outcome.breaches))
    compare(`inbreuk ${key}`, wantedInWords(wanted), inWords(breaches.get(key)));
  for (const [key, found] of breaches) if (!outcome.breaches[key]) compare(`inbreuk ${key}`, 'afwezig', inWords(found));
  compare('te late ontvangsten', String(outcome.lateReceipts ?? 0), String(dossier.lateReceipts.length));
  const missing = firstMissing(
    outcome.facts,
    dossier.events.map(({ fact }) => fact),
  );
  if (missing !== null) differences.push(`geschiedenis: "${missing}" ontbreekt, of staat niet in de verwachte volgorde`);
  return differences;
}

/** The first of the wanted facts that does not follow the ones before it. */
function firstMissing(wanted: string[], found: string[]): string | null {
  let from = 0;
  for (const fact of wanted) {
    const place = found.indexOf(fact, from);
    if (place < 0) return fact;
    from = place + 1;
  }
  return null;
}
