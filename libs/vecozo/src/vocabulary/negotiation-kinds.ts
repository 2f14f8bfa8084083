import { Type } from '@sinclair/typebox';
import type { Side } from '@termijn/workflow';
import { reasons } from '../inbox/reasons.js';
import { By, Data, dataOfAct, ProposalNumber, Reason } from './data-shapes.js';
import { placeOfAnswer, placeOfProposal, placeOfStop } from './places.js';
import type { VecozoEventKind } from './types.js';

const sideOf = (data: Record<string, unknown>) => data['by'] as Side;

export const onderhandelingVoorgesteld: VecozoEventKind = {
  type: 'onderhandeling.voorgesteld',
  label: { nl: 'Voorstel gedaan', en: 'Proposal made' },
  meaning:
    'Een offerte of tegenvoorstel. Van de zorgaanbieder: de eerste offerte, een herziening, of een eigen offerte tegenover die van de verzekeraar. Van de verzekeraar: een tegenvoorstel, of de eerste offerte als de procesafspraken dat zeggen.',
  data: dataOfAct('offer.submit', {
    by: By,
    proposal: ProposalNumber,
    substantive: Type.Optional(
      Type.Boolean({ description: 'Of een tegenvoorstel ook de inhoudelijke reactie is; weggelaten is het dat niet.' }),
    ),
  }),
  acts({ by, proposal: _proposal, substantive, ...content }) {
    if (by === 'insurer') {
      return [
        { type: 'counter.propose', side: 'insurer', data: { ...content, substantive: substantive === true } },
        { type: 'insurerOffer.make', side: 'insurer', data: content },
      ];
    }
    return ['offer.submit', 'offer.revise', 'offer.counter'].map((type) => ({ type, side: 'provider', data: content }));
  },
  place: placeOfProposal,
};

export const onderhandelingGeaccordeerd: VecozoEventKind = {
  type: 'onderhandeling.geaccordeerd',
  label: { nl: 'Voorstel geaccordeerd', en: 'Proposal accepted' },
  meaning: 'De andere kant stemt in met het nieuwste voorstel.',
  data: Data({ by: By, proposal: ProposalNumber }),
  acts: (data) => [{ type: 'agreement.accept', side: sideOf(data), data: { proposal: data['proposal'] } }],
  place: placeOfAnswer,
};

export const onderhandelingGeweigerd: VecozoEventKind = {
  type: 'onderhandeling.geweigerd',
  label: { nl: 'Voorstel geweigerd', en: 'Proposal refused' },
  meaning: 'De andere kant weigert het nieuwste voorstel; er kan een nieuw volgen.',
  data: Data({ by: By, proposal: ProposalNumber, reason: Reason }),
  acts: (data) => [{ type: 'proposal.refuse', side: sideOf(data), data: { proposal: data['proposal'], reason: data['reason'] } }],
  place: placeOfAnswer,
};

export const onderhandelingStopgezet: VecozoEventKind = {
  type: 'onderhandeling.stopgezet',
  label: { nl: 'Onderhandeling stopgezet', en: 'Negotiation stopped' },
  meaning:
    'Met consent "both" (de andere kant stemde in) of "concept" (alles was nog concept) eindigt het traject. Met "none" wordt het alleen vastgelegd: in VECOZO is instemming nodig. Onze eigen handeling negotiation.stop is eenzijdig.',
  data: Data({
    by: By,
    consent: Type.Union([Type.Literal('none'), Type.Literal('both'), Type.Literal('concept')], {
      description: 'Of beide kanten instemmen, of de onderhandeling nog concept was.',
    }),
    reason: Reason,
    proposal: Type.Optional({ ...ProposalNumber, description: 'Het laatste voorstel dat er toen was; weggelaten als er geen was.' }),
  }),
  acts: (data) => [{ type: 'negotiation.stop', side: sideOf(data), data: { reason: data['reason'] } }],
  place: placeOfStop,
};

export const onderhandelingHerstart: VecozoEventKind = {
  type: 'onderhandeling.herstart',
  label: { nl: 'Onderhandeling herstart', en: 'Negotiation restarted' },
  meaning: 'Alleen vastgelegd: het maakt eigen bewerkingen van de afzender ongedaan en heropent niets.',
  data: Data({ by: By }),
  acts: () => [],
  place: () => ({ at: 'overtaken', reason: reasons.undoesOwnEditsOnly() }),
};
