import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  headers: Record<string, string>;
  body: Buffer;
  at: number;
}

/** A subscriber on this machine: keeps what it gets and answers what the test says. */
export class Receiver {
  readonly got: Received[] = [];
  /** What it answers; told what came. */
  answer: (response: ServerResponse, received: Received) => void = (response) => void response.writeHead(204).end();

  private readonly server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const received = { headers: request.headers as Record<string, string>, body: Buffer.concat(chunks), at: Date.now() };
      this.got.push(received);
      this.answer(response, received);
    });
  });

  static async start(): Promise<Receiver> {
    const receiver = new Receiver();
    receiver.server.listen(0, '127.0.0.1');
    await once(receiver.server, 'listening');
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}/hook`;
  }

  /** The ids of the webhooks, in the order of arrival. */
  ids(): string[] {
    return this.got.map(({ headers }) => headers['webhook-id'] ?? '');
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
