import type { ProviderKind } from '@termijn/policies';
import type { Label } from './labels.js';

const kinds: Record<ProviderKind, Label> = {
  hospital: { nl: 'een ziekenhuis', en: 'a hospital' },
  zbc: { nl: 'een zelfstandig behandelcentrum', en: 'an independent treatment centre' },
  institution: { nl: 'een overige instelling', en: 'another institution' },
};

export const providerKindLabel = (kind: ProviderKind): Label => kinds[kind];
