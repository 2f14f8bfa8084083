/** All faults of the environment at once, one line each. Values are not repeated: they may be secrets. */
export class ConfigurationError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`De configuratie klopt niet / The configuration is not valid:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigurationError';
  }
}
