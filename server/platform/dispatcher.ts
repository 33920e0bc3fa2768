import { setTimeout as wait } from "node:timers/promises";
import type { Consumer } from "./consumer.ts";
import type { Context } from "./context.ts";
import { inTransaction } from "./database.ts";
import { claim, closeDeliveries, closeDelivery, type Delivery, failDelivery } from "./deliveries.ts";
import { type Fact, readPayload } from "./events.ts";
import { log } from "./log.ts";
import { metrics } from "./metrics.ts";

/** Deliveries of one consumer at once; each takes a connection for a moment. */
const batchMax = 8;
const pollMs = 2000;

/**
 * Delivers facts to their consumers until `stop`: each consumer on its own, so that a slow one holds up no other; the oldest
 * of each key first. Any number of processes may run it.
 */
export class Dispatcher {
  readonly #consumers: readonly Consumer[];
  readonly #contextFor: (consumer: string) => Context;
  readonly #stopping = new AbortController();
  readonly #wakers = new Map<string, () => void>();
  #running: Promise<unknown> = Promise.resolve();

  constructor(consumers: readonly Consumer[], contextFor: (consumer: string) => Context) {
    this.#consumers = consumers;
    this.#contextFor = contextFor;
  }

  start(): void {
    this.#running = Promise.all(this.#consumers.map((consumer) => this.#serve(consumer)));
  }

  /** Looks at once instead of at the next poll; called when Postgres says whom a new fact concerns (no name: everybody). */
  wake(consumer = ""): void {
    if (consumer) this.#wakers.get(consumer)?.();
    else for (const waker of this.#wakers.values()) waker();
  }

  /** Claims no more, and waits for what is under way. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.wake();
    await this.#running;
  }

  /** Delivers whatever is due now and to whom; for tests and for `serve`. Returns how many were tried. */
  async drain(consumer: Consumer): Promise<number> {
    let tried = 0;
    while (!this.#stopping.signal.aborted) {
      const ctx = this.#contextFor(consumer.name);
      const due = await claim(ctx, consumer.name, batchMax);
      const done = await Promise.all(due.map((delivery) => this.#deliver(consumer, delivery)));
      if (consumer.delivery === "atLeastOnce")
        await closeDeliveries(
          ctx,
          consumer.name,
          due.filter((_, n) => done[n]),
        );
      tried += due.length;
      if (due.length < batchMax && !due.some(({ isFollowed }) => isFollowed)) break;
    }
    return tried;
  }

  async #serve(consumer: Consumer): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const woken = this.#nextWake(consumer.name);
      await this.drain(consumer).catch((error) => log.error({ err: error, consumer: consumer.name }, "dispatcher cannot claim"));
      await woken;
    }
  }

  /** Settles at the next wake or poll; begun before looking, so that a fact told meanwhile is not slept over. */
  async #nextWake(consumer: string): Promise<void> {
    const nap = new AbortController();
    this.#wakers.set(consumer, () => nap.abort());
    await wait(pollMs, undefined, { signal: nap.signal }).catch(() => {});
  }

  /** Whether it was delivered; one that happens elsewhere is then still to be closed. */
  async #deliver(consumer: Consumer, delivery: Delivery): Promise<boolean> {
    const asked = this.#contextFor(consumer.name);
    const ctx: Context = { ...asked, now: new Date(), request: { ...asked.request, trace: delivery.trace } };
    try {
      const fact = { ...delivery, payload: readPayload(delivery.topic, delivery.payload) } as Fact;
      if (consumer.delivery === "atLeastOnce") await consumer.react(ctx, fact);
      else await this.#deliverWithin(ctx, consumer, delivery, fact);
      metrics().deliveries.inc({ consumer: consumer.name, outcome: "done" });
      return true;
    } catch (error) {
      log.warn(
        { err: error, consumer: consumer.name, topic: delivery.topic, fact: `${delivery.id}`, tries: delivery.attempts },
        "delivery failed",
      );
      metrics().deliveries.inc({ consumer: consumer.name, outcome: "failed" });
      await failDelivery(ctx.db, consumer.name, delivery, error);
      return false;
    }
  }

  /** The effect and the closing of its delivery are one. */
  #deliverWithin(ctx: Context, consumer: Consumer, delivery: Delivery, fact: Fact): Promise<void> {
    return inTransaction(ctx, async (tx) => {
      await consumer.react(tx, fact);
      await closeDelivery(tx.db, consumer.name, delivery);
    });
  }
}
