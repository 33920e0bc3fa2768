import type { Context } from "./context.ts";
import type { Fact, Topic } from "./events.ts";

/** Somebody who reacts to facts. */
export interface Consumer {
  /** Kept in the database with every delivery: a renamed consumer starts anew. */
  name: string;
  topics: readonly Topic[];
  delivery: Delivered;
  react(ctx: Context, fact: Fact): Promise<unknown>;
}

/**
 * `exactlyOnce`: the effect is in our database, and is committed together with the closing of its delivery.
 * `atLeastOnce`: the effect is elsewhere (mail, payment provider, broker) and must bear being repeated under one key.
 */
export type Delivered = "exactlyOnce" | "atLeastOnce";

/** One line of `server/reactions.ts`: what happened, who reacts, how it is delivered, and the verb. */
export function on<T extends Topic>(
  topic: T,
  name: string,
  delivery: Delivered,
  react: (ctx: Context, fact: Fact<T>) => Promise<unknown>,
): Consumer {
  return { name, topics: [topic], delivery, react: react as Consumer["react"] };
}
