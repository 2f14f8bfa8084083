import { parseArgs } from 'node:util';

export interface FuzzOptions {
  /** About how many requests, over all classes and operations. */
  requests: number;
  seed: number;
  /** Only this operation, as `POST /v1/cases/{caseId}/events`; null for all. */
  endpoint: string | null;
  /** Only these classes; null for all. */
  only: string[] | null;
}

export const fuzzUsage = `Sends generated requests to the real service, from its own OpenAPI document / stuurt verzoeken volgens het OpenAPI-document.

  npm run fuzz
  npm run fuzz -- --requests 100000
  npm run fuzz -- --seed 42 --only B6,B12 --endpoint 'POST /v1/cases'

  --requests  how many, about (20000)
  --seed      a whole number; the run prints its own, and the same seed draws the same requests
  --endpoint  one operation, as the document has it, with /v1
  --only      classes, with commas: B1 to B32, see docs/fuzz.md
  --help      this text

Ends with 1 when something is wrong with the service, and prints the request as a curl line.
`;

/** What was asked on the command line. @throws Error with what is wrong. */
export function fuzzOptions(args: string[]): FuzzOptions | 'help' {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { requests: text, seed: text, endpoint: text, only: text, help: { type: 'boolean' } } });
  if (values.help) return 'help';
  const [requests, seed] = [Number(values.requests ?? 20_000), Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))];
  if (!Number.isInteger(requests) || requests < 1) throw new Error('--requests must be a whole number from 1');
  if (!Number.isInteger(seed)) throw new Error('--seed must be a whole number');
  return { requests, seed, endpoint: values.endpoint ?? null, only: values.only?.split(',').map((id) => id.trim().toUpperCase()) ?? null };
}
