/** Longer than any list of keys or description of an issuer; more would be memory that a stranger could make us use. */
const mostBytes = 262_144;
const patienceMs = 5000;

/** Reads JSON from elsewhere: no redirects, no more than 256 KiB, done within five seconds. @throws Error with what went wrong. */
export async function readJson(address: string): Promise<unknown> {
  const headers = { accept: 'application/json' };
  const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(patienceMs), headers });
  if (!answer.ok || !answer.body) throw new Error(`status ${String(answer.status)}`);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Error(`more than ${String(mostBytes)} bytes`); // ends the download too
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
}
