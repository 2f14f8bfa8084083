import type { ApiClient } from './api-client.js';
import { instantOf } from './local-time.js';
import type { LocalTime } from './scenario.js';

/** The clock cannot be moved, or not be set back; the message says what to do. */
export class ClockTrouble extends Error {}

const path = '/v1/sandbox/clock';

/** The clock of the whole service, moved by the demo. */
export class SandboxClock {
  constructor(
    private readonly client: ApiClient,
    private readonly token: string,
  ) {}

  /** @throws ClockTrouble when the service has no such clock, or does not know who asks. */
  async check(): Promise<void> {
    const { status, body } = await this.client.get(path, this.token);
    if (status === 200) return;
    if (status === 404 && typeof body['code'] === 'string') {
      throw new ClockTrouble(
        `De dienst op ${this.client.url} draait zonder sandboxklok; een seizoen duurt dan een seizoen. Start hem met: SANDBOX_CLOCK=1 npm start`,
      );
    }
    if (status === 401) {
      throw new ClockTrouble(
        `De dienst op ${this.client.url} gelooft het token niet. Draait hij met dezelfde DATA_DIR als de demo? (${String(body['detail'] ?? '')})`,
      );
    }
    throw new ClockTrouble(`Op ${this.client.url} draait iets anders, of de dienst is niet gereed (status ${String(status)}).`);
  }

  /** Everything that falls due until then has been done when this returns. */
  async set(local: LocalTime): Promise<void> {
    const { status, body } = await this.client.put(path, this.token, { now: instantOf(local), ticking: false });
    if (status >= 300) throw new ClockTrouble(`De sandboxklok wil niet naar ${local}: ${String(body['detail'] ?? status)}`);
  }

  /** Back to real time; also after a failure. */
  async release(): Promise<void> {
    const failed = (reason: string) => new ClockTrouble(`${reason} De sandboxklok staat nog stil: zet haar terug met DELETE ${path}.`);
    const { status, body } = await this.client.delete(path, this.token).catch((error: unknown) => {
      throw failed(error instanceof Error ? error.message : String(error));
    });
    if (status >= 300) throw failed(`De klok kon niet terug op de echte tijd (${String(status)} ${String(body['detail'] ?? '')}).`);
  }
}
