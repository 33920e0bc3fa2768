import { describe, expect, it } from "vitest";
import type { Storage } from "#server/platform/storage.ts";
import { ensurePicture, type PictureSource } from "./picture.ts";
import { pictureKey, pictureView, pictureWidths } from "./picture-view.ts";
import { composeScene } from "./scenes/compose.ts";
import { type Scene, scene, views } from "./scenes/scene.ts";
import { silhouetteCodes } from "./scenes/silhouettes.ts";
import { warmPictures } from "./warm-pictures.ts";

const mug: Scene = {
  silhouette: "mug",
  material: "glaze",
  colour: "#a9bfae",
  view: "front",
  ground: "paper",
  shape: { belly: 0.2 },
  seed: 7,
};

function memoryStorage() {
  const files = new Map<string, Buffer>();
  let writes = 0;
  const storage: Storage = {
    read: async (key) => files.get(key) ?? null,
    exists: async (key) => files.has(key),
    write: async (key, content) => {
      writes += 1;
      files.set(key, Buffer.from(content));
    },
  };
  return { storage, files, writes: () => writes };
}

function studio(scenes: Record<string, Scene> = { mug }) {
  const kept = memoryStorage();
  const source: PictureSource = { storage: kept.storage, findScene: async (id) => scenes[id] ?? null };
  return { ...kept, source };
}

describe("a picture", () => {
  it("is drawn once, however many ask for it at once, and never again", async () => {
    const { source, writes } = studio();
    const [first, ...others] = await Promise.all(Array.from({ length: 8 }, () => ensurePicture(source, "mug", 320)));
    expect(first?.subarray(8, 12).toString()).toBe("WEBP");
    expect(others.every((file) => file?.equals(first ?? Buffer.alloc(0)))).toBe(true);
    await ensurePicture(source, "mug", 320);
    expect(writes()).toBe(1);
  });

  it("is light enough for a phone", async () => {
    const file = await ensurePicture(studio().source, "mug", 640);
    expect(file?.length).toBeLessThan(30_000);
  });

  it("that nobody knows is null, and leaves nothing behind", async () => {
    const { source, files } = studio();
    expect(await ensurePicture(source, "nothing", 640)).toBeNull();
    expect(files.size).toBe(0);
  });

  it("of the house needs no row", async () => {
    const file = await ensurePicture(studio({}).source, "hero", 160);
    expect(file?.subarray(8, 12).toString()).toBe("WEBP");
  });

  it("is made beforehand at the widths that come first, and only where it is missing", async () => {
    const { source, files } = studio();
    expect(await warmPictures(source, ["mug", "nothing"])).toBe(1);
    expect([...files.keys()].sort()).toEqual([pictureKey("mug", 320), pictureKey("mug", 640)]);
    expect(await warmPictures(source, ["mug"])).toBe(0);
  });
});

describe("the scenes", () => {
  it.each(silhouetteCodes.flatMap((silhouette) => views.map((view) => [silhouette, view] as const)))(
    "draws %s, %s, the same way twice and without a broken number",
    (silhouette, view) => {
      const drawing = composeScene(scene.parse({ ...mug, silhouette, view }), 640);
      expect(drawing).toBe(composeScene({ ...mug, silhouette, view }, 640));
      expect(drawing).not.toMatch(/NaN|undefined|Infinity/);
    },
  );

  it("refuses colours, names and numbers that are none", () => {
    for (const wrong of [
      { colour: "red" },
      { silhouette: "car" },
      { view: "back" },
      { shape: { belly: Number.NaN } },
      { seed: -1 },
    ]) {
      expect(scene.safeParse({ ...mug, ...wrong }).success).toBe(false);
    }
  });
});

describe("the view of a picture", () => {
  it("names every width and speaks the reader's language, or English", () => {
    const view = pictureView({ id: "x", width: 1200, height: 1200, tone: "#efe7da", alt: { en: "A mug", ar: "كوب" } }, "ar-EG");
    expect(view.srcSet.split(", ")).toHaveLength(pictureWidths.length);
    expect(view.alt).toBe("كوب");
    expect(pictureView({ id: "x", width: 1, height: 1, tone: "#ffffff", alt: { en: "A mug" } }, "ko").alt).toBe("A mug");
  });
});
