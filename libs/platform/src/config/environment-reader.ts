export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads variables and collects what is wrong with them, so that all faults can be shown at once. */
export class EnvironmentReader {
  readonly faults: string[] = [];

  constructor(private readonly environment: Environment) {}

  /** Blank counts as absent: compose files pass on empty variables. */
  text(name: string): string | null {
    return this.environment[name]?.trim() || null;
  }

  wholeNumber(name: string, fallback: number, least: number, most: number): number {
    const text = this.text(name);
    if (text === null) return fallback;
    const value = Number(text);
    if (/^\d{1,9}$/.test(text) && value >= least && value <= most) return value;
    this.faults.push(`${name} must be a whole number from ${least} to ${most}`);
    return fallback;
  }

  oneOf<Choice extends string>(name: string, choices: readonly Choice[], fallback: Choice): Choice {
    const text = this.text(name);
    if (text === null) return fallback;
    const choice = choices.find((candidate) => candidate === text);
    if (!choice) this.faults.push(`${name} must be one of: ${choices.join(', ')}`);
    return choice ?? fallback;
  }

  /** Some of the choices, separated by commas; all of them when the variable is absent. */
  someOf(name: string, choices: readonly string[]): readonly string[] {
    const given = this.text(name)
      ?.split(',')
      .map((one) => one.trim());
    if (given?.every((one) => choices.includes(one)) ?? true) return given ?? choices;
    this.faults.push(`${name} must be a list, with commas, of: ${choices.join(', ')}`);
    return choices;
  }

  /** `https://portaal.example`, separated by commas: scheme, host and port, as a browser names an origin. */
  origins(name: string): string[] {
    const given = (this.text(name) ?? '').split(',').map((one) => one.trim());
    const origins = given.filter((one) => one !== '');
    if (!origins.every((one) => URL.canParse(one) && new URL(one).origin === one)) {
      this.faults.push(`${name} must be origins separated by commas, such as https://portaal.example, without a path`);
    }
    return origins;
  }

  url(name: string, schemes: readonly string[]): string | null {
    const text = this.text(name);
    if (text === null) return null;
    const scheme = URL.canParse(text) ? new URL(text).protocol.slice(0, -1) : null;
    if (scheme && schemes.includes(scheme)) return text;
    this.faults.push(`${name} must be a URL that starts with ${schemes.map((one) => `${one}://`).join(' or ')}`);
    return null;
  }
}
