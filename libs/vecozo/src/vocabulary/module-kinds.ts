import { dataOfAct } from './data-shapes.js';
import { now } from './places.js';
import type { VecozoEventKind } from './types.js';

export const uitvraagmoduleOpengesteld: VecozoEventKind = {
  type: 'uitvraagmodule.opengesteld',
  label: { nl: 'Uitvraagmodule opengesteld', en: 'Request module opened' },
  meaning: 'De uitvraagmodule staat open.',
  data: dataOfAct('requestModule.open'),
  acts: (data) => [{ type: 'requestModule.open', side: 'insurer', data }],
  place: () => now,
};

export const vragenlijstBeschikbaarGesteld: VecozoEventKind = {
  type: 'vragenlijst.beschikbaarGesteld',
  label: { nl: 'Vragenlijst beschikbaar gesteld', en: 'Questionnaire made available' },
  meaning: 'De verzekeraar stelt de vragenlijst beschikbaar.',
  data: dataOfAct('questionnaire.makeAvailable'),
  acts: (data) => [{ type: 'questionnaire.makeAvailable', side: 'insurer', data }],
  place: () => now,
};

export const vragenlijstIngediend: VecozoEventKind = {
  type: 'vragenlijst.ingediend',
  label: { nl: 'Vragenlijst ingediend', en: 'Questionnaire submitted' },
  meaning: 'De zorgaanbieder dient de vragenlijst in.',
  data: dataOfAct('questionnaire.submit'),
  acts: (data) => [{ type: 'questionnaire.submit', side: 'provider', data }],
  place: () => now,
};
