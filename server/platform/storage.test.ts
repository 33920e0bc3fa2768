import { mkdtempSync, readdirSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diskStorage } from "./storage.ts";

const root = mkdtempSync(join(tmpdir(), "maru-storage-"));
const storage = diskStorage(root);

describe("storage", () => {
  test("gives back what was written", async () => {
    await storage.write("pictures/a-320.webp", Buffer.from("one"));
    await storage.write("pictures/a-320.webp", Buffer.from("two"));
    expect((await storage.read("pictures/a-320.webp"))?.toString()).toBe("two");
    expect(await storage.exists("pictures/a-320.webp")).toBe(true);
  });

  test("what is not there is null", async () => {
    expect(await storage.read("pictures/none.webp")).toBeNull();
    expect(await storage.exists("pictures/none.webp")).toBe(false);
  });

  test.each(["../secret", "a/../../b", "/etc/passwd", "a//b", ".hidden", "a\0b", "", "a/.."])(
    "refuses the key %j",
    async (key) => {
      await expect(async () => storage.read(key)).rejects.toThrow(RangeError);
      await expect(storage.write(key, Buffer.from(""))).rejects.toThrow(RangeError);
    },
  );

  test("writers at once leave one whole file and no drafts", async () => {
    const contents = Array.from({ length: 20 }, (_, n) => `${n}`.repeat(10_000));
    await Promise.all(contents.map((content) => storage.write("race.txt", Buffer.from(content))));
    expect(contents).toContain((await storage.read("race.txt"))?.toString());
    expect(readdirSync(root)).toEqual(expect.not.arrayContaining([expect.stringContaining(".part")]));
  });

  test("one of many holds a claim, and the next may when it lets go", async () => {
    const held = await Promise.all(Array.from({ length: 20 }, () => storage.claim("pictures/a")));
    const [release, ...more] = held.filter((claim) => claim !== null);
    expect(more).toEqual([]);
    expect(await storage.claim("pictures/b")).not.toBeNull();
    await release?.();
    expect(await storage.claim("pictures/a")).not.toBeNull();
  });

  test("a claim whose holder died is nobody's after half a minute", async () => {
    await storage.claim("pictures/dead");
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(join(root, "pictures/dead.claim"), longAgo, longAgo);
    expect(await storage.claim("pictures/dead")).toBeNull();
    expect(await storage.claim("pictures/dead")).not.toBeNull();
  });
});
