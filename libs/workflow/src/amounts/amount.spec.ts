import { amountInWords, remainderOf, sumOfAmounts } from './amount.js';

describe('amounts', () => {
  it('add up to the cent, where floats would not', () => {
    expect(sumOfAmounts(['0.10', '0.20'])).toBe('0.30');
    expect(sumOfAmounts(Array.from({ length: 1000 }, () => '9999999999.99'))).toBe('9999999999990.00');
    expect(remainderOf('1.00', '0.01')).toBe('0.99');
    expect(remainderOf('1.00', '1.01')).toBe('0.00');
  });

  it.each([
    ['300000.00', '€ 300.000,00', '€ 300,000.00'],
    ['999.99', '€ 999,99', '€ 999.99'],
    ['1234567.05', '€ 1.234.567,05', '€ 1,234,567.05'],
    ['0.00', '€ 0,00', '€ 0.00'],
  ])('%s reads %s and %s', (amount, nl, en) => {
    expect([amountInWords(amount, 'nl'), amountInWords(amount, 'en')]).toEqual([nl, en]);
  });
});
