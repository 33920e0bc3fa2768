import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { inRoot, MARU } from "./paths.mjs";
import { hashOf, readStamp, whenStampDiffers } from "./stamp.mjs";

mkdirSync(MARU, { recursive: true });
const folder = mkdtempSync(path.join(MARU, "stamp-"));
const stamp = path.join(folder, "stamp");
afterAll(() => rmSync(folder, { recursive: true }));

test("work is done once per hash, and again after a failure", async () => {
  const work = vi.fn(async () => {});
  expect(await whenStampDiffers(stamp, "a", work)).toBe(true);
  expect(await whenStampDiffers(stamp, "a", work)).toBe(false);
  await expect(whenStampDiffers(stamp, "b", () => Promise.reject(new Error("half done")))).rejects.toThrow("half done");
  expect(readStamp(stamp)).toBeUndefined();
  expect(await whenStampDiffers(stamp, "a", work)).toBe(true);
  expect(work).toHaveBeenCalledTimes(2);
});

test("a hash follows contents and names, and leaves tests and made files out", () => {
  const relative = path.relative(inRoot(), folder);
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  write("rules.ts", "1");
  const first = hashOf([relative]);
  write("rules.test.ts", "a test builds nothing");
  expect(hashOf([relative])).toBe(first);
  write("rules.ts", "2");
  expect(hashOf([relative])).not.toBe(first);
  expect(hashOf([relative], "another Node")).not.toBe(hashOf([relative]));
});
