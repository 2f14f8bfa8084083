import type { Season } from './season.js';

interface Count {
  what: string;
  times: number;
}

/** How often each deadline of each case passed, by the history: `<case> <deadline>` → times. */
export async function passings(season: Season): Promise<Count[]> {
  return season.query<Count>(`
    select case_id || ' ' || (payload::jsonb #>> '{data,deadline}') as what, count(*)::integer as times
    from case_event where type = 'deadline.passed' group by 1 order by 1`);
}

/**
 * Everything in the database that cannot be: what is due and has not fired, what fired twice, history with holes, rows that say something
 * else than the history. Reads tables only, and uses none of the code that wrote them. Empty when all is well.
 */
export async function faults(season: Season): Promise<string[]> {
  const rows = await season.query<{ fault: string }>(`
    with passed as (
      select case_id, payload::jsonb #>> '{data,deadline}' as key, count(*) as times from case_event where type = 'deadline.passed' group by 1, 2
    ), corrected as (
      select case_id, payload::jsonb #>> '{data,deadline}' as key, count(*) as times from case_event where type = 'deadline.correct' group by 1, 2
    ), reminded as (
      select case_id, payload::jsonb #>> '{data,reminder}' as key, count(*) as times from case_event where type = 'reminder.send' group by 1, 2
    )
    select 'due but not fired: ' || case_id || ' ' || key as fault from deadline where status = 'open' and fire_at <= termijn_now()
    union all
    select 'passed too often: ' || p.case_id || ' ' || p.key from passed p left join corrected c using (case_id, key)
      where p.times > 1 + coalesce(c.times, 0)
    union all
    select 'reminded twice: ' || case_id || ' ' || key from reminded where times > 1
    union all
    select 'row without history: ' || d.case_id || ' ' || d.key from deadline d
      where d.status = 'passed' and d.kind <> 'reminder' and not exists (
        select from case_event e where e.case_id = d.case_id and e.seq = d.closed_seq and e.type = 'deadline.passed'
          and e.payload::jsonb #>> '{data,deadline}' = d.key)
    union all
    select 'history without row: ' || p.case_id || ' ' || p.key from passed p left join corrected c using (case_id, key)
      where p.times > coalesce(c.times, 0)
        and not exists (select from deadline d where d.case_id = p.case_id and d.key = p.key and d.status in ('passed', 'metLate'))
    union all
    select 'fired early: ' || e.case_id || ' ' || e.seq from case_event e join deadline d on d.case_id = e.case_id and d.closed_seq = e.seq
      where e.type in ('deadline.passed', 'reminder.send') and e.recorded_at < d.fire_at
    union all
    select 'hole in the history: ' || c.id from contracting_case c
      where c.last_seq <> (select count(*) from case_event e where e.case_id = c.id)
        or c.last_seq <> (select max(seq) from case_event e where e.case_id = c.id)
    union all
    select 'notification without history: ' || o.id from outbox o
      where not exists (select from case_event e where e.case_id = o.case_id and e.seq = o.seq)
    union all
    select 'told twice: ' || case_id || ' ' || seq || ' ' || audience || ' ' || topic from outbox
      group by case_id, seq, audience, topic, deadline_key having count(*) > 1
    union all
    select 'two breaches open: ' || case_id || ' ' || key from breach where status = 'open' group by case_id, key having count(*) > 1`);
  return rows.map(({ fault }) => fault);
}

/** The types of a case's history, in order. */
export async function storyOf(season: Season, caseId: string): Promise<string[]> {
  const rows = await season.query<{ line: string }>(
    `select type || coalesce(' ' || (payload::jsonb #>> '{data,deadline}'), '') as line from case_event
     where case_id = $1 and type <> 'reminder.send' order by seq`,
    [caseId],
  );
  return rows.map(({ line }) => line);
}

/** Waits until a condition holds. @throws when it takes too long, with what there was instead. */
export async function until(what: string, holds: () => Promise<boolean> | boolean, patienceMs = 20_000): Promise<void> {
  const started = performance.now();
  while (!(await holds())) {
    if (performance.now() - started > patienceMs) throw new Error(`Waited ${String(patienceMs)} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until nothing is due any more. */
export const untilFired = (season: Season, patienceMs?: number): Promise<void> =>
  until(
    'nothing is due',
    async () => {
      const rows = await season.query(`select from deadline where status = 'open' and fire_at <= termijn_now() limit 1`);
      return rows.length === 0;
    },
    patienceMs,
  );
