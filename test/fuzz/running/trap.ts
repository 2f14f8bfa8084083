import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';

/** A listener on the loopback that the service must never connect to. */
export class Trap {
  connections = 0;

  private constructor(private readonly server: Server) {
    server.on('connection', (socket) => {
      this.connections++;
      socket.destroy();
    });
  }

  static async set(): Promise<Trap> {
    const server = createServer().listen(0);
    await once(server, 'listening');
    return new Trap(server);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  remove(): void {
    this.server.close();
  }
}
