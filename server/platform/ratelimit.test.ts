import { describe, expect, test } from "vitest";
import { hit, network } from "./ratelimit.ts";
import { systemContext } from "./system-context.ts";
import { testDatabase } from "./testing/database.ts";

const { db, owner } = await testDatabase();

function from(ip: string) {
  const ctx = systemContext("guest", { db });
  return { ...ctx, request: { ...ctx.request, ip } };
}

describe("hit", () => {
  test("lets exactly the maximum through, however many ask at once", async () => {
    const limit = { name: "test.parallel", max: 5, windowSeconds: 3600 };
    const calls = await Promise.allSettled(Array.from({ length: 20 }, () => hit(from("10.0.0.1"), limit)));
    expect(calls.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
  });

  test("counts each person and each name by itself", async () => {
    const limit = { name: "test.person", max: 1, windowSeconds: 3600 };
    await hit(from("10.0.0.1"), limit);
    await hit(from("10.0.0.2"), limit);
    await hit(from("10.0.0.1"), { ...limit, name: "test.other" });
    await expect(hit(from("10.0.0.1"), limit)).rejects.toMatchObject({ code: "platform.limited", kind: "limited" });
  });

  test("leaves what is left for the door's headers", async () => {
    const ctx = from("10.0.0.3");
    await hit(ctx, { name: "test.facts", max: 3, windowSeconds: 3600 });
    expect(ctx.request.limit).toMatchObject({ limit: 3, remaining: 2 });
  });

  test("the window slides: what was spent just before it turned still counts", async () => {
    const limit = { name: "test.slide", max: 10, windowSeconds: 3600 };
    await hit(from("10.0.0.4"), limit);
    await owner.$executeRaw`
      update rate_window set window_start = window_start - interval '1 hour', hits = 1000 where key like 'test.slide:%'`;
    await expect(hit(from("10.0.0.4"), limit)).rejects.toMatchObject({ code: "platform.limited" });
    await owner.$executeRaw`update rate_window set window_start = window_start - interval '1 hour' where key like 'test.slide:%'`;
    await owner.$executeRaw`update rate_window set hits_before = 0, hits = 0, window_start = window_start - interval '2 hours'`;
    await hit(from("10.0.0.4"), limit);
  });
});

test("a customer's whole IPv6 network counts as one", () => {
  expect(network("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64");
  expect(network("2001:db8::1")).toBe("2001:db8:0:0::/64");
  expect(network("::1")).toBe("0:0:0:0::/64");
  expect(network("::ffff:10.0.0.1")).toBe("10.0.0.1");
  expect(network("10.0.0.1")).toBe("10.0.0.1");
});
