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
] satisfies Reading[];
