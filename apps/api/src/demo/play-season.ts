import type { PlayedCase } from './played-case.js';
import type { SandboxClock } from './sandbox-clock.js';
import type { LocalTime, Scenario } from './scenario.js';
import { publication, seasonPhases, seasonStops, type Period, type Phase } from './season-phases.js';

interface Moment {
  at: LocalTime;
  /** Nothing to do: the clock only stops here. */
  does: (() => Promise<void>) | null;
}

/** Plays all cases together: one clock goes through the season once, and every step is taken at its moment. */
export async function playSeason(
  cases: PlayedCase[],
  clock: SandboxClock,
  tell: (phase: Phase, accepted: number, refused: number) => void,
): Promise<void> {
  const moments = momentsOf(cases);
  let now: LocalTime | null = null;
  for (const [index, phase] of seasonPhases.entries()) {
    const until = seasonPhases[index + 1]?.from ?? '9999';
    const before = count(cases);
    for (const { at, does } of moments.filter((moment) => moment.at >= phase.from && moment.at < until)) {
      if (at !== now) await clock.set(at);
      now = at;
      await does?.();
    }
    const after = count(cases);
    const [accepted, refused] = [after.accepted - before.accepted, after.refused - before.refused];
    if (accepted + refused > 0) tell(phase, accepted, refused);
  }
}

function momentsOf(cases: PlayedCase[]): Moment[] {
  const stops = seasonStops(cases.map(({ scenario }) => periodOf(scenario))).map((at): Moment => ({ at, does: null }));
  return [...stops, ...cases.flatMap(momentsOfCase)].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function momentsOfCase(played: PlayedCase): Moment[] {
  const { opening, opensAt, steps } = played.scenario;
  const early = opening?.early;
  return [
    ...(early ? [{ at: early.at, does: () => played.openTooEarly(early) }] : []),
    { at: opensAt, does: () => played.open() },
    ...steps.map((step): Moment => ({ at: step.at, does: step.by === 'clock' ? null : () => played.take(step) })),
  ];
}

/** A case for the year to come runs on until the day of publication; a journey says itself when that is. */
function periodOf({ opensAt, path, policy, steps }: Scenario): Period {
  const published = path === 'plafond-increase' || policy !== undefined ? [] : [publication];
  const times = [opensAt, ...steps.map(({ at }) => at), ...published].sort();
  return { from: opensAt, to: times.at(-1) ?? opensAt };
}

const count = (cases: PlayedCase[]) => ({
  accepted: cases.reduce((sum, { accepted }) => sum + accepted, 0),
  refused: cases.reduce((sum, { refused }) => sum + refused.length, 0),
});
