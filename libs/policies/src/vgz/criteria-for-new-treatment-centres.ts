import type { Criterion, ProviderKind } from '../schema/types.js';
import { under } from './source.js';

const providerKinds: ProviderKind[] = ['zbc'];
const source = under('Bijlage 2, Onze minimumeisen voor zorgaanbieders, Aanvullende criteria nieuwe Zelfstandige Behandelcentra');
const ofNewProviders = { providerKinds, newProvidersOnly: true, waivable: true, source } as const;

/** Additional criteria for treatment centres without a contract. All may be waived for duty of care (footnote 1). */
export const vgzCriteriaForNewTreatmentCentres = [
  {
    ...ofNewProviders,
    id: 'responsible-and-efficient-care',
    title: 'Kwalitatief verantwoorde en doelmatige zorg',
    evaluator: 'judgement',
    quote: 'De nieuwe ZBC levert kwalitatief verantwoorde en doelmatige zorg.',
  },
  {
    ...ofNewProviders,
    id: 'claims-more-than-three-years',
    title: 'Op 1 april 2026 meer dan 3 jaar medisch-specialistische zorg gedeclareerd bij VGZ',
    evaluator: { kind: 'firstClaimBefore', date: '2023-04-01' },
    quote: 'De nieuwe ZBC declareert bij Coöperatie VGZ op 1 april 2026 aantoonbaar meer dan 3 jaar Medisch Specialistische Zorg.',
  },
  {
    ...ofNewProviders,
    id: 'paid-per-specialism',
    title: 'In behandeljaar 2025 ten minste € 250.000 uitbetaald per aangeboden specialisme',
    evaluator: { kind: 'paidPerSpecialism', minimum: '250000.00', year: 2025 },
    quote:
      'Het ZBC heeft in behandeljaar 2025 Medisch Specialistische Zorg geleverd aan onze verzekerden en heeft voor tenminste € 250.000,- per aangeboden specialisme van ons uitbetaald gekregen.',
  },
  {
    ...ofNewProviders,
    id: 'asa-classification',
    title: 'ASA-classificatie 1 of 2 (bij invasieve behandelingen onder algehele narcose)',
    evaluator: { kind: 'asaAtMost', value: 2 },
    quote:
      "Voor invasieve behandelingen onder algehele narcose geldt dat we alleen zorg inkopen bij nieuwe ZBC's die patiënten behandelen met een ASA-classificatie van 1 of 2.",
  },
  {
    ...ofNewProviders,
    id: 'addition-to-regional-care',
    title: 'Duidelijke aanvulling op het regionale zorgaanbod, met samenwerking in de zorgketen',
    evaluator: 'judgement',
    quote:
      'De nieuwe ZBC vormt een duidelijke aanvulling op het bestaande zorgaanbod binnen de regionale zorgketen en werkt regionaal samen in de zorgketen met andere aanbieders van medisch specialistische zorg.',
  },
  {
    ...ofNewProviders,
    id: 'competitive-price',
    title: 'Concurrerende prijsstelling voor vergelijkbare zorg',
    evaluator: 'judgement',
    quote:
      'De zorgaanbieder heeft een concurrerende prijsstelling ten opzichte van andere (reeds gecontracteerde) zorgaanbieders voor vergelijkbare zorg.',
  },
] satisfies Criterion[];
