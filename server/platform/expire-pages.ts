import type { Consumer } from "./consumer.ts";
import type { Fact, Facts, Topic } from "./events.ts";
import { live, publish } from "./live.ts";
import { pageStore } from "./page-cache.ts";
import { forgetTagged } from "./short-memory.ts";

const liveTopic = "pages";
/** A hundred tags of forty characters fit into one notification. */
const tagsMax = 100;

/** Which tags a fact makes stale, by topic. */
export type Staleness = { [T in Topic]?: (payload: Facts[T]) => readonly string[] };

/** The consumer that expires pages on every node when a fact makes them stale. */
export function pageExpiry(stale: Staleness): Consumer {
  const topics = Object.keys(stale) as Topic[];
  return {
    name: "pages.expire",
    topics,
    delivery: "exactlyOnce",
    async react(ctx, fact: Fact) {
      const tagsOf = stale[fact.topic] as ((payload: unknown) => readonly string[]) | undefined;
      const tags = tagsOf?.(fact.payload) ?? [];
      for (let from = 0; from < tags.length; from += tagsMax) await publish(ctx.db, liveTopic, tags.slice(from, from + tagsMax));
    },
  };
}

/** Makes this node's pages and remembered answers follow; what it may have missed while it was away it throws out whole. Returns how to stop. */
export function followExpiry(): () => void {
  const store = pageStore();
  return live().watch(
    liveTopic,
    (tags) => {
      store.expireTags(tags as string[]);
      forgetTagged(tags as string[]);
    },
    () => {
      store.clear();
      forgetTagged();
    },
  );
}
