interface AnchorEvent {
  /** After "na". */
  nl: string;
  /** After "after". */
  en: string;
  /** The deadline that says until when it can happen. */
  deadline?: string;
  /** The event whose opening says until when it can happen. */
  opens?: string;
}

/** What a term of a policy can run from. */
export const anchorEvents: Readonly<Record<string, AnchorEvent>> = {
  'offer.submitted': { nl: 'ontvangst van de offerte', en: 'receipt of the offer', deadline: 'offerDue' },
  'contract.proposed': { nl: 'ontvangst van het contractvoorstel', en: 'receipt of the proposed contract', deadline: 'contractOfferDue' },
  'contract.concluded': { nl: 'het sluiten van de overeenkomst', en: 'the conclusion of the contract', deadline: 'signatureDue' },
  'increase.requested': {
    nl: 'ontvangst van het verzoek om een hoger plafond',
    en: 'receipt of the request for a higher ceiling',
    opens: 'increase.request',
  },
  'question.asked': { nl: 'de vraag', en: 'the question' },
};
