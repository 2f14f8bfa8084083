import { Agent, request } from 'node:http';
import { headersOf, parsedJson, type Answer, type Draft } from './draft.js';
import type { Signature } from './signature.js';
import { needsSocket, sendBytes, wireOf } from './wire.js';

/** Sends drafts over connections that are kept, or over a socket of their own when Node would not send them as they are. */
export class Sender {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 12 });
  readonly host: string;

  constructor(
    readonly port: number,
    private readonly signature: Signature,
  ) {
    this.host = `127.0.0.1:${String(port)}`;
  }

  async send(unsigned: Draft): Promise<Answer> {
    const draft = await this.signature.on(unsigned);
    if (needsSocket(draft)) return sendBytes(this.port, wireOf(draft, this.host));
    const first = await this.once(draft);
    // A kept connection that the server closed at the same moment is no answer of the server.
    return first.status === 0 && first.ms < 1000 ? this.once(draft) : first;
  }

  close(): void {
    this.agent.destroy();
  }

  private once(draft: Draft): Promise<Answer> {
    return new Promise((resolve) => {
      const started = performance.now();
      const closed = (): void => resolve({ status: 0, headers: {}, text: '', json: undefined, ms: performance.now() - started });
      const asked = request(
        {
          host: '127.0.0.1',
          port: this.port,
          agent: this.agent,
          method: draft.method,
          path: draft.target,
          headers: headersOf(draft, this.host).flat(),
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('error', closed);
          answer.on('end', () => {
            const text = Buffer.concat(parts).toString('utf8');
            const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]));
            const json = parsedJson(text, headers['content-type']);
            resolve({ status: answer.statusCode ?? 0, headers, text, json, ms: performance.now() - started });
          });
        },
      );
      asked.setTimeout(20_000, () => asked.destroy());
      asked.on('error', closed);
      asked.end(draft.body ?? undefined);
    });
  }
}
