import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it, vi } from "vitest";
import type { Storage } from "#server/platform/storage.ts";
import { ensurePicture, type PictureSource } from "./picture.ts";
import { type PictureWidth, pictureKey, pictureView, pictureWidths } from "./picture-view.ts";
import { composeScene } from "./scenes/compose.ts";
import { type Scene, scene, views } from "./scenes/scene.ts";
import { silhouetteCodes } from "./scenes/silhouettes.ts";
import { drawingMax, inTurn } from "./studio.ts";
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
  const claims = new Set<string>();
  let writes = 0;
  const storage: Storage = {
    read: async (key) => files.get(key) ?? null,
    exists: async (key) => files.has(key),
    write: async (key, content) => {
      writes += 1;
      files.set(key, Buffer.from(content));
    },
    claim: async (key) => {
      if (claims.has(key)) return null;
      claims.add(key);
      return async () => void claims.delete(key);
    },
  };
  return { storage, files, claims, writes: () => writes };
}

function studio(scenes: Record<string, Scene> = { mug }) {
  const kept = memoryStorage();
  const source: PictureSource = { storage: kept.storage, findScene: async (id) => scenes[id] ?? null };
  return { ...kept, source };
}

async function file(source: PictureSource, id: string, width: PictureWidth): Promise<Buffer> {
  const answer = await ensurePicture(source, id, width);
  if (typeof answer === "string") throw new Error(answer);
  return answer.file;
}

const isWebp = (content: Buffer) => content.subarray(8, 12).toString() === "WEBP";

describe("a picture", () => {
  it("R042 is drawn once when twenty ask for it at once, and never again", async () => {
    const { source, writes } = studio();
    const [first, ...others] = await Promise.all(Array.from({ length: 20 }, () => file(source, "mug", 320)));
    expect(isWebp(first ?? Buffer.alloc(0))).toBe(true);
    expect(others.every((other) => other.equals(first ?? Buffer.alloc(0)))).toBe(true);
    await file(source, "mug", 320);
    expect(writes()).toBe(1);
  });

  it("R042 is drawn once by two processes that want it at the same time", async () => {
    const root = mkdtempSync(join(tmpdir(), "maru-pictures-"));
    const script = fileURLToPath(new URL("./testing/ask-for-picture.ts", import.meta.url));
    const ask = () => promisify(execFile)(process.execPath, [script, root, JSON.stringify(mug)]);
    const answers = await Promise.all([ask(), ask(), ask()]);
    const seen = answers.map(({ stdout }) => JSON.parse(stdout) as { writes: number; hash: string });
    expect(seen.reduce((sum, { writes }) => sum + writes, 0)).toBe(1);
    expect(new Set(seen.map(({ hash }) => hash)).size).toBe(1);
    expect(readdirSync(join(root, "pictures"))).toEqual(["mug-320.webp"]);
  });

  it("R042 waits while another process draws it, and takes what that one made", async () => {
    const { source, storage, claims, writes } = studio();
    claims.add("pictures/mug");
    const waiting = file(source, "mug", 320);
    await wait(120);
    expect(writes()).toBe(0);
    await storage.write(pictureKey("mug", 320), Buffer.from("made elsewhere"));
    expect((await waiting).toString()).toBe("made elsewhere");
    expect(writes()).toBe(1);
  });

  it("is light enough for a phone", async () => {
    expect((await file(studio().source, "mug", 640)).length).toBeLessThan(30_000);
  });

  it("that nobody knows is missing, and leaves nothing behind", async () => {
    const { source, files } = studio();
    expect(await ensurePicture(source, "nothing", 640)).toBe("missing");
    expect(files.size).toBe(0);
  });

  it("of the house needs no row", async () => {
    expect(isWebp(await file(studio({}).source, "hero", 160))).toBe(true);
  });

  it("is made beforehand at the widths that come first, and only where it is missing", async () => {
    const { source, files, claims } = studio();
    expect(await warmPictures(source, ["mug", "nothing"])).toBe(1);
    expect([...files.keys()].sort()).toEqual([pictureKey("mug", 320), pictureKey("mug", 640)]);
    expect(await warmPictures(source, ["mug"])).toBe(0);
    expect(claims.size).toBe(0);
  });
});

describe("a storage that takes nothing", () => {
  it("R042 costs one drawing, not one per request, and the picture is shown all the same", async () => {
    const { source, storage } = studio({ lost: { ...mug, seed: 99 } });
    const full = async () => Promise.reject(new Error("ENOSPC: no space left on device"));
    const broken: PictureSource = { ...source, storage: { ...storage, write: full, claim: full } };
    const found = vi.spyOn(broken, "findScene");
    const first = await ensurePicture(broken, "lost", 160);
    const again = await Promise.all(Array.from({ length: 20 }, () => ensurePicture(broken, "lost", 160)));
    expect(first).toMatchObject({ isKept: false });
    for (const answer of again) expect(answer).toEqual(first);
    expect(found).toHaveBeenCalled();
    // What was drawn is remembered: the very same bytes, not equal ones.
    const files = again.map((answer) => (typeof answer === "string" ? null : answer.file));
    expect(files.every((content) => typeof first !== "string" && content === first.file)).toBe(true);
  });

  it("that cannot be read either is treated as empty", async () => {
    const { source, storage } = studio();
    const unreadable: PictureSource = { ...source, storage: { ...storage, read: () => Promise.reject(new Error("EACCES")) } };
    expect(isWebp(await file(unreadable, "mug", 160))).toBe(true);
  });
});

describe("the studio", () => {
  it("leaves a core to the pages, and sends away who would wait too long", async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    let atOnce = 0;
    let most = 0;
    const draw = async () => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await gate;
      atOnce -= 1;
      return "drawn";
    };
    const asked = Array.from({ length: drawingMax + 121 }, () => inTurn(draw));
    open();
    const answers = await Promise.all(asked);
    expect(most).toBe(drawingMax);
    expect(answers.filter((answer) => answer === "full")).toHaveLength(1);
    expect(await inTurn(draw)).toBe("drawn");
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
