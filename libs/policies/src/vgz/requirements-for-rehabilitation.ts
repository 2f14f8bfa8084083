import type { Criterion, ProviderKind } from '../schema/types.js';
import { under } from './source.js';

const providerKinds: ProviderKind[] = ['hospital', 'institution'];
const source = under(
  'Bijlage 2, Onze minimumeisen voor zorgaanbieders, Aanvullende minimumeisen voor medisch specialistische revalidatie (MSR)',
);
const judgedByPerson = { providerKinds, evaluator: 'judgement', waivable: true, source } as const;

/** Additional minimum requirements for rehabilitation (MSR): who offers none meets them, as the titles say. */
export const vgzRequirementsForRehabilitation = [
  {
    ...judgedByPerson,
    id: 'complex-chronic-lung-failure',
    title: 'Criteria van de NVALT (alleen bij Complex Chronisch Longfalen)',
    quote:
      'Complex Chronisch Longfalen (CCL) kopen wij alleen in bij instellingen die voldoen aan de door de beroepsgroep (NVALT) gestelde criteria.',
  },
  {
    ...judgedByPerson,
    id: 'rehabilitation-framework',
    title: 'Algemeen beroepskader, behandelkaders en zorgstandaarden (alleen bij medisch specialistische revalidatie)',
    quote:
      'Wij kopen medisch specialistische revalidatiezorg alleen in bij instellingen die voldoen aan de geldende kwaliteitseisen en randvoorwaarden uit het algemene beroepskader Medisch Specialistische Revalidatiezorg, de actuele behandelkaders en zorgstandaarden voor specifieke doelgroepen.',
  },
  {
    ...judgedByPerson,
    id: 'rehabilitation-chronic-pain',
    title:
      'Geldend standpunt van het Zorginstituut over chronische pijn (alleen bij medisch specialistische revalidatie voor chronische pijn)',
    quote:
      'Rondom chronische pijn loopt een landelijke discussie over de Stand van Wetenschap en Praktijk. Deze discussie kan leiden tot een nieuw standpunt van het Zorginstituut Nederland. Wij blijven betrokken bij deze gesprekken en zullen de uitkomst van het nieuwe standpunt ter uitvoering brengen wanneer dit is gepubliceerd; dit kan gevolgen hebben op de aanspraak en vergoeding voor deze zorg.',
  },
] satisfies Criterion[];
