import type { Db } from "./database.ts";
import { lag } from "./deliveries.ts";
import { live } from "./live.ts";
import { metrics } from "./metrics.ts";
import { keptAnswers, pageStore } from "./page-cache.ts";
import { type InvariantCounts, invariantsTopic } from "./watch-invariants.ts";

/** The text of `GET /api/metrics`, in Prometheus' format. */
export async function metricsText(db: Db): Promise<string> {
  const { registry, outboxSeconds, outboxWaiting, outboxDead, pages } = metrics();
  for (const { consumer, seconds, waiting, dead } of await lag(db)) {
    outboxSeconds.set({ consumer }, seconds);
    outboxWaiting.set({ consumer }, waiting);
    outboxDead.set({ consumer }, dead);
  }
  const { counts, size, bytes } = pageStore();
  const { sentAgain, bytes: keptBytes } = keptAnswers();
  for (const [what, value] of Object.entries({ ...counts, size, bytes: bytes + keptBytes, sentAgain }))
    pages.set({ what }, value);
  return registry.metrics();
}

/** The worker asks the invariants, and every node shows what it found. Returns how to stop. */
export function followInvariants(): () => void {
  const show = (counts: unknown) => {
    for (const [invariant, rows] of Object.entries(counts as InvariantCounts)) metrics().violations.set({ invariant }, rows);
  };
  return live().watch(invariantsTopic, show, () => {});
}
