import { EventEmitter, on } from "node:events";
import { appUrl, type Db, Prisma } from "./database.ts";
import { Listener } from "./listener.ts";
import { once } from "./once.ts";

/** Postgres refuses a notification of 8,000 bytes; the topic and the frame need some. */
const payloadBytesMax = 7000;

interface Message {
  topic: string;
  payload: unknown;
}

/** What this process hears from Postgres: live messages, and `outbox` whenever a fact was told. */
export function listener(): Listener {
  return once("listener", () => new Listener(appUrl(), ["live", "outbox"]));
}

/**
 * Tells every node, when the caller's transaction commits. Say what changed (`cart:<id>`, a version), not the new content: the
 * page asks again, and gets what it may see.
 */
export async function publish(db: Db, topic: string, payload: unknown): Promise<void> {
  await db.$executeRaw`select ${publishing(topic, payload)}`;
}

/** The same as part of a statement, where the change and its message can travel together. */
export function publishing(topic: string, payload: unknown): Prisma.Sql {
  const text = JSON.stringify({ topic, payload } satisfies Message);
  if (Buffer.byteLength(text) > payloadBytesMax) throw new RangeError(`a live message on ${topic} is too large`);
  return Prisma.sql`pg_notify('live', ${text})`;
}

/** The same of what only the database knows by then: a text and a `jsonb`. */
export function publishingSql(topic: Prisma.Sql, payload: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`pg_notify('live', jsonb_build_object('topic', ${topic}, 'payload', ${payload})::text)`;
}

/** Messages on `topic` until `signal` aborts, for tRPC subscriptions. `null`: something may have been missed, so ask again. */
export function subscribe(topic: string, signal: AbortSignal): AsyncGenerator<unknown, void, void> {
  return live().subscribe(topic, signal);
}

export function live(): Live {
  return once("live", () => new Live(listener()));
}

/** Hands each message to those who watch its topic; it is parsed once, however many they are. */
export class Live {
  readonly #topics = new EventEmitter().setMaxListeners(0);
  readonly #listener: Listener;

  constructor(heard: Listener) {
    this.#listener = heard;
    heard.on("notice", (channel, text) => {
      if (channel !== "live") return;
      const { topic, payload } = JSON.parse(text) as Message;
      this.#topics.emit(`topic ${topic}`, payload);
    });
  }

  /** Calls `heard` for every message on `topic`, and `missed` after the connection was away. Returns how to stop. */
  watch(topic: string, heard: (payload: unknown) => void, missed: () => void): () => void {
    this.#topics.on(`topic ${topic}`, heard);
    this.#listener.on("gap", missed);
    return () => {
      this.#topics.off(`topic ${topic}`, heard);
      this.#listener.off("gap", missed);
    };
  }

  async *subscribe(topic: string, signal: AbortSignal): AsyncGenerator<unknown, void, void> {
    const inbox = new EventEmitter();
    const put = (payload: unknown) => void inbox.emit("message", payload);
    const messages = on(inbox, "message", { signal });
    const stop = this.watch(topic, put, () => put(null));
    try {
      for await (const [payload] of messages) yield payload;
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      stop();
    }
  }
}
