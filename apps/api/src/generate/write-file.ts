import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a generated file below `docs`, and returns its name. */
export function writeFile(name: string, content: string): string {
  const file = join('docs', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content.endsWith('\n') ? content : `${content}\n`);
  return file;
}
