import { EventEmitter } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { log } from "./log.ts";

interface Heard {
  /** A notification on `channel`. */
  notice: [channel: string, payload: string];
  /** The connection was away; whatever was said meanwhile is lost. */
  gap: [];
}

const waitMaxMs = 5000;

/**
 * One connection that listens to Postgres for the whole process, and comes back by itself. Postgres keeps nothing for
 * somebody who is not there, so after every return it emits `gap` and whoever relies on notices looks for itself.
 */
export class Listener extends EventEmitter<Heard> {
  #client: Client | null = null;
  #isListening = false;
  #stopped = false;
  readonly #connectionString: string;
  readonly #channels: readonly string[];
  /** Settles when it listens for the first time. */
  readonly ready: Promise<void>;

  constructor(connectionString: string, channels: readonly string[]) {
    super();
    this.setMaxListeners(0);
    this.#connectionString = connectionString;
    this.#channels = channels;
    this.ready = this.#connect(0);
  }

  /** False while the connection is away: what is said now is lost. */
  get isListening(): boolean {
    return this.#isListening;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#client?.end().catch(() => {});
  }

  async #connect(tries: number): Promise<void> {
    if (this.#stopped) return;
    const client = new Client({ connectionString: this.#connectionString, keepAlive: true, application_name: "maru-listener" });
    // Without this handler, one broken connection ends the whole process.
    client.on("error", (error) => log.warn({ err: error }, "listener lost its connection"));
    client.on("notification", ({ channel, payload }) => this.emit("notice", channel, payload ?? ""));
    try {
      await client.connect();
      for (const channel of this.#channels) await client.query(`listen ${client.escapeIdentifier(channel)}`);
    } catch (error) {
      log.warn({ err: error, tries }, "listener cannot connect");
      await client.end().catch(() => {});
      await wait(Math.min(waitMaxMs, 100 * 2 ** tries) * (0.5 + Math.random() / 2), undefined, { ref: false });
      return this.#connect(tries + 1);
    }
    if (this.#stopped) return void client.end();
    client.on("end", () => void this.#return());
    this.#client = client;
    this.#isListening = true;
  }

  async #return(): Promise<void> {
    this.#isListening = false;
    if (this.#stopped) return;
    await this.#connect(0);
    this.emit("gap");
  }
}
