import type { Side } from '../decision/types.js';

const sideLabels: Record<Side, { nl: string; en: string }> = {
  insurer: { nl: 'de zorgverzekeraar', en: 'the insurer' },
  provider: { nl: 'de zorgaanbieder', en: 'the provider' },
};

/** Apart from the other labels, which know every act: an act may name a side. */
export const sideLabel = (side: Side): { nl: string; en: string } => sideLabels[side];
