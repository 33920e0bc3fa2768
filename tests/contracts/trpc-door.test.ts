import superjson from "superjson";
import { describe, expect, test } from "vitest";
import { GET, POST } from "#app/api/trpc/[trpc]/route.ts";
import { once } from "#server/platform/once.ts";
import { world } from "#server/platform/testing/world.ts";

const { db, owner, variants, products } = await world();
once("database", () => db);

const origin = "http://localhost:3000";
const json = { "content-type": "application/json", origin, host: "localhost:3000" };

function asked(path: string, init: RequestInit & { input?: unknown } = {}): Promise<Response> {
  const { input, ...rest } = init;
  const query =
    input === undefined ? "" : `${path.includes("?") ? "&" : "?"}input=${encodeURIComponent(superjson.stringify(input))}`;
  const request = new Request(`${origin}/api/trpc/${path}${init.method === "POST" ? "" : query}`, {
    headers: { host: "localhost:3000" },
    ...rest,
  });
  return init.method === "POST" ? POST(request) : GET(request);
}

const post = (path: string, body: unknown, headers: Record<string, string> = json) =>
  asked(path, { method: "POST", headers, body: typeof body === "string" ? body : superjson.stringify(body) });

/** Nothing of what is inside may show: no stack, no statement, no path, no library. */
async function innocent(response: Response): Promise<string> {
  const text = await response.text();
  expect(text).not.toMatch(/\bat \w+.*:\d+:\d+|prisma|select |node_modules|server\/|\/work|postgres/i);
  return text;
}

describe("R223 a question over HTTP", () => {
  test("is answered for the host's channel, for nobody's cache", async () => {
    const response = await asked("catalog.product", { input: { slug: "blue-mug" } });
    expect([response.status, response.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
    const { result } = (await response.json()) as { result: { data: never } };
    expect(superjson.deserialize(result.data)).toMatchObject({ slug: "blue-mug", variants: [{ price: { amount: 1800n } }, {}] });
  });

  test("at an unknown host finds no shop", async () => {
    const response = await asked("catalog.categories", { headers: { host: "evil.test" } });
    expect([response.status, await innocent(response)]).toEqual([404, expect.stringContaining("channels.unknownHost")]);
  });

  test.each([
    ["an unknown procedure", "catalog.secrets", undefined, 404],
    ["a path that leaves the tree", "__proto__.toString", undefined, 404],
    ["an unknown slug", "catalog.product", { slug: "nothing" }, 404],
    ["an input that does not fit", "catalog.product", { slug: { not: "" } }, 400],
    ["a deed asked as a question", "cart.add", { variantId: variants.bowl }, 405],
  ])("%s", async (_, path, input, status) => {
    const response = await asked(path, { input });
    expect(response.status).toBe(status);
    await innocent(response);
  });

  test.each(["{", "[]", "null", '{"json":', "%00", '{"json":{"slug":"a"},"meta":{"values":{"__proto__.x":["undefined"]}}}'])(
    "an input of %j is invalid",
    async (input) => {
      const response = await asked(`catalog.product?input=${encodeURIComponent(input)}`);
      expect(response.status).toBe(400);
      await innocent(response);
      expect(({} as { x?: unknown }).x).toBeUndefined();
    },
  );

  test("Q14 asks ten things at once, and not eleven", async () => {
    const batch = (size: number) => {
      const paths = Array(size).fill("catalog.categories").join(",");
      return asked(`${paths}?batch=1&input=${encodeURIComponent("{}")}`);
    };
    expect((await batch(10)).status).toBe(200);
    for (const size of [11, 500]) {
      const response = await batch(size);
      expect(response.status).toBe(400);
      await innocent(response);
    }
  });

  test("Q14 a batch counts as many sign-ins as it holds", async () => {
    const body = Object.fromEntries(
      Array.from({ length: 10 }, (_, n) => [n, superjson.serialize({ email: "shopper@maru.test", password: `wrong ${n}` })]),
    );
    const paths = Array(10).fill("identity.signIn").join(",");
    const headers = { ...json, "x-maru-peer": "203.0.113.77" };
    await post(`${paths}?batch=1`, JSON.stringify(body), headers);
    const last = await post("identity.signIn", { email: "shopper@maru.test", password: "Maru-demo-1" }, headers);
    expect([last.status, await innocent(last)]).toEqual([429, expect.stringContaining("identity.tooManyTries")]);
    expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  test.each([
    ["page 0", { page: 0 }],
    ["page -1", { page: -1 }],
    ["page 1.5", { page: 1.5 }],
    ["page 10^9", { page: 1_000_000_000 }],
    ["an unknown sort", { sort: "password" }],
    ["a sort in capitals", { sort: "PriceAsc" }],
    ["fields of its own", { select: { passwordHash: true } }],
  ])("Q10 a list with %s is invalid, and a search too", async (_, input) => {
    expect((await asked("catalog.listing", { input })).status).toBe(400);
    expect((await asked("search.products", { input: { q: "mug", ...input } })).status).toBe(400);
  });

  test("Q10 the deepest page that may be asked for is empty, soon", async () => {
    const began = performance.now();
    for (const path of ["catalog.listing", "search.products"]) {
      expect((await asked(path, { input: { ...(path === "search.products" && { q: "mug" }), page: 10_000 } })).status).toBe(200);
    }
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe("R225 a deed over HTTP", () => {
  const add = { variantId: variants.mugBlue, quantity: 1 };

  test("is done for a page of the same host, as JSON", async () => {
    const response = await post("cart.add", add);
    expect(response.status).toBe(200);
    expect(response.headers.get("set-cookie")).toMatch(/^cart=.+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
  });

  test.each([
    ["another site", { ...json, origin: "https://evil.test" }, 403],
    ["a sibling host", { ...json, origin: "http://evil.localhost:3000" }, 403],
    ["another port", { ...json, origin: "http://localhost:3001" }, 403],
    ["a sandboxed page", { ...json, origin: "null" }, 403],
    ["no page at all", { "content-type": "application/json", host: "localhost:3000" }, 403],
    ["a cross-site form that says so", { ...json, "sec-fetch-site": "cross-site" }, 403],
    ["a plain text", { ...json, "content-type": "text/plain" }, 415],
    ["a form", { ...json, "content-type": "application/x-www-form-urlencoded" }, 415],
    ["a multipart form", { ...json, "content-type": "multipart/form-data; boundary=x" }, 415],
  ])("N04 from %s is refused, and nothing is written", async (_, headers, status) => {
    const before = await owner.cartLine.count();
    const response = await post("cart.add", add, headers as Record<string, string>);
    expect(response.status).toBe(status);
    await innocent(response);
    expect(await owner.cartLine.count()).toBe(before);
  });

  test.each([
    ["nothing", ""],
    ["half of it", '{"json":{"variantId"'],
    ["trailing garbage", `${superjson.stringify(add)}x`],
    ["a scalar", "1"],
    ["UTF-16", "\ufffe{\u0000}"],
  ])("N16 a body of %s is invalid", async (_, body) => {
    const before = await owner.cartLine.count();
    const response = await post("cart.add", body);
    expect(response.status).toBe(400);
    await innocent(response);
    expect(await owner.cartLine.count()).toBe(before);
  });

  test("U14 a body of a megabyte is too large, and is not read to its end", async () => {
    const response = await post("cart.add", { variantId: "a".repeat(1_000_000), quantity: 1 });
    expect(response.status).toBe(413);
    await innocent(response);
  });

  test("A20 nobody becomes somebody by a header", async () => {
    const headers = { ...json, "x-user-id": "00000000-0000-7000-8000-000000000806", "x-middleware-subrequest": "proxy" };
    const response = await post("catalog.updateProduct", { id: products.mug, version: 1, name: { en: "Mine" } }, headers);
    expect([response.status, await innocent(response)]).toEqual([401, expect.stringContaining("identity.signIn")]);
  });
});
