import type { Instant } from '@termijn/calendar';

/** What VECOZO says that happened: CloudEvents as parsed JSON, signed in the stretch, in any order. */
export interface VecozoSource {
  /** For the report. */
  readonly name: string;
  /** @throws SourceFailed when not all of the stretch could be read. */
  events(insurer: string, from: Instant, until: Instant): AsyncIterable<unknown>;
}

/** The other side could not be read to the end, or not as agreed. Says why, without what was read. */
export class SourceFailed extends Error {
  override name = 'SourceFailed';
}
