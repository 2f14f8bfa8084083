import type { DescribedApi } from '../document/described-api.js';
import type { Operation } from '../document/types.js';
import type { Caller } from './callers.js';
import { insurers, plain, providers, type Send, type World } from './world.js';

/** Who may ask something, and with which values in the address. */
export interface Address {
  caller: Caller | null;
  values: Record<string, string>;
}

const absentId = '01990000-0000-7000-8000-00000000dead';
const usual: Record<string, string> = { insurer: 'vgz', scope: 'msz', year: '2027', version: '1' };
const enough = 24;

/** The value of a parameter in one item of a list: under its own name, as its id, or under a name that ends in it. */
function valueIn(item: Record<string, unknown>, name: string): string | undefined {
  const ending = Object.keys(item).find((key) => key.toLowerCase().endsWith(name.toLowerCase()));
  const found = item[name] ?? item['id'] ?? (ending === undefined ? undefined : item[ending]) ?? item['code'];
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
}

const filled = (path: string, values: Record<string, string>): string =>
  path.replace(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(values[name] ?? ''));

/**
 * For each operation the addresses that exist, and who is let in there. What stands at `{name}` comes from the list above it, so that an
 * address that is added tomorrow finds its values itself.
 */
export class Addresses {
  private readonly known = new Map<string, Address[]>();
  private readonly lists = new Map<string, Promise<Record<string, unknown>[]>>();

  constructor(
    private readonly api: DescribedApi,
    private readonly world: World,
    private readonly send: Send,
  ) {}

  /** Looks again: cases have been added. */
  async refresh(): Promise<void> {
    this.lists.clear();
    const callers = await this.world.callers.all(insurers, providers);
    for (const operation of this.api.operations) {
      const found = await Promise.all(
        (operation.secured ? callers : [null]).map(async (caller) => {
          const values = (await this.letsIn(operation, caller)) ? await this.valuesFor(operation, caller) : [];
          return values.map((row) => ({ caller, values: row }));
        }),
      );
      // Where nobody is let in, as at an address that wants a signature, everybody still knocks.
      const knocking = (await this.valuesFor(operation, null)).map((values) => ({ caller: null, values }));
      this.known.set(operation.key, found.flat().length > 0 ? spread(found.flat()) : knocking);
    }
  }

  of({ key }: Operation): Address[] {
    return this.known.get(key) ?? [];
  }

  /** A body of nothing tells a role that may not from one that may: the latter is told what is missing. */
  private async letsIn(operation: Operation, caller: Caller | null): Promise<boolean> {
    const values = (await this.valuesFor(operation, caller))[0];
    if (!values) return false;
    if (operation.method === 'DELETE') return caller?.role === 'administrator' || !operation.path.includes('sandbox');
    const body = operation.body === null ? undefined : { nothing: true };
    const { status } = await this.send(plain(operation.method, filled(operation.path, values), caller, body));
    return status !== 401 && status !== 403;
  }

  private async valuesFor({ path }: Operation, caller: Caller | null): Promise<Record<string, string>[]> {
    let rows: Record<string, string>[] = [{}];
    const segments = path.split('/');
    for (const [index, segment] of segments.entries()) {
      const name = /^\{(\w+)\}$/.exec(segment)?.[1];
      if (name === undefined) continue;
      const before = segments.slice(0, index).join('/');
      const next: Record<string, string>[] = [];
      for (const row of rows) {
        const items = await this.itemsAt(filled(before, row), caller);
        const values = [...new Set(items.flatMap((item) => valueIn(item, name) ?? []))].slice(0, 8);
        const fallback = usual[name] ?? (/id$/i.test(name) ? absentId : '1');
        next.push(...(values.length > 0 ? values : [fallback]).map((value) => ({ ...row, [name]: value })));
      }
      rows = next.slice(0, enough);
    }
    return rows;
  }

  private itemsAt(target: string, caller: Caller | null): Promise<Record<string, unknown>[]> {
    const key = `${caller?.name ?? ''} ${target}`;
    const items = this.lists.get(key) ?? this.fetchItems(target, caller);
    this.lists.set(key, items);
    return items;
  }

  private async fetchItems(target: string, caller: Caller | null): Promise<Record<string, unknown>[]> {
    const described = this.api.operations.some(
      ({ method, path }) => method === 'GET' && new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(target),
    );
    if (!described) return [];
    const { json } = await this.send(plain('GET', target, caller));
    const items = Object.values((json ?? {}) as Record<string, unknown>).find((value) => Array.isArray(value)) as unknown[] | undefined;
    return (items ?? []).filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null);
  }
}

/** As many as are enough, from the whole list. */
function spread<T>(all: T[]): T[] {
  const step = Math.max(1, all.length / (enough * 2));
  return Array.from({ length: Math.min(all.length, enough * 2) }, (_, index) => all[Math.floor(index * step)]!);
}
