import { findPolicy, type PurchasingPolicy } from '@termijn/policies';
import {
  agreementData,
  CasePlayer,
  content,
  integration,
  provider,
  purchaser,
  signatory,
  type Opening,
} from '@termijn/testing/case-player.js';

const terms = (more: Record<string, unknown> = {}) => ({ note: 'Zoals besproken.', steps: [], ...more });

/** Signs what lies on the table. */
const sign = (player: CasePlayer, proposal: number): CasePlayer =>
  player
    .do('agreement.accept', purchaser, { proposal })
    .do('agreement.record', purchaser, agreementData)
    .do('contract.propose', purchaser)
    .do('contract.accept', signatory);

/** The answers of a new treatment centre whose patients are of ASA class 3. */
const answers = {
  firstClaimOn: '2021-03-01',
  specialisms: [
    {
      code: '0303',
      paid: { year: 2025, amount: '250000.00' },
      specialists: [
        { reference: '19012345601', engagement: 'employment', fte: '0.70' },
        { reference: '19012345602', engagement: 'admissionAgreement', fte: '0.60', dutyFte: '0.20' },
        { reference: '19012345603', engagement: 'employment', fte: '0.10' },
      ],
    },
  ],
  invasiveProcedures: true,
  generalAnaesthesia: true,
  clinicalStay: false,
  highestAsa: 3,
  locations: [{ name: 'Breda', backUps: [{ hospital: 'Ziekenhuis West', transferMinutes: 30, inWriting: true, signed: true }] }],
};

/** Judges everything that is still open, by the numbers where there are any. */
function judgeAll(player: CasePlayer): CasePlayer {
  for (const { id, evaluator } of player.policy.requirements.filter(({ providerKinds }) => providerKinds.includes('zbc'))) {
    if (player.context.criteria[id] !== undefined) continue;
    const outcome = evaluator === 'judgement' ? { outcome: 'met' } : {};
    player.do('criteria.assess', purchaser, { criterion: id, ...outcome, explanation: 'Stukken gezien.' });
  }
  return player;
}

const policyOf = (insurer: string): PurchasingPolicy => {
  const policy = findPolicy(insurer, 2027, 1);
  if (!policy) throw new Error(`No policy of ${insurer} for 2027`);
  return policy;
};

/** The insurer's offer, received on 1 September 2026. */
const offered = (insurer: string): CasePlayer =>
  CasePlayer.open({ path: 'standard-offer', policy: policyOf(insurer), contractForm: 'digital' })
    .sweepAt('2026-09-01T08:00:00.000Z')
    .do('contract.propose', purchaser, agreementData);

const negotiated = (insurer: string, more: Opening = {}): CasePlayer =>
  CasePlayer.open({ path: 'negotiated-offer', policy: policyOf(insurer), contractForm: 'faceToFace', ...more });

/** The histories that every later version of the machines must play to the same end. Add to them; never change one. */
export const goldenScenarios: Record<string, () => CasePlayer> = {
  'hospital-on-time': () => {
    const player = CasePlayer.open().sweepAt('2026-06-01T08:00:00.000Z').do('policy.explain', purchaser, { channel: 'oral' });
    player.do('process.propose', purchaser, { terms: terms() }).do('process.agree', provider, { version: 1 });
    player.sweepAt('2026-09-10T08:00:00.000Z').do('requestModule.open', integration).do('offer.submit', provider, content());
    player
      .do('negotiation.start', purchaser)
      .sweepAt('2026-10-01T08:00:00.000Z')
      .do('response.give', purchaser, { explanation: 'Akkoord.' });
    return sign(player, 1).sweepAt('2026-11-11T23:00:00.000Z');
  },
  'hospital-late-response': () => {
    const player = CasePlayer.open().sweepAt('2026-09-30T14:00:00.000Z').do('offer.submit', provider, content());
    player.sweepAt('2026-11-14T08:00:00.000Z').do('response.give', purchaser, { explanation: 'Helaas later.' });
    return sign(player, 1);
  },
  'hospital-offer-recorded-after-firing': () => {
    const player = CasePlayer.open().sweepAt('2026-10-05T08:00:00.000Z');
    return player
      .do('offer.submit', purchaser, content(), { at: '2026-09-30T21:59:59.999Z' })
      .do('negotiation.stop', provider, { reason: 'Geen akkoord.' });
  },
  'hospital-late-admitted-and-refused-contract': () => {
    const player = CasePlayer.open().sweepAt('2026-10-02T08:00:00.000Z');
    player.do('offer.admitLate', purchaser, { reason: 'Storing.', offerDueOn: '2026-10-16' });
    player.sweepAt('2026-10-15T08:00:00.000Z').do('offer.submit', provider, content()).do('agreement.accept', purchaser, { proposal: 1 });
    player.do('agreement.record', purchaser, agreementData).do('contract.propose', purchaser);
    player.do('contract.refuse', signatory, { then: 'negotiate', reason: 'Plafond.' }).do('offer.revise', provider, content('900000.00'));
    return sign(player, 2).sweepAt('2026-11-12T08:00:00.000Z');
  },
  'institution-no-offer-with-open-question': () => {
    const player = CasePlayer.open({ path: 'existing-institution', kind: 'institution' });
    player.do('question.ask', provider, { text: 'Moet het per e-mail?' }).sweepAt('2026-10-01T08:00:00.000Z');
    player.do('case.close', purchaser, { reason: 'noOffer', explanation: 'Niets ontvangen.' });
    return player.do('question.answer', purchaser, { question: 1, text: 'Ja.' });
  },
  'hospital-deviating-date-after-overdue': () => {
    const player = CasePlayer.open().do('process.impose', purchaser, { terms: terms() }).sweepAt('2026-10-02T08:00:00.000Z');
    player.do('process.propose', provider, { terms: terms({ offerDueOn: '2026-10-09' }) }).do('process.amend', purchaser, { version: 2 });
    return player.sweepAt('2026-10-09T21:59:59.999Z').do('offer.submit', provider, content());
  },
  'new-zbc-waived-and-published': () => {
    const player = CasePlayer.open({ path: 'new-zbc' }).sweepAt('2026-06-10T08:00:00.000Z');
    player.do('questionnaire.makeAvailable', integration, {}, { at: '2026-06-08T20:00:00.000Z' });
    player.do('questionnaire.save', provider, { answers: { clinicalStay: false } }).sweepAt('2026-07-03T08:00:00.000Z');
    player.do('questionnaire.submit', purchaser, { answers, offer: content() }, { at: '2026-07-01T14:59:59.999Z' });
    player.sweepAt('2026-09-01T08:00:00.000Z').do('supply.assess', purchaser, { outcome: 'insufficient', motivation: 'Wachttijden.' });
    const waiver = { criterion: 'asa-classification', region: 'Zeeland', specialism: '0303', motivation: 'Anders geen zorg.' };
    judgeAll(player).do('criteria.waive', purchaser, waiver).sweepAt('2026-10-02T08:00:00.000Z');
    player.do('application.admit', purchaser, {}).do('process.impose', purchaser, { terms: terms() }).do('requestModule.open', integration);
    player.do('standardAgreement.request', provider).do('standardAgreement.send', purchaser);
    return sign(player, 1).sweepAt('2026-11-12T08:00:00.000Z');
  },
  'new-zbc-missed-admitted-late-and-rejected': () => {
    const player = CasePlayer.open({ path: 'new-zbc' }).sweepAt('2026-06-05T08:00:00.000Z');
    player.do('questionnaire.makeAvailable', purchaser).sweepAt('2026-07-02T08:00:00.000Z');
    player.do('questionnaire.admitLate', purchaser, { reason: 'Storing.', questionnaireDueOn: '2026-07-10' });
    player.sweepAt('2026-07-10T21:59:59.999Z').do('questionnaire.submit', provider, { answers, offer: content() });
    player.do('criteria.assess', purchaser, { criterion: 'asa-classification', explanation: 'Berekend.' });
    return player
      .do('supply.assess', purchaser, { outcome: 'sufficient', motivation: 'Er is genoeg.' })
      .do('application.reject', purchaser, { grounds: ['criteriaNotMet', 'supplySufficient'], explanation: 'Voldoende aanbod.' });
  },
  'plafond-late-partial-grant-after-refused-amendment': () => {
    const player = CasePlayer.open({ path: 'plafond-increase', kind: 'zbc' }).sweepAt('2027-08-04T08:00:00.000Z');
    player.do('alternativeSupply.assess', purchaser, {
      sufficient: false,
      accessibility: 'Wachttijd 14 weken.',
      travelDistance: '55 minuten.',
      motivation: 'Zonder verhoging geen zorg binnen de treeknorm.',
    });
    player.do('decision.grant', purchaser, { amount: '300000.00', budget: 'msz' }).do('contract.propose', integration);
    player.do('contract.refuse', signatory, { then: 'reassess', reason: 'Te weinig.' });
    player.do('decision.grant', purchaser, { amount: '450000.00', budget: 'msz', explanation: 'Na herberekening.' });
    return player.do('contract.propose', purchaser).do('contract.accept', signatory);
  },
  'standard-offer-visible-later': () =>
    offered('zilveren-kruis').sweepAt('2026-11-10T08:00:00.000Z').do('contract.accept', signatory).sweepAt('2026-11-13T08:00:00.000Z'),
  'standard-offer-lapsed-and-admitted': () =>
    offered('salland')
      .sweepAt('2026-10-20T08:00:00.000Z')
      .do('contract.admitLate', purchaser, { reason: 'Storing.', signatureDueOn: '2026-10-30' })
      .do('contract.accept', signatory),
  'standard-offer-signed-a-day-late': () => offered('menzis').sweepAt('2026-11-02T08:00:00.000Z').do('contract.accept', signatory),
  'standard-offer-refused-and-lapsed-for-good': () => {
    const player = offered('salland').do('contract.refuse', signatory, { then: 'negotiate', reason: 'Te laag.' });
    player.sweepAt('2026-09-20T08:00:00.000Z').do('contract.propose', purchaser, agreementData).sweepAt('2026-11-02T08:00:00.000Z');
    return player.do('case.close', purchaser, { reason: 'lapsed', explanation: 'Niet getekend.' });
  },
  'negotiated-offer-in-parts': () => {
    const turnover = { amount: '2500000.00', basis: 'agreedCeiling', year: 2026, source: 'Overeenkomst 2026' } as const;
    const player = negotiated('cz', { turnover }).do('strategy.share', provider, { summary: 'Op onze site.' });
    player.sweepAt('2026-08-28T08:00:00.000Z').do('partialOffer.submit', provider, content('5.00'));
    player.sweepAt('2026-09-30T08:00:00.000Z').do('offer.submit', provider, content()).do('negotiation.start', purchaser);
    return sign(player, 1).sweepAt('2026-11-12T08:00:00.000Z');
  },
  'negotiated-offer-benchmarked': () => {
    const player = negotiated('salland', { data: { benchmarking: true } });
    player.do('benchmarkMethod.agree', purchaser, { method: 'Kostprijs per zorgproduct.', reference: 'Verslag 1' });
    player.sweepAt('2026-09-28T08:00:00.000Z').do('offer.submit', provider, content());
    return sign(player.do('response.give', purchaser, { explanation: 'Akkoord.' }), 1);
  },
  'negotiated-offer-processed': () => {
    const turnover = { amount: '500000.00', basis: 'claimedValue', year: 2025, source: 'Declaraties 2025' } as const;
    const player = negotiated('dsw', { turnover }).sweepAt('2026-08-01T08:00:00.000Z').do('invitation.send', purchaser);
    player.sweepAt('2026-10-20T08:00:00.000Z').do('offer.submit', provider, content());
    return sign(player, 1).sweepAt('2027-01-05T08:00:00.000Z').do('administration.complete', provider);
  },
};
