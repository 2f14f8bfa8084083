import type { Criterion, ProviderKind } from '../schema/types.js';
import { under } from './source.js';

const providerKinds: ProviderKind[] = ['hospital', 'zbc', 'institution'];
const source = under('Bijlage 2, Onze minimumeisen voor zorgaanbieders, Minimumeisen voor alle zorgaanbieders');
const judgedByPerson = { providerKinds, evaluator: 'judgement', waivable: true, source } as const;

/** Minimum requirements for every provider. All may be waived for duty of care (footnote 1; Bijlage 1, "Zorgplicht"). */
export const vgzRequirementsForAll = [
  {
    ...judgedByPerson,
    id: 'wtza',
    title: 'Wet toetreding zorgaanbieders, met vergunning waar die vereist is',
    quote:
      'De zorgaanbieder voldoet aan de Wet toetreding zorgaanbieders (Wtza) en heeft – indien de Wtza dat vereist – een vergunning voor het verlenen van de zorg, ook voor verblijf.',
  },
  {
    ...judgedByPerson,
    id: 'transparency-regulation',
    title: 'NZa Regeling transparantie zorgaanbieders',
    quote: 'De zorgaanbieder voldoet aan de geldende NZa Regeling transparantie zorgaanbieders.',
  },
  {
    ...judgedByPerson,
    id: 'ubo-registration',
    title: 'UBO geregistreerd bij Vektis',
    quote: 'De UBO van de zorgaanbieder is bij Vektis geregistreerd.',
  },
  {
    ...judgedByPerson,
    id: 'no-igj-measure',
    title: 'Geen verscherpt toezicht of bestuurlijke maatregel van de IGJ',
    quote:
      'De zorgaanbieder heeft geen verscherpt toezicht of bestuurlijke maatregel van de Inspectie Gezondheidszorg en Jeugd (IGJ) opgelegd gekregen.',
  },
  {
    ...judgedByPerson,
    id: 'no-insolvency',
    title: 'Geen faillissement, liquidatie, staking, surseance of akkoord',
    quote:
      'De zorgaanbieder verkeert niet in staat van faillissement of liquidatie, de werkzaamheden zijn niet gestaakt en er geldt geen surseance van betaling of een (faillissements)akkoord.',
  },
  {
    ...judgedByPerson,
    id: 'cooperates-with-investigations',
    title: 'Voldoende medewerking aan onderzoek volgens de Regeling zorgverzekering',
    quote:
      'De zorgaanbieder werkt voldoende mee of heeft voldoende meegewerkt aan een onderzoek volgens artikel 7.3 en/of artikel 7.4 Regeling zorgverzekering.',
  },
  {
    ...judgedByPerson,
    id: 'no-earlier-default',
    title: 'Geen aanzienlijk of voortdurend tekortkomen bij een eerdere overeenkomst',
    quote:
      'De zorgaanbieder is niet aanzienlijk of voortdurend tekortgekomen bij de uitvoering van een eerdere overeenkomst met ons, wat heeft geleid tot vroegtijdige beëindiging van de overeenkomst, tot schadevergoeding of tot andere vergelijkbare sancties.',
  },
  {
    ...judgedByPerson,
    id: 'riz-check',
    title: 'Toets aan onder meer het RIZ-portaal zonder uitsluitend resultaat',
    quote:
      'We toetsen de zorgaanbieder aan onder meer het RIZ-portaal. Deze toetsing levert geen resultaat op dat het aangaan van een overeenkomst kan uitsluiten.',
  },
  {
    ...judgedByPerson,
    id: 'taxes-and-premiums-paid',
    title: 'Belastingen en sociale zekerheidspremies betaald',
    quote:
      'Er is niet bij onherroepelijke en bindende rechterlijke of administratieve beslissing vastgesteld dat de zorgaanbieder niet voldoet aan zijn verplichtingen tot betaling van belastingen of sociale zekerheidspremies.',
  },
  {
    ...judgedByPerson,
    id: 'no-convictions',
    title: 'Geen rechterlijke veroordelingen van aanbieder, bestuur, leiding of toezicht',
    quote:
      'Er is tegenover de zorgaanbieder, het bestuur, de leidinggevende en toezichthoudende organen (of vertegenwoordigers en beslissings- en controlebevoegden hiervan) geen rechterlijke veroordeling uitgesproken inzake: … Deelneming aan een criminele organisatie … Omkoping … Fraude … Witwassen van geld … Terroristische misdrijven of strafbare feiten in verband met terroristische activiteiten … Kinderarbeid en andere vormen van mensenhandel.',
  },
  {
    ...judgedByPerson,
    id: 'no-serious-misconduct',
    title: 'Geen ernstige beroepsfout die de integriteit raakt',
    quote:
      'De zorgaanbieder heeft in de uitoefening van het beroep geen ernstige fout begaan waardoor de integriteit in twijfel getrokken kan worden.',
  },
  {
    ...judgedByPerson,
    id: 'no-competition-distortion',
    title: 'Geen overeenkomsten gericht op vervalsing van de mededinging',
    quote: 'De zorgaanbieder heeft geen overeenkomst(en) met andere ondernemers die gericht zijn op vervalsing van de mededinging.',
  },
  {
    ...judgedByPerson,
    id: 'information-for-checks',
    title: 'Informatie voor de controle op de minimumeisen, van de afgelopen 3 jaar',
    quote:
      'De zorgaanbieder is in staat om benodigde informatie te verstrekken voor de controle op het voldoen aan de minimumeisen, in elk geval van de afgelopen 3 jaar.',
  },
] satisfies Criterion[];
