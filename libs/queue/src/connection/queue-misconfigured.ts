import { ConfigurationError } from '@termijn/platform';

/** The queue's server answers, but must not be used as it is set up. */
export class QueueMisconfigured extends ConfigurationError {
  override name = 'QueueMisconfigured';
}
