import type { ApiClient } from './api-client.js';
import { instantOf } from './local-time.js';
import type { LocalTime } from './scenario.js';

/** The clock cannot be moved, or not be set back; the message says what to do. */
export class ClockTrouble extends Error {}

/** The clock of the whole service, moved by the demo. */
export class SandboxClock {
  private readonly api: ReturnType<ApiClient['as']>;

  constructor(
    private readonly client: ApiClient,
    token: string,
  ) {
    this.api = client.as(token);
  }

  /** @throws ClockTrouble when the service has no such clock, or does not know who asks. */
  async check(): Promise<void> {
    const { error, response } = await this.api.GET('/sandbox/clock');
    if (!error) return;
    if (response.status === 404 && error.code === 'notFound') {
      throw new ClockTrouble(
        `De dienst op ${this.client.url} draait zonder sandboxklok; een seizoen duurt dan een seizoen. Start hem met: SANDBOX_CLOCK=1 npm start`,
      );
    }
    if (response.status === 401) {
      throw new ClockTrouble(
        `De dienst op ${this.client.url} gelooft het token niet. Draait hij met dezelfde DATA_DIR als de demo? (${error.detail})`,
      );
    }
    throw new ClockTrouble(`Op ${this.client.url} draait iets anders, of de dienst is niet gereed (status ${String(response.status)}).`);
  }

  /** Everything that falls due until then has been done when this returns. */
  async set(local: LocalTime): Promise<void> {
    const { error } = await this.api.PUT('/sandbox/clock', { body: { now: instantOf(local), ticking: false } });
    if (error) throw new ClockTrouble(`De sandboxklok wil niet naar ${local}: ${error.detail}`);
  }

  /** Back to real time; also after a failure. */
  async release(): Promise<void> {
    const failed = (reason: string) =>
      new ClockTrouble(`${reason} De sandboxklok staat nog stil: zet haar terug met DELETE /v1/sandbox/clock.`);
    const { error, response } = await this.api.DELETE('/sandbox/clock').catch((reason: unknown) => {
      throw failed(reason instanceof Error ? reason.message : String(reason));
    });
    if (error) throw failed(`De klok kon niet terug op de echte tijd (${String(response.status)} ${error.detail}).`);
  }
}
