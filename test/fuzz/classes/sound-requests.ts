import fc from 'fast-check';
import type { DescribedApi } from '../document/described-api.js';
import type { DocumentCheck } from '../document/document-check.js';
import type { Operation, Parameter } from '../document/types.js';
import { ValidValues } from '../document/valid-values.js';
import type { Draft } from '../sending/draft.js';
import type { Address, Addresses } from '../service/addresses.js';
import type { PossibleActs } from '../service/possible-acts.js';

/** A request by the document, before one thing in it is made odd. */
export interface Sound {
  operation: Operation;
  address: Address;
  query: [string, string][];
  headers: [string, string][];
  /** Undefined when the operation takes no body. */
  body: unknown;
}

const key = (): fc.Arbitrary<string> => fc.uuid().map((id) => `"${id}"`);

/** What nobody can make up. */
const cursors = ['cursor', 'after'];

/** Requests as the document has them, by someone who is let in, to what exists. */
export class SoundRequests {
  readonly values: ValidValues;

  constructor(
    api: DescribedApi,
    private readonly check: DocumentCheck,
    private readonly addresses: Addresses,
    private readonly possible: PossibleActs,
  ) {
    this.values = new ValidValues(api);
  }

  /** `fill`: how often what may be left out is there. Null when nobody is let in. */
  of(operation: Operation, fill = 0.4): fc.Arbitrary<Sound> | null {
    const places = this.addresses.of(operation);
    if (places.length === 0) return null;
    const body = operation.body === null ? fc.constant(undefined) : this.values.of(operation.body, fill);
    const drawn = fc.record({ address: fc.constantFrom(...places), body });
    const possible = operation.body === null ? [] : this.possible.of(operation);
    const both = possible.length === 0 ? drawn : fc.oneof(drawn, fc.constantFrom(...possible));
    return fc
      .record({ both, query: this.query(operation, 0.2), headers: this.headers(operation) })
      .map(({ both: { address, body: given }, query, headers }) => ({ operation, address, body: given, query, headers }));
  }

  /** Nothing but an address and a caller, for what never gets as far as a body. */
  bare(operation: Operation): fc.Arbitrary<Sound> | null {
    return this.of({ ...operation, body: null });
  }

  private query(operation: Operation, fill: number): fc.Arbitrary<[string, string][]> {
    const drawn = operation.parameters
      .filter((one) => one.in === 'query' && !cursors.includes(one.name))
      .map((one) => this.maybe(operation, one, one.required ? 1 : fill));
    return fc.tuple(...drawn).map((pairs) => pairs.flat());
  }

  private headers(operation: Operation): fc.Arbitrary<[string, string][]> {
    const drawn = operation.parameters
      .filter((one) => one.in === 'header')
      .map((one): fc.Arbitrary<[string, string][]> => {
        if (/^idempotency-key$/i.test(one.name)) return key().map((value) => [[one.name, value]]);
        if (/^accept-language$/i.test(one.name)) return fc.constantFrom([], [[one.name, 'en']], [[one.name, 'nl']]);
        if (/^if-match$/i.test(one.name)) return fc.constant(one.required ? [[one.name, '*']] : []);
        return this.maybe(operation, one, one.required ? 1 : 0);
      });
    return fc.tuple(...drawn).map((pairs) => pairs.flat());
  }

  private maybe(operation: Operation, parameter: Parameter, fill: number): fc.Arbitrary<[string, string][]> {
    const value = this.values.of(parameter.schema, 1).map((one) => String(one));
    const sound = value.filter((text) => this.check.allowsText(operation, parameter, text));
    return fc
      .integer({ min: 0, max: 99 })
      .chain((draw) => (draw < fill * 100 ? sound.map((text): [string, string][] => [[parameter.name, text]]) : fc.constant([])));
  }
}

/** The path with its values and the query, on the request line. */
export function targetOf({ operation, address, query }: Sound, values = address.values): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(values[name] ?? ''));
  const pairs = query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}

/** The request as it goes out; `json` replaces the text of its body. */
export function draftOf(sound: Sound, note: string, changes: Partial<Draft> & { json?: string } = {}): Draft {
  const { json, ...rest } = changes;
  const text = json ?? (sound.body === undefined ? undefined : JSON.stringify(sound.body));
  const type: [string, string][] = text === undefined ? [] : [['Content-Type', 'application/json']];
  return {
    operation: sound.operation,
    method: sound.operation.method,
    target: targetOf(sound),
    headers: [...sound.headers, ...type],
    body: text === undefined ? null : Buffer.from(text),
    caller: sound.address.caller,
    note,
    allowed: null,
    ...rest,
  };
}
