/** Whose events: those of the portal that come in, and the facts of a contracting case that go out. */
export type EventArea = 'portaal' | 'contracteertraject';

/** `onderhandeling.voorgesteld` as a CloudEvents type: a reversed domain name with a version and no name of an organisation (NL GOV profile for CloudEvents, "type"). */
export const cloudEventType = (area: EventArea, name: string): string =>
  `nl.zorginkoop.${area}.${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.v1`;

/** The form of any such type, of whatever version. */
export const eventTypePattern = '^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+\\.v[1-9]\\d{0,3}$';
