/** What is wrong with a stored history or checkpoint, by code. Codes are never reused. */
export const historyFaults = {
  eventMissing: { nl: 'een gebeurtenis ontbreekt', en: 'an event is missing' },
  eventChanged: { nl: 'de inhoud van een gebeurtenis is gewijzigd', en: 'the content of an event was changed' },
  columnsChanged: { nl: 'de kolommen zeggen iets anders dan de inhoud', en: 'the columns say something else than the content' },
  chainBroken: { nl: 'de keten klopt hier niet met wat ervoor staat', en: 'the chain does not follow from what stands before' },
  tailMissing: { nl: 'het einde van de geschiedenis ontbreekt', en: 'the end of the history is missing' },
  tailUnknown: { nl: 'er staan gebeurtenissen die het traject niet kent', en: 'there are events that the case does not know of' },
  caseMissing: { nl: 'het traject zelf is weg', en: 'the case itself is gone' },
  cutOff: { nl: 'de geschiedenis is korter dan bij het controlepunt', en: 'the history is shorter than at the checkpoint' },
  rewritten: { nl: 'de geschiedenis is een andere dan bij het controlepunt', en: 'the history is another than at the checkpoint' },
  checkpointMissing: { nl: 'een controlepunt ontbreekt', en: 'a checkpoint is missing' },
  checkpointChanged: { nl: 'een controlepunt is gewijzigd', en: 'a checkpoint was changed' },
  signatureInvalid: { nl: 'de handtekening van een controlepunt klopt niet', en: 'the signature of a checkpoint is not valid' },
  headsChanged: { nl: 'de koppen onder een controlepunt zijn gewijzigd', en: 'the heads under a checkpoint were changed' },
} as const;

export interface HistoryFault {
  code: keyof typeof historyFaults;
  caseId: string | null;
  /** Place in the history of the case. */
  seq: number | null;
  /** Number of the checkpoint. */
  checkpoint: number | null;
}
