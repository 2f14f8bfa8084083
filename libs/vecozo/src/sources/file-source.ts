import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Instant } from '@termijn/calendar';
import { SourceFailed, type VecozoSource } from './source.js';

/** One CloudEvent a line, as VECOZO might hand over on paper. Who runs the command vouches for the file. */
export class FileSource implements VecozoSource {
  readonly name: string;

  constructor(private readonly file: string) {
    this.name = `file ${file.split(/[\\/]/).at(-1) ?? ''}`;
  }

  async *events(_insurer: string, from: Instant, until: Instant): AsyncIterable<unknown> {
    let number = 0;
    for await (const line of createInterface({ input: createReadStream(this.file, 'utf8'), crlfDelay: Infinity })) {
      number += 1;
      if (line.trim() === '') continue;
      const event = parsed(line, number);
      const at = Date.parse(String((event as { time?: unknown } | null)?.time));
      // What has no time is passed on: whoever reads it says what is wrong.
      if (Number.isNaN(at) || (at >= Date.parse(from) && at < Date.parse(until))) yield event;
    }
  }
}

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new SourceFailed(`line ${String(number)} is no JSON`);
  }
}
