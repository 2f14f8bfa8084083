import { allJourneys } from './journeys/all-journeys.js';
import { policyOf, type Scenario } from './scenario.js';
import { allScenarios } from './scenarios/all-scenarios.js';

/** Every case that the demo can play: those written by hand, and one journey or more for each segment of every other policy. */
export const playable = (): Scenario[] => [...allScenarios, ...allJourneys(allScenarios)];

/**
 * The scenarios that were asked for, with those that they follow; a followed one stands before its follower. Without a name: all of the
 * insurers that were named. `all` names every insurer, and none means the written ones.
 */
export function chosenScenarios(insurers: string[], names: string[]): Scenario[] {
  const all = playable();
  if (names.length > 0) {
    const followed = all.filter(({ name }) => names.includes(name)).map(({ follows }) => follows);
    return all.filter(({ name }) => names.includes(name) || followed.includes(name));
  }
  if (insurers.length === 0) return allScenarios;
  return all.filter((scenario) => insurers.includes('all') || insurers.includes(policyOf(scenario).insurer));
}
