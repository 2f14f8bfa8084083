import type { ApiClient } from './api-client.js';
import { instantOf } from './local-time.js';
import type { LocalTime } from './scenario.js';

/** The demo cannot begin; the message says what to do. */
export class CannotBegin extends Error {}

const path = '/v1/sandbox/clock';

/** The clock of the whole service, moved by the demo. */
export class SandboxClock {
  constructor(
    private readonly client: ApiClient,
    private readonly token: string,
  ) {}

  /** @throws CannotBegin when the service has no such clock, or does not know who asks. */
  async check(): Promise<void> {
    const { status, body } = await this.client.get(path, this.token);
    if (status === 200) return;
    if (status === 404 && typeof body['code'] === 'string') {
      throw new CannotBegin(
        `De dienst op ${this.client.url} draait zonder sandboxklok; een seizoen duurt dan een seizoen. Start hem met: SANDBOX_CLOCK=1 npm start`,
      );
    }
    if (status === 401) {
      throw new CannotBegin(
        `De dienst op ${this.client.url} gelooft het token niet. Draait hij met dezelfde DATA_DIR als de demo? (${String(body['detail'] ?? '')})`,
      );
    }
    throw new CannotBegin(`Op ${this.client.url} draait iets anders, of de dienst is niet gereed (status ${String(status)}).`);
  }

  /** Everything that falls due until then has been done when this returns. */
  async set(local: LocalTime): Promise<void> {
    const { status, body } = await this.client.put(path, this.token, { now: instantOf(local), ticking: false });
    if (status >= 300) throw new CannotBegin(`De sandboxklok wil niet naar ${local}: ${String(body['detail'] ?? status)}`);
  }

  /** Back to real time; also after a failure. */
  async release(): Promise<void> {
    await this.client.delete(path, this.token);
  }
}
