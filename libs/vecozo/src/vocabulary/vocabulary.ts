import { contractGeaccepteerd, contractGeweigerd, contractVastgelegd, contractVoorgesteld } from './contract-kinds.js';
import { uitvraagmoduleOpengesteld, vragenlijstBeschikbaarGesteld, vragenlijstIngediend } from './module-kinds.js';
import {
  onderhandelingGeaccordeerd,
  onderhandelingGeweigerd,
  onderhandelingHerstart,
  onderhandelingStopgezet,
  onderhandelingVoorgesteld,
} from './negotiation-kinds.js';
import type { VecozoEventKind } from './types.js';

/**
 * Every event of VECOZO that we take. The vocabulary is ours, an assumption: no public message standard of the Zorginkoopportaal was
 * found, so it is built on the words of VECOZO's public help pages.
 */
export const vocabulary: VecozoEventKind[] = [
  uitvraagmoduleOpengesteld,
  vragenlijstBeschikbaarGesteld,
  vragenlijstIngediend,
  onderhandelingVoorgesteld,
  onderhandelingGeaccordeerd,
  onderhandelingGeweigerd,
  onderhandelingStopgezet,
  onderhandelingHerstart,
  contractVoorgesteld,
  contractGeaccepteerd,
  contractGeweigerd,
  contractVastgelegd,
];

const byType = new Map(vocabulary.map((kind) => [kind.type, kind]));

export const findKind = (type: string): VecozoEventKind | undefined => byType.get(type);
