import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import superjson from "superjson";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerPlainCall } from "#app/api/trpc/[trpc]/plain-call.ts";
import { GET, POST } from "#app/api/trpc/[trpc]/route.ts";
import { once } from "#server/platform/once.ts";
import { world } from "#server/platform/testing/world.ts";

const { db, owner, variants } = await world();
once("database", () => db);

let server: Server;
let origin = "";
beforeAll(async () => {
  server = createServer((request, response) => {
    if (!answerPlainCall(request, response)) response.writeHead(599).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const json = () => ({ "content-type": "application/json", origin });

/** The same request at both doors; what differs by nature (an id, a moment) is left out. */
async function bothDoors(path: string, init: RequestInit = {}) {
  const url = `${origin}/api/trpc/${path}`;
  const headers = { ...(init.headers as Record<string, string>), host: new URL(origin).host };
  const whole = await (init.method === "POST" ? POST : GET)(new Request(url, { ...init, headers }));
  const plain = await fetch(url, init);
  const seen = async (answer: Response) => {
    const text = (await answer.text()).replace(/"reference":"[^"]*"/g, "");
    const names = [...answer.headers.keys()].filter((name) => /^(cache-control|content-type|x-r|set-cookie|retry)/.test(name));
    return { status: answer.status, body: JSON.parse(text), names: [...new Set(names)].sort() };
  };
  return { whole: await seen(whole), plain: await seen(plain) };
}

const input = (value: unknown) => `input=${encodeURIComponent(superjson.stringify(value))}`;

describe("R223 R225 a plain call", () => {
  test.each([
    ["a question", `catalog.product?${input({ slug: "blue-mug" })}`, undefined],
    ["a question in Korean", `catalog.listing?${input({})}&locale=ko`, undefined],
    ["a question without input", "catalog.categories", undefined],
    ["an unknown slug", `catalog.product?${input({ slug: "nothing" })}`, undefined],
    ["an input that does not fit", `catalog.listing?${input({ page: 0 })}`, undefined],
    ["half an input", "catalog.product?input=%7B", undefined],
    ["who is not allowed", `orders.mine?${input({})}`, undefined],
    ["a deed refused", "cart.remove", superjson.stringify({ variantId: variants.bowl })],
    ["a deed that does not fit", "cart.add", superjson.stringify({ variantId: "x" })],
    ["a deed of half a body", "cart.add", '{"json":'],
    ["a deed of nothing", "checkout.start", "{}"],
  ])("%s is answered as by the whole way", async (_, path, body) => {
    const { plain, whole } = await bothDoors(path, body === undefined ? {} : { method: "POST", headers: json(), body });
    expect(plain).toEqual(whole);
  });

  test("of a guest's first thing gives the cart's cookie, with every guard", async () => {
    const body = superjson.stringify({ variantId: variants.mugBlue, quantity: 1 });
    const answer = await fetch(`${origin}/api/trpc/cart.add`, { method: "POST", headers: json(), body });
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^cart=.+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/),
    ]);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(Number(answer.headers.get("x-ratelimit-remaining"))).toBeGreaterThan(0);
  });

  test("of some length is packed for whoever can unpack it", async () => {
    const asked = (coding: string) =>
      fetch(`${origin}/api/trpc/catalog.listing?${input({})}`, { headers: { "accept-encoding": coding } });
    const [packed, plain] = [await asked("gzip, br"), await asked("identity")];
    expect([packed.headers.get("content-encoding"), plain.headers.get("content-encoding")]).toEqual(["gzip", null]);
    expect(await packed.text()).toBe(await plain.text());
  });

  test.each([
    ["a batch", "catalog.categories,catalog.categories?batch=1&input=%7B%7D", {}],
    ["a batch of one", "catalog.categories?batch=1&input=%7B%7D", {}],
    ["an unknown procedure", "catalog.secrets", {}],
    ["a path that leaves the tree", "__proto__", {}],
    ["a subscription", "cart.live", {}],
    ["a stream", "catalog.categories", { headers: { "trpc-accept": "application/jsonl" } }],
    ["a deed asked as a question", "cart.add", {}],
    [
      "another site",
      "cart.add",
      { method: "POST", headers: { "content-type": "application/json", origin: "https://evil.test" }, body: "{}" },
    ],
    ["a form", "cart.add", { method: "POST", headers: { "content-type": "text/plain" }, body: "{}" }],
    ["a megabyte", "cart.add", { method: "POST", headers: { "content-type": "application/json" }, body: "a".repeat(1_000_000) }],
  ])("%s goes the whole way", async (_, path, init) => {
    const lines = await owner.cartLine.count();
    const given = "method" in init && !("origin" in init.headers) ? { ...init, headers: { ...init.headers, origin } } : init;
    const answer = await fetch(`${origin}/api/trpc/${path}`, given as RequestInit).catch(() => null);
    expect(answer?.status ?? 599).toBe(599);
    expect(await owner.cartLine.count()).toBe(lines);
  });
});
