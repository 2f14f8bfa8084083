/** An amount in whole cents: euros are text with two decimals, and floats lose cents. */
export const centsOf = (amount: string): bigint => BigInt(amount.replace('.', ''));

function amountOf(cents: bigint): string {
  const text = cents.toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

/** Adds amounts exactly: euros as text with two decimals, computed in whole cents. */
export const sumOfAmounts = (amounts: string[]): string => amountOf(amounts.reduce((sum, amount) => sum + centsOf(amount), 0n));

/** What is left of an amount when another is taken from it; nought when there is less. */
export function remainderOf(amount: string, taken: string): string {
  const rest = centsOf(amount) - centsOf(taken);
  return amountOf(rest > 0n ? rest : 0n);
}

/** The smaller of two amounts. */
export const lesserOf = (one: string, other: string): string => (centsOf(one) <= centsOf(other) ? one : other);

/** "€ 300.000,00" or "€ 300,000.00". */
export function amountInWords(amount: string, language: 'nl' | 'en'): string {
  const [euros = '0', cents = '00'] = amount.split('.');
  const [thousands, decimals] = language === 'nl' ? ['.', ','] : [',', '.'];
  return `€ ${euros.replace(/\B(?=(\d{3})+$)/g, thousands ?? '')}${decimals ?? ''}${cents}`;
}
