import { availableParallelism, loadavg } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import type { Context } from "#server/platform/context.ts";
import { picturesAheadMax } from "#server/platform/env.ts";
import { once } from "#server/platform/once.ts";
import { type Storage, storage } from "#server/platform/storage.ts";
import { findScene, type PicturePlace, picturesAfter } from "./queries.ts";
import { warmPicture } from "./warm-pictures.ts";

/** A turn of the clock; the next one goes on where this one stopped. */
const turnMs = 45_000;

const restMs = 3_600_000;

interface Walk {
  after: PicturePlace | null;
  seen: number;
  restUntil: number;
}

interface Manner {
  storage: Storage;
  /** Whether the machine has better things to do. */
  isBusy(): boolean;
  forMs: number;
  /** Pictures that are looked at in one walk, at most. */
  aheadMax: number;
}

const courteous = (): Manner => ({
  storage: storage(),
  isBusy: () => (loadavg()[0] ?? 0) > availableParallelism(),
  forMs: turnMs,
  aheadMax: picturesAheadMax(),
});

/**
 * Draws pictures that nobody has asked for yet, every product's first one before all second ones. It yields: it rests as long
 * as each drawing took, and stops while the machine is busy.
 *
 * @returns how many pictures were drawn in this turn.
 */
export async function drawAhead(ctx: Context, manner: Manner = courteous()): Promise<number> {
  if (manner.aheadMax === 0) return 0;
  const walk = once<Walk>("media.walk", () => ({ after: null, seen: 0, restUntil: 0 }));
  const end = performance.now() + manner.forMs;
  let drawn = 0;
  while (performance.now() >= walk.restUntil) {
    const places = await picturesAfter(ctx.db, walk.after, 200);
    for (const place of places) {
      if (performance.now() > end || manner.isBusy()) return drawn;
      // Noted before it is tried: one that cannot be drawn must not stop those behind it.
      walk.after = place;
      walk.seen += 1;
      if (await drawOne(ctx, manner.storage, place.id)) drawn += 1;
    }
    if (places.length === 0 || walk.seen >= manner.aheadMax)
      Object.assign(walk, { after: null, seen: 0, restUntil: end + restMs });
  }
  return drawn;
}

async function drawOne(ctx: Context, kept: Storage, id: string): Promise<boolean> {
  const startedAt = performance.now();
  const isDrawn = await warmPicture({ storage: kept, findScene: (wanted) => findScene(ctx.db, wanted) }, id);
  if (isDrawn) await wait(performance.now() - startedAt);
  return isDrawn;
}
