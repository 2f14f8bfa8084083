import type { HistoryEvent } from './dossier.js';

const assessed = 'criteria.assess';

const sitting = ({ type, recordedAt, actor, data }: HistoryEvent): string | null =>
  type === assessed ? JSON.stringify([recordedAt, actor, data['outcome'], data['explanation']]) : null;

/** Thirty requirements judged in one sitting are one event on a timeline; the last of them stands for all. */
export function judgedTogether(events: HistoryEvent[]): HistoryEvent[] {
  const runs: HistoryEvent[][] = [];
  let last: string | null = null;
  for (const event of events) {
    const now = sitting(event);
    if (now !== null && now === last) runs.at(-1)?.push(event);
    else runs.push([event]);
    last = now;
  }
  return runs.flatMap((run) => {
    const [event] = run.slice(-1);
    if (!event || run.length < 2) return run;
    return [{ ...event, data: { ...event.data, criteria: run.map(({ data }) => data['criterion']) } }];
  });
}
