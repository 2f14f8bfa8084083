import type fc from 'fast-check';
import type { DescribedApi } from '../document/described-api.js';
import type { DocumentCheck } from '../document/document-check.js';
import type { Operation } from '../document/types.js';
import type { Answer, Draft } from '../sending/draft.js';
import type { Addresses } from '../service/addresses.js';
import type { World } from '../service/world.js';
import type { SoundRequests } from './sound-requests.js';

/** All that a class may draw from. */
export interface Ground {
  api: DescribedApi;
  check: DocumentCheck;
  world: World;
  addresses: Addresses;
  sound: SoundRequests;
  port: number;
  /** Where a listener waits for connections that the service must never make. */
  trapPort: number;
}

/** For a class that sends in an order of its own. */
export interface Player {
  ground: Ground;
  random: (below: number) => number;
  /** Sends and judges; the answer, for what comes next. */
  send: (draft: Draft) => Promise<Answer>;
  fault: (draft: Draft, what: string) => void;
  /** For what a class sends in a way of its own. */
  note: (draft: Draft, answer: Answer) => void;
  /** Looks whether what was refused has left anything: for a play with many requests. */
  look: () => Promise<void>;
}

interface Described {
  /** `B6`, as in the list of classes of bad input. */
  id: string;
  title: string;
  /** How many of its requests for one of another class; 1 when left out. */
  weight?: number;
  /** How many at once; 8 when left out. */
  together?: number;
}

/** One class of input: requests drawn for each operation that it fits. */
export interface DrawnClass extends Described {
  fits: (operation: Operation, api: DescribedApi) => boolean;
  /** Null when this operation gives nothing to draw from. */
  drafts: (operation: Operation, ground: Ground) => fc.Arbitrary<Draft> | null;
}

/** One class that is a play of several requests, for the service as a whole. */
export interface PlayedClass extends Described {
  /** Plays about as many requests as asked. */
  play: (player: Player, requests: number) => Promise<void>;
  /** What takes so long that it goes on beside the whole run. */
  beside?: (player: Player) => Promise<void>;
}

export type FuzzClass = DrawnClass | PlayedClass;
