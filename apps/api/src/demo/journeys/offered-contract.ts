import type { PurchasingPolicy } from '@termijn/policies';

/** What an offer of the insurer holds; the reference tells the contracts of a demo apart. */
export const offeredContract = ({ insurer, contractYear }: PurchasingPolicy, reference: string) => ({
  contractReference: `${insurer.toUpperCase()}-MSZ-${String(contractYear)}-${reference}`,
  priceListReference: `PL-${String(contractYear)}-${reference}`,
  ceiling: '1850000.00',
  obligationToDeliver: false,
});
