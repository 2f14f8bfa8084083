import type { Milestone } from '../schema/types.js';
import { under } from './source.js';

/** What holds for every segment: questions and publication. */
export const vgzGeneral = [
  {
    id: 'VGZ-A1',
    actor: 'insurer',
    action: 'Antwoord op een vraag van de zorgaanbieder',
    kind: 'target',
    rule: { boundary: 'relative', anchor: 'question.asked', term: { weeks: 2 } },
    deadline: 'questionAnswerDue',
    channel: 'Contactformulier',
    condition: null,
    source: under('Onze bereikbaarheid tijdens zorginkoop'),
    quote:
      'Stel uw vraag dan aan uw inkoper via ons contactformulier. U ontvangt binnen 2 weken nadat u uw vraag heeft gesteld onze reactie.',
    reading: 'De dag van de vraag telt niet mee. De termijn loopt door nadat het contracteertraject is geëindigd.',
  },
  {
    id: 'VGZ-A2',
    actor: 'system',
    action: 'Bekendmaking gecontracteerd zorgaanbod',
    kind: 'opening',
    rule: { boundary: 'from', date: '2026-11-12' },
    deadline: 'publication',
    channel: 'Zorgzoekers',
    condition: 'Alleen wie gecontracteerd is; wie later contracteert wordt bij een tussentijdse bijwerking bekendgemaakt.',
    source: under('Bekendmaking gecontracteerd zorgaanbod'),
    quote:
      'Vanaf 12 november 2026 maken wij het gecontracteerde zorgaanbod bekend via onze Zorgzoekers. Onze Zorgzoekers werken we tussentijds bij op basis van het actuele gecontracteerde zorgaanbod.',
    reading: 'Vanaf het begin van 12 november 2026.',
  },
] satisfies Milestone[];
