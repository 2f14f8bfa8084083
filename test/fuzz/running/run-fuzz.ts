import fc from 'fast-check';
import { fuzzClasses } from '../classes/class-list.js';
import type { DrawnClass, FuzzClass, Ground, PlayedClass, Player } from '../classes/fuzz-class.js';
import { draftOf, SoundRequests } from '../classes/sound-requests.js';
import { DescribedApi } from '../document/described-api.js';
import { DocumentCheck } from '../document/document-check.js';
import { isWrite, type Operation } from '../document/types.js';
import { Sender } from '../sending/sender.js';
import { Signature } from '../sending/signature.js';
import { Addresses } from '../service/addresses.js';
import { Callers } from '../service/callers.js';
import { FuzzedService } from '../service/fuzzed-service.js';
import { PossibleActs } from '../service/possible-acts.js';
import { World } from '../service/world.js';
import { FuzzReport } from './fuzz-report.js';
import type { FuzzOptions } from './options.js';
import { seededRandom, seedOf } from './seeded.js';
import { Stretches } from './stretch.js';
import { Trap } from './trap.js';

const casesAtFirst = 12;
/** What may stay in memory after a run, and what may be held while bodies without end come in. */
const mostMemory = 50_000_000;

interface Part {
  kind: FuzzClass;
  operation: Operation | null;
  weight: number;
}

/** Moving the clock lapses every case: that comes last. */
const movesClock = ({ path, method }: Operation): boolean => path.includes('/sandbox/') && method !== 'GET';

/** An operation that takes many kinds of bodies is sent more of them. */
const breadth = ({ body }: Operation, api: DescribedApi): number =>
  Math.min(4, 1 + Math.floor((body ? (api.resolve(body).oneOf?.length ?? 0) : 0) / 12));

function partsOf(classes: FuzzClass[], api: DescribedApi, endpoint: string | null): Part[] {
  const operations = api.operations.filter(({ key }) => endpoint === null || key === endpoint);
  if (operations.length === 0)
    throw new Error(`The document has no ${String(endpoint)}; it has ${api.operations.map(({ key }) => key).join(', ')}`);
  const parts = classes.flatMap((kind): Part[] => {
    const weight = kind.weight ?? 1;
    if ('play' in kind) return endpoint === null ? [{ kind, operation: null, weight }] : [];
    return operations
      .filter((one) => kind.fits(one, api))
      .map((operation) => ({ kind, operation, weight: weight * breadth(operation, api) }));
  });
  const last = (part: Part): boolean => part.operation !== null && movesClock(part.operation);
  return [...parts.filter((part) => !last(part)), ...parts.filter(last)];
}

/** One run against a service of its own. `tell` gets a line now and then. */
export class FuzzRun {
  private readonly report: FuzzReport;
  private readonly classes: FuzzClass[];

  private constructor(
    private readonly options: FuzzOptions,
    private readonly tell: (line: string) => void,
    private readonly service: FuzzedService,
    private readonly sender: Sender,
    private readonly trap: Trap,
  ) {
    this.classes = fuzzClasses.filter(({ id }) => options.only === null || options.only.includes(id));
    this.report = new FuzzReport(this.classes);
  }

  static async of(options: FuzzOptions, tell: (line: string) => void): Promise<FuzzReport> {
    const [service, trap] = [await FuzzedService.start(), await Trap.set()];
    const sender = new Sender(service.port, new Signature(service.dataDir));
    try {
      const run = new FuzzRun(options, tell, service, sender, trap);
      await run.play();
      return run.report;
    } finally {
      sender.close();
      trap.remove();
      await service.stop();
    }
  }

  private async play(): Promise<void> {
    const { options, service, sender } = this;
    const started = performance.now();
    const api = await DescribedApi.read(service.url);
    const world = new World((draft) => sender.send(draft), new Callers(service.dataDir));
    await world.furnish();
    await world.openCases(casesAtFirst, seededRandom(seedOf(options.seed, 'world')));
    const addresses = new Addresses(api, world, (draft) => sender.send(draft));
    await addresses.refresh();
    const check = new DocumentCheck(api);
    const possible = new PossibleActs(api, world, check);
    const ground = {
      api,
      check,
      world,
      addresses,
      sound: new SoundRequests(api, check, addresses, possible),
      port: service.port,
      trapPort: this.trap.port,
    };
    const parts = partsOf(this.classes, api, options.endpoint);
    await this.plant(ground);
    this.tell(
      `seed ${String(options.seed)}; ${String(api.operations.length)} operations, ${String(parts.length)} parts, ${String(world.cases.length)} cases, set up in ${seconds(started)}`,
    );
    for (const operation of api.operations)
      if (addresses.of(operation).length === 0) this.tell(`nobody is let in at ${operation.key}: it is sent nothing`);

    const stretches = new Stretches(service, sender, this.report);
    const { kept } = await service.condition(true);
    await stretches.begin();
    const each = options.requests / parts.reduce((sum, { weight }) => sum + weight, 0);
    const random = seededRandom(seedOf(options.seed, 'shares'));
    const plays = parts.flatMap(({ kind }) => ('play' in kind && kind.beside ? [kind.beside(this.player(kind, ground, stretches))] : []));
    let told = performance.now();
    for (const [index, { kind, operation, weight }] of parts.entries()) {
      const share = each * weight;
      const requests = Math.floor(share) + (random(1000) < (share % 1) * 1000 ? 1 : 0);
      if (requests === 0) continue;
      await possible.refresh();
      if ('play' in kind) await this.playClass(kind, requests, ground, stretches);
      else await this.drawClass(kind, operation!, requests, ground, stretches);
      const next = parts[index + 1]?.operation ?? null;
      await stretches.end(
        kind.id,
        operation === null || isWrite(operation) || kind.id === 'B18' || next === null || isWrite(next) || index % 10 === 0,
      );
      if (operation && movesClock(operation)) {
        await world.setClock();
        await stretches.begin();
      }
      if (performance.now() - told > 10_000) {
        told = performance.now();
        this.tell(
          `${seconds(started)}: ${String(this.report.sent)} requests, at ${kind.id} ${operation?.key ?? ''}, ${String(this.report.faults.length)} faults`,
        );
      }
    }
    await Promise.all(plays);
    await this.lookBack(kept, stretches);
    this.tell(`ended after ${seconds(started)}`);
  }

  /** Some of everything that can be made without a case, so that the addresses below it are not empty. */
  private async plant({ api, addresses, sound }: Ground): Promise<void> {
    const makers = api.operations.filter(({ method, path, body }) => method === 'POST' && body !== null && !/\{|\/cases$/.test(path));
    for (const operation of makers) {
      const drawn = sound.of(operation, 0);
      const some = drawn ? fc.sample(drawn, { seed: seedOf(this.options.seed, operation.key), numRuns: 8 }) : [];
      await Promise.all(some.map((one) => this.sender.send(draftOf(one, 'set up'))));
    }
    await addresses.refresh();
  }

  private async drawClass(kind: DrawnClass, operation: Operation, requests: number, ground: Ground, stretches: Stretches): Promise<void> {
    const drawn = kind.drafts(operation, ground);
    if (!drawn) return;
    const drafts = fc.sample(drawn, { seed: seedOf(this.options.seed, kind.id, operation.key), numRuns: requests });
    const together = kind.together ?? 8;
    for (let at = 0; at < drafts.length; at += together) {
      await Promise.all(drafts.slice(at, at + together).map((draft) => stretches.send(kind.id, draft)));
    }
  }

  private async playClass(kind: PlayedClass, requests: number, ground: Ground, stretches: Stretches): Promise<void> {
    const before = await this.service.condition(true);
    await kind.play(this.player(kind, ground, stretches), requests);
    const { mostBuffered } = await this.service.condition();
    const grown = mostBuffered - before.mostBuffered;
    if (kind.id === 'B16' && grown > mostMemory) stretches.fault(kind.id, null, `held ${megabytes(grown)} of bodies that it refused`);
  }

  private player({ id }: FuzzClass, ground: Ground, stretches: Stretches): Player {
    return {
      ground,
      random: seededRandom(seedOf(this.options.seed, id)),
      send: (draft) => stretches.send(id, draft),
      fault: (draft, what) => stretches.fault(id, draft, what),
      note: (draft, answer) => stretches.note(id, draft, answer),
      look: () => stretches.end(id, true),
    };
  }

  private async lookBack(kept: number, stretches: Stretches): Promise<void> {
    if (this.trap.connections > 0)
      stretches.fault('B27', null, `the service connected ${String(this.trap.connections)} times to an address inside`);
    const after = await this.service.condition(true);
    this.tell(`memory kept: ${megabytes(kept)} before, ${megabytes(after.kept)} after`);
    if (after.kept - kept > mostMemory) stretches.fault('B16', null, `kept ${megabytes(after.kept - kept)} more after the run than before`);
    const errors = this.service.lastWords.match(/"level":(50|60|"error"|"fatal").*/g) ?? [];
    if (errors.length > 0) this.tell(`the last that the service logged as an error: ${errors.slice(-3).join('\n')}`);
  }
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(0)} s`;
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
