/** Euros with points between the thousands: 1409500000 cents → `€ 14.095.000,00`. */
export const euros = (cents: bigint): string => {
  const digits = cents.toString().padStart(3, '0');
  return `€\u00a0${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.')},${digits.slice(-2)}`;
};

/** `14095000.00` in cents. */
export const centsOf = (amount: unknown): bigint => BigInt(String(amount).replace('.', ''));

/** `14095000.00` → `€ 14.095.000,00`. */
export const shownAmount = (amount: unknown): string => euros(centsOf(amount));

/** The sum of two amounts as the service writes them. */
export function sumOf(one: string, other: string): string {
  return written(centsOf(one) + centsOf(other));
}

/** The highest amount below this one. */
export const centBelow = (amount: string): string => written(centsOf(amount) - 1n);

function written(cents: bigint): string {
  const digits = cents.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
