import 'reflect-metadata';
import { VerifyHistory } from '@termijn/casework';
import { historyFaults, type HistoryFault } from '@termijn/persistence';
import { verifyOptions, verifyUsage, type VerifyOptions } from './histories/verify-options.js';
import { withHistories } from './histories/with-histories.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
/** Something to look at for whoever waits. */
const progressEvery = 10_000;

function lineOf({ code, caseId, seq, checkpoint }: HistoryFault): string {
  const where = [
    caseId === null ? null : `traject ${caseId}`,
    seq === null ? null : `gebeurtenis ${String(seq)}`,
    checkpoint === null ? null : `controlepunt ${String(checkpoint)}`,
  ];
  const { nl, en } = historyFaults[code];
  return `FOUT ${code}: ${where.filter(Boolean).join(', ')}: ${nl} / ${en}`;
}

async function verify(options: VerifyOptions): Promise<void> {
  await withHistories('verify-history', async (app) => {
    let told = 0;
    const { cases, events, checkpoints, faults } = await app.get(VerifyHistory).execute({
      ...options,
      onProgress: (checked) => {
        if (checked.events - told < progressEvery) return;
        told = checked.events;
        process.stderr.write(`… ${String(checked.cases)} trajecten, ${String(checked.events)} gebeurtenissen / cases, events\n`);
      },
    });
    faults.forEach((fault) => say(lineOf(fault)));
    const counts = `${String(cases)} trajecten, ${String(events)} gebeurtenissen, ${String(checkpoints)} controlepunten`;
    const kept = options.outside.length > 0 ? ` ${String(options.outside.length)} elders bewaard / kept elsewhere.` : '';
    if (faults.length === 0) say(`GOED: alles is zoals het is vastgelegd / everything is as it was recorded. ${counts}.${kept}`);
    else say(`NIET GOED: ${String(faults.length)} fouten / faults. ${counts}.${kept}`);
    return faults.length === 0 ? 0 : 1;
  });
}

try {
  const options = verifyOptions(process.argv.slice(2));
  if (options === 'help') say(verifyUsage);
  else await verify(options);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${verifyUsage}`);
  process.exitCode = 2;
}
