import type { TSchema } from '@sinclair/typebox';
import { Data, type Entry, type Surroundings } from '../acts/act.js';
import type { CaseContext, FactName, Refusal, Role, Side } from '../decision/types.js';
import type { OpeningInput } from './opening-input.js';

/** How a case on a path begins: whose act that is, what it asks, when it cannot, and what the case knows from the start. */
export interface OpeningAct {
  /** The first event of the history, imperative: `case.open`, `interest.register`. */
  type: string;
  fact: string;
  label: { nl: string; en: string };
  side: Side;
  roles: Role[];
  /** Whether the other side may enter it with evidence. */
  enteredByOther: boolean;
  /** JSON Schema of what the path itself asks. */
  data: TSchema;
  /** The facts of other cases and contracts that it looks at. */
  needs: FactName[];
  /** The case as it starts, or why it cannot. */
  start(context: CaseContext, input: OpeningInput, around: Surroundings): CaseContext | Refusal;
  /** What it adds to the dossier. */
  entries(context: CaseContext, input: OpeningInput, around: Surroundings): Entry[];
  /** Why it was allowed although it normally is not, in Dutch; null when nothing needs saying. */
  why(input: OpeningInput): string | null;
}

/** For a path that asks nothing of its own. */
export const nothing = Data({});
