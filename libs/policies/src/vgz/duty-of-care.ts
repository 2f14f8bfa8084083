import type { SourcedQuote } from '../schema/types.js';
import { under } from './source.js';

/** What the right to waive a requirement, or to contract outside the procedure, rests on. */
export const vgzDutyOfCare = [
  {
    source: under("Aanvullende criteria nieuwe Zelfstandige Behandelcentra (ZBC's), noot 1"),
    quote:
      'Indien in desbetreffende regio voor desbetreffend specialisme onvoldoende zorg is ingekocht en wij niet aan onze zorgplicht kunnen voldoen, dan mogen wij van de (aanvullende) minimumeisen en deze aanvullende criteria afwijken.',
  },
  {
    source: under('Bijlage 1, Overzicht alle wijzigingen ten opzichte van vorig jaar, Zorgplicht'),
    // "minimeisen" is how the document itself spells it here.
    quote: 'In het inkoopbeleid 2027 is hieraan toegevoegd dat wij in dat geval ook van de (aanvullende) minimeisen mogen afwijken.',
  },
  {
    source: under('Onze zorgplicht'),
    quote:
      'Leidt het inkopen van zorg naar ons oordeel tot onvoldoende gecontracteerde aanbieders, waardoor we niet aan onze zorgplicht kunnen voldoen? Dan behouden wij ons het recht voor om extra zorgaanbieders (onderhands) bij te contracteren, of op een andere manier zorg in te kopen.',
  },
] satisfies SourcedQuote[];
