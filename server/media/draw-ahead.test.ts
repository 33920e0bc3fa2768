import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { once } from "#server/platform/once.ts";
import { diskStorage } from "#server/platform/storage.ts";
import { systemContext } from "#server/platform/system-context.ts";
import { world } from "#server/platform/testing/world.ts";
import { drawAhead } from "./draw-ahead.ts";
import type { Scene } from "./scenes/scene.ts";

const { db, owner, products } = await world();
const ctx = systemContext("job:media.draw-ahead", { db });

const mug: Scene = {
  silhouette: "mug",
  material: "glaze",
  colour: "#a9bfae",
  view: "front",
  ground: "paper",
  shape: {},
  seed: 7,
};

await owner.picture.updateMany({ where: { productId: { in: [products.mug, products.throw] } }, data: { scene: mug } });

describe("drawing ahead", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "maru-ahead-"));
    Object.assign(
      once("media.walk", () => ({})),
      { after: null, seen: 0, restUntil: 0 },
    );
  });
  const files = () => readdirSync(join(root, "pictures")).filter((name) => name.endsWith(".webp"));

  it("R042 makes what nobody asked for yet, passes over what cannot be drawn, and rests when all is made", async () => {
    const manner = { storage: diskStorage(root), isBusy: () => false, forMs: 20_000, aheadMax: 100 };
    expect(await drawAhead(ctx, manner)).toBe(2);
    expect(files()).toHaveLength(4);
    expect(await drawAhead(ctx, manner)).toBe(0);
  });

  it("R042 leaves a busy machine alone, and goes on where it stopped", async () => {
    const storage = diskStorage(root);
    let looks = 0;
    expect(await drawAhead(ctx, { storage, isBusy: () => ++looks > 1, forMs: 20_000, aheadMax: 100 })).toBeLessThanOrEqual(1);
    const soFar = looks;
    expect(soFar).toBe(2);
    await drawAhead(ctx, { storage, isBusy: () => false, forMs: 20_000, aheadMax: 100 });
    expect(files()).toHaveLength(4);
  });
});
