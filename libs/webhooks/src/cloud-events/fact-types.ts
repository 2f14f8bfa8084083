import { acts, clockEvents, contractingPaths } from '@termijn/workflow';
import { cloudEventType } from './event-type.js';

/** Every fact that a case can have: of the openings, the acts and the clock. */
export const factNames: readonly string[] = [
  ...new Set([...contractingPaths.map(({ opening }) => opening), ...acts, ...Object.values(clockEvents)].map(({ fact }) => fact)),
].sort();

const byType = new Map(factNames.map((fact) => [cloudEventType('contracteertraject', fact), fact]));

/** The types of the events that we send. */
export const factEventTypes: readonly string[] = [...byType.keys()];

/** The fact behind a type; undefined when there is none such. */
export const factOfType = (type: string): string | undefined => byType.get(type);

export const typeOfFact = (fact: string): string => cloudEventType('contracteertraject', fact);
