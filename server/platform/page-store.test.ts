import { afterEach, describe, expect, test, vi } from "vitest";
import { ByteLru } from "./byte-lru.ts";
import { PageStore } from "./page-store.ts";

const page = (value: unknown, ...tags: string[]) => ({ value, tags, lastModified: Date.now() });

afterEach(() => vi.useRealTimers());

describe("ByteLru", () => {
  test("pushes out what was used longest ago", () => {
    const evicted: string[] = [];
    const lru = new ByteLru<number>(80, (key) => evicted.push(key));
    for (let n = 0; n < 8; n++) lru.set(`k${n}`, n, 10);
    lru.get("k0");
    lru.set("k8", 8, 10);
    expect(evicted).toEqual(["k1"]);
    expect(lru.get("k0")).toBe(0);
    expect(lru.bytes).toBe(80);
  });

  test("refuses what would push out everything else", () => {
    const lru = new ByteLru<number>(80);
    expect(lru.set("large", 1, 11)).toBe(false);
    expect(lru.size).toBe(0);
  });
});

describe("PageStore", () => {
  test("gives back what it was given, Buffers and Maps too", async () => {
    const store = new PageStore(1_000_000);
    const value = {
      kind: "APP_PAGE",
      html: "<p>한국어 مرحبا</p>",
      rscData: Buffer.from("rsc"),
      segmentData: new Map([["/", Buffer.from("s")]]),
    };
    await store.set("/a", page(value));
    expect(store.get("/a")?.value).toEqual(value);
    expect(store.get("/a")?.value).toBe(store.get("/a")?.value);
  });

  test("a tag takes its pages along, and no others", async () => {
    const store = new PageStore(1_000_000);
    await store.set("/a", page("a", "product:1", "listing:web"));
    await store.set("/b", page("b", "product:2", "listing:web"));
    store.expireTags(["product:1"]);
    expect([store.get("/a"), store.get("/b")?.value]).toEqual([null, "b"]);
    store.expireTags(["listing:web"]);
    expect(store.size).toBe(0);
  });

  test("a page that was read before its tag expired, and stored after, does not stay", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const store = new PageStore(1_000_000);
    store.expireTags(["product:1"]);
    await store.set("/a", page("old, perhaps", "product:1"));
    expect(store.get("/a")?.value).toBe("old, perhaps");
    vi.advanceTimersByTime(3100);
    expect(store.get("/a")).toBeNull();
    await store.set("/a", page("new", "product:1"));
    vi.advanceTimersByTime(3_600_000);
    expect(store.get("/a")?.value).toBe("new");
  });

  test("never weighs more than it may", async () => {
    const store = new PageStore(200_000);
    for (let n = 0; n < 300; n++) {
      await store.set(`/${n}`, page({ html: Array.from({ length: 300 }, () => Math.random()).join(" ") }, "listing:web"));
      store.get(`/${n}`);
    }
    expect(store.bytes).toBeLessThanOrEqual(200_000);
    expect(store.size).toBeGreaterThan(20);
    store.expireTags(["listing:web"]);
    expect(store.bytes).toBe(0);
  });
});
