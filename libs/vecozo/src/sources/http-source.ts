import type { Instant } from '@termijn/calendar';
import { SourceFailed, type VecozoSource } from './source.js';

interface Limits {
  /** For one page, from the question to its last byte. */
  timeoutMs: number;
  pageBytes: number;
  pages: number;
}

const usual: Limits = { timeoutMs: 15_000, pageBytes: 4 * 1024 * 1024, pages: 10_000 };

/**
 * Pages of CloudEvents from the one address that the configuration allows: `GET <url>?insurer=…&from=…&until=…&cursor=…` answers
 * `{ "items": [ … ], "next": "…" | null }`. Only the cursor comes from the other side, never an address, and no redirect is followed.
 */
export class HttpSource implements VecozoSource {
  readonly name: string;

  constructor(
    private readonly url: string,
    private readonly token: string | null,
    private readonly limits: Limits = usual,
  ) {
    this.name = new URL(url).origin;
  }

  async *events(insurer: string, from: Instant, until: Instant): AsyncIterable<unknown> {
    const seen = new Set<string>();
    for (let cursor: string | null = null, page = 0; ; page++) {
      if (page === this.limits.pages) throw new SourceFailed('there is no end to the pages');
      const { items, next }: Page = await this.page({ insurer, from, until, ...(cursor === null ? {} : { cursor }) });
      yield* items;
      if (next === null) return;
      if (seen.has(next)) throw new SourceFailed('a cursor comes back');
      seen.add(next);
      cursor = next;
    }
  }

  private async page(query: Record<string, string>): Promise<Page> {
    const address = new URL(this.url);
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    // Not AbortSignal.timeout: nothing would hold on to that while the body is read, and it may then never fire.
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), this.limits.timeoutMs);
    try {
      const answer = await fetch(address, {
        redirect: 'error',
        signal: stop.signal,
        headers: { accept: 'application/json', ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }) },
      });
      if (answer.status !== 200) throw new SourceFailed(`status ${String(answer.status)}`);
      if (!/^application\/json\b/i.test(answer.headers.get('content-type') ?? '')) throw new SourceFailed('the answer is no JSON');
      return pageOf(await this.text(answer));
    } catch (error) {
      if (error instanceof SourceFailed) throw error;
      throw new SourceFailed(stop.signal.aborted ? 'no answer in time' : 'cannot be reached, or redirects');
    } finally {
      clearTimeout(timer);
      // What was not read is not waited for either.
      stop.abort();
    }
  }

  private async text(answer: Response): Promise<string> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > this.limits.pageBytes) throw new SourceFailed('the answer is too large');
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  }
}

interface Page {
  items: unknown[];
  next: string | null;
}

function pageOf(text: string): Page {
  let page: Partial<Page> | null;
  try {
    page = JSON.parse(text) as Partial<Page> | null;
  } catch {
    throw new SourceFailed('the answer is no JSON');
  }
  const next = page?.next ?? null;
  if (!Array.isArray(page?.items) || (next !== null && (typeof next !== 'string' || next.length > 2000))) {
    throw new SourceFailed('the answer is no page of items and next');
  }
  return { items: page.items, next };
}
