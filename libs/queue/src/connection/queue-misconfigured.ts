/** The queue's server answers, but must not be used as it is set up. */
export class QueueMisconfigured extends Error {
  override name = 'QueueMisconfigured';
}
