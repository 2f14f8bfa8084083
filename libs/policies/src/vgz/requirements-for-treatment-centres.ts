import type { Criterion, ProviderKind } from '../schema/types.js';
import { under } from './source.js';

const providerKinds: ProviderKind[] = ['zbc'];
const source = under('Bijlage 2, Onze minimumeisen voor zorgaanbieders, Aanvullende minimumeisen voor Zelfstandige Behandelcentra');
const judgedByPerson = { providerKinds, evaluator: 'judgement', waivable: true, source } as const;

/** Additional minimum requirements for independent treatment centres (ZBC's). */
export const vgzRequirementsForTreatmentCentres = [
  {
    ...judgedByPerson,
    id: 'igj-requests',
    title: 'Deelname aan relevante uitvragen van de IGJ',
    quote: 'De zorgaanbieder neemt deel aan relevante uitvragen van de Inspectie Gezondheidszorg en Jeugd (IGJ).',
  },
  {
    ...judgedByPerson,
    id: 'transparency-calendar',
    title: 'Kwaliteitsindicatoren van de Transparantiekalender',
    quote: 'De zorgaanbieder voldoet aan de kwaliteitsindicatoren zoals opgenomen in de Transparantiekalender.',
  },
  {
    ...judgedByPerson,
    id: 'specialists-per-specialism',
    evaluator: { kind: 'specialistsPerSpecialism', count: 2, minimumFteEach: '0.30', minimumFteTogether: '1.30' },
    title: 'Per specialisme twee medisch specialisten, elk 0,3 fte en samen 1,3 fte',
    quote:
      'Aan het ZBC zijn er, door middel van een toelatingsovereenkomst of loondienstverband, per specialisme minimaal 2 medisch specialisten verbonden. Individueel werken deze 2 medisch specialisten aantoonbaar voor minstens 0,3 fte en gezamenlijk minstens 1,3 fte. Deze fte-vereisten zijn exclusief de avond- en weekenddiensten.',
  },
  {
    ...judgedByPerson,
    id: 'back-up-hospital',
    evaluator: { kind: 'backUpHospital', withinMinutes: 30 },
    title: 'Achterwachtregeling met een ziekenhuis binnen 30 minuten (bij invasieve ingrepen en klinisch verblijf)',
    quote:
      'Het ZBC heeft bij invasieve ingrepen en bij klinisch verblijf een achterwachtregeling met één of meerdere ziekenhuizen binnen de regio. In het geval van complicaties kan de behandeling binnen 30 minuten worden overgedragen vanaf de locatie waar de behandeling plaatsvindt, naar het desbetreffende ziekenhuis. Deze regeling is schriftelijk vastgelegd en ondertekend door de partijen die hierbij betrokken zijn.',
  },
] satisfies Criterion[];
