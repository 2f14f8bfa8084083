import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to the database that can be cut and laid again. */
export class Cable {
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((near) => this.join(near));
  private target = new URL('postgres://x');

  async to(url: string): Promise<string> {
    this.target = new URL(url);
    const through = new URL(url);
    through.port = String(await this.lay(0));
    return through.href;
  }

  async lay(port = this.port): Promise<number> {
    this.server.listen(port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
    return this.port;
  }

  cut(): void {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
  }

  private port = 0;

  private join(near: Socket): void {
    const far = connect(Number(this.target.port), this.target.hostname);
    for (const socket of [near, far]) {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
    }
    near.pipe(far).pipe(near);
  }
}
