import type { Criterion, ProviderKind } from '../schema/types.js';
import { under } from './source.js';

const providerKinds: ProviderKind[] = ['hospital', 'zbc', 'institution'];
const source = under('Bijlage 2, Onze minimumeisen voor zorgaanbieders, Minimumeisen voor Medisch Specialistische Zorg');
const judgedByPerson = { providerKinds, evaluator: 'judgement', waivable: true, source } as const;

/** Minimum requirements for medical specialist care. Some ask something only of who offers that care: the title says so. */
export const vgzRequirementsForSpecialistCare = [
  {
    ...judgedByPerson,
    id: 'professional-standards',
    title: 'Normen van de beroepsverenigingen en wettelijk verplichte registraties',
    quote:
      'De zorgaanbieder voldoet aan de normen die door de wetenschappelijke beroepsverenigingen zijn opgesteld en voert de wettelijk verplichte, landelijke registraties uit.',
  },
  {
    ...judgedByPerson,
    id: 'minimum-volume-and-quality',
    title: 'Minimum volume- en kwaliteitsnormen van de beroepsgroep',
    quote: 'De zorgaanbieder verleent alleen zorg die ten minste voldoet aan de minimum volume- en kwaliteitsnormen van de beroepsgroep.',
  },
  {
    ...judgedByPerson,
    id: 'quality-and-safety-system',
    title: 'Gecertificeerd kwaliteitssysteem en geïmplementeerd VMS',
    quote:
      'De zorgaanbieder beschikt over een gecertificeerd integraal kwaliteitssysteem en een geïmplementeerd Veiligheid Management Systeem (VMS).',
  },
  {
    ...judgedByPerson,
    id: 'add-on-medicines',
    title: 'Criteria van de CieBAG (bij geneesmiddelen voor specifieke indicaties)',
    quote:
      'De zorgaanbieder voldoet aan de criteria van de Commissie Beoordeling Add-on geneesmiddelen (CieBAG) voor geneesmiddelen voor specifieke indicaties.',
  },
  {
    ...judgedByPerson,
    id: 'pathology-reporting',
    title: 'Verslaglegging van pathologische zorg volgens protocol (bij pathologie)',
    quote:
      'De zorgaanbieder draagt zorg voor gestructureerde en goede verslaglegging van de geleverde pathologische zorg conform de (door Palga) vastgestelde protocollen, met volledigheid en juistheid van de registratie door de zorgprofessional.',
  },
  {
    ...judgedByPerson,
    id: 'molecular-diagnostics',
    title: 'Moleculaire diagnostiek in de oncologie (bij inkoopafspraken over MDx-testen)',
    quote:
      "Voor het maken van inkoopafspraken over de moleculaire diagnostiek in de oncologie (MDx-testen) moeten uitvoerende instellingen voldoen aan de Kwaliteitsstandaard 'Organisatie van moleculaire pathologie in de oncologie' en werken volgens de lijsten Klinisch Noodzakelijke Targets. … Daarnaast moeten de regionale netwerkaafspraken met (pathologische) laboratoria zijn vastgelegd in een meezijdig getekende Service Level Agreement (SLA). De zorgaanbieder moet (voor het bespreken van complexe moleculaire bevindingen) minimaal een samenwerking hebben met een Moleculair Tumor Board (MTB) in 1 van de 7 academische ziekenhuizen of het Antoni van Leeuwenhoek ziekenhuis.",
  },
] satisfies Criterion[];
