import type { PlayedCase } from './played-case.js';
import type { SandboxClock } from './sandbox-clock.js';
import type { ActStep, LocalTime } from './scenario.js';
import { seasonPhases, seasonStops, type Phase } from './season-phases.js';

interface Moment {
  at: LocalTime;
  /** Nothing to do: the clock only stops here. */
  does: { played: PlayedCase; step: ActStep | 'open' } | null;
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
      if (does) await (does.step === 'open' ? does.played.open() : does.played.act(does.step));
    }
    const after = count(cases);
    const [accepted, refused] = [after.accepted - before.accepted, after.refused - before.refused];
    if (accepted + refused > 0) tell(phase, accepted, refused);
  }
}

function momentsOf(cases: PlayedCase[]): Moment[] {
  const moments = cases.flatMap((played): Moment[] => [
    { at: played.scenario.opensAt, does: { played, step: 'open' } },
    ...played.scenario.steps.map((step): Moment => ({ at: step.at, does: step.by === 'clock' ? null : { played, step } })),
  ]);
  const times = moments.map(({ at }) => at).sort();
  const stops = seasonStops(times[0] ?? '', times.at(-1) ?? '').map((at): Moment => ({ at, does: null }));
  return [...stops, ...moments].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

const count = (cases: PlayedCase[]) => ({
  accepted: cases.reduce((sum, { accepted }) => sum + accepted, 0),
  refused: cases.reduce((sum, { refused }) => sum + refused.length, 0),
});
