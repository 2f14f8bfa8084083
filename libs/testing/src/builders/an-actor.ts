import type { Actor } from '@termijn/workflow/decision/types.js';

/** A purchaser of VGZ, unless told otherwise. */
export function anActor(overrides: Partial<Actor> = {}): Actor {
  return { subject: 'inkoper-1', name: 'Ineke Inkoper', role: 'purchaser', insurer: 'vgz', agb: null, ...overrides };
}
