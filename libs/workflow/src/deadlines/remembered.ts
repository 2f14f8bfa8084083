/** So many results are kept; then the memory starts anew. A season has a few hundred different ones. */
const CAPACITY = 5_000;

/**
 * Remembers the results of a pure function by a text that says all its input. A decision asks for the same dates a dozen times, and a
 * season for the same few hundred; computing one anew with its whole proof costs some 80 µs.
 */
export function remembered<Input extends unknown[], Result>(
  textOf: (...input: Input) => string,
  compute: (...input: Input) => Result,
): (...input: Input) => Result {
  const results = new Map<string, Result>();
  return (...input) => {
    const text = textOf(...input);
    const known = results.get(text);
    if (known !== undefined) return known;
    if (results.size >= CAPACITY) results.clear();
    const result = compute(...input);
    results.set(text, result);
    return result;
  };
}
