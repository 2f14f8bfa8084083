import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { DATABASE_ADDRESS } from './database-address.js';
import type { DatabaseAddress } from './database-address.js';

/**
 * Who started the embedded server stops it. "Smart" mode, because other modules close their pools in the same phase: the server goes
 * by itself when the last of them has gone, and no query under way is cut off.
 */
@Injectable()
export class EmbeddedPostgresShutdown implements OnApplicationShutdown {
  constructor(@Inject(DATABASE_ADDRESS) private readonly address: DatabaseAddress) {}

  onApplicationShutdown(): void {
    const { embedded } = this.address;
    if (embedded && !embedded.adopted) embedded.stop('smart');
  }
}
