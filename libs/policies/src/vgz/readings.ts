import type { Reading } from '../schema/types.js';

/** What was chosen where the document, or the overview of ZKN ("Overzicht inkoopbeleid msz 2027", 24 April 2026), leaves room. */
export const vgzReadings = [
  {
    about: 'Rangorde van bronnen',
    reading: 'Waar het ZKN-overzicht iets anders zegt dan het eigen beleid van VGZ, gaat het eigen beleid voor.',
  },
  {
    about: 'Uiterste tekendatum',
    reading:
      'VGZ noemt er geen: de overeenkomst heeft geen tekentermijn. Let op de samenloop: een offerte op 30 september 2026 geeft een reactie uiterlijk op 11 november, één dag voor de bekendmaking.',
  },
  {
    about: 'Data zonder kloktijd',
    reading:
      'Een kloktijd staat alleen in de planning voor nieuwe ZBC\'s ("vóór 17.00 uur"). Elke andere uiterste datum loopt tot het einde van die dag.',
  },
  {
    about: 'Termijnen in weken',
    reading:
      'De dag van ontvangst telt niet mee; zes weken zijn 42 kalenderdagen in Europe/Amsterdam, tot het einde (24:00 uur) van de laatste dag.',
  },
  {
    about: 'Zaterdagen, zondagen en feestdagen',
    reading:
      'Een termijn loopt niet door naar de volgende werkdag: de Algemene termijnenwet geldt alleen voor wettelijke termijnen en het beleid bepaalt niets anders.',
  },
  {
    about: 'Herinneringen',
    reading:
      'Om 09:00 uur (Europe/Amsterdam), 14, 7 en 1 kalenderdagen voor de laatste dag. Het beleid noemt geen herinneringen; een herinnering waarvan het moment al voorbij is wanneer de termijn ontstaat, vervalt.',
  },
  {
    about: 'Afgesproken, toegelaten en verleende data',
    reading: 'Tot en met het einde van die dag.',
  },
  {
    about: 'VGZ biedt de eerste offerte aan',
    reading: "Dat bestaat alleen bij ZBC's; bij ziekenhuizen en overige instellingen wordt het geweigerd.",
  },
  {
    about: 'Verhoging van het zorgkostenplafond',
    reading:
      'Het verzoek opent zijn eigen traject. Wie het pas na de vier weken invoert, voert een overschrijding in: de termijn liep vanaf de ontvangst. Meer verzoeken op één overeenkomst kunnen naast elkaar lopen en worden genummerd.',
  },
  {
    about: 'Jaartallen die niet kloppen',
    reading: 'In de planning 2027 staat "een overeenkomst voor 2026", en boven de tabel met data in 2027 staat "2026": gelezen als 2027.',
  },
  {
    about: 'ONVZ',
    reading:
      'Een merk onder dit beleid vanaf 1 januari 2027. Wie in 2026 alleen met ONVZ een overeenkomst heeft, is voor VGZ een nieuwe zorgaanbieder.',
  },
  {
    about: 'Minimumeisen voor zorg die de aanbieder niet levert',
    reading:
      'Eisen die alleen bepaalde zorg betreffen (de titel zegt welke) worden als voldaan beoordeeld bij wie die zorg niet aanbiedt. De passage over chronische pijn kondigt een standpunt aan; tot dat er is geldt het huidige.',
  },
  {
    about: "Reactietermijn voor nieuwe ZBC's",
    reading:
      'Geen. De termijn van zes weken staat in de planningen voor bestaande zorgaanbieders; de planning voor nieuwe ZBC\'s kent haar niet, al is "Deadline voor onze inhoudelijke reactie op de offerte van de zorgaanbieder" algemeen verwoord. Voor nieuwe ZBC\'s geldt de uitkomst uiterlijk 30 september 2026.',
  },
  {
    about: 'Vragenlijst die vóór 8 juni 2026 klaarstaat',
    reading: 'Is meteen te zien en als concept te bewaren; indienen kan vanaf 8 juni 2026, 00:00 uur.',
  },
  {
    about: 'Vragenlijst die later dan 1 juli 2026 klaarstaat, of te laat wordt toegelaten',
    reading:
      'Dan geldt een nieuwe laatste dag, tot het einde van die dag; 17.00 uur geldt alleen op 1 juli. Komt zij daardoor na 30 september binnen, dan binden de dagen voor de uitkomst en het procesverloop niet meer.',
  },
  {
    about: 'Meer dan 3 jaar op 1 april 2026',
    reading: 'De eerste declaratie bij VGZ ligt vóór 1 april 2023; die dag zelf is precies drie jaar en niet meer.',
  },
  {
    about: 'Twee medisch specialisten, samen 1,3 fte',
    reading:
      'Er zijn twee specialisten aan te wijzen met elk ten minste 0,3 fte die samen ten minste 1,3 fte werken. Een derde met minder doet niet af en telt niet mee. Alleen wie door een toelatingsovereenkomst of loondienst verbonden is telt; avond- en weekenddiensten tellen niet.',
  },
  {
    about: 'Achterwacht bij meer locaties',
    reading: 'Elke locatie met invasieve ingrepen of klinisch verblijf heeft ten minste één regeling die aan alle drie eisen voldoet.',
  },
  {
    about: 'Voldoende gecontracteerd aanbod',
    reading:
      'Is het aanbod als voldoende beoordeeld, dan wordt een nieuwe ZBC niet toegelaten, ook niet met een beroep op de zorgplicht: die veronderstelt juist dat het aanbod onvoldoende is.',
  },
] satisfies Reading[];
