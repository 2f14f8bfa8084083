import type { Refusal } from '@termijn/workflow';
import { problemRegister, type ProblemCode, type ProblemKind } from './problem-register.js';
import type { Words } from './words.js';

/** One thing that is wrong with what was sent, and where. */
export interface RequestFault {
  in: 'body' | 'query' | 'header' | 'path';
  /** Dotted, e.g. `provider.agb`. */
  name: string;
  /** JSON Pointer into the body; null for what is not in the body. */
  pointer: string | null;
  code: string;
  reason: Words;
}

interface Particulars {
  detail?: Words;
  faults?: RequestFault[];
  /** Who could lift a refusal; null when nobody can. */
  liftedBy?: Words | null;
  headers?: Record<string, string>;
  /** Further members of the problem document. */
  extras?: Record<string, unknown>;
}

/** What the filter turns into an `application/problem+json` answer. */
export class Problem extends Error {
  override name = 'Problem';
  readonly kind: ProblemKind;
  readonly detail: Words;
  /** Absent when no rule refused. */
  readonly liftedBy: Words | null | undefined;
  readonly faults: RequestFault[];
  readonly headers: Record<string, string>;
  readonly extras: Record<string, unknown>;

  private constructor(
    readonly code: string,
    kind: ProblemKind,
    { detail, liftedBy, faults, headers, extras }: Particulars,
  ) {
    super(code);
    this.kind = kind;
    this.detail = detail ?? kind.advice ?? kind.title;
    this.liftedBy = liftedBy;
    this.faults = faults ?? [];
    this.headers = headers ?? {};
    this.extras = extras ?? {};
  }

  static of(code: ProblemCode, particulars: Particulars = {}): Problem {
    return new Problem(code, problemRegister[code], particulars);
  }

  /** Everything that is wrong with a request, at once; one fault for each place. */
  static invalid(found: RequestFault[]): Problem {
    const places = new Set<string>();
    const isFirst = (place: string): boolean => !places.has(place) && places.add(place).size > 0;
    const faults = found.filter((fault) => isFirst(`${fault.in} ${fault.pointer ?? fault.name}`));
    const count = String(faults.length);
    const detail = { nl: `Er zijn ${count} fouten; zie invalidParams.`, en: `There are ${count} faults; see invalidParams.` };
    const one = { nl: 'Er is één fout; zie invalidParams.', en: 'There is one fault; see invalidParams.' };
    return Problem.of('invalidRequest', { faults, detail: faults.length === 1 ? one : detail });
  }

  /** `allowed`: the events that are possible now, for a refusal that rests on the state of a case. */
  static refused(refusal: Refusal, allowed?: string[]): Problem {
    const { code, status, title, detail, liftedBy, until, facts } = refusal;
    const extras = { until, facts, ...(allowed ? { allowed } : {}) };
    const pointer = typeof facts['pointer'] === 'string' ? facts['pointer'] : null;
    const faults: RequestFault[] =
      pointer === null ? [] : [{ in: 'body', name: pointer.slice(1).replaceAll('/', '.'), pointer, code, reason: detail }];
    return new Problem(code, { status, title }, { detail, liftedBy, extras, faults });
  }
}
