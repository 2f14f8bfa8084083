/** A number with at most two decimals in whole hundredths: `"0.3"` is 30, `"250000.00"` is 25000000. Exact: no float comes near it. */
export function hundredths(text: string): bigint {
  const [whole = '', decimals = ''] = text.split('.');
  return BigInt(whole + decimals.padEnd(2, '0'));
}

/** Hundredths as text with two decimals. */
export function inDecimals(value: bigint): string {
  const text = value.toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}
