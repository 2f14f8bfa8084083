import type { ExcludedCare } from '../schema/types.js';
import { under } from './source.js';

const elsewhere = 'Voor onderstaande specifieke zorg geldt een ander beleid of wordt het beleid op een andere plaats toegelicht.';

/** Care that stands under "Voor wie is dit inkoopbeleid bedoeld?" as having another policy. */
export const vgzExcludedCare = [
  {
    care: 'ambulance',
    label: 'Ambulancezorg',
    policy: 'Ambulancezorg: inkoop in representatie door de twee grootste zorgverzekeraars in een regio',
    source: under('Ambulancezorg'),
    quote: `${elsewhere} … Ambulancezorg wordt jaarlijks in representatie ingekocht. Dat betekent dat de twee grootste zorgverzekeraars in een regio afspraken maken voor de verzekerden van alle zorgverzekeraars.`,
  },
  {
    care: 'careCoordination',
    label: 'Zorgcoördinatie',
    policy: 'Zorgcoördinatie: regionale afspraken, nog geen reguliere inkoop',
    source: under('Zorgcoördinatie'),
    quote: `${elsewhere} … Hierdoor is reguliere, landelijke dekkende inkoop nog niet mogelijk. Daar waar zorgcoördinatie regionaal van start wil gaan, gaan we graag in gesprek over passende inkoop en voorwaarden.`,
  },
  {
    care: 'diagnosticsAndThrombosis',
    label: 'Diagnostiek en Trombosezorg',
    policy: 'Inkoopbeleid Diagnostiek en Trombosezorg',
    source: under('Diagnostiek en Trombosezorg'),
    quote: `${elsewhere} … Onze visie op en beleid voor Diagnostiek en Trombosezorg staan beschreven in het inkoopbeleid Diagnostiek en Trombosezorg.`,
  },
  {
    care: 'geriatricRehabilitation',
    label: 'Geriatrische revalidatiezorg',
    policy:
      'Inkoopbeleid Eerstelijnsverblijf (ELV), Geriatrische revalidatiezorg (GRZ) en Geneeskundige zorg voor specifieke patiëntgroepen (GZSP)',
    source: under('Geriatrische revalidatiezorg'),
    quote: `${elsewhere} … Onze visie op en beleid voor Geriatrische revalidatiezorg (GRZ) staan beschreven in het inkoopbeleid Eerstelijnsverblijf (ELV), Geriatrische revalidatiezorg (GRZ) en Geneeskundige zorg voor specifieke patiëntgroepen (GZSP).`,
  },
  {
    care: 'integratedBirthCare',
    label: 'Integrale geboortezorg',
    policy: 'Inkoopbeleid Geboortezorg',
    source: under('Integrale geboortezorg'),
    quote: `${elsewhere} … Onze visie op en beleid voor integrale geboortezorg staan beschreven in het inkoopbeleid Geboortezorg.`,
  },
] satisfies ExcludedCare[];
