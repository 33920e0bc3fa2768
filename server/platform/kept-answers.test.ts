import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { KeptAnswers } from "./kept-answers.ts";
import { PageStore } from "./page-store.ts";

const html = `<p>한국어 مرحبا ${"word ".repeat(2000)}</p>`;
let store: PageStore;
let kept: KeptAnswers;
let asked: number;
let server: Server;

/** Next's part: answers from the page store, and says so. */
function next(incoming: IncomingMessage, outgoing: ServerResponse) {
  asked++;
  const key = `/site${incoming.url}`;
  const page = store.get(key);
  if (page) kept.note(outgoing, key, page);
  const body = (page?.value as { html: string } | undefined)?.html ?? "rendered";
  const headers = { "content-type": "text/html; charset=utf-8", etag: `"${body.length}"`, "content-security-policy": "p" };
  outgoing.setHeaders(new Map(Object.entries(headers)));
  outgoing.end(body);
}

beforeEach(async () => {
  store = new PageStore(1_000_000);
  kept = new KeptAnswers(store, 1_000_000);
  asked = 0;
  server = createServer((incoming, outgoing) => void (kept.answer(incoming, outgoing) || next(incoming, outgoing)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(() => server.close());

const keep = (path: string, text = html, revalidate: number | false = false) =>
  store.set(`/site${path}`, {
    value: { kind: "APP_PAGE", html: text },
    tags: [path],
    lastModified: Date.now(),
    cacheControl: { revalidate },
  });

function get(path: string, headers: Record<string, string> = {}, method = "GET") {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status?: number; headers: IncomingMessage["headers"]; body: Buffer }>((resolve, reject) => {
    const asking = request({ port, host: "127.0.0.1", path, headers, method }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk as Buffer);
      resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) });
    });
    asking.on("error", reject).end();
  });
}

/** Asks until Next is not asked any more. */
async function settle(path: string, headers: Record<string, string> = {}) {
  await expect
    .poll(async () => {
      const before = asked;
      await get(path, headers);
      return asked - before;
    })
    .toBe(0);
}

test("R219 the same question is answered with the same bytes and headers, without Next", async () => {
  await keep("/a");
  const first = await get("/a");
  await settle("/a");
  const again = await get("/a");
  expect(again.body.toString()).toBe(html);
  expect(again.headers).toMatchObject({
    etag: first.headers.etag,
    "content-type": first.headers["content-type"],
    "content-security-policy": "p",
    "content-length": String(Buffer.byteLength(html)),
  });
  expect(kept.sentAgain).toBeGreaterThan(0);
});

test("a browser gets it encoded, as it accepts it", async () => {
  await keep("/a");
  for (const [accepted, coding] of [
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["gzip;q=0.5, br;q=0.0", "gzip"],
  ] as const) {
    await settle("/a", { "accept-encoding": accepted });
    const { headers, body } = await get("/a", { "accept-encoding": accepted });
    expect([accepted, headers["content-encoding"]]).toEqual([accepted, coding]);
    expect((coding === "br" ? brotliDecompressSync(body) : gunzipSync(body)).toString()).toBe(html);
    expect(headers["content-length"]).toBe(String(body.length));
  }
});

test("who has it already is told so, in whichever coding", async () => {
  await keep("/a");
  await settle("/a", { "accept-encoding": "br" });
  const { headers } = await get("/a", { "accept-encoding": "br" });
  for (const tag of [headers.etag, `W/"x", ${headers.etag}`, headers.etag?.replace("-br", "")]) {
    const again = await get("/a", { "accept-encoding": "br", "if-none-match": tag ?? "" });
    expect([tag, again.status, again.body.length]).toEqual([tag, 304, 0]);
  }
  expect((await get("/a", { "accept-encoding": "br", "if-none-match": '"other"' })).status).toBe(200);
});

test("R219 after its tag expired, Next is asked again and the new page is sent", async () => {
  await keep("/a");
  await settle("/a");
  store.expireTags(["/a"]);
  await keep("/a", "new");
  expect((await get("/a")).body.toString()).toBe("new");
});

test("a page past its time goes to Next, which makes it anew", async () => {
  await keep("/a", html, 0.05);
  await get("/a");
  await new Promise((resolve) => setTimeout(resolve, 80));
  const before = asked;
  await get("/a");
  expect(asked).toBe(before + 1);
});

test("another currency, host, method, query or React's own request is another question", async () => {
  await keep("/a");
  await settle("/a");
  const before = asked;
  const others: [string, Record<string, string>, string?][] = [
    ["/a", { cookie: "cart=1; currency=KRW" }],
    ["/a", { host: "kiosk.localhost" }],
    ["/a", {}, "HEAD"],
    ["/a?sort=newest", {}],
    ["/a", { rsc: "1" }],
  ];
  for (const [path, headers, method] of others) await get(path, headers, method);
  expect(asked).toBe(before + others.length);
  await get("/a", { cookie: "cart=1; other=2" });
  expect(asked).toBe(before + others.length);
});

test("what the page cache did not give is never kept", async () => {
  for (let n = 0; n < 3; n++) await get("/cart");
  expect([asked, kept.bytes]).toEqual([3, 0]);
});
