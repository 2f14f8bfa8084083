import type { DescribedApi } from '../document/described-api.js';
import type { DocumentCheck } from '../document/document-check.js';
import type { Operation } from '../document/types.js';
import type { Address } from './addresses.js';
import { actingRoles, type World } from './world.js';

/** Something that the service said could be done: where, by whom, with which body. */
export interface PossibleAct {
  address: Address;
  body: unknown;
}

/** How long what could be done is taken for what can be done. */
const freshForMs = 15_000;
const newest = 16;

/**
 * What can be done now in the newest cases, by operation: bodies that pass every rule but for the one thing in them that is made odd, so
 * that it comes all the way to the database.
 */
export class PossibleActs {
  private known = new Map<string, PossibleAct[]>();
  private lookedAt = -Infinity;

  constructor(
    private readonly api: DescribedApi,
    private readonly world: World,
    private readonly check: DocumentCheck,
  ) {}

  of({ key }: Operation): PossibleAct[] {
    return this.known.get(key) ?? [];
  }

  /** Looks again, when it is time. */
  async refresh(): Promise<void> {
    if (performance.now() - this.lookedAt < freshForMs) return;
    const found = new Map<string, PossibleAct[]>();
    const writes = this.api.operations.filter(({ method, path }) => method === 'POST' && /^[^{]*\{\w+\}\/[^{]*$/.test(path));
    const pairs = this.world.cases.slice(-newest).flatMap((known) => actingRoles.map((role) => ({ known, role })));
    await Promise.all(
      pairs.map(async ({ known, role }) => {
        const { caller, actions } = await this.world.actionsOf(known, role);
        for (const { example } of actions) {
          for (const operation of writes) {
            // An act has an address for all acts, and may have one of its own, which takes its data alone.
            const body = [example, example['data']].find((one) => this.check.allowsBody(operation, one));
            const name = /\{(\w+)\}/.exec(operation.path)?.[1];
            if (body === undefined || name === undefined || !operation.path.startsWith('/v1/cases/')) continue;
            found.set(operation.key, [...(found.get(operation.key) ?? []), { address: { caller, values: { [name]: known.id } }, body }]);
          }
        }
      }),
    );
    this.known = found;
    this.lookedAt = performance.now();
  }
}
